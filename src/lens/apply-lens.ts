/** Lens over what can be filtered → what shows, what is hidden and why, and what each value would show. */
import type { GapId } from "../gaps/gap";
import type { ActorId, AlignmentId, ChannelId } from "../model/id";
import type { Alignment } from "../model/records/alignment";
import type { SeatKey } from "../network/seats";
import type { Filterable, Judged, JudgedTrait, Tally } from "./filterable";
import { FACETS, type Facet, type Lens } from "./lens";

/** Why something is not on the stage: a facet's filter, the focus, the as-of date, or that nothing in view touches it. */
export type HiddenBy = Facet | "focus" | "as-of" | "folded";

/** Channels (for `stance`: alignments) that show or are missing, or would be if the value were on. */
export type FacetCount = Tally;

export interface LensView {
  readonly channels: ReadonlySet<ChannelId>;
  readonly alignments: ReadonlyMap<AlignmentId, Alignment>;
  /** Questions and what is set aside among them. */
  readonly gaps: ReadonlySet<GapId>;
  readonly seats: ReadonlySet<SeatKey>;
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, FacetCount>>>;
  readonly hidden: readonly { readonly by: HiddenBy; readonly actors: number; readonly channels: number }[];
}

/** The places of the values that are switched off. */
const placesOff = ({ values }: Filterable, { off }: Lens): ReadonlySet<number> =>
  new Set(values.flatMap(({ facet, value }, place) => (off[facet]?.has(value) === true ? [place] : [])));

/** A facet with nothing switched off is passed over unasked: thousands of channels go by here at each click. */
const passes = (lens: Lens, off: ReadonlySet<number>, { facet, places, passes: how }: JudgedTrait): boolean => {
  if (lens.off[facet] === undefined) return true;
  return how === "any" ? places.some((place) => !off.has(place)) : !places.some((place) => off.has(place));
};

/** The seats of the focus and its parts; `undefined`: everything is near. */
const seatsInFocus = ({ snapshot }: Filterable, focus: ActorId | undefined): ReadonlySet<SeatKey> | undefined => {
  if (focus === undefined) return undefined;
  return new Set([...snapshot.seats.all.values()]
    .filter(({ actor }) => snapshot.network.nesting.isWithin(actor.id, focus))
    .map(({ key }) => key));
};

/** What hides one thing: up to two reasons, since with two of them no single value would bring it back. */
interface Verdict {
  readonly first: Facet | "focus" | undefined;
  readonly only: boolean;
}

const SHOWN: Verdict = { first: undefined, only: true };

const emptyCounts = (): Record<Facet, Map<string, Tally>> => ({
  level: new Map(), status: new Map(), nature: new Map(), stance: new Map(), issue: new Map(), party: new Map(), function: new Map(), kind: new Map(),
});

/** Cost: linear in channels, alignments and gaps. Gaps are never changed, only shown or not. */
export const applyLens = (of: Filterable, lens: Lens): LensView => {
  const inFocus = seatsInFocus(of, lens.focus);
  const off = placesOff(of, lens);
  const tallies = { shows: new Uint32Array(of.values.length), missing: new Uint32Array(of.values.length) };
  const judge = (traits: readonly JudgedTrait[], ends: readonly SeatKey[]): Verdict => {
    let first: Facet | "focus" | undefined;
    for (const trait of traits) {
      if (passes(lens, off, trait)) continue;
      if (first !== undefined) return { first, only: false };
      first = trait.facet;
    }
    if (inFocus !== undefined && !ends.some((end) => inFocus.has(end))) return first === undefined ? { first: "focus", only: true } : { first, only: false };
    return first === undefined ? SHOWN : { first, only: true };
  };
  /** A value's count takes in what only its own facet hides. */
  const count = ({ traits, places }: Judged, { first, only }: Verdict, what: keyof Tally): void => {
    if (!only) return;
    const counted = first === undefined ? places : traits.find(({ facet }) => facet === first)?.places ?? [];
    const tally = tallies[what];
    for (const place of counted) tally[place] = (tally[place] ?? 0) + 1;
  };

  const channels = new Set<ChannelId>();
  const gaps = new Set<GapId>();
  const alignments = new Map<AlignmentId, Alignment>();
  const seats = new Set<SeatKey>();
  const hiddenChannels = new Map<HiddenBy, number>();
  /** The first reason that hid something at the seat. */
  const blamed = new Map<SeatKey, HiddenBy>();
  const show = (ends: readonly SeatKey[]): void => { for (const end of ends) seats.add(end); };
  const hide = (by: HiddenBy, ends: readonly SeatKey[]): void => {
    for (const end of ends) if (!blamed.has(end)) blamed.set(end, by);
  };

  for (const channel of of.channels) {
    const { id, traits, seats: ends } = channel;
    const verdict = judge(traits, ends);
    count(channel, verdict, "shows");
    if (verdict.first === undefined) {
      channels.add(id);
      show(ends);
    } else {
      hiddenChannels.set(verdict.first, (hiddenChannels.get(verdict.first) ?? 0) + 1);
      hide(verdict.first, ends);
    }
  }
  for (const gap of of.gaps) {
    const { id, traits, seats: ends, apart } = gap;
    const verdict = judge(traits, ends);
    if (verdict.first === undefined) gaps.add(id);
    // A question, or what somebody set aside, puts nobody on the stage and is not counted: it does not say that anything should be there.
    if (apart) continue;
    count(gap, verdict, "missing");
    if (verdict.first === undefined) show(ends);
    else hide(verdict.first, ends);
  }
  for (const each of of.alignments) {
    const { alignment, traits, seats: ends } = each;
    const verdict = judge(traits, ends);
    count(each, verdict, "shows");
    if (verdict.first === undefined) alignments.set(alignment.id, alignment);
  }

  const counts = emptyCounts();
  of.values.forEach(({ facet, value }, place) => { counts[facet].set(value, { shows: tallies.shows[place] ?? 0, missing: tallies.missing[place] ?? 0 }); });
  return { channels, alignments, gaps, seats, counts, hidden: explain(of, seats, blamed, hiddenChannels) };
};

/**
 * Hidden is always explained (I10): every actor and channel that does not show, under the first reason. An
 * office with two teams is one actor.
 */
const explain = (
  { actors, snapshot }: Filterable, seats: ReadonlySet<SeatKey>, blamed: ReadonlyMap<SeatKey, HiddenBy>, hiddenChannels: ReadonlyMap<HiddenBy, number>,
): LensView["hidden"] => {
  const { bundle } = snapshot.network;
  const hiddenActors = new Map<HiddenBy, number>();
  for (const { seats: own } of actors) {
    if (own.some((key) => seats.has(key))) continue;
    const by = own.length === 0 ? "as-of" : own.map((key) => blamed.get(key)).find((each) => each !== undefined) ?? "folded";
    hiddenActors.set(by, (hiddenActors.get(by) ?? 0) + 1);
  }
  const channelsHidden = (by: HiddenBy): number => (by === "as-of" ? bundle.channels.length - snapshot.channels.size : hiddenChannels.get(by) ?? 0);
  const reasons: HiddenBy[] = [...FACETS, "focus", "as-of", "folded"];
  return reasons
    .map((by) => ({ by, actors: hiddenActors.get(by) ?? 0, channels: channelsHidden(by) }))
    .filter((each) => each.actors + each.channels > 0);
};
