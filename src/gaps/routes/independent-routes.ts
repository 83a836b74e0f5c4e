/** How many routes share nobody but their ends: the number of node-disjoint paths (Menger 1927). */
import type { SeatKey } from "../../network/seats";
import type { RouteGraph } from "./route-graph";

/** A place in the flow network: a seat is entered and left, and only one route may pass. */
type Side = "in" | "out";
const place = (seat: SeatKey, side: Side): string => `${seat}|${side}`;

/** Ford and Fulkerson (1956) with breadth-first search on the graph whose seats are split in two. Cost: routes × steps. */
export const independentRoutes = (graph: RouteGraph, from: SeatKey, to: SeatKey): number => {
  if (from === to) return 0;
  /** By where a step of a route arrives: the places it comes from. */
  const used = new Map<string, Set<string>>();
  const isUsed = (a: string, b: string): boolean => used.get(b)?.has(a) === true;
  const use = (a: string, b: string): void => {
    const origins = used.get(b);
    if (origins === undefined) used.set(b, new Set([a]));
    else origins.add(a);
  };

  const augment = (): boolean => {
    const start = place(from, "out");
    const goal = place(to, "in");
    const cameFrom = new Map<string, string>();
    const queue = [start];
    const reach = (a: string, b: string): void => {
      if (b !== start && !cameFrom.has(b)) {
        cameFrom.set(b, a);
        queue.push(b);
      }
    };
    for (let here = queue.shift(); here !== undefined && !cameFrom.has(goal); here = queue.shift()) {
      const seat = here.slice(0, here.lastIndexOf("|"));
      if (here.endsWith("|in")) {
        if (graph.isPassable(seat) && !isUsed(here, place(seat, "out"))) reach(here, place(seat, "out"));
      } else {
        for (const { to: other } of graph.stepsFrom(seat)) if (!isUsed(here, place(other, "in"))) reach(here, place(other, "in"));
      }
      // Back along what an earlier route took, to free it for another.
      for (const origin of used.get(here) ?? []) reach(here, origin);
    }
    if (!cameFrom.has(goal)) return false;
    for (let b = goal, a = cameFrom.get(goal); a !== undefined; b = a, a = cameFrom.get(b)) {
      if (used.get(a)?.delete(b) !== true) use(a, b);
    }
    return true;
  };

  let count = 0;
  while (augment()) count++;
  return count;
};
