/**
 * The size of a maximum matching of a bipartite graph: as many edges as possible of which no two share an end.
 * Hopcroft and Karp (1973). `edgesOf`: each left node with the right nodes that it may be matched to; twice the same is once. Nothing is
 * thrown. Cost: edges × √nodes.
 */
export const maximumMatching = (edgesOf: ReadonlyMap<string, readonly string[]>): number => {
  const matchOf = new Map<string, string>();
  /** By right node. */
  const takenBy = new Map<string, string>();
  let layers = new Map<string, number>();

  /** Layers of left nodes from those unmatched; `true` while some unmatched right node can be reached. */
  const layOut = (): boolean => {
    const queue = [...edgesOf.keys()].filter((left) => !matchOf.has(left));
    layers = new Map(queue.map((left) => [left, 0]));
    let reaches = false;
    // Grows while it is walked.
    for (const left of queue) {
      for (const right of edgesOf.get(left) ?? []) {
        const next = takenBy.get(right);
        if (next === undefined) reaches = true;
        else if (!layers.has(next)) {
          layers.set(next, (layers.get(left) ?? 0) + 1);
          queue.push(next);
        }
      }
    }
    return reaches;
  };

  /** An alternating path from an unmatched left node, one layer after the other; without recursion, since a path may be as long as the graph. */
  const augment = (start: string): boolean => {
    const path = [{ left: start, next: 0 }];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const right = edgesOf.get(top.left)?.[top.next];
      if (right === undefined) {
        // A dead end for this round.
        layers.delete(top.left);
        path.pop();
        continue;
      }
      top.next++;
      const holder = takenBy.get(right);
      if (holder === undefined) {
        for (const { left, next } of path) {
          const taken = edgesOf.get(left)?.[next - 1];
          if (taken === undefined) continue;
          matchOf.set(left, taken);
          takenBy.set(taken, left);
        }
        return true;
      }
      if (layers.get(holder) === (layers.get(top.left) ?? 0) + 1) path.push({ left: holder, next: 0 });
    }
    return false;
  };

  while (layOut()) for (const left of edgesOf.keys()) if (!matchOf.has(left)) augment(left);
  return matchOf.size;
};
