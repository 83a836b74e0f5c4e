/** What a prediction starts from: who is there, which channels are there, what is known of both ends. Knows nothing of records and dates. */
import { UndirectedGraph } from "graphology";
import { keyOf, pairOf, type Pair } from "./pair";

/** All but `id` may be left out: what is not known says nothing. */
export interface LikelyNode {
  readonly id: string;
  /** Channels are sought between different sides only: the party, or the end of a log. A node without a side may have one with anybody. */
  readonly side?: string | undefined;
  readonly function?: string | undefined;
  readonly level?: string | undefined;
  /** Groupings that it, or its party, belongs to. */
  readonly memberships?: readonly string[] | undefined;
}

export interface LikelyInput {
  readonly nodes: readonly LikelyNode[];
  /** Channels that are there. Twice the same is once. */
  readonly channels: readonly Pair[];
  /** Steps that are no channels, as between two offices of one house: they lead to neighbours, and are not counted as channels. */
  readonly steps?: readonly Pair[] | undefined;
  /** In how many earlier periods (years, administrations, snapshots) a pair had a channel: at least 1. */
  readonly precedent?: readonly { readonly between: Pair; readonly periods: number }[] | undefined;
}

/** The same for every order of the input. */
export interface LikelyNetwork {
  readonly nodes: ReadonlyMap<string, LikelyNode>;
  /** Channels and steps, simple; nodes and edges were added in order of ids. */
  readonly graph: UndirectedGraph;
  readonly channels: readonly Pair[];
  readonly periods: (a: string, b: string) => number;
  /** The pairs with a precedent, in order. */
  readonly withPrecedent: readonly Pair[];
  /** Grouping → how many of the nodes belong to it. */
  readonly sizes: ReadonlyMap<string, number>;
  /** Whether a channel between the two is sought at all. */
  readonly isSought: (a: string, b: string) => boolean;
}

const byKey = (pairs: readonly Pair[]): ReadonlyMap<string, Pair> => new Map(pairs.map(([a, b]) => pairOf(a, b)).map((pair) => [keyOf(pair), pair]));
const inOrder = (pairs: ReadonlyMap<string, Pair>): Pair[] => [...pairs.values()].toSorted(([a, b], [c, d]) => (a === c ? (b < d ? -1 : 1) : a < c ? -1 : 1));

/** Throws a `RangeError` for two nodes with one id, for an end that is no node, for a channel or step from a node to itself, and for a count of periods below 1. */
export const likelyNetwork = ({ nodes, channels, steps = [], precedent = [] }: LikelyInput): LikelyNetwork => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  if (byId.size !== nodes.length) throw new RangeError("likely: two nodes with one id");
  for (const [a, b] of [...channels, ...steps, ...precedent.map(({ between }) => between)]) {
    if (a === b) throw new RangeError(`likely: "${a}" with itself`);
    for (const end of [a, b]) if (!byId.has(end)) throw new RangeError(`likely: no node "${end}"`);
  }
  const open = inOrder(byKey(channels));
  const graph = new UndirectedGraph();
  for (const id of [...byId.keys()].toSorted()) graph.addNode(id);
  for (const [a, b] of inOrder(byKey([...channels, ...steps]))) graph.addEdge(a, b);

  /** By the lesser id, then the other: asked for every pair, and a key of both would have to be written for each. */
  const periodsOf = new Map<string, Map<string, number>>();
  for (const { between: [a, b], periods } of precedent) {
    if (!(periods >= 1)) throw new RangeError(`likely: ${periods} earlier periods`);
    const [one, other] = pairOf(a, b);
    const ofOne = periodsOf.get(one) ?? new Map<string, number>();
    periodsOf.set(one, ofOne.set(other, Math.max(periods, ofOne.get(other) ?? 0)));
  }
  const sizes = new Map<string, number>();
  for (const { memberships = [] } of nodes) for (const grouping of new Set(memberships)) sizes.set(grouping, (sizes.get(grouping) ?? 0) + 1);
  return {
    nodes: byId,
    graph,
    channels: open,
    periods: (a, b) => (a < b ? periodsOf.get(a)?.get(b) : periodsOf.get(b)?.get(a)) ?? 0,
    withPrecedent: inOrder(byKey(precedent.map(({ between }) => between))),
    sizes,
    isSought: (a, b) => {
      const [one, other] = [byId.get(a)?.side, byId.get(b)?.side];
      return a !== b && (one === undefined || other === undefined || one !== other);
    },
  };
};
