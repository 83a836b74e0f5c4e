/** The lines of the stage between seats, before anything is placed. */
import { isQuestion, type Gap } from "../gaps/gap";
import type { Route } from "../gaps/routes/find-routes";
import type { LensView } from "../lens/apply-lens";
import { gapSeats } from "../lens/filterable";
import type { ChannelId } from "../model/id";
import type { Level, Stance } from "../model/vocabulary";
import type { Seat, SeatKey } from "../network/seats";
import type { ChannelState, Snapshot } from "../network/snapshot";
import type { ChannelMark } from "./compared-picture";
import type { StageEdge } from "./stage-view";

/** What is supposed not to be there stays visible, struck out [I10]. */
export interface TakenOut {
  /** As it is. */
  readonly before: Snapshot;
  /** Those that would be in view. */
  readonly channels: readonly ChannelId[];
  /** The second line under an actor that is taken out. */
  readonly detail: string;
}

export interface EdgeInput {
  readonly takenOut?: TakenOut | undefined;
  /** What differs from the other side; what is gone is in `takenOut`. */
  readonly marks?: ReadonlyMap<ChannelId, ChannelMark> | undefined;
  readonly snapshot: Snapshot;
  readonly lensView: LensView;
  readonly gaps: readonly Gap[];
  readonly selectedGap: Gap | undefined;
  /** The route drawn for the selected gap: the best one. */
  readonly route: Route | undefined;
}

export const channelEdgeKey = (id: string): string => `channel:${id}`;
export const gapEdgeKey = (ends: readonly SeatKey[]): string => `gap:${ends.join("|")}`;
export const alignmentEdgeKey = (ends: readonly SeatKey[], stance: Stance): string => `alignment:${[...ends, stance].join("|")}`;

/** An edge, and the level at which it runs; `undefined`: none is recorded. */
export interface LevelledEdge {
  readonly edge: StageEdge;
  readonly level: Level | undefined;
}

/**
 * One and the same edge for a state of a channel, whatever the lens does: what is drawn of it is then known to be the same by
 * identity, and a filter costs what it changes.
 */
const ofChannels = new WeakMap<ChannelState, LevelledEdge>();

const channelEdge = (state: ChannelState): LevelledEdge => {
  const known = ofChannels.get(state);
  if (known !== undefined) return known;
  const [source, target] = state.seats;
  const made: LevelledEdge = {
    level: state.level,
    edge: {
      kind: "channel", key: channelEdgeKey(state.channel.id), source, target, status: state.status, nature: state.channel.nature,
      // A channel whose level nobody recorded is drawn as the faintest: nothing is claimed for it.
      level: state.level ?? "non-government",
    },
  };
  ofChannels.set(state, made);
  return made;
};

const ofStruck = new WeakMap<ChannelState, LevelledEdge>();

const struckEdge = (state: ChannelState): LevelledEdge => {
  const known = ofStruck.get(state);
  if (known !== undefined) return known;
  const { level, edge } = channelEdge(state);
  const made: LevelledEdge = { level, edge: edge.kind === "channel" ? { ...edge, takenOut: true } : edge };
  ofStruck.set(state, made);
  return made;
};

type ComparedMark = ChannelMark | "gone";

/** One edge a state and mark, as long as they last. */
const ofMarked = new WeakMap<ChannelState, Map<ComparedMark, LevelledEdge>>();

const markedEdge = (state: ChannelState, compared: ComparedMark): LevelledEdge => {
  const known = ofMarked.get(state) ?? new Map<ComparedMark, LevelledEdge>();
  const found = known.get(compared);
  if (found !== undefined) return found;
  const { level, edge } = compared === "gone" ? struckEdge(state) : channelEdge(state);
  const made: LevelledEdge = { level, edge: edge.kind === "channel" ? { ...edge, compared } : edge };
  ofMarked.set(state, known.set(compared, made));
  return made;
};

const NOTHING_TAKEN_OUT: readonly ChannelId[] = [];

export const channelEdges = ({ snapshot, lensView, takenOut, marks }: EdgeInput): LevelledEdge[] => {
  const edges: LevelledEdge[] = [];
  const struck = new Set(takenOut?.channels ?? NOTHING_TAKEN_OUT);
  for (const id of lensView.channels) {
    const state = snapshot.channels.get(id);
    const mark = marks?.get(id);
    if (state !== undefined && !struck.has(id)) edges.push(mark === undefined ? channelEdge(state) : markedEdge(state, mark));
  }
  for (const id of struck) {
    const state = takenOut?.before.channels.get(id);
    if (state !== undefined) edges.push(marks === undefined ? struckEdge(state) : markedEdge(state, "gone"));
  }
  return edges;
};

/**
 * One ghost for all that is missing between two seats, in the name of the selected gap or the gravest. A
 * question is drawn only when it is selected: the stage does not suggest what nobody has looked into.
 */
export const gapEdges = ({ snapshot, lensView, gaps, selectedGap, takenOut, marks }: EdgeInput): LevelledEdge[] => {
  const ghosts = new Map<string, LevelledEdge>();
  const counts = new Map<string, number>();
  for (const gap of gaps) {
    if (gap !== selectedGap && (!lensView.gaps.has(gap.id) || isQuestion(gap))) continue;
    // What is missing because an actor is taken out ends at where the actor was.
    const ends = gapSeats(marks === undefined ? takenOut?.before ?? snapshot : snapshot, gap);
    const [source, target] = ends;
    if (source === undefined || target === undefined) continue;
    const key = gapEdgeKey(ends);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (ghosts.has(key) && gap !== selectedGap) continue;
    ghosts.set(key, { level: gap.level, edge: { kind: "gap", key, source, target, gap: gap.id, level: gap.level, question: isQuestion(gap), count: 1 } });
  }
  return [...ghosts.values()].map(({ edge, level }) => ({ level, edge: edge.kind === "gap" ? { ...edge, count: counts.get(edge.key) ?? 1 } : edge }));
};

export const routeEdges = ({ snapshot, route }: EdgeInput): LevelledEdge[] => (route?.steps ?? []).map(({ from, to, kind, channel }, index) => ({
  level: channel === undefined ? undefined : snapshot.channels.get(channel)?.level,
  edge: { kind: "route", key: `route:${index}`, source: from, target: to, inside: kind !== "channel", step: index + 1 },
}));

/** One line for all issues on which two actors stand alike; a line an issue would hide everything else. */
export const alignmentEdges = ({ lensView }: EdgeInput): LevelledEdge[] => {
  const bundles = new Map<string, LevelledEdge>();
  for (const { between, stance } of lensView.alignments.values()) {
    const [source, target] = between.toSorted();
    if (source === undefined || target === undefined) continue;
    const key = alignmentEdgeKey([source, target], stance);
    bundles.set(key, { level: undefined, edge: { kind: "alignment", key, source, target, stance } });
  }
  return [...bundles.values()];
};

/** As with channels: one edge for a seat, as long as it leads to the same place. */
const ofParts = new WeakMap<Seat, LevelledEdge>();

const partOfEdge = (seat: Seat, whole: SeatKey): LevelledEdge => {
  const known = ofParts.get(seat);
  if (known?.edge.target === whole) return known;
  const made: LevelledEdge = { level: undefined, edge: { kind: "part-of", key: `part-of:${seat.key}`, source: seat.key, target: whole } };
  ofParts.set(seat, made);
  return made;
};

/** From each seat in view to the nearest one in view that it is part of. */
export const partOfEdges = ({ snapshot }: EdgeInput, keys: ReadonlySet<SeatKey>): LevelledEdge[] => {
  const edges: LevelledEdge[] = [];
  for (const key of keys) {
    const seat = snapshot.seats.all.get(key);
    if (seat === undefined) continue;
    const whole = snapshot.network.nesting.lineOf(seat.actor.id).find((each, at) => at > 0 && keys.has(each));
    if (whole !== undefined) edges.push(partOfEdge(seat, whole));
  }
  return edges;
};
