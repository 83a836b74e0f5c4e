/**
 * What a lens judges, prepared once for a snapshot: a click on a filter then only compares words. Traits do
 * not depend on the lens.
 */
import { alignmentsOn } from "../gaps/frictions";
import { isQuestion, type Gap, type GapId } from "../gaps/gap";
import type { ActorId, ChannelId } from "../model/id";
import type { Alignment } from "../model/records/alignment";
import type { SeatKey } from "../network/seats";
import type { Snapshot } from "../network/snapshot";
import { FACETS, type Facet } from "./lens";
import { traitsOfAlignment, traitsOfChannel, traitsOfGap, type Traits } from "./traits";

/** The number of things that show, or are missing, under one value of a facet. */
export interface Tally {
  readonly shows: number;
  readonly missing: number;
}

/** One trait, with where its values are counted. */
export interface JudgedTrait {
  readonly facet: Facet;
  readonly passes: "any" | "all";
  /** The places of its values in the count. */
  readonly places: readonly number[];
}

export interface Judged {
  readonly traits: readonly JudgedTrait[];
  /** Those of all its traits. */
  readonly places: readonly number[];
  readonly seats: readonly SeatKey[];
}

export interface Filterable {
  readonly snapshot: Snapshot;
  readonly channels: readonly (Judged & { readonly id: ChannelId })[];
  /** `apart`: a question, or set aside by somebody. */
  readonly gaps: readonly (Judged & { readonly id: GapId; readonly apart: boolean })[];
  readonly alignments: readonly (Judged & { readonly alignment: Alignment })[];
  /** Every actor but persons, who are seen in their offices, with the seats that stand for it on the date. */
  readonly actors: readonly { readonly seats: readonly SeatKey[] }[];
  /** Every value that occurs; a value's index is its place. */
  readonly values: readonly { readonly facet: Facet; readonly value: string }[];
}

/** The seats at the ends of a gap. */
export const gapSeats = (snapshot: Snapshot, gap: Gap): readonly SeatKey[] =>
  gap.between.flatMap((end) => snapshot.seats.seatFor(end, gap.administration)?.key ?? []);

const NONE_SET_ASIDE: ReadonlySet<GapId> = new Set();

/** Cost: linear in channels, alignments and gaps. */
export const filterable = (snapshot: Snapshot, gaps: readonly Gap[], setAside = NONE_SET_ASIDE): Filterable => {
  const places = new Map<string, number>();
  const values: { facet: Facet; value: string }[] = [];
  const placeOf = (facet: Facet, value: string): number => {
    const key = `${facet} ${value}`;
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, values.length);
    values.push({ facet, value });
    return values.length - 1;
  };
  const judge = (of: Traits): Pick<Judged, "traits" | "places"> => {
    const traits = FACETS.flatMap((facet): JudgedTrait[] => {
      const trait = of[facet];
      return trait === undefined ? [] : [{ facet, passes: trait.passes, places: trait.values.map((value) => placeOf(facet, value)) }];
    });
    return { traits, places: traits.flatMap(({ places: own }) => own) };
  };
  const seatsOf = new Map<ActorId, SeatKey[]>();
  for (const { key, actor } of snapshot.seats.all.values()) seatsOf.set(actor.id, [...seatsOf.get(actor.id) ?? [], key]);
  return {
    snapshot,
    actors: snapshot.network.bundle.actors.filter(({ kind }) => kind !== "person").map(({ id }) => ({ seats: seatsOf.get(id) ?? [] })),
    channels: [...snapshot.channels].map(([id, state]) => ({ id, seats: state.seats, ...judge(traitsOfChannel(snapshot, state)) })),
    gaps: gaps.map((gap) => ({ id: gap.id, apart: isQuestion(gap) || setAside.has(gap.id), seats: gapSeats(snapshot, gap), ...judge(traitsOfGap(snapshot, gap)) })),
    alignments: alignmentsOn(snapshot).map((alignment) => ({ alignment, seats: alignment.between, ...judge(traitsOfAlignment(snapshot, alignment)) })),
    values,
  };
};
