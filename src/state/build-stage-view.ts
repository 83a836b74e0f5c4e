/** Snapshot, lens and gaps → what the stage draws. Pure; words of the interface are passed in. */
import type { Language } from "../model/text";
import { levelRank, OFFICE_FUNCTIONS, type Level } from "../model/vocabulary";
import type { Seat, SeatKey } from "../network/seats";
import type { Snapshot } from "../network/snapshot";
import { alignmentEdges, channelEdges, gapEdges, partOfEdges, routeEdges, type EdgeInput, type LevelledEdge } from "./stage-edges";
import type { Column, StageEdge, StageNode, StageView, StageWords } from "./stage-view";

export interface StageInput extends EdgeInput {
  readonly language: Language;
  readonly words: StageWords;
  /** Who holds the post, or that nobody does; `undefined`: nothing to add. */
  readonly describePost: (seat: Seat) => string | undefined;
  readonly layout: "ladder" | "network";
}

const columnOf = (snapshot: Snapshot, seat: Seat): Column => {
  const [left, right] = snapshot.network.bundle.dataset.parties;
  if (seat.party === left) return "left";
  return seat.party === right ? "right" : "third";
};

/** What has neither function nor kind in the lists stands last. */
const placeIn = <T>(list: readonly T[], item: T | undefined): number => {
  const at = item === undefined ? -1 : list.indexOf(item);
  return at < 0 ? list.length : at;
};

/** Groupings come before states in the third column; parties stand by function, each with its two teams together. */
const orderOf = ({ actor, team }: Seat, column: Column): number => column === "third"
  ? placeIn(["grouping", "state"], actor.kind)
  : placeIn(OFFICE_FUNCTIONS, actor.function) * 2 + (team === "outgoing" ? 1 : 0);

/** A node before it is drawn: a seat at a level. */
interface Standing {
  readonly key: string;
  readonly seat: Seat;
  readonly level: Level | undefined;
}

type SeatOf = (key: SeatKey) => Seat | undefined;

const isTakenOut = ({ snapshot, takenOut }: StageInput, { seat }: Standing): boolean => takenOut !== undefined && !snapshot.seats.all.has(seat.key);

const makeNode = (input: StageInput, standing: Standing): StageNode => {
  const { snapshot, language, describePost, takenOut } = input;
  const { key, seat, level } = standing;
  const { actor } = seat;
  const isStruck = isTakenOut(input, standing);
  const column = columnOf(snapshot, seat);
  return {
    key,
    actor: actor.id,
    kind: actor.kind,
    column,
    level,
    row: actor.function ?? actor.id,
    order: orderOf(seat, column),
    post: seat.post.kind,
    team: seat.team,
    label: (actor.shortName ?? actor.name)[language],
    detail: isStruck ? takenOut?.detail : describePost(seat),
    ...(isStruck ? { takenOut: true } : {}),
  };
};

/** What was made last of a seat. A seat is of one date, so that language, words and place are all that may differ. */
interface Made {
  readonly language: Language;
  readonly describePost: StageInput["describePost"];
  readonly node: StageNode;
}

const made = new WeakMap<Seat, Made>();

/** The same node as long as nothing about it changes: what is drawn of it is then known to be the same by identity. */
const nodeOf = (input: StageInput, standing: Standing): StageNode => {
  const { language, describePost } = input;
  const known = made.get(standing.seat);
  if (known?.language === language && known.describePost === describePost && known.node.key === standing.key && known.node.level === standing.level
    && (known.node.takenOut === true) === isTakenOut(input, standing)) return known.node;
  const node = makeNode(input, standing);
  made.set(standing.seat, { language, describePost, node });
  return node;
};

interface Placed {
  readonly standings: ReadonlyMap<string, Standing>;
  readonly edges: readonly StageEdge[];
}

const heldBy = (standings: ReadonlyMap<string, Standing>, edges: readonly StageEdge[]): StageEdge[] =>
  edges.filter(({ source, target }) => standings.has(source) && standings.has(target));

/** The highest level that reaches each of the seats. */
const highestLevels = (seats: ReadonlySet<SeatKey>, edges: readonly LevelledEdge[]): ReadonlyMap<SeatKey, Level> => {
  const highest = new Map<SeatKey, Level>();
  const reach = (key: SeatKey, level: Level): void => {
    if (!seats.has(key)) return;
    const known = highest.get(key);
    if (known === undefined || levelRank(level) < levelRank(known)) highest.set(key, level);
  };
  if (seats.size === 0) return highest;
  for (const { edge, level } of edges) {
    if (level === undefined) continue;
    reach(edge.source, level);
    reach(edge.target, level);
  }
  return highest;
};

/** In the network a seat is one node, at its rank or the highest level that reaches it. `keys`: the ends of all edges, and who stands alone. */
const placeOnce = (seatOf: SeatOf, edges: readonly LevelledEdge[], keys: ReadonlySet<SeatKey>): Placed => {
  const seats: Seat[] = [];
  const rankless = new Set<SeatKey>();
  for (const key of keys) {
    const seat = seatOf(key);
    if (seat === undefined) continue;
    seats.push(seat);
    if (seat.actor.level === undefined) rankless.add(key);
  }
  const highest = highestLevels(rankless, edges);
  const standings = new Map<string, Standing>();
  for (const seat of seats) standings.set(seat.key, { key: seat.key, seat, level: seat.actor.level ?? highest.get(seat.key) });
  const all = edges.map(({ edge }) => edge);
  // Only an end without a seat on the date leaves an edge loose.
  return { standings, edges: seats.length === keys.size ? all : heldBy(standings, all) };
};

/**
 * On the ladder an actor without a rank of its own (a state) stands in each band in which it has a channel,
 * so that every channel runs within its band and a level can be read by itself.
 */
const placeByLevel = (seatOf: SeatOf, edges: readonly LevelledEdge[]): Placed => {
  const standings = new Map<string, Standing>();
  const stand = (key: SeatKey, other: SeatKey, at: Level | undefined): string => {
    const seat = seatOf(key);
    if (seat === undefined) return key;
    const rank = seat.actor.level;
    const level = rank ?? at ?? seatOf(other)?.actor.level;
    const place = rank === undefined ? `${key}|${level ?? ""}` : key;
    standings.set(place, { key: place, seat, level });
    return place;
  };
  const all = edges.map(({ edge, level }) => ({
    ...edge, source: stand(edge.source, edge.target, level), target: stand(edge.target, edge.source, level),
  }));
  return { standings, edges: heldBy(standings, all) };
};

/** The ends of every edge are among the nodes. The keys of edges are those of seats, whatever the layout. */
export const buildStageView = (input: StageInput): StageView => {
  const { snapshot, lensView, layout, words, takenOut } = input;
  const seatOf: SeatOf = (key) => snapshot.seats.all.get(key) ?? takenOut?.before.seats.all.get(key);
  const channels = channelEdges(input);
  const extra = [...gapEdges(input), ...routeEdges(input)];
  let placed: Placed;
  if (layout === "ladder") placed = placeByLevel(seatOf, [...channels, ...extra]);
  else {
    const alignments = alignmentEdges(input);
    // The ends of what the lens shows are in view already; what is drawn beside it may have others.
    const keys = new Set(lensView.seats);
    const struck = takenOut === undefined ? [] : channels.filter(({ edge }) => edge.kind === "channel" && edge.takenOut === true);
    for (const { edge } of [...alignments, ...extra, ...struck]) keys.add(edge.source).add(edge.target);
    placed = placeOnce(seatOf, [...partOfEdges(input, keys), ...alignments, ...channels, ...extra], keys);
  }
  return {
    nodes: [...placed.standings.values()].map((standing) => nodeOf(input, standing)),
    edges: placed.edges,
    words,
  };
};
