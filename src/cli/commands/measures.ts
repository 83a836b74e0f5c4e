import { shortName } from "../../i18n/say-actor";
import { createSpeaker, type Speaker } from "../../i18n/speaker";
import type { ActorId } from "../../model/id";
import type { Snapshot } from "../../network/snapshot";
import { EXIT, UsageError, type Command } from "../command";
import { load, snapshotFor } from "../load";
import { measuresJson } from "../measures-json";
import { inColumns } from "../table";

const COLUMNS = ["degree", "betweenness", "constraint", "effectiveSize", "articulationPoint", "actor"] as const;

const rounded = (value: number | null): string => (value === null ? "–" : value.toFixed(3));

/** For readers: what belongs to the whole, then the actors, then the bridges. */
const lines = (speaker: Speaker, snapshot: Snapshot): string[] => {
  const { t } = speaker;
  const { actors, bridges, components, fragmentation, distanceWeightedFragmentation } = measuresJson(snapshot);
  const title = t("commandLine.measures.title", { on: speaker.on(snapshot.date) });
  if (actors.length === 0) return [title, t("commandLine.measures.nothing")];
  const named = (id: ActorId): string => {
    const actor = snapshot.network.index.actors.get(id);
    return actor === undefined ? id : shortName(speaker, actor);
  };
  return [
    title,
    t("commandLine.measures.whole", {
      actors: actors.length, components, fragmentation: rounded(fragmentation), weighted: rounded(distanceWeightedFragmentation),
    }),
    "",
    ...inColumns([
      COLUMNS.map((column) => t(`commandLine.measures.column.${column}`)),
      ...actors.map((each) => [
        String(each.degree), rounded(each.betweenness), rounded(each.constraint), rounded(each.effectiveSize),
        each.articulationPoint ? t("commandLine.measures.cuts") : "", t("commandLine.measures.actor", { name: named(each.actor), id: each.actor }),
      ]),
    ]),
    "",
    t("commandLine.measures.bridges", { count: bridges.length }),
    ...bridges.map(({ between: [a, b], channels }) => `  ${named(a)} — ${named(b)} [${channels.join("; ")}]`),
  ];
};

export const measures: Command = async (operands, options) => {
  const [place, ...rest] = operands;
  if (rest.length > 0) throw new UsageError(`too many operands: ${rest.join(" ")}`);
  const network = await load(place, options.language);
  if (network === undefined) return EXIT.problems;
  const snapshot = snapshotFor(network, options);
  const speaker = createSpeaker(options.language);
  process.stdout.write(`${options.json ? JSON.stringify(measuresJson(snapshot), null, 2) : lines(speaker, snapshot).join("\n")}\n`);
  return EXIT.done;
};
