/** Snapshot, lens and gaps → what the stage draws. Pure; words of the interface are passed in. */
import type { Gap } from "../gaps/gap";
import type { Route } from "../gaps/routes/find-routes";
import { gapSeats, type LensView } from "../lens/apply-lens";
import type { Language } from "../model/text";
import { levelRank, type Level, type Stance } from "../model/vocabulary";
import type { Seat, SeatKey } from "../network/seats";
import type { Snapshot } from "../network/snapshot";
import type { Column, StageEdge, StageNode, StageView, StageWords } from "./stage-view";

export interface StageInput {
  readonly snapshot: Snapshot;
  readonly lensView: LensView;
  readonly gaps: readonly Gap[];
  readonly selectedGap: Gap | undefined;
  /** The routes drawn for the selected gap: the best one. */
  readonly route: Route | undefined;
  readonly language: Language;
  readonly words: StageWords;
  /** Who holds the post, or that nobody does; `undefined`: nothing to add. */
  readonly describePost: (seat: Seat) => string | undefined;
  /** Alignments and nesting are drawn in the network only: on the ladder, columns say who belongs to whom. */
  readonly withStructure: boolean;
}

export const channelEdgeKey = (id: string): string => `channel:${id}`;
export const alignmentEdgeKey = (ends: readonly SeatKey[], stance: Stance): string => `alignment:${[...ends, stance].join("|")}`;
export const gapEdgeKey = (ends: readonly SeatKey[]): string => `gap:${ends.join("|")}`;
export const routeEdgeKey = (index: number): string => `route:${index}`;

const columnOf = (snapshot: Snapshot, seat: Seat): Column => {
  const [left, right] = snapshot.network.bundle.dataset.parties;
  if (seat.party === left) return "left";
  return seat.party === right ? "right" : "third";
};

/** The rank of the actor, or the highest level at which anything in view reaches it. */
const levelsInView = ({ snapshot, lensView, gaps }: StageInput): ReadonlyMap<SeatKey, Level> => {
  const highest = new Map<SeatKey, Level>();
  const reach = (key: SeatKey, level: Level | undefined): void => {
    const known = highest.get(key);
    if (level !== undefined && (known === undefined || levelRank(level) < levelRank(known))) highest.set(key, level);
  };
  for (const id of lensView.channels) {
    const state = snapshot.channels.get(id);
    state?.seats.forEach((seat) => { reach(seat, state.level); });
  }
  for (const gap of gaps) {
    if (lensView.gaps.has(gap.id)) for (const seat of gapSeats(snapshot, gap)) reach(seat, gap.level);
  }
  return highest;
};

const nodeOf = (input: StageInput, seat: Seat, reached: Level | undefined): StageNode => {
  const { actor } = seat;
  return {
    key: seat.key,
    actor: actor.id,
    kind: actor.kind,
    column: columnOf(input.snapshot, seat),
    level: actor.level ?? reached,
    // The incoming team faces its counterparts; the outgoing one stands on a row of its own.
    row: seat.team === "outgoing" ? `${actor.function ?? actor.id} outgoing` : actor.function ?? actor.id,
    post: seat.post.kind,
    team: seat.team,
    label: (actor.shortName ?? actor.name)[input.language],
    detail: input.describePost(seat),
  };
};

const channelEdges = ({ snapshot, lensView }: StageInput): StageEdge[] => [...lensView.channels].flatMap((id) => {
  const state = snapshot.channels.get(id);
  if (state === undefined) return [];
  const [source, target] = state.seats;
  // A channel whose level nobody recorded is drawn as the faintest: nothing is claimed for it.
  return [{
    kind: "channel" as const, key: channelEdgeKey(id), source, target,
    level: state.level ?? "non-government", status: state.status, nature: state.channel.nature,
  }];
});

/** One ghost for all that is missing between two seats, in the name of the selected gap or the gravest. */
const gapEdges = ({ snapshot, lensView, gaps, selectedGap }: StageInput): StageEdge[] => {
  const ghosts = new Map<string, StageEdge>();
  for (const gap of gaps) {
    if (!lensView.gaps.has(gap.id) && gap !== selectedGap) continue;
    const ends = gapSeats(snapshot, gap);
    const [source, target] = ends;
    if (source === undefined || target === undefined) continue;
    const key = gapEdgeKey(ends);
    if (ghosts.has(key) && gap !== selectedGap) continue;
    ghosts.set(key, { kind: "gap", key, source, target, gap: gap.id, level: gap.level });
  }
  return [...ghosts.values()];
};

const routeEdges = ({ route }: StageInput): StageEdge[] => (route?.steps ?? []).map(({ from, to, kind }, index) => ({
  kind: "route", key: routeEdgeKey(index), source: from, target: to, inside: kind !== "channel", step: index + 1,
}));

/** One line for all issues on which two actors stand alike; a line an issue would hide everything else. */
const alignmentEdges = ({ lensView }: StageInput): StageEdge[] => {
  const bundles = new Map<string, StageEdge>();
  for (const { between, stance } of lensView.alignments.values()) {
    const [source, target] = between.toSorted();
    if (source === undefined || target === undefined) continue;
    const key = alignmentEdgeKey([source, target], stance);
    bundles.set(key, { kind: "alignment", key, source, target, stance });
  }
  return [...bundles.values()];
};

/** From each seat in view to the nearest one in view that it is part of. */
const partOfEdges = ({ snapshot }: StageInput, keys: ReadonlySet<SeatKey>): StageEdge[] => [...keys].flatMap((key) => {
  const seat = snapshot.seats.all.get(key);
  if (seat === undefined) return [];
  const whole = snapshot.network.nesting.lineOf(seat.actor.id).slice(1).find((each) => keys.has(each));
  return whole === undefined ? [] : [{ kind: "part-of", key: `part-of:${key}`, source: key, target: whole }];
});

/** The ends of every edge are among the nodes. */
export const buildStageView = (input: StageInput): StageView => {
  const between = [...(input.withStructure ? alignmentEdges(input) : []), ...channelEdges(input), ...gapEdges(input), ...routeEdges(input)];
  const reached = levelsInView(input);
  const keys = new Set([...input.lensView.seats, ...between.flatMap(({ source, target }) => [source, target])]);
  const edges = [...(input.withStructure ? partOfEdges(input, keys) : []), ...between];
  const seats = [...keys].flatMap((key) => input.snapshot.seats.all.get(key) ?? []);
  const known = new Set(seats.map(({ key }) => key));
  return {
    nodes: seats.map((seat) => nodeOf(input, seat, reached.get(seat.key))),
    edges: edges.filter(({ source, target }) => known.has(source) && known.has(target)),
    words: input.words,
  };
};
