/** Which labels are written, and where each node with its label is. Pure. */
import type { Box, Point } from "../../layouts/geometry";
import type { Overlay } from "../reducers";
import type { Scene } from "../scene";
import type { ViewTransform } from "../view-transform";
import type { LabelText } from "./label-text";
import { placeLabels } from "./place-labels";
import type { LabelRequest, PlacedLabel } from "./place-labels";

/** Beyond so many nodes names are few and stay where they are, and only named nodes are reached by the keyboard. */
const CROWD = 300;
const MOST_LABELS_OF_CROWD = 80;

export const isCrowd = ({ view }: Pick<Scene, "view">): boolean => view.nodes.length > CROWD;

export interface WrittenLabel {
  readonly placed: PlacedLabel;
  readonly text: LabelText;
  readonly dimmed: boolean;
}

export interface LabelPlan {
  readonly written: readonly WrittenLabel[];
  /** Mark and label of each node on the stage, px of the viewport. */
  readonly boxes: ReadonlyMap<string, Box>;
}

export interface Moment {
  readonly view: ViewTransform;
  readonly points: ReadonlyMap<string, Point>;
  readonly overlay: Overlay;
  readonly hovered: string | undefined;
  /** What labels may not cover beside marks. */
  readonly taken: readonly Box[];
  /** What was written the last time, seen from as far. */
  readonly before: readonly WrittenLabel[];
}

/** How many edges end at each node: names go first to those that are most connected. */
function degreesOf({ view: { edges } }: Pick<Scene, "view">): ReadonlyMap<string, number> {
  const degrees = new Map<string, number>();
  for (const { source, target } of edges) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1);
    degrees.set(target, (degrees.get(target) ?? 0) + 1);
  }
  return degrees;
}

const EMPHASISED = 10_000;
/** More than any node has edges, less than emphasis. */
const KEPT = 5_000;

export function planLabels(scene: Scene, { view, points, overlay, hovered, taken, before }: Moment): LabelPlan {
  const { arrangement: { labels, sidesOf } } = scene;
  const sizeRatio = Math.max(1, Math.sqrt(view.ratio));
  const boxes = new Map<string, Box>();
  const requests: LabelRequest[] = [];
  const degrees = degreesOf(scene);
  const isCrowded = isCrowd(scene);
  // A filter changes how much is connected. In a crowd the names would change places all over, and nobody could find a node again.
  const kept = new Set(isCrowded ? before.map(({ placed }) => placed.key) : []);
  for (const [key, mark] of points) {
    const text = labels.get(key);
    const radius = (scene.marks.get(key)?.size ?? 6) / sizeRatio;
    const reach = Math.max(radius, 8);
    boxes.set(key, { x: mark.x - reach, y: mark.y - reach, width: reach * 2, height: reach * 2 });
    if (text === undefined) continue;
    const isEmphasised = overlay.emphasis?.nodes.has(key) === true || overlay.selection.has(key);
    requests.push({
      key, mark, radius, size: text, sides: sidesOf(key), forced: key === hovered || overlay.selection.has(key),
      priority: (degrees.get(key) ?? 0) + (isEmphasised ? EMPHASISED : 0) + (kept.has(key) ? KEPT : 0),
    });
  }
  const written: WrittenLabel[] = [];
  for (const placed of placeLabels(requests, view, isCrowded ? { taken, most: MOST_LABELS_OF_CROWD } : { taken })) {
    const text = labels.get(placed.key);
    const mark = boxes.get(placed.key);
    if (text === undefined || mark === undefined) continue;
    written.push({ placed, text, dimmed: overlay.emphasis !== undefined && !overlay.emphasis.nodes.has(placed.key) });
    boxes.set(placed.key, unite(mark, placed.box));
  }
  return { written, boxes };
}

/** Whether both would look the same on the canvas. */
export const sameLabels = (one: readonly WrittenLabel[], other: readonly WrittenLabel[]): boolean =>
  one.length === other.length && one.every(({ placed, text, dimmed }, index) => {
    const its = other[index];
    return its?.placed.key === placed.key && its.placed.side === placed.side && its.text === text && its.dimmed === dimmed
      && its.placed.box.x === placed.box.x && its.placed.box.y === placed.box.y;
  });

function unite(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x, y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}
