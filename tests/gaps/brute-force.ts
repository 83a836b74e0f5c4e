/** Small route graphs at random, and the plainest way to count and rank routes over them. */
import * as fc from "fast-check";
import type { RouteGraph, Step } from "../../src/gaps/routes/route-graph";
import { channel } from "../helpers/asked";

export interface Drawn {
  readonly graph: RouteGraph;
  readonly steps: readonly Step[];
  readonly seats: readonly string[];
}

const SEATS = ["a", "b", "c", "d", "e", "f"] as const;

/** Up to six seats; parallel channels, one-way steps and seats that cannot be passed. From `a` to `f`. */
export const drawnGraph: fc.Arbitrary<Drawn> = fc.record({
  lines: fc.array(fc.record({
    from: fc.constantFrom(...SEATS), to: fc.constantFrom(...SEATS), cost: fc.constantFrom(1, 1.5, 2, 3), isBothWays: fc.boolean(), isChannel: fc.boolean(),
  }), { maxLength: 14 }),
  closed: fc.subarray(["b", "c", "d", "e"]),
}).map(({ lines, closed }) => {
  const steps = lines.filter(({ from, to }) => from !== to).flatMap(({ from, to, cost, isBothWays, isChannel }, index): Step[] => {
    const step: Step = isChannel ? { from, to, kind: "channel", channel: channel(`c${index}`), cost } : { from, to, kind: "inside", channel: undefined, cost };
    return isBothWays ? [step, { ...step, from: to, to: from }] : [step];
  });
  // Two steps inside one organization between the same two seats are one.
  const unique = [...new Map(steps.map((step) => [`${step.from} ${step.to} ${step.channel ?? ""}`, step])).values()];
  return {
    steps: unique, seats: SEATS,
    graph: { stepsFrom: (seat) => unique.filter(({ from }) => from === seat), isPassable: (seat) => !closed.includes(seat) },
  };
});

/** Every path from one seat to another that visits no seat twice. */
export const allPaths = ({ graph, steps }: Drawn, from: string, to: string, visited: readonly string[] = [from]): Step[][] => steps
  .filter((step) => step.from === from && !visited.includes(step.to))
  .flatMap((step) => {
    if (step.to === to) return [[step]];
    return graph.isPassable(step.to) ? allPaths({ graph, steps, seats: [] }, step.to, to, [...visited, step.to]).map((rest) => [step, ...rest]) : [];
  });

export const costOf = (path: readonly Step[]): number => path.reduce((sum, { cost }) => sum + cost, 0);

/** The seats between the ends. */
const passedBy = (path: readonly Step[]): string[] => path.slice(0, -1).map(({ to }) => to);

/** The most paths of which no two share a seat but the ends, by trying every choice. */
export const mostDisjoint = (paths: readonly (readonly Step[])[], taken: ReadonlySet<string> = new Set()): number => {
  const [first, ...rest] = paths;
  if (first === undefined) return 0;
  const seats = passedBy(first);
  const without = mostDisjoint(rest, taken);
  return seats.some((seat) => taken.has(seat)) ? without : Math.max(without, 1 + mostDisjoint(rest, new Set([...taken, ...seats])));
};

/** Paths by the seats that they pass: two channels between the same two seats are no two independent routes. */
export const bySeats = (paths: readonly (readonly Step[])[]): (readonly Step[])[] =>
  [...new Map(paths.map((path) => [passedBy(path).toSorted().join(" "), path])).values()];
