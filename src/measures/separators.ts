/** The nodes that every way between two nodes passes, over anything that has nodes and steps. */

interface Visited {
  readonly node: string;
  readonly parent: Visited | undefined;
  readonly order: number;
  /** The earliest node that its subtree reaches by at most one step off the tree. */
  low: number;
}

/** A node's place in the tree of blocks: the node at the head of its block, through which everything outside the block's subtree is reached. */
interface Place {
  readonly head: string | undefined;
  readonly block: number;
  readonly depth: number;
}

type StepsFrom = (node: string) => Iterable<string>;

/** Depth first, in the order of coming to them; iterative, since a way may be as long as the graph. */
const walk = (root: string, stepsFrom: StepsFrom, seen: Map<string, Visited>): Visited[] => {
  const found: Visited[] = [];
  const visit = (node: string, parent: Visited | undefined): { readonly at: Visited; readonly steps: Iterator<string> } => {
    const at: Visited = { node, parent, order: seen.size, low: seen.size };
    seen.set(node, at);
    found.push(at);
    return { at, steps: stepsFrom(node)[Symbol.iterator]() };
  };
  const path = [visit(root, undefined)];
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const { at, steps } = top;
    const step = steps.next();
    if (step.done === true) {
      if (at.parent !== undefined) at.parent.low = Math.min(at.parent.low, at.low);
      path.pop();
      continue;
    }
    const other = seen.get(step.value);
    if (other === undefined) path.push(visit(step.value, at));
    else if (other !== at.parent) at.low = Math.min(at.low, other.order);
  }
  return found;
};

export interface Separators {
  /** In the order in which every way from the one to the other passes them, neither of the two among them; `undefined` where there is no way. */
  readonly between: (from: string, to: string) => readonly string[] | undefined;
}

/**
 * The path between the two in the tree of blocks and articulation points (Hopcroft and Tarjan, Algorithm 447, CACM 16, 1973). By Menger's theorem there is one
 * where no two ways share nobody but their ends, unless the two are one step apart. Steps must lead back; one named twice, or to the node itself, changes
 * nothing. Cost: linear in nodes and steps, once; then for each two the length of that path.
 */
export const separators = (nodes: Iterable<string>, stepsFrom: StepsFrom): Separators => {
  const seen = new Map<string, Visited>();
  const places = new Map<string, Place>();
  for (const root of nodes) {
    if (seen.has(root)) continue;
    for (const { node, parent, order, low } of walk(root, stepsFrom, seen)) {
      const above = parent === undefined ? undefined : places.get(parent.node);
      if (parent === undefined || above === undefined) places.set(node, { head: undefined, block: order, depth: 0 });
      else if (low >= parent.order) places.set(node, { head: parent.node, block: order, depth: above.depth + 1 });
      else places.set(node, above);
    }
  }
  return {
    between: (from, to) => {
      const near = [from];
      const far = [to];
      for (let [left, right] = [from, to]; left !== right;) {
        const [one, other] = [places.get(left), places.get(right)];
        if (one === undefined || other === undefined) return undefined;
        if (one.block === other.block && one.head !== undefined) break;
        if (one.depth >= other.depth) {
          if (one.head === undefined) return undefined;
          left = one.head;
          near.push(left);
        } else {
          if (other.head === undefined) return undefined;
          right = other.head;
          far.push(right);
        }
      }
      const way = near.at(-1) === far.at(-1) ? [...near, ...far.toReversed().slice(1)] : [...near, ...far.toReversed()];
      return way.slice(1, -1);
    },
  };
};
