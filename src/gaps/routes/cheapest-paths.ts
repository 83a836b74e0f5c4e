/** The k cheapest paths without repeated seats (Yen 1971, on Dijkstra's shortest path). */
import type { SeatKey } from "../../network/seats";
import { MinHeap } from "./min-heap";
import type { RouteGraph, Step } from "./route-graph";

type Path = readonly Step[];

const costOf = (path: Path): number => path.reduce((sum, { cost }) => sum + cost, 0);

/** Ties are broken by the seats' keys, so that the answer does not depend on the order of the records. */
const textOf = (path: Path): string => path.map(stepKey).join("\n");
const byCost = (a: Path, b: Path): number => {
  const difference = costOf(a) - costOf(b) || a.length - b.length;
  return difference === 0 ? compare(textOf(a), textOf(b)) : difference;
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const stepKey = ({ from, to, kind, channel }: Step): string => `${from} ${to} ${kind} ${channel ?? ""}`;

interface Removed {
  readonly seats: ReadonlySet<SeatKey>;
  readonly steps: ReadonlySet<string>;
}

/** How a seat was reached: cheaper first, then in fewer steps, then by the text of the last step. */
interface Reached {
  readonly seat: SeatKey;
  readonly cost: number;
  readonly length: number;
  readonly by: Step | undefined;
}

const byReach = (a: Reached, b: Reached): number =>
  a.cost - b.cost || a.length - b.length || compare(a.by === undefined ? "" : stepKey(a.by), b.by === undefined ? "" : stepKey(b.by));

/** Cost: steps × logarithm of the seats reached. */
const cheapest = (graph: RouteGraph, from: SeatKey, to: SeatKey, removed: Removed): Path | undefined => {
  const done = new Map<SeatKey, Reached>();
  const open = new MinHeap<Reached>(byReach);
  open.push({ seat: from, cost: 0, length: 0, by: undefined });
  for (let here = open.pop(); here !== undefined; here = open.pop()) {
    if (done.has(here.seat)) continue;
    done.set(here.seat, here);
    if (here.seat === to) break;
    if (here.seat !== from && !graph.isPassable(here.seat)) continue;
    for (const step of graph.stepsFrom(here.seat)) {
      if (done.has(step.to) || removed.seats.has(step.to) || removed.steps.has(stepKey(step))) continue;
      open.push({ seat: step.to, cost: here.cost + step.cost, length: here.length + 1, by: step });
    }
  }
  const path: Step[] = [];
  for (let last = done.get(to); last !== undefined; last = last.by === undefined ? undefined : done.get(last.by.from)) {
    if (last.by !== undefined) path.unshift(last.by);
  }
  return done.has(to) ? path : undefined;
};

/** At most `count` paths, cheapest first; none when the two cannot reach each other. */
export const cheapestPaths = (graph: RouteGraph, from: SeatKey, to: SeatKey, count: number): Path[] => {
  const first = cheapest(graph, from, to, { seats: new Set(), steps: new Set() });
  if (first === undefined || first.length === 0) return [];
  const found: Path[] = [first];
  const candidates = new MinHeap<Path>(byCost);
  const seen = new Set([textOf(first)]);
  while (found.length < count) {
    const last = found.at(-1);
    if (last === undefined) break;
    last.forEach((spur, index) => {
      const root = last.slice(0, index);
      const rootText = textOf(root);
      const steps = new Set(found.flatMap((path) => {
        const step = path[index];
        return step !== undefined && textOf(path.slice(0, index)) === rootText ? [stepKey(step)] : [];
      }));
      const seats = new Set([from, ...root.map((step) => step.to)].filter((seat) => seat !== spur.from));
      const rest = cheapest(graph, spur.from, to, { seats, steps });
      if (rest === undefined) return;
      const path = [...root, ...rest];
      const text = textOf(path);
      if (seen.has(text)) return;
      seen.add(text);
      candidates.push(path);
    });
    const next = candidates.pop();
    if (next === undefined) break;
    found.push(next);
  }
  return found;
};
