/** Turns a view that is arranged into what renderer and painter draw. Pure. */
import type { Theme } from "../encoding/theme";
import { compareText } from "../layouts/geometry";
import type { StageEdge, StageNode, StageView } from "../state/stage-view";
import type { Arrangement } from "./arrangement";
import type { LineDisplay, MarkDisplay } from "./display";
import { lineSign, projectEdge, projectNode } from "./projection";

export interface Composition {
  readonly marks: ReadonlyMap<string, MarkDisplay>;
  readonly lines: ReadonlyMap<string, { readonly source: string; readonly target: string; readonly display: LineDisplay }>;
  readonly degrees: ReadonlyMap<string, number>;
  readonly badgeEdges: readonly StageEdge[];
  readonly behind: string;
}

export function compose(view: StageView, arrangement: Arrangement, theme: Theme): Composition {
  const behind = arrangement.ladder === undefined ? theme.ground : theme.band;
  const style = { theme, behind, nodeScale: arrangement.nodeScale };
  const degrees = new Map<string, number>();
  for (const { source, target } of view.edges) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return {
    marks: new Map(view.nodes.map((node) => [node.key, projectNode(node, style)])),
    lines: new Map(view.edges.map((edge) => [edge.key, {
      source: edge.source, target: edge.target, display: projectEdge(edge, arrangement.bends.get(edge.key) ?? 0, style),
    }])),
    degrees,
    badgeEdges: view.edges.filter((edge) => lineSign(edge, theme).badge !== undefined),
    behind,
  };
}

/** An edge whose end is not shown has no place on the stage. */
export function withoutLooseEdges(view: StageView): StageView {
  const keys = new Set(view.nodes.map(({ key }) => key));
  const edges = view.edges.filter(({ source, target }) => keys.has(source) && keys.has(target));
  return edges.length === view.edges.length ? view : { ...view, edges };
}

/** Top to bottom, then left to right: the order in which the buttons are read. */
export function inReadingOrder(view: StageView, arrangement: Arrangement): StageNode[] {
  const at = (node: StageNode): { x: number; y: number } => arrangement.positions.get(node.key) ?? { x: 0, y: 0 };
  return view.nodes.toSorted((a, b) => at(a).y - at(b).y || at(a).x - at(b).x || compareText(a.key, b.key));
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
