/** What a supposition does to a bundle, in the words that tests use. */
import { findGaps } from "../../../src/gaps/find-gaps";
import { compare, type Comparison } from "../../../src/gaps/what-if/compare";
import { readSupposition } from "../../../src/gaps/what-if/read-supposition";
import { suppose } from "../../../src/gaps/what-if/suppose";
import type { Supposition } from "../../../src/gaps/what-if/supposition";
import type { Bundle } from "../../../src/model/bundle";
import { buildNetwork, type Network } from "../../../src/network/network";
import { asOf, type Snapshot } from "../../../src/network/snapshot";
import { on } from "../../helpers/asked";

export const SOMEBODY = { ja: "誰か", en: "somebody" };

/** Throws where the text names nothing in the network, so that a test cannot be about it by mistake. */
export const supposition = (network: Network, text: string): Supposition => {
  const read = readSupposition(network, text);
  if (read.kind === "unknown") throw new Error(`unknown: ${read.value}`);
  return read.supposition;
};

export const supposed = (bundle: Bundle, texts: readonly string[], date: string = bundle.dataset.asOf): Snapshot => {
  const network = buildNetwork(bundle);
  return asOf(suppose(network, on(date), texts.map((text) => supposition(network, text)), SOMEBODY), on(date));
};

export const compared = (bundle: Bundle, texts: readonly string[], date: string = bundle.dataset.asOf): Comparison => {
  const before = asOf(buildNetwork(bundle), on(date));
  const after = supposed(bundle, texts, date);
  return compare(before, findGaps(before), after, findGaps(after));
};
