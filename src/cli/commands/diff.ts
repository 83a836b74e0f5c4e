import { findGaps } from "../../gaps/find-gaps";
import { isQuestion, type Gap } from "../../gaps/gap";
import { briefOf } from "../../history/difference/brief";
import type { Change } from "../../history/difference/change";
import { compared, isNoDifference, type Compared } from "../../history/difference/difference";
import { rowsOf } from "../../history/difference/rows";
import type { Side } from "../../history/difference/side";
import { sayBrief } from "../../i18n/compare/say-brief";
import { sayConclusion } from "../../i18n/compare/say-conclusion";
import { sayIssuesCarried } from "../../i18n/compare/say-issues";
import { inLevels, sayRow } from "../../i18n/compare/say-row";
import { sayComparedSides, sayStanding } from "../../i18n/compare/sides";
import { sayHeadline } from "../../i18n/say-question";
import { createSpeaker, type Speaker } from "../../i18n/speaker";
import type { Network } from "../../network/network";
import { EXIT, UsageError, type Command, type CommandOptions } from "../command";
import { diffJson } from "../diff-json";
import { load, snapshotFor } from "../load";
import { criteriaLines } from "../thresholds";

const sideOf = (network: Network, options: CommandOptions, asOf: string | undefined): Side => {
  const snapshot = snapshotFor(network, { ...options, asOf });
  return { snapshot, gaps: findGaps(snapshot) };
};

const colon = ({ language }: Speaker): string => (language === "ja" ? "：" : ": ");

/** For readers: how both stand, what tells most, then channel by channel and what is missing on one side alone. */
const lines = (speaker: Speaker, sides: Change<Side>, found: Compared): string[] => {
  const { t } = speaker;
  const { difference, pairs } = found;
  const words = sayComparedSides(speaker, sides);
  if (isNoDifference(difference)) return [t("compare.brief.nothing", { left: words.before.label, right: words.after.label })];
  const { nesting, bundle } = sides.after.snapshot.network;
  const rows = rowsOf(pairs.channels, { nesting, parties: bundle.dataset.parties }).filter(({ what }) => what !== "same");
  const gapLines = (side: "before" | "after", gaps: readonly Gap[], key: "opened" | "questions"): string[] => (gaps.length === 0 ? [] : [
    "", t(`compare.gaps.${key}`, { on: words[side].on, total: gaps.length }),
    ...gaps.map((gap) => `${(key === "questions" ? "?" : String(gap.severity)).padStart(5)}  ${sayHeadline(speaker, sides[side].snapshot, gap)}`),
  ]);
  const points = briefOf(found, sides);
  const only = [["after", difference.gaps.opened], ["before", difference.gaps.closed]] as const;
  return [
    `${words.before.label}  ${sayStanding(speaker, difference.standing.before)}`,
    `${words.after.label}  ${sayStanding(speaker, difference.standing.after)}`,
    "",
    ...[sayConclusion(speaker, sides, points)].flatMap((each) => each ?? []),
    ...sayBrief(speaker, sides, difference.standing, points).map(({ lead, text }) => `${lead}${colon(speaker)}${text}`),
    ...inLevels(rows).flatMap(({ level, rows: ofLevel }) => [
      "", level === undefined ? t("compare.table.noLevel") : t(`vocabulary.level.${level}`), ...ofLevel.map((row) => `  ${t(`compare.sign.${row.what}`)} ${sayRow(speaker, sides, words, row)}`),
    ]),
    ...(difference.issues.length === 0 ? [] : ["", t("compare.issues.title"), ...sayIssuesCarried(speaker, sides, words, difference.issues).map((line) => `  ${line}`)]),
    ...only.flatMap(([side, gaps]) => gapLines(side, gaps.filter((gap) => !isQuestion(gap)), "opened")),
    ...only.flatMap(([side, gaps]) => gapLines(side, gaps.filter(isQuestion), "questions")),
  ];
};

/** Of one data set two dates; of two each has its own date unless one is given, and `--from` is of the other. */
export const diff: Command = async (operands, options) => {
  const [place, ...rest] = operands;
  if (rest.length > 0) throw new UsageError(`too many operands: ${rest.join(" ")}`);
  if (place === undefined) throw new UsageError("no folder named");
  if (options.asOf !== undefined) throw new UsageError("--as-of: two dates are compared, --from and --to");
  if (options.against === undefined) for (const name of ["from", "to"] as const) if (options[name] === undefined) throw new UsageError(`no --${name}`);
  const network = await load(place, options.language);
  const other = options.against === undefined ? network : await load(options.against, options.language);
  if (network === undefined || other === undefined) return EXIT.problems;
  const sides = { before: sideOf(other, options, options.from), after: sideOf(network, options, options.to) };
  const found = compared(sides.before, sides.after);
  const speaker = createSpeaker(options.language);
  process.stdout.write(options.json
    ? `${JSON.stringify(diffJson(sides, found.difference), null, 2)}\n`
    : [...criteriaLines(speaker, network, options), ...lines(speaker, sides, found)].map((line) => `${line}\n`).join(""));
  return EXIT.done;
};
