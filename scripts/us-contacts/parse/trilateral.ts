/** Three-way formats that a row names by their members alone. */
import type { Counterpart } from "./office-kinds";

const FORMATS: Readonly<Record<string, string>> = { "jp kr": "jp-us-rok", "jp ph": "jp-us-ph" };

export const formatOf = (counterparts: readonly Counterpart[]): readonly string[] => {
  const format = FORMATS[[...new Set(counterparts.map(({ party }) => party))].sort().join(" ")];
  return format === undefined ? [] : [format];
};
