/** Gaps as other tools read them, for comparison with a file. `npx vitest run -u` writes the files anew. */
import { findGaps } from "../../src/gaps/find-gaps";
import { routeFinder } from "../../src/gaps/routes/find-routes";
import { gapJson } from "../../src/cli/gap-json";
import type { Bundle } from "../../src/model/bundle";
import { snapshotOf } from "../helpers/asked";

export const gapsAsText = (bundle: Bundle, date?: string): string => {
  const snapshot = snapshotOf(bundle, date);
  const finder = routeFinder(snapshot);
  return `${JSON.stringify(findGaps(snapshot).map((gap) => gapJson(snapshot, gap, finder)), null, 2)}\n`;
};
