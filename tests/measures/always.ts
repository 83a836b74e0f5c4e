/** A rule that must hold for every graph that is drawn. */
import * as fc from "fast-check";
import { runs, seedFor } from "../helpers/seed";

export const always = <T>(rule: string, drawn: fc.Arbitrary<T>, check: (each: T) => void): void => {
  fc.assert(fc.property(drawn, check), { numRuns: runs(300), seed: seedFor(rule) });
};
