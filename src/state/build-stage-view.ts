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

const nodeOf = ({ snapshot, language, describePost }: StageInput, { key, seat, level }: Standing): StageNode => {
  const { actor } = seat;
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
    detail: describePost(seat),
  };
};

interface Placed {
  readonly standings: ReadonlyMap<string, Standing>;
  readonly edges: readonly StageEdge[];
}

/** In the network a seat is one node, at its rank or the highest level that reaches it. */
const placeOnce = (snapshot: Snapshot, edges: readonly LevelledEdge[], alone: Iterable<SeatKey>): Placed => {
  const highest = new Map<SeatKey, Level | undefined>();
  const reach = (key: SeatKey, level: Level | undefined): void => {
    const known = highest.get(key);
    highest.set(key, known === undefined || (level !== undefined && levelRank(level) < levelRank(known)) ? level : known);
  };
  for (const key of alone) reach(key, undefined);
  for (const { edge, level } of edges) {
    reach(edge.source, level);
    reach(edge.target, level);
  }
  const standings = new Map<string, Standing>();
  for (const [key, level] of highest) {
    const seat = snapshot.seats.all.get(key);
    if (seat !== undefined) standings.set(key, { key, seat, level: seat.actor.level ?? level });
  }
  return { standings, edges: edges.map(({ edge }) => edge) };
};

/**
 * On the ladder an actor without a rank of its own (a state) stands in each band in which it has a channel,
 * so that every channel runs within its band and a level can be read by itself.
 */
const placeByLevel = (snapshot: Snapshot, edges: readonly LevelledEdge[]): Placed => {
  const standings = new Map<string, Standing>();
  const stand = (key: SeatKey, other: SeatKey, at: Level | undefined): string => {
    const seat = snapshot.seats.all.get(key);
    if (seat === undefined) return key;
    const rank = seat.actor.level;
    const level = rank ?? at ?? snapshot.seats.all.get(other)?.actor.level;
    const place = rank === undefined ? `${key}|${level ?? ""}` : key;
    standings.set(place, { key: place, seat, level });
    return place;
  };
  return {
    edges: edges.map(({ edge, level }) => ({
      ...edge, source: stand(edge.source, edge.target, level), target: stand(edge.target, edge.source, level),
    })),
    standings,
  };
};

/** The ends of every edge are among the nodes. The keys of edges are those of seats, whatever the layout. */
export const buildStageView = (input: StageInput): StageView => {
  const { snapshot, lensView, layout, words } = input;
  const between = [...channelEdges(input), ...gapEdges(input), ...routeEdges(input)];
  let placed: Placed;
  if (layout === "ladder") placed = placeByLevel(snapshot, between);
  else {
    const all = [...alignmentEdges(input), ...between];
    const keys = new Set([...lensView.seats, ...all.flatMap(({ edge }) => [edge.source, edge.target])]);
    placed = placeOnce(snapshot, [...partOfEdges(input, keys), ...all], keys);
  }
  return {
    nodes: [...placed.standings.values()].map((standing) => nodeOf(input, standing)),
    edges: placed.edges.filter(({ source, target }) => placed.standings.has(source) && placed.standings.has(target)),
    words,
  };
};
