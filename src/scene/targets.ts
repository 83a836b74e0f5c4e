/**
 * The nodes as a list of buttons over the canvas: reached by Tab and the arrow keys, read by assistive technology, measured by
 * tests. They let the pointer through; the canvas answers that.
 */
import type { Box, Point } from "../layouts/geometry";
import type { StageNode } from "../state/stage-view";
import { nearestInDirection } from "./keyboard";
import type { Direction } from "./keyboard";

export interface TargetActions {
  readonly select: (key: string | undefined, additive: boolean) => void;
  /** The keyboard is on this node now: bring it into view. */
  readonly reveal: (key: string) => void;
  readonly hover: (key: string | undefined) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (step: "in" | "out" | "fit") => void;
}

const PAN_STEP = 80;
const DIRECTIONS: Readonly<Record<string, Direction>> = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };
const PANS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-PAN_STEP, 0], right: [PAN_STEP, 0], up: [0, -PAN_STEP], down: [0, PAN_STEP],
};

/** Writing what is there already makes the browser lay out the page again. */
const setIfOther = (element: Element, name: string, value: string): void => {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
};

export class Targets {
  private readonly list = document.createElement("ul");
  private readonly buttons = new Map<string, HTMLButtonElement>();
  private readonly placed = new WeakMap<HTMLButtonElement, Box>();
  private nodes: readonly StageNode[] = [];
  private selection: ReadonlySet<string> = new Set();
  private points: ReadonlyMap<string, Point> = new Map();
  private current: string | undefined;

  constructor(container: HTMLElement, private readonly actions: TargetActions, private ringColour: string) {
    Object.assign(this.list.style, {
      position: "absolute", inset: "0", margin: "0", padding: "0", listStyle: "none", overflow: "hidden", pointerEvents: "none",
    });
    this.list.addEventListener("keydown", this.onKey);
    // Focus would scroll the clipped list; the stage pans instead.
    this.list.addEventListener("scroll", () => {
      this.list.scrollTo(0, 0);
    });
    container.append(this.list);
  }

  setName(name: string): void {
    this.list.setAttribute("aria-label", name);
  }

  setRing(colour: string): void {
    this.ringColour = colour;
  }

  /** The node that the keyboard is on, if it is on one. */
  get focused(): string | undefined {
    return this.list.contains(document.activeElement) ? this.current : undefined;
  }

  /** `nodes` in reading order. Those that stay keep their element, and with it the focus. */
  show(nodes: readonly StageNode[]): void {
    if (nodes.length === this.nodes.length && nodes.every((node, at) => node === this.nodes[at])) return;
    this.nodes = nodes;
    const keys = new Set(nodes.map(({ key }) => key));
    for (const [key, button] of this.buttons) {
      if (keys.has(key)) continue;
      button.parentElement?.remove();
      this.buttons.delete(key);
    }
    let before: Element | null = this.list.firstElementChild;
    for (const node of nodes) {
      const button = this.buttons.get(node.key) ?? this.makeButton(node.key);
      setIfOther(button, "aria-label", [node.label, node.detail].filter((text) => text !== undefined && text !== "").join(" "));
      const item = button.parentElement;
      if (item === before) before = before?.nextElementSibling ?? null;
      else if (item !== null) this.list.insertBefore(item, before);
    }
    if (this.current === undefined || !keys.has(this.current)) this.current = nodes[0]?.key;
    this.markCurrent();
    this.setSelection(this.selection);
  }

  private makeButton(key: string): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    Object.assign(button.style, {
      position: "absolute", margin: "0", padding: "0", border: "0", background: "transparent", borderRadius: "4px", outline: "none",
    });
    button.addEventListener("focus", () => {
      this.current = key;
      this.markCurrent();
      if (button.matches(":focus-visible")) {
        button.style.outline = `2px solid ${this.ringColour}`;
        button.style.outlineOffset = "2px";
        this.actions.reveal(key);
        this.actions.hover(key);
      }
    });
    button.addEventListener("blur", () => {
      button.style.outline = "none";
      this.actions.hover(undefined);
    });
    button.addEventListener("click", (event) => {
      this.actions.select(key, event.ctrlKey || event.metaKey || event.shiftKey);
    });
    const item = document.createElement("li");
    item.append(button);
    this.list.append(item);
    this.buttons.set(key, button);
    return button;
  }

  setSelection(selection: ReadonlySet<string>): void {
    this.selection = selection;
    for (const [key, button] of this.buttons) setIfOther(button, "aria-pressed", String(selection.has(key)));
  }

  /** Boxes and marks in px of the viewport. */
  place(boxes: ReadonlyMap<string, Box>, points: ReadonlyMap<string, Point>): void {
    this.points = points;
    for (const [key, button] of this.buttons) {
      const box = boxes.get(key);
      if (box === undefined) continue;
      const target = { x: Math.round(box.x * 10) / 10, y: Math.round(box.y * 10) / 10, width: Math.ceil(box.width), height: Math.ceil(box.height) };
      const before = this.placed.get(button);
      if (before?.x === target.x && before.y === target.y && before.width === target.width && before.height === target.height) continue;
      this.placed.set(button, target);
      Object.assign(button.style, { transform: `translate(${target.x}px, ${target.y}px)`, width: `${target.width}px`, height: `${target.height}px` });
    }
  }

  /** One stop for Tab; the arrow keys do the rest. */
  private markCurrent(): void {
    for (const [key, button] of this.buttons) setIfOther(button, "tabindex", key === this.current ? "0" : "-1");
  }

  private focus(key: string | undefined): void {
    if (key === undefined) return;
    this.buttons.get(key)?.focus({ preventScroll: true });
  }

  private readonly onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!this.handle(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  private handle(event: KeyboardEvent): boolean {
    const direction = DIRECTIONS[event.key];
    if (direction !== undefined) {
      if (event.shiftKey) this.actions.pan(...PANS[direction]);
      else if (this.current !== undefined) this.focus(nearestInDirection(this.current, this.reachable(), direction));
      return true;
    }
    switch (event.key) {
      case "Home":
        this.focus(this.nodes[0]?.key);
        return true;
      case "End":
        this.focus(this.nodes.at(-1)?.key);
        return true;
      case "Escape":
        this.actions.select(undefined, false);
        return true;
      case "+":
        this.actions.zoom("in");
        return true;
      case "-":
        this.actions.zoom("out");
        return true;
      case "0":
        this.actions.zoom("fit");
        return true;
      case "PageUp":
        this.actions.pan(0, -PAN_STEP * 4);
        return true;
      case "PageDown":
        this.actions.pan(0, PAN_STEP * 4);
        return true;
      default:
        return false;
    }
  }

  private reachable(): ReadonlyMap<string, Point> {
    return new Map([...this.points].filter(([key]) => this.buttons.has(key)));
  }

  destroy(): void {
    this.list.remove();
  }
}
