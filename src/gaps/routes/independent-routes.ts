/** How many routes share nobody but their ends: the number of node-disjoint paths (Menger 1927). */
import type { SeatKey } from "../../network/seats";
import type { RouteGraph, Step } from "./route-graph";

/** A place in the flow network: a seat is entered and left, and only one route may pass. */
type Side = "in" | "out";
const place = (seat: SeatKey, side: Side): string => `${seat}|${side}`;

/** Ford and Fulkerson (1956) with breadth-first search on the graph whose seats are split in two. Cost: routes × steps. */
export const independentRoutes = (graph: RouteGraph, from: SeatKey, to: SeatKey): number => {
  if (from === to) return 0;
  const used = new Set<string>();
  const arc = (a: string, b: string): string => `${a} ${b}`;

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
      const isIn = here.endsWith("|in");
      const neighbours: readonly Step[] = graph.stepsFrom(seat);
      if (isIn) {
        if (graph.isPassable(seat) && !used.has(arc(here, place(seat, "out")))) reach(here, place(seat, "out"));
        // Back along a step that an earlier route took.
        for (const { to: other } of neighbours) if (used.has(arc(place(other, "out"), here))) reach(here, place(other, "out"));
      } else {
        for (const { to: other } of neighbours) if (!used.has(arc(here, place(other, "in")))) reach(here, place(other, "in"));
        if (used.has(arc(place(seat, "in"), here))) reach(here, place(seat, "in"));
      }
    }
    if (!cameFrom.has(goal)) return false;
    for (let b = goal, a = cameFrom.get(goal); a !== undefined; b = a, a = cameFrom.get(b)) {
      if (!used.delete(arc(b, a))) used.add(arc(a, b));
    }
    return true;
  };

  let count = 0;
  while (augment()) count++;
  return count;
};
