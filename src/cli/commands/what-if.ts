import { findGaps } from "../../gaps/find-gaps";
import type { Gap } from "../../gaps/gap";
import { compare, type Comparison } from "../../gaps/what-if/compare";
import { underSupposition } from "../../gaps/what-if/compare-gaps";
import { readOperand } from "../../gaps/what-if/read-supposition";
import { suppose } from "../../gaps/what-if/suppose";
import { alsoSuppose, type Supposition } from "../../gaps/what-if/supposition";
import { sayGap } from "../../i18n/say-gap";
import { sayCohesion, sayDependenceChanges, sayEffect, sayOnlyWays, saySuppositions, sayUnreachable } from "../../i18n/say-what-if";
import { SOMEBODY } from "../../i18n/somebody";
import { createSpeaker, type Speaker } from "../../i18n/speaker";
import type { Network } from "../../network/network";
import { asOf, type Snapshot } from "../../network/snapshot";
import { EXIT, UsageError, type Command, type CommandOptions } from "../command";
import { load, snapshotFor } from "../load";
import { criteriaLines } from "../thresholds";
import { whatIfJson } from "../what-if-json";

const suppositionsIn = (network: Network, { suppositions }: CommandOptions): readonly Supposition[] =>
  suppositions.reduce<readonly Supposition[]>((all, { kind, operand }) => {
    const read = readOperand(network, kind, operand);
    if (read.kind === "read") return alsoSuppose(all, read.supposition);
    throw new UsageError(`--${kind}: unknown: ${read.value}${read.suggestion === undefined ? "" : `; did you mean ${read.suggestion}?`}`);
  }, []);

const gapLines = (speaker: Speaker, snapshot: Snapshot, gap: Gap, severity = String(gap.severity)): string[] => {
  const { title, between } = sayGap(speaker, snapshot, gap);
  return [`${severity.padStart(5)}  ${title}`, `       ${between}`, `       ${gap.id}`];
};

/** For readers: what opens and closes, who is out of reach, how the whole hangs together. */
const lines = (speaker: Speaker, before: Snapshot, after: Snapshot, suppositions: readonly Supposition[], comparison: Comparison): string[] => {
  const { t } = speaker;
  const { opened, closed, changed, unreachable, onlyWays, cohesion, dependence } = comparison;
  const part = (title: string, body: readonly string[]): string[] => (body.length === 0 ? [] : ["", title, ...body]);
  const told = (body: readonly string[]): string[] => body.map((line) => `  ${line}`);
  return [
    saySuppositions(speaker, before, suppositions),
    sayEffect(speaker, comparison),
    ...part(t("whatIf.part.opened"), opened.length === 0 ? told([t("whatIf.none.opened")]) : opened.flatMap((gap) => gapLines(speaker, after, gap))),
    ...part(t("whatIf.part.closed"), closed.length === 0 ? told([t("whatIf.none.closed")]) : closed.flatMap((gap) => gapLines(speaker, before, gap))),
    ...part(t("whatIf.part.changed"), changed.flatMap((each) =>
      gapLines(speaker, after, each.after, each.before.severity === each.after.severity ? undefined : `${each.before.severity}→${each.after.severity}`))),
    ...part(t("whatIf.part.unreachable"), told(unreachable.length === 0 ? [t("whatIf.none.unreachable")] : sayUnreachable(speaker, after, unreachable))),
    ...part(t("whatIf.part.onlyWays"), told(sayOnlyWays(speaker, after, onlyWays))),
    ...part(t("whatIf.part.cohesion"), told([...sayCohesion(speaker, cohesion), t("whatIf.cohesion.meaning", { count: cohesion.after.actors })])),
    ...part(t("whatIf.part.dependence"), told([
      ...(dependence.length === 0 ? [t("whatIf.dependence.unchanged")] : sayDependenceChanges(speaker, after, dependence)),
      t("whatIf.dependence.meaning"),
    ])),
  ];
};

export const whatIf: Command = async (operands, options) => {
  const [place, ...rest] = operands;
  if (rest.length > 0) throw new UsageError(`too many operands: ${rest.join(" ")}`);
  if (options.suppositions.length === 0) throw new UsageError("nothing is supposed");
  const network = await load(place, options.language);
  if (network === undefined) return EXIT.problems;
  const suppositions = suppositionsIn(network, options);
  const before = snapshotFor(network, options);
  const after = asOf(suppose(before.network, before.date, suppositions, SOMEBODY), before.date);
  const gapsBefore = findGaps(before);
  const comparison = compare(before, gapsBefore, after, underSupposition(gapsBefore, findGaps(after)));
  const speaker = createSpeaker(options.language);
  process.stdout.write(options.json
    ? `${JSON.stringify(whatIfJson(before, after, suppositions, comparison), null, 2)}\n`
    : [...criteriaLines(speaker, network, options), ...lines(speaker, before, after, suppositions, comparison)].map((line) => `${line}\n`).join(""));
  return EXIT.done;
};
