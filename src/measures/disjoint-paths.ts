/**
 * How many paths share nobody but their ends (Menger 1927), over anything that has nodes and steps: directed or not, with nodes that may be
 * ends but not passed. `node-disjoint-paths.ts` asks it of a graph, `gaps/routes` of seats.
 */
export interface Steps {
  /** Where one can go from the node. Named twice is as good as once; a step to itself leads nowhere. */
  readonly stepsFrom: (node: string) => Iterable<string>;
  /** May a path lead through it? Not asked of the ends. */
  readonly isPassable: (node: string) => boolean;
}

/** One more path, as the steps that it takes and those of earlier paths that it takes back. */
interface Augmentation {
  readonly taken: readonly (readonly [string, string])[];
  readonly givenBack: readonly (readonly [string, string])[];
}

/**
 * Ford and Fulkerson (1956) with breadth-first search, on the graph in which each node is split into a way in and a way out with room for one
 * path between them. A step from end to end is a path of its own. 0 where the ends are the same. `atMost`: to stop there, where it is enough to know that there are so many. Cost: (paths + 1) × (nodes + steps).
 */
export const countDisjointPaths = ({ stepsFrom, isPassable }: Steps, from: string, to: string, atMost = Number.POSITIVE_INFINITY): number => {
  if (from === to) return 0;
  /** Of each node that a path passes: the one before it on that path. */
  const before = new Map<string, string>();
  /** From where the paths reach the end: as many as there are paths. */
  const last = new Set<string>();
  const isTaken = (a: string, b: string): boolean => (b === to ? last.has(a) : before.get(b) === a);

  const augmentation = (): Augmentation | undefined => {
    // From where each node's way in and way out were reached; from itself means by its other side.
    const entered = new Map<string, string>();
    const left = new Map<string, string>();
    const queue: { readonly node: string; readonly side: "in" | "out" }[] = [{ node: from, side: "out" }];
    const enter = (node: string, origin: string): void => {
      if (entered.has(node)) return;
      entered.set(node, origin);
      queue.push({ node, side: "in" });
    };
    const leave = (node: string, origin: string): void => {
      if (node === from || left.has(node)) return;
      left.set(node, origin);
      queue.push({ node, side: "out" });
    };
    // Grows while it is walked.
    for (const { node, side } of queue) {
      if (entered.has(to)) break;
      const previous = before.get(node);
      if (side === "out") {
        for (const next of stepsFrom(node)) if (next !== node && next !== from && !isTaken(node, next)) enter(next, node);
        // Back through a node that a path passes, to take that path another way.
        if (previous !== undefined) enter(node, node);
      } else if (previous !== undefined) {
        leave(previous, node);
      } else if (isPassable(node)) {
        leave(node, node);
      }
    }
    if (!entered.has(to)) return undefined;
    const taken: [string, string][] = [];
    const givenBack: [string, string][] = [];
    for (let node = to; node !== from;) {
      const origin = entered.get(node) ?? from;
      if (origin !== node) taken.push([origin, node]);
      if (origin === from) break;
      const onward = left.get(origin) ?? origin;
      if (onward !== origin) givenBack.push([origin, onward]);
      node = onward;
    }
    return { taken, givenBack };
  };

  for (let found = augmentation(); found !== undefined && last.size < atMost; found = augmentation()) {
    for (const [, b] of found.givenBack) before.delete(b);
    for (const [a, b] of found.taken) {
      if (b === to) last.add(a);
      else before.set(b, a);
    }
  }
  return last.size;
};
