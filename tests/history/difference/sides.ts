/** Sides of a comparison, in the words that tests use. */
import { findGaps } from "../../../src/gaps/find-gaps";
import { compared, type Compared } from "../../../src/history/difference/difference";
import type { Side } from "../../../src/history/difference/side";
import type { Bundle } from "../../../src/model/bundle";
import { snapshotOf } from "../../helpers/asked";

export const sideOf = (bundle: Bundle, date?: string): Side => {
  const snapshot = snapshotOf(bundle, date);
  return { snapshot, gaps: findGaps(snapshot) };
};

export const between = (bundle: Bundle, from: string, to: string): Compared => compared(sideOf(bundle, from), sideOf(bundle, to));
