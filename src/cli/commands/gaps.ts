import { findGaps } from "../../gaps/find-gaps";
import { isQuestion, type Gap } from "../../gaps/gap";
import { routeFinder, type RouteFinder } from "../../gaps/routes/find-routes";
import { judge, type Judgements } from "../../gaps/verdicts/judge";
import { sayGap } from "../../i18n/say-gap";
import { sayRoute } from "../../i18n/say-route";
import { sayJudgement } from "../../i18n/say-verdict";
import { createSpeaker, type Speaker } from "../../i18n/speaker";
import type { Snapshot } from "../../network/snapshot";
import { EXIT, UsageError, type Command } from "../command";
import { gapJson } from "../gap-json";
import { load, snapshotFor } from "../load";
import { criteriaLines } from "../thresholds";
import { todayFor, verdictsFor } from "../verdicts";

const print = (speaker: Speaker, snapshot: Snapshot, finder: RouteFinder, gap: Gap, { byGap }: Judgements): string => {
  const { title, between, because, absence } = sayGap(speaker, snapshot, gap);
  const sources = gap.sources.map(({ source, locator }) => `${source} ${locator}`).join("; ");
  const [best] = finder.between(gap.between[0], gap.between[1], gap.administration).routes;
  const route = best === undefined
    ? speaker.t("gaps.routes.none")
    : sayRoute(speaker, snapshot, best);
  const judgement = byGap.get(gap.id);
  return [
    `${isQuestion(gap) ? "  ?" : String(gap.severity).padStart(3)}  ${title}`,
    `     ${between}`,
    ...(judgement === undefined ? [] : [`     ${sayJudgement(speaker, judgement)}`]),
    ...because.map((sentence) => `     ${sentence}`),
    `     ${speaker.t("gaps.routes.title")}: ${route}`,
    `     ${absence} [${sources}]`,
    `     ${gap.id}`,
  ].join("\n");
};

export const gaps: Command = async (operands, options) => {
  const [place, ...rest] = operands;
  if (rest.length > 0) throw new UsageError(`too many operands: ${rest.join(" ")}`);
  const network = await load(place, options.language);
  if (network === undefined) return EXIT.problems;
  const today = todayFor(options);
  const verdicts = await verdictsFor(network, options);
  if (verdicts === undefined) return EXIT.problems;
  const snapshot = snapshotFor(network, options);
  const found = findGaps(snapshot);
  const judged = judge(snapshot, found, verdicts, today);
  const finder = routeFinder(snapshot);
  const speaker = createSpeaker(options.language);
  const questions = found.filter(isQuestion);
  process.stdout.write(options.json
    ? `${JSON.stringify(found.map((gap) => gapJson(snapshot, gap, finder, judged.byGap.get(gap.id))), null, 2)}\n`
    : [
      ...criteriaLines(speaker, network, options),
      ...found.filter((gap) => !isQuestion(gap)).map((gap) => print(speaker, snapshot, finder, gap, judged)),
      // What nobody has looked into is never listed as missing (I2).
      ...(questions.length === 0 ? [] : [`${speaker.t("inspector.gapList.questions", { count: questions.length })}\n${speaker.t("inspector.gapList.questionsNote")}`]),
      ...questions.map((gap) => print(speaker, snapshot, finder, gap, judged)),
      ...judged.notFound.map(({ gap }) => speaker.t("verdicts.notFound", { gap })),
    ].map((text) => `${text}\n`).join("\n"));
  return EXIT.done;
};
