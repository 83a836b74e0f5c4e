/** Small networks at random for predictions, with all that may be known of their nodes, and with nothing. */
import * as fc from "fast-check";
import type { LikelyInput, LikelyNode } from "../../../src/gaps/likely/likely-network";
import type { Pair } from "../../../src/gaps/likely/pair";

const NODES = [..."abcdefg"];
const PAIRS = NODES.flatMap((a, index) => NODES.slice(index + 1).map((b): Pair => [a, b]));

const maybe = (...values: readonly string[]): fc.Arbitrary<string | undefined> => fc.constantFrom(undefined, ...values);

const aNode = (id: string): fc.Arbitrary<LikelyNode> => fc.record({
  id: fc.constant(id), side: maybe("japan", "united-states"), function: maybe("defence", "energy"), level: maybe("leader", "working"),
  memberships: fc.option(fc.subarray(["g7", "quad", "un"]), { nil: undefined }),
});

export const drawnInput: fc.Arbitrary<LikelyInput> = fc.record({
  nodes: fc.tuple(...NODES.map(aNode)), channels: fc.subarray(PAIRS), steps: fc.subarray(PAIRS, { maxLength: 4 }),
  precedent: fc.subarray(PAIRS, { maxLength: 5 }).map((pairs) => pairs.map((between, index) => ({ between, periods: index + 1 }))),
});

/** The same network, told the other way round. */
export const turned = ({ nodes, channels, steps = [], precedent = [] }: LikelyInput): LikelyInput => {
  const turn = ([a, b]: Pair): Pair => [b, a];
  return {
    nodes: nodes.toReversed().map((node) => ({ ...node, memberships: node.memberships?.toReversed() })), channels: channels.map(turn).toReversed(), steps: steps.map(turn).toReversed(),
    precedent: precedent.map(({ between, periods }) => ({ between: turn(between), periods })).toReversed(),
  };
};

export const pairsOf = ({ nodes }: LikelyInput): Pair[] => nodes.flatMap(({ id }, index) => nodes.slice(index + 1).map((other): Pair => [id, other.id]));
