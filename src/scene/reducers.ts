/** Lays the moment (pointer, selection) over what was projected. Never decides what a thing looks like by itself. */
import type { Emphasis } from "../state/stage-view";
import type { LineDisplay, MarkDisplay } from "./display";

export interface Overlay {
  /** The rest is dimmed; `undefined` dims nothing. */
  readonly emphasis: Emphasis | undefined;
  readonly selection: ReadonlySet<string>;
  /** Colour of the ring around what is selected. */
  readonly ring: string;
}

export const DIMMED = 0.22;

export function overlayNode(key: string, display: MarkDisplay, overlay: Overlay): MarkDisplay {
  const dim = overlay.emphasis !== undefined && !overlay.emphasis.nodes.has(key);
  return { ...display, strength: dim ? DIMMED : display.strength, ring: overlay.selection.has(key) ? overlay.ring : undefined };
}

export function overlayEdge(key: string, display: LineDisplay, overlay: Overlay): LineDisplay {
  const selected = overlay.selection.has(key);
  const dim = overlay.emphasis !== undefined && !overlay.emphasis.edges.has(key) && !selected;
  return { ...display, strength: dim ? DIMMED : display.strength, width: selected ? display.width + 2 : display.width };
}

/** Keys whose look differs between two overlays; `undefined` means any may. */
export function changedByOverlay(before: Overlay, after: Overlay): { nodes: Set<string>; edges: Set<string> } | undefined {
  if ((before.emphasis === undefined) !== (after.emphasis === undefined) || before.ring !== after.ring) return undefined;
  const nodes = new Set<string>();
  const edges = new Set<string>();
  const differing = (one: ReadonlySet<string>, other: ReadonlySet<string>, into: Set<string>): void => {
    for (const key of one) if (!other.has(key)) into.add(key);
    for (const key of other) if (!one.has(key)) into.add(key);
  };
  if (before.emphasis !== undefined && after.emphasis !== undefined) {
    differing(before.emphasis.nodes, after.emphasis.nodes, nodes);
    differing(before.emphasis.edges, after.emphasis.edges, edges);
  }
  differing(before.selection, after.selection, nodes);
  differing(before.selection, after.selection, edges);
  return { nodes, edges };
}
