/** The stops of a route by name: while an office has two teams, its stop says which one is meant. */
import type { Route } from "../gaps/routes/find-routes";
import type { ActorId } from "../model/id";
import type { Snapshot } from "../network/snapshot";
import { sayActor, shortName } from "./say-actor";
import type { Speaker } from "./speaker";

export interface RouteStop {
  readonly actor: ActorId;
  readonly name: string;
}

export const routeStops = (speaker: Speaker, snapshot: Snapshot, { steps }: Route): RouteStop[] => {
  const [first] = steps;
  const keys = first === undefined ? [] : [first.from, ...steps.map(({ to }) => to)];
  const seats = keys.flatMap((key) => snapshot.seats.all.get(key) ?? []);
  return seats
    .map(({ actor, team, administration }) => ({
      actor: actor.id,
      name: team === undefined
        ? shortName(speaker, actor)
        : sayActor(speaker, snapshot, actor.id, team === "incoming" ? administration : undefined),
    }));
};

export const sayRoute = (speaker: Speaker, snapshot: Snapshot, route: Route): string =>
  routeStops(speaker, snapshot, route).map(({ name }) => name).join(" → ");
