/**
 * The network's positions: ForceAtlas2 (Jacomy et al., PLoS ONE 2014) from a seeded start, then pushed apart. Deterministic: the
 * same nodes, edges and seed give the same picture in whatever order they come [I7]. In px about the origin, y down.
 */
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";
import { compareText } from "./geometry";
import type { Point } from "./geometry";
import { placeNew } from "./place-new";
import { randomFrom } from "./random";

export interface ForceInput {
  readonly nodes: readonly string[];
  readonly edges: readonly { readonly source: string; readonly target: string }[];
  readonly seed: number;
  /** Nodes that have their place and keep it. */
  readonly fixed?: ReadonlyMap<string, Point> | undefined;
}

/** px that each node has to itself, on average. */
const SPACING = 118;
const CLOSEST = 72;
/** Iterations between two looks at the clock; part of the result, since each round starts from rest. */
const ROUND = 25;

const roundsFor = (order: number): number => (order <= 500 ? 16 : order <= 5000 ? 8 : 4);

/** Yields the share that is done, 0…1, and returns the positions. */
export function* forceSteps(input: ForceInput): Generator<number, Map<string, Point>> {
  const keys = [...new Set(input.nodes)].toSorted(compareText);
  const fixed = new Map(keys.flatMap((key) => {
    const place = input.fixed?.get(key);
    return place === undefined ? [] : [[key, place] as const];
  }));
  if (fixed.size > 0) {
    return placeNew({
      placed: fixed, newcomers: keys.filter((key) => !fixed.has(key)), edges: input.edges, seed: input.seed, distance: SPACING * 0.7,
    });
  }
  const graph = startGraph(keys, input);
  const inferred = forceAtlas2.inferSettings(graph);
  // More pull to the middle than usual evens out a small picture: its knots open, and labels find room.
  const settings = { ...inferred, gravity: graph.order <= 300 ? 0.35 : inferred.gravity ?? 0.05, barnesHutOptimize: graph.order > 1000 };
  const rounds = graph.order < 2 ? 0 : roundsFor(graph.order);
  for (let round = 0; round < rounds; round += 1) {
    forceAtlas2.assign(graph, { iterations: ROUND, settings });
    yield (round + 1) / (rounds + 1);
  }
  scaleToSpacing(graph);
  noverlap.assign(graph, { maxIterations: graph.order > 2000 ? 20 : 200, settings: { margin: 4, ratio: 1, expansion: 1.1, gridSize: 20 } });
  yield 1;
  return new Map(graph.mapNodes((key, { x, y }) => [key, { x, y }]));
}

export function force(input: ForceInput): Map<string, Point> {
  const steps = forceSteps(input);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

interface Placed {
  x: number;
  y: number;
  size: number;
}

function startGraph(keys: readonly string[], input: ForceInput): UndirectedGraph<Placed> {
  const random = randomFrom(input.seed);
  const graph = new UndirectedGraph<Placed>();
  const radius = Math.sqrt(keys.length) * 10;
  for (const key of keys) {
    const angle = random() * Math.PI * 2;
    const distance = Math.sqrt(random()) * radius;
    graph.addNode(key, { x: Math.cos(angle) * distance, y: Math.sin(angle) * distance, size: CLOSEST / 2 });
  }
  const pairs = new Map<string, readonly [string, string]>();
  for (const { source, target } of input.edges) {
    if (source === target || !graph.hasNode(source) || !graph.hasNode(target)) continue;
    const [one, other] = source < target ? [source, target] : [target, source];
    pairs.set(`${one}\u0000${other}`, [one, other]);
  }
  for (const [, [one, other]] of [...pairs].toSorted((a, b) => compareText(a[0], b[0]))) graph.addEdge(one, other);
  return graph;
}

/** Brings the picture to px: its root mean square radius becomes that of a disc with SPACING² a node. */
function scaleToSpacing(graph: UndirectedGraph<Placed>): void {
  if (graph.order === 0) return;
  let x = 0;
  let y = 0;
  graph.forEachNode((_, place) => {
    x += place.x / graph.order;
    y += place.y / graph.order;
  });
  let square = 0;
  graph.forEachNode((_, place) => {
    square += ((place.x - x) ** 2 + (place.y - y) ** 2) / graph.order;
  });
  const wanted = SPACING * Math.sqrt(graph.order / (2 * Math.PI));
  const scale = square === 0 ? 1 : wanted / Math.sqrt(square);
  graph.updateEachNodeAttributes((_, place) => ({ ...place, x: (place.x - x) * scale, y: (place.y - y) * scale }));
}
