/** Lens over snapshot and gaps → what shows, what is hidden and why, and what each value would show. */
import { alignmentsOn } from "../gaps/frictions";
import { isQuestion, type Gap, type GapId } from "../gaps/gap";
import type { AlignmentId, ChannelId } from "../model/id";
import type { Alignment } from "../model/records/alignment";
import type { SeatKey } from "../network/seats";
import type { Snapshot } from "../network/snapshot";
import { FACETS, isOff, type Facet, type Lens } from "./lens";
import { traitsOfAlignment, traitsOfChannel, traitsOfGap, type Traits } from "./traits";

/** Why something is not on the stage: a facet's filter, the focus, or that nothing in view touches it. */
export type HiddenBy = Facet | "focus" | "folded";

export interface FacetCount {
  /** Channels (for `stance`: alignments) that show, or would if the value were on. */
  readonly shows: number;
  readonly missing: number;
}

export interface LensView {
  readonly channels: ReadonlySet<ChannelId>;
  readonly alignments: ReadonlyMap<AlignmentId, Alignment>;
  /** Questions among them: `isQuestion` tells which. */
  readonly gaps: ReadonlySet<GapId>;
  readonly seats: ReadonlySet<SeatKey>;
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, FacetCount>>>;
  readonly hidden: readonly { readonly by: HiddenBy; readonly actors: number; readonly channels: number }[];
}

const failing = (lens: Lens, traits: Traits): Facet[] => FACETS.filter((facet) => {
  const trait = traits[facet];
  if (trait === undefined || lens.off[facet] === undefined) return false;
  const isHidden = (value: string): boolean => isOff(lens, facet, value);
  return trait.passes === "any" ? trait.values.every(isHidden) : trait.values.some(isHidden);
});

type Tally = Record<Facet, Map<string, { shows: number; missing: number }>>;

const emptyTally = (): Tally => ({
  level: new Map(), status: new Map(), nature: new Map(), stance: new Map(), issue: new Map(), party: new Map(), function: new Map(), kind: new Map(),
});

/** A value's count takes in what only its own facet hides. */
const tally = (counts: Tally, traits: Traits, failed: readonly (Facet | "focus")[], what: "shows" | "missing"): void => {
  for (const facet of FACETS) {
    for (const value of traits[facet]?.values ?? []) {
      const count = counts[facet].get(value) ?? { shows: 0, missing: 0 };
      if (failed.every((each) => each === facet)) count[what]++;
      counts[facet].set(value, count);
    }
  }
};

/** The seats at the ends of a gap. */
export const gapSeats = (snapshot: Snapshot, gap: Gap): readonly SeatKey[] =>
  gap.between.flatMap((end) => snapshot.seats.seatFor(end, gap.administration)?.key ?? []);

const nearFocus = (snapshot: Snapshot, lens: Lens, seats: readonly SeatKey[]): boolean => {
  const { focus } = lens;
  if (focus === undefined) return true;
  return seats.some((key) => {
    const actor = snapshot.seats.all.get(key)?.actor.id;
    return actor !== undefined && snapshot.network.nesting.isWithin(actor, focus);
  });
};

/** Cost: linear in channels, alignments and gaps. Gaps are never changed, only shown or not. */
export const applyLens = (snapshot: Snapshot, gaps: readonly Gap[], lens: Lens): LensView => {
  const counts = emptyTally();
  const channels = new Set<ChannelId>();
  const alignments = new Map<AlignmentId, Alignment>();
  const shownGaps = new Set<GapId>();
  const seats = new Set<SeatKey>();
  const hiddenChannels = new Map<HiddenBy, number>();
  /** The first reason that hid something at the seat. */
  const blamed = new Map<SeatKey, HiddenBy>();
  const hide = (by: HiddenBy, ends: readonly SeatKey[]): void => {
    for (const end of ends) if (!blamed.has(end)) blamed.set(end, by);
  };
  const hiding = (traits: Traits, ends: readonly SeatKey[]): (Facet | "focus")[] =>
    [...failing(lens, traits), ...(nearFocus(snapshot, lens, ends) ? [] : ["focus" as const])];
  const show = (ends: readonly SeatKey[]): void => { for (const end of ends) seats.add(end); };

  for (const [id, state] of snapshot.channels) {
    const traits = traitsOfChannel(snapshot, state);
    const failed = hiding(traits, state.seats);
    tally(counts, traits, failed, "shows");
    const [by] = failed;
    if (by === undefined) {
      channels.add(id);
      show(state.seats);
    } else {
      hiddenChannels.set(by, (hiddenChannels.get(by) ?? 0) + 1);
      hide(by, state.seats);
    }
  }
  for (const gap of gaps) {
    const traits = traitsOfGap(snapshot, gap);
    const ends = gapSeats(snapshot, gap);
    const failed = hiding(traits, ends);
    if (!isQuestion(gap)) tally(counts, traits, failed, "missing");
    const [by] = failed;
    if (by === undefined) {
      shownGaps.add(gap.id);
      // A question puts nobody on the stage: it does not say that anything should be there.
      if (!isQuestion(gap)) show(ends);
    } else if (!isQuestion(gap)) hide(by, ends);
  }
  for (const alignment of alignmentsOn(snapshot)) {
    const traits = traitsOfAlignment(snapshot, alignment);
    const failed = hiding(traits, alignment.between);
    tally(counts, traits, failed, "shows");
    if (failed.length === 0) alignments.set(alignment.id, alignment);
  }

  const hiddenActors = new Map<HiddenBy, number>();
  for (const key of snapshot.seats.all.keys()) {
    if (seats.has(key)) continue;
    const by = blamed.get(key) ?? "folded";
    hiddenActors.set(by, (hiddenActors.get(by) ?? 0) + 1);
  }
  const reasons: HiddenBy[] = [...FACETS, "focus", "folded"];
  const hidden = reasons
    .map((by) => ({ by, actors: hiddenActors.get(by) ?? 0, channels: hiddenChannels.get(by) ?? 0 }))
    .filter((each) => each.actors + each.channels > 0);
  return { channels, alignments, gaps: shownGaps, seats, counts, hidden };
};
