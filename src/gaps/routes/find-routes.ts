/** Who could open it: the best ways from one end to the other over what is open today. */
import type { ActorId, AdministrationId, ChannelId } from "../../model/id";
import type { SeatKey } from "../../network/seats";
import type { Snapshot } from "../../network/snapshot";
import { frictionPairs } from "../frictions";
import { cheapestPaths } from "./cheapest-paths";
import { independentRoutes } from "./independent-routes";
import { crossesFriction, routeGraph, type RouteGraph, type Step, type StepKind } from "./route-graph";

export interface RouteStep {
  readonly from: SeatKey;
  readonly to: SeatKey;
  readonly kind: StepKind;
  readonly channel: ChannelId | undefined;
}

export interface Route {
  readonly steps: readonly RouteStep[];
  /** In order, each once; a handover between two teams of one office is one actor. */
  readonly actors: readonly ActorId[];
  readonly channels: readonly ChannelId[];
  readonly cost: number;
  /** It goes through a relationship with a friction, other than that of the two ends. */
  readonly crossesFriction: boolean;
  /** It goes through a party that is neither end's: it must not look like ganging up. */
  readonly throughThirdParty: boolean;
}

export interface Routes {
  /** Cheapest first. */
  readonly routes: readonly Route[];
  /** How many of them can be had that share nobody but the ends. */
  readonly independent: number;
}

/** Steps inside one organization in a row are one step: nobody needs to be told of the building's corridors. */
const joinInside = (steps: readonly Step[]): RouteStep[] => {
  const joined: RouteStep[] = [];
  for (const { from, to, kind, channel } of steps) {
    const last = joined.at(-1);
    if (kind === "inside" && last?.kind === "inside") joined[joined.length - 1] = { ...last, to };
    else joined.push({ from, to, kind, channel });
  }
  return joined;
};

const describe = (snapshot: Snapshot, path: readonly Step[], frictions: ReadonlySet<string>): Route => {
  const steps = joinInside(path);
  const actorOf = (seat: SeatKey): ActorId[] => {
    const actor = snapshot.seats.all.get(seat)?.actor.id;
    return actor === undefined ? [] : [actor];
  };
  const first = steps[0];
  const passed = (first === undefined ? [] : actorOf(first.from)).concat(steps.flatMap(({ to }) => actorOf(to)));
  const actors = passed.filter((actor, index) => actor !== passed[index - 1]);
  const partyOf = (actor: ActorId | undefined): ActorId | undefined => (actor === undefined ? undefined : snapshot.network.nesting.partyOf(actor));
  const ends = [partyOf(actors[0]), partyOf(actors.at(-1))];
  const isOwn = (step: Step): boolean => [...actorOf(step.from), ...actorOf(step.to)].every((actor) => ends.includes(partyOf(actor)));
  return {
    steps,
    actors,
    channels: path.flatMap(({ channel }) => (channel === undefined ? [] : [channel])),
    cost: path.reduce((sum, { cost }) => sum + cost, 0),
    crossesFriction: path.some((step) => !isOwn(step) && crossesFriction(snapshot, step, frictions)),
    throughThirdParty: actors.some((actor) => !ends.includes(partyOf(actor))),
  };
};

/** A way that leaves a party and comes back to it is a detour that nobody would take. */
const comesBack = (snapshot: Snapshot, actors: readonly ActorId[]): boolean => {
  const parties = actors.map((actor) => snapshot.network.nesting.partyOf(actor));
  const visits = parties.filter((party, index) => party !== parties[index - 1]);
  return new Set(visits).size < visits.length;
};

export interface RouteFinder {
  /** `anyWay`: also ways that are no advice, for those who ask for a way by name. */
  readonly between: (a: ActorId, b: ActorId, administration?: AdministrationId, anyWay?: boolean) => Routes;
}

/** Ways at most shown for a gap. */
const ROUTE_COUNT = 3;
/** A way that costs so much more than the best one is no advice: nobody asks the defence ministry about steel. */
const WORTH_SHOWING = 2;

/** No minister asks both heads of government to introduce his counterpart: by way of two leaders is no advice. */
const goesByLeaders = (snapshot: Snapshot, actors: readonly ActorId[]): boolean =>
  actors.slice(1, -1).filter((actor) => snapshot.network.index.actors.get(actor)?.level === "leader").length > 1;

/** A route graph is built once for a snapshot, parties and administration, then asked as often as needed. */
export const routeFinder = (snapshot: Snapshot): RouteFinder => {
  const graphs = new Map<string, RouteGraph>();
  const graphFor = (ends: readonly ActorId[], towards: AdministrationId | undefined): RouteGraph => {
    const parties = ends.map((end) => snapshot.network.nesting.partyOf(end)).toSorted();
    const key = [...parties, towards ?? ""].join(" ");
    const graph = graphs.get(key) ?? routeGraph(snapshot, { parties, towards });
    graphs.set(key, graph);
    return graph;
  };
  const frictions = frictionPairs(snapshot);
  return {
    between: (a, b, administration, anyWay = false) => {
      const from = snapshot.seats.seatFor(a, administration)?.key;
      const to = snapshot.seats.seatFor(b, administration)?.key;
      if (from === undefined || to === undefined) return { routes: [], independent: 0 };
      const graph = graphFor([a, b], administration);
      // More are asked for than shown: ways that differ only inside a building are one way.
      const seen = new Set<string>();
      const routes = cheapestPaths(graph, from, to, ROUTE_COUNT * 3)
        .map((path) => describe(snapshot, path, frictions))
        .filter(({ actors }) => anyWay || !goesByLeaders(snapshot, actors))
        .filter(({ actors }) => !comesBack(snapshot, actors))
        .filter(({ cost }, _, [best]) => best === undefined || cost <= best.cost + WORTH_SHOWING)
        .filter(({ actors }) => !seen.has(actors.join(" ")) && seen.add(actors.join(" ")))
        .slice(0, ROUTE_COUNT);
      return { routes, independent: independentRoutes(graph, from, to) };
    },
  };
};
