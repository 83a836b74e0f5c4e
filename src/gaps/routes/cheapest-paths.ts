/** The k cheapest paths without repeated seats (Yen 1971, on Dijkstra's shortest path). */
import type { SeatKey } from "../../network/seats";
import type { RouteGraph, Step } from "./route-graph";

type Path = readonly Step[];

const costOf = (path: Path): number => path.reduce((sum, { cost }) => sum + cost, 0);

/** Ties are broken by the seats' keys, so that the answer does not depend on the order of the records. */
const textOf = (path: Path): string => path.map(({ to, kind, channel }) => `${to} ${kind} ${channel ?? ""}`).join("\n");
const byCost = (a: Path, b: Path): number => costOf(a) - costOf(b) || a.length - b.length || (textOf(a) < textOf(b) ? -1 : 1);

interface Removed {
  readonly seats: ReadonlySet<SeatKey>;
  readonly steps: ReadonlySet<string>;
}

const stepKey = ({ from, to, channel }: Step): string => `${from} ${to} ${channel ?? ""}`;

const cheapest = (graph: RouteGraph, from: SeatKey, to: SeatKey, removed: Removed): Path | undefined => {
  const best = new Map<SeatKey, { cost: number; path: Path }>([[from, { cost: 0, path: [] }]]);
  const done = new Set<SeatKey>();
  for (;;) {
    let next: SeatKey | undefined;
    for (const [seat, { cost, path }] of best) {
      if (done.has(seat)) continue;
      const leader = next === undefined ? undefined : best.get(next);
      if (leader === undefined || cost < leader.cost || (cost === leader.cost && byCost(path, leader.path) < 0)) next = seat;
    }
    if (next === undefined) return undefined;
    const here = best.get(next);
    if (here === undefined) return undefined;
    if (next === to) return here.path;
    done.add(next);
    if (next !== from && !graph.isPassable(next)) continue;
    for (const step of graph.stepsFrom(next)) {
      if (removed.seats.has(step.to) || removed.steps.has(stepKey(step)) || done.has(step.to)) continue;
      const path = [...here.path, step];
      const known = best.get(step.to);
      if (known === undefined || byCost(path, known.path) < 0) best.set(step.to, { cost: here.cost + step.cost, path });
    }
  }
};

/** At most `count` paths, cheapest first; none when the two cannot reach each other. */
export const cheapestPaths = (graph: RouteGraph, from: SeatKey, to: SeatKey, count: number): Path[] => {
  const first = cheapest(graph, from, to, { seats: new Set(), steps: new Set() });
  if (first === undefined || first.length === 0) return [];
  const found: Path[] = [first];
  const candidates: Path[] = [];
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
      if (!candidates.some((each) => textOf(each) === text) && !found.some((each) => textOf(each) === text)) candidates.push(path);
    });
    candidates.sort(byCost);
    const next = candidates.shift();
    if (next === undefined) break;
    found.push(next);
  }
  return found;
};
