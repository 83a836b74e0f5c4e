/** What mouse and touch mean: clicks, hover, dragging a node. sigma answers for marks and lines; labels and badges are asked first here. */
import type { Sigma } from "sigma";
import type { SigmaEventPayload } from "sigma/types";
import type { Attributes } from "graphology-types";
import type { Point } from "../layouts/geometry";
import type { StageItem } from "./stage-types";

export interface PointerActions {
  /** What of our own canvas drawing is at a place of the viewport. */
  readonly drawnAt: (at: Point) => StageItem | undefined;
  readonly click: (item: StageItem | undefined, additive: boolean) => void;
  readonly doubleClick: (item: StageItem | undefined) => void;
  readonly hover: (item: StageItem | undefined) => void;
  readonly drag: (node: string, to: Point) => void;
  readonly scroll: (dx: number, dy: number) => void;
}

/** px before a press becomes a drag. */
const DRAG_START = 4;

const isAdditive = ({ event }: SigmaEventPayload): boolean =>
  event.original.shiftKey || event.original.ctrlKey || event.original.metaKey;

const sameItem = (one: StageItem | undefined, other: StageItem | undefined): boolean => one?.kind === other?.kind && one?.key === other?.key;

export function bindPointer<Node extends Attributes>(sigma: Sigma<Node>, container: HTMLElement, actions: PointerActions): () => void {
  let overNode: string | undefined;
  let overEdge: string | undefined;
  let hovered: StageItem | undefined;
  let pressed: { readonly node: string; readonly at: Point } | undefined;
  let dragging = false;

  const setHovered = (item: StageItem | undefined): void => {
    if (sameItem(item, hovered)) return;
    hovered = item;
    container.style.cursor = item === undefined ? "default" : "pointer";
    actions.hover(item);
  };
  const own = (kind: StageItem["kind"], key: string | undefined): StageItem | undefined => (key === undefined ? undefined : { kind, key });
  const itemAt = (at: Point, fromSigma: StageItem | undefined): StageItem | undefined =>
    fromSigma?.kind === "node" ? fromSigma : actions.drawnAt(at) ?? fromSigma;

  const click = (payload: SigmaEventPayload, found: StageItem | undefined): void => {
    if (dragging) {
      dragging = false;
      return;
    }
    actions.click(itemAt(payload.event, found), isAdditive(payload));
  };
  const doubleClick = (payload: SigmaEventPayload, found: StageItem | undefined): void => {
    payload.preventSigmaDefault();
    actions.doubleClick(itemAt(payload.event, found));
  };
  const press = (payload: SigmaEventPayload, found: StageItem | undefined): void => {
    dragging = false;
    const item = itemAt(payload.event, found);
    pressed = item?.kind === "node" ? { node: item.key, at: { x: payload.event.x, y: payload.event.y } } : undefined;
  };
  const wheel = (payload: SigmaEventPayload): void => {
    const { original } = payload.event;
    if (!(original instanceof WheelEvent) || !original.shiftKey) return;
    payload.preventSigmaDefault();
    // With Shift some systems turn a vertical wheel into a horizontal one.
    actions.scroll(0, original.deltaY === 0 ? original.deltaX : original.deltaY);
  };

  sigma.on("enterNode", ({ node }) => {
    overNode = node;
  });
  sigma.on("leaveNode", () => {
    overNode = undefined;
  });
  sigma.on("enterEdge", ({ edge }) => {
    overEdge = edge;
  });
  sigma.on("leaveEdge", () => {
    overEdge = undefined;
  });
  sigma.on("clickNode", (payload) => click(payload, own("node", payload.node)));
  sigma.on("clickEdge", (payload) => click(payload, own("edge", payload.edge)));
  sigma.on("clickStage", (payload) => click(payload, undefined));
  sigma.on("doubleClickNode", (payload) => doubleClick(payload, own("node", payload.node)));
  sigma.on("doubleClickEdge", (payload) => doubleClick(payload, own("edge", payload.edge)));
  sigma.on("doubleClickStage", (payload) => doubleClick(payload, undefined));
  sigma.on("downNode", (payload) => press(payload, own("node", payload.node)));
  sigma.on("downEdge", (payload) => press(payload, own("edge", payload.edge)));
  sigma.on("downStage", (payload) => press(payload, undefined));
  sigma.on("wheelNode", wheel);
  sigma.on("wheelEdge", wheel);
  sigma.on("wheelStage", wheel);
  sigma.on("leaveStage", () => {
    overNode = undefined;
    overEdge = undefined;
    setHovered(undefined);
  });
  sigma.on("moveBody", (payload) => {
    const { x, y } = payload.event;
    if (pressed !== undefined) {
      if (!dragging && Math.hypot(x - pressed.at.x, y - pressed.at.y) < DRAG_START) {
        payload.preventSigmaDefault();
        return;
      }
      dragging = true;
      payload.preventSigmaDefault();
      actions.drag(pressed.node, { x, y });
      return;
    }
    const { original } = payload.event;
    if (!("buttons" in original) || original.buttons !== 0 || !container.contains(original.target instanceof Element ? original.target : null)) return;
    // sigma tells of enter and leave after this event; the next move corrects it.
    queueMicrotask(() => setHovered(itemAt({ x, y }, own("node", overNode) ?? own("edge", overEdge))));
  });
  const release = (): void => {
    pressed = undefined;
  };
  document.addEventListener("mouseup", release);
  document.addEventListener("touchend", release);
  return () => {
    document.removeEventListener("mouseup", release);
    document.removeEventListener("touchend", release);
  };
}
