/** What the pointer or the keyboard singles out by resting on it: a node with its neighbours, an edge with its ends. */
import type { Emphasis, StageEdge } from "../state/stage-view";
import type { StageItem } from "./stage-types";

export function hoverEmphasis(item: StageItem | undefined, edges: readonly StageEdge[]): Emphasis | undefined {
  if (item === undefined) return undefined;
  const touched = edges.filter((edge) => (item.kind === "node" ? edge.source === item.key || edge.target === item.key : edge.key === item.key));
  if (item.kind === "edge" && touched.length === 0) return undefined;
  return {
    nodes: new Set([...(item.kind === "node" ? [item.key] : []), ...touched.flatMap(({ source, target }) => [source, target])]),
    edges: new Set(touched.map(({ key }) => key)),
  };
}
