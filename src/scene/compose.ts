/** Turns a view that is arranged into what renderer and painter draw. Pure. */
import type { Theme } from "../encoding/theme";
import { compareText } from "../layouts/geometry";
import type { StageEdge, StageNode, StageView } from "../state/stage-view";
import type { Arrangement } from "./arrangement";
import type { MarkDisplay } from "./display";
import { drawnEdge, drawnNode } from "./projection";
import type { DrawnEdge } from "./projection";

export interface Composition {
  readonly marks: ReadonlyMap<string, MarkDisplay>;
  readonly lines: readonly DrawnEdge[];
  readonly badgeEdges: readonly StageEdge[];
  readonly behind: string;
}

export function compose(view: StageView, arrangement: Arrangement, theme: Theme): Composition {
  const behind = arrangement.ladder === undefined ? theme.ground : theme.band;
  const style = { theme, behind, nodeScale: arrangement.nodeScale };
  const marks = new Map<string, MarkDisplay>();
  const lines: DrawnEdge[] = [];
  const badgeEdges: StageEdge[] = [];
  for (const node of view.nodes) marks.set(node.key, drawnNode(node, style));
  for (const edge of view.edges) {
    const drawn = drawnEdge(edge, arrangement.bends.get(edge.key) ?? 0, style);
    lines.push(drawn);
    if (drawn.hasBadge) badgeEdges.push(edge);
  }
  return { marks, lines, badgeEdges, behind };
}

/** Top to bottom, then left to right: the order in which the buttons are read. */
export function inReadingOrder({ nodes }: Pick<StageView, "nodes">, { positions }: Pick<Arrangement, "positions">): StageNode[] {
  const at = (node: StageNode): { x: number; y: number } => positions.get(node.key) ?? { x: 0, y: 0 };
  return nodes.toSorted((a, b) => at(a).y - at(b).y || at(a).x - at(b).x || compareText(a.key, b.key));
}

/** In a crowd the keyboard goes to what has a name on the stage, and stays with what it is on. */
export function reachableInCrowd(scene: { readonly view: StageView; readonly arrangement: Arrangement }, named: ReadonlySet<string>, focused: string | undefined): StageNode[] {
  return inReadingOrder({ nodes: scene.view.nodes.filter(({ key }) => named.has(key) || key === focused) }, scene.arrangement);
}

/** How much of a picture is still there: every node, enough to know one's way, or next to nothing. */
export type Continuity = "same" | "related" | "fresh";

export function continuity(before: StageView | undefined, after: StageView): Continuity {
  if (before === undefined) return "fresh";
  const keys = new Set(before.nodes.map(({ key }) => key));
  const stayed = after.nodes.filter(({ key }) => keys.has(key)).length;
  if (stayed === keys.size && stayed === after.nodes.length) return "same";
  return stayed * 2 < Math.max(Math.min(keys.size, after.nodes.length), 1) ? "fresh" : "related";
}
