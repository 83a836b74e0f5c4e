/** Verdicts → one JSON text. */
import { recordInOrder } from "../in-schema-order";
import { FORMAT, VERSION, type VerdictFile } from "./verdict-file";

/** In the order of the gaps' ids: same verdicts, same text; {@link readVerdicts} gives the same back. */
export const writeVerdicts = ({ dataset, verdicts }: VerdictFile): string => {
  const sorted = verdicts.toSorted((a, b) => (a.gap < b.gap ? -1 : 1));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, dataset, verdicts: sorted.map((verdict) => recordInOrder("verdicts", verdict)) }, null, 2)}\n`;
};
