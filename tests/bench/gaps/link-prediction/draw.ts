/** One question to all methods alike: of these absent pairs, which ones came (or were hidden)? */
import type { LikelyInput } from "../../../../src/gaps/likely/likely-network";
import { keyOf, pairOf, type Pair } from "../../../../src/gaps/likely/pair";
import { randomFrom } from "../../../../src/layouts/random";

export interface Draw {
  /** What a method may see. */
  readonly input: LikelyInput;
  readonly candidates: readonly { readonly pair: Pair; readonly came: boolean }[];
}

/** All draws of one graph in one setting. */
export interface Setting {
  readonly name: string;
  /** What is hidden or to come, and what else must be known to read the figures. */
  readonly note: string;
  readonly draws: readonly Draw[];
}

/** Candidates are all absent pairs between different sides: the same for every method. */
export const drawOf = (input: LikelyInput, came: readonly Pair[]): Draw => {
  const comes = new Set(came.map(([a, b]) => keyOf(pairOf(a, b))));
  const joined = new Set([...input.channels, ...input.steps ?? []].map(([a, b]) => keyOf(pairOf(a, b))));
  const nodes = input.nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const candidates = nodes.flatMap((one, index) => nodes.slice(index + 1).flatMap((other) => {
    const pair = pairOf(one.id, other.id);
    const isSought = one.side === undefined || other.side === undefined || one.side !== other.side;
    return isSought && !joined.has(keyOf(pair)) ? [{ pair, came: comes.has(keyOf(pair)) }] : [];
  }));
  return { input, candidates };
};

const HIDDEN_SHARE = 0.1;

/** A tenth of the channels, at least one, at random by the seed; the rest stay. */
const hide = (channels: readonly Pair[], seed: number): { readonly hidden: readonly Pair[]; readonly kept: readonly Pair[] } => {
  const random = randomFrom(seed);
  const order = channels.map((pair) => ({ pair, at: random() })).toSorted((a, b) => a.at - b.at).map(({ pair }) => pair);
  const count = Math.max(1, Math.round(channels.length * HIDDEN_SHARE));
  return { hidden: order.slice(0, count), kept: order.slice(count) };
};

const DRAWS = 50;

/** Draws with the seeds 1 … `DRAWS`, the same for every method. `known` takes away what nobody would know of without the hidden channels. */
export const hidingDraws = (input: LikelyInput, known: (left: LikelyInput) => LikelyInput = (left) => left): readonly Draw[] =>
  Array.from({ length: DRAWS }, (_, index) => {
    const { hidden, kept } = hide(input.channels, index + 1);
    return drawOf(known({ ...input, channels: kept }), hidden);
  });
