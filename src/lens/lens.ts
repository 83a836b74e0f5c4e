/** What the user wants to see. A lens hides; it never changes what is missing. */
import type { ActorId } from "../model/id";
import type { Network } from "../network/network";

export const FACETS = ["level", "status", "nature", "stance", "issue", "party", "function", "kind"] as const;
export type Facet = (typeof FACETS)[number];

/** Stands for "it has none" in a facet of many values: a channel of which no issue is recorded. */
export const NONE = "none";
/** The value of the facet `status` that stands for gaps. */
export const MISSING = "missing";

export interface Lens {
  /** The values switched off, by facet; what is not named is on. */
  readonly off: Readonly<Partial<Record<Facet, ReadonlySet<string>>>>;
  /** Only this actor, its parts and those one channel or gap away. */
  readonly focus: ActorId | undefined;
}

export const OPEN_LENS: Lens = { off: {}, focus: undefined };

/** What a small data set opens with: channels that are no more are history, shown on demand. */
export const OPENING_LENS: Lens = { off: { status: new Set(["closed"]) }, focus: undefined };

/** More states than these beside the two sides are a wall of names. */
const MOST_THIRD_STATES = 16;

/**
 * What a network opens with. One of very many states opens with its two sides and the groupings: the others are one press away, and said to
 * be hidden (I10). Only states: a graph without them says by itself whom it is about. Cost: linear in the actors and channels.
 */
export const openingLens = ({ bundle, index, nesting }: Network): Lens => {
  const parties = new Set(bundle.channels.flatMap(({ ends }) => ends.map((end) => nesting.partyOf(end))));
  const third = [...parties].filter((party) => index.actors.get(party)?.kind === "state" && !bundle.dataset.parties.includes(party));
  return third.length <= MOST_THIRD_STATES ? OPENING_LENS : withOff(OPENING_LENS, "party", third);
};

/** Switches off these values of a facet and no others. */
export const withOff = (lens: Lens, facet: Facet, values: Iterable<string>): Lens => {
  const set = new Set(values);
  const off: Partial<Record<Facet, ReadonlySet<string>>> = { ...lens.off };
  if (set.size === 0) delete off[facet];
  else off[facet] = set;
  return { ...lens, off };
};

export const toggleValue = (lens: Lens, facet: Facet, value: string): Lens => {
  const values = new Set(lens.off[facet]);
  if (!values.delete(value)) values.add(value);
  return withOff(lens, facet, values);
};

/** Leaves only `kept` on, of all the values there are. */
export const showOnly = (lens: Lens, facet: Facet, kept: readonly string[], all: readonly string[]): Lens =>
  withOff(lens, facet, all.filter((value) => !kept.includes(value)));

export const showAllOf = (lens: Lens, facet: Facet): Lens => withOff(lens, facet, []);

export const focusOn = (lens: Lens, focus: ActorId | undefined): Lens => ({ ...lens, focus });

const isSameSet = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
  (a?.size ?? 0) === (b?.size ?? 0) && [...a ?? []].every((value) => b?.has(value) === true);

/** Do the two hide the same? By value: a lens read from an address is another object each time. */
export const isSameLens = (a: Lens, b: Lens): boolean =>
  a === b || (a.focus === b.focus && FACETS.every((facet) => isSameSet(a.off[facet], b.off[facet])));

export const isWideOpen = (lens: Lens): boolean => lens.focus === undefined && FACETS.every((facet) => (lens.off[facet]?.size ?? 0) === 0);
