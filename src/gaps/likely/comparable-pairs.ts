/** How usual a channel is between two nodes of such functions and levels, in this very network. */
import type { LikelyNetwork, LikelyNode } from "./likely-network";

/** Channels among comparable pairs. */
export interface Comparable {
  readonly having: number;
  readonly of: number;
}

export interface ComparablePairs {
  /** Pairs of the same two functions and levels between which a channel is sought; `undefined` where one of the functions is not known. */
  readonly like: (a: string, b: string) => Comparable | undefined;
  /** ln(share of `like` / share of all), pulled towards 0 as by two more pairs that are like all; 0 where nothing is known. */
  readonly logRatio: (a: string, b: string) => number;
}

/** Counted as this many pairs with the share of all, so that one pair of a kind says little. */
const PRIOR = 2;

/** No side has this key: they are written in quotation marks. */
const NO_SIDE = "";

const kindOf = (node: LikelyNode): string | undefined => (node.function === undefined ? undefined : JSON.stringify([node.function, node.level]));
const add = (counts: Map<string, number>, key: string, by = 1): void => { counts.set(key, (counts.get(key) ?? 0) + by); };
/** No kind has a line break: they are written as JSON. */
const both = (a: string, b: string): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`);

/** Pairs of two groups whose sides differ: all pairs less those on one side. A node without a side meets everybody. */
const soughtBetween = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>, isSame: boolean): number => {
  const total = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
  let pairs = isSame ? total(one) * (total(one) - 1) / 2 : total(one) * total(other);
  for (const [side, count] of one) if (side !== NO_SIDE) pairs -= isSame ? count * (count - 1) / 2 : count * (other.get(side) ?? 0);
  return pairs;
};

/** Cost: nodes and channels, and the square of the number of kinds times their sides. */
export const comparablePairs = ({ nodes, channels, isSought }: LikelyNetwork): ComparablePairs => {
  const sidesOf = new Map<string, Map<string, number>>();
  const everybody = new Map<string, number>();
  const kinds = new Map([...nodes].map(([id, node]) => [id, kindOf(node)]));
  for (const [id, node] of nodes) {
    const side = node.side === undefined ? NO_SIDE : JSON.stringify(node.side);
    add(everybody, side);
    const kind = kinds.get(id);
    if (kind === undefined) continue;
    const sides = sidesOf.get(kind) ?? new Map<string, number>();
    add(sides, side);
    sidesOf.set(kind, sides);
  }
  const having = new Map<string, number>();
  const sought = channels.filter(([a, b]) => isSought(a, b));
  for (const [a, b] of sought) {
    const [one, other] = [kinds.get(a), kinds.get(b)];
    if (one !== undefined && other !== undefined) add(having, both(one, other));
  }
  const all = soughtBetween(everybody, everybody, true);
  const share = all === 0 ? 0 : sought.length / all;
  /** By the kind of the one, then of the other: asked for every pair, and a key of both would have to be written for each. */
  const known = new Map<string, Map<string, Comparable>>();
  const like = (a: string, b: string): Comparable | undefined => {
    const [one, other] = [kinds.get(a), kinds.get(b)];
    if (one === undefined || other === undefined) return undefined;
    const found = known.get(one)?.get(other);
    if (found !== undefined) return found;
    const made = { having: having.get(both(one, other)) ?? 0, of: soughtBetween(sidesOf.get(one) ?? new Map(), sidesOf.get(other) ?? new Map(), one === other) };
    known.set(one, (known.get(one) ?? new Map<string, Comparable>()).set(other, made));
    return made;
  };
  return {
    like,
    logRatio: (a, b) => {
      const found = like(a, b);
      return found === undefined || share === 0 ? 0 : Math.log((found.having + PRIOR * share) / (found.of + PRIOR) / share);
    },
  };
};
