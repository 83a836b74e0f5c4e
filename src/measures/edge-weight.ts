/** What an edge weighs: the attribute of that name; 1 where no name is given or the edge has no such attribute, as in NetworkX. */
import { InvalidArgumentsGraphError } from "graphology";
import type { Attributes } from "graphology-types";

/** Throws an `InvalidArgumentsGraphError` for a weight that is no finite number above 0: a strength of zero or less has no meaning in Burt's measures. */
export const edgeWeight = (attributes: Attributes, name: string | undefined): number => {
  const weight: unknown = name === undefined ? undefined : attributes[name];
  if (weight === undefined) return 1;
  if (typeof weight !== "number" || !Number.isFinite(weight) || weight <= 0) {
    throw new InvalidArgumentsGraphError(`measures/edgeWeight: the weight "${name}" of an edge is not a finite number above 0`);
  }
  return weight;
};
