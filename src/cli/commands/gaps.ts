import { findGaps } from "../../gaps/find-gaps";
import type { Gap } from "../../gaps/gap";
import { routeFinder, type RouteFinder } from "../../gaps/routes/find-routes";
import { sayGap } from "../../i18n/say-gap";
import { sayRoute } from "../../i18n/say-route";
import { createSpeaker, type Speaker } from "../../i18n/speaker";
import type { Snapshot } from "../../network/snapshot";
import { EXIT, UsageError, type Command } from "../command";
import { gapJson } from "../gap-json";
import { load, snapshotFor } from "../load";

const print = (speaker: Speaker, snapshot: Snapshot, finder: RouteFinder, gap: Gap): string => {
  const { title, between, because, absence } = sayGap(speaker, snapshot, gap);
  const sources = gap.sources.map(({ source, locator }) => `${source} ${locator}`).join("; ");
  const [best] = finder.between(gap.between[0], gap.between[1], gap.administration).routes;
  const route = best === undefined
    ? speaker.t("gaps.routes.none")
    : sayRoute(speaker, snapshot, best);
  return [
    `${String(gap.severity).padStart(3)}  ${title}`,
    `     ${between}`,
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
  const snapshot = snapshotFor(network, options);
  const found = findGaps(snapshot);
  const finder = routeFinder(snapshot);
  const speaker = createSpeaker(options.language);
  process.stdout.write(options.json
    ? `${JSON.stringify(found.map((gap) => gapJson(snapshot, gap, finder)), null, 2)}\n`
    : found.map((gap) => `${print(speaker, snapshot, finder, gap)}\n`).join("\n"));
  return EXIT.done;
};
