/** What a supposition does: which gaps open and close, who becomes unreachable, how far the network falls apart. */
import { connectedComponents } from "../../measures/connected-components";
import { fragmentation } from "../../measures/fragmentation";
import { toSimpleGraph, type SimpleGraph } from "../../measures/to-simple-graph";
import type { ActorId, ChannelId } from "../../model/id";
import { openGraph } from "../../network/open-graph";
import type { Snapshot } from "../../network/snapshot";
import type { Gap } from "../gap";
import { leaderDependences, type LeaderDependence } from "../leader-dependence";
import { compareGaps, type GapChanges } from "./compare-gaps";
import { onlyWaysLost, unreachableAfter, type OnlyWay, type Unreachable } from "./reach";

export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

export interface DependenceChange extends Change<LeaderDependence | undefined> {
  readonly between: readonly [ActorId, ActorId];
}

/** How the actors with an open channel hang together over open channels alone. */
export interface Cohesion {
  readonly actors: number;
  readonly components: number;
  /** 0…1; `undefined` for fewer than two actors. */
  readonly fragmentation: number | undefined;
}

export interface Comparison extends GapChanges {
  readonly unreachable: readonly Unreachable[];
  readonly onlyWays: readonly OnlyWay[];
  readonly cohesion: Change<Cohesion>;
  /** Of the relationships in which it changed: `undefined` where there is no open leader channel. */
  readonly dependence: readonly DependenceChange[];
  /** What was there and is not: on the stage it is drawn as struck out. */
  readonly takenOut: { readonly actors: readonly ActorId[]; readonly channels: readonly ChannelId[] };
}

const dependenceChanges = (before: Snapshot, after: Snapshot): DependenceChange[] => {
  const keyed = (snapshot: Snapshot) => new Map(leaderDependences(snapshot).map((each) => [each.between.join("~"), each]));
  const [was, is] = [keyed(before), keyed(after)];
  return [...new Map([...was, ...is])].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([key, { between }]) => {
    const [one, other] = [was.get(key)?.dependence, is.get(key)?.dependence];
    return one?.share === other?.share ? [] : [{ between, before: one, after: other }];
  });
};

/**
 * The graph of open channels with those who lost their last one as isolates: without them a network that falls apart would look as whole as what is left of
 * it. Who is taken out is in neither count after (Borgatti's KPP-NEG, CMOT 12, 2006).
 */
const cohesionOf = (graph: SimpleGraph): Cohesion =>
  ({ actors: graph.order, components: connectedComponents(graph).length, fragmentation: fragmentation(graph) });

const cohesionChange = (before: Snapshot, after: Snapshot): Change<Cohesion> => {
  const [was, is] = [toSimpleGraph(openGraph(before)), toSimpleGraph(openGraph(after))];
  const present = new Set<string>([...after.seats.all.values()].map(({ actor }) => actor.id));
  for (const id of was.nodes()) if (present.has(id)) is.mergeNode(id);
  for (const id of is.nodes()) was.mergeNode(id);
  return { before: cohesionOf(was), after: cohesionOf(is) };
};

export const takenOutBetween = (before: Snapshot, after: Snapshot): Comparison["takenOut"] => ({
  actors: [...new Set([...before.seats.all.values()].filter(({ key }) => !after.seats.all.has(key)).map(({ actor }) => actor.id))],
  channels: [...before.channels.values()]
    .filter(({ channel, status }) => status !== "closed" && (after.channels.get(channel.id)?.status ?? "closed") === "closed").map(({ channel }) => channel.id),
});

/** Gaps as `findGaps` ranks them; both snapshots are of one date. Cost: near-linear in gaps, seats and channels. */
export const compare = (before: Snapshot, gapsBefore: readonly Gap[], after: Snapshot, gapsAfter: readonly Gap[]): Comparison => {
  const unreachable = unreachableAfter(before, after);
  return {
    ...compareGaps(gapsBefore, gapsAfter),
    unreachable,
    onlyWays: onlyWaysLost(before, after, unreachable),
    cohesion: cohesionChange(before, after),
    dependence: dependenceChanges(before, after),
    takenOut: takenOutBetween(before, after),
  };
};
