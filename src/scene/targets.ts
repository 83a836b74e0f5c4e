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

const MOST_TARGETS = 300;
const PAN_STEP = 80;
const DIRECTIONS: Readonly<Record<string, Direction>> = { ArrowLeft: "left", ArrowRight: "right", ArrowUp: "up", ArrowDown: "down" };
const PANS: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-PAN_STEP, 0], right: [PAN_STEP, 0], up: [0, -PAN_STEP], down: [0, PAN_STEP],
};

export class Targets {
  private readonly list = document.createElement("ul");
  private readonly buttons = new Map<string, HTMLButtonElement>();
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

  /** `nodes` in reading order. Those that stay keep their element, and with it the focus. */
  show(nodes: readonly StageNode[]): void {
    const shown = nodes.slice(0, MOST_TARGETS);
    const keys = new Set(shown.map(({ key }) => key));
    for (const [key, button] of this.buttons) {
      if (keys.has(key)) continue;
      button.parentElement?.remove();
      this.buttons.delete(key);
    }
    let before: Element | null = this.list.firstElementChild;
    for (const node of shown) {
      const button = this.buttons.get(node.key) ?? this.makeButton(node.key);
      button.setAttribute("aria-label", [node.label, node.detail].filter((text) => text !== undefined && text !== "").join(" "));
      const item = button.parentElement;
      if (item === before) before = before?.nextElementSibling ?? null;
      else if (item !== null) this.list.insertBefore(item, before);
    }
    if (this.current === undefined || !keys.has(this.current)) this.current = shown[0]?.key;
    this.markCurrent();
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
    for (const [key, button] of this.buttons) button.setAttribute("aria-pressed", String(selection.has(key)));
  }

  /** Boxes and marks in px of the viewport. */
  place(boxes: ReadonlyMap<string, Box>, points: ReadonlyMap<string, Point>): void {
    this.points = points;
    for (const [key, button] of this.buttons) {
      const box = boxes.get(key);
      if (box === undefined) continue;
      button.style.transform = `translate(${Math.round(box.x * 10) / 10}px, ${Math.round(box.y * 10) / 10}px)`;
      button.style.width = `${Math.ceil(box.width)}px`;
      button.style.height = `${Math.ceil(box.height)}px`;
    }
  }

  /** One stop for Tab; the arrow keys do the rest. */
  private markCurrent(): void {
    for (const [key, button] of this.buttons) button.tabIndex = key === this.current ? 0 : -1;
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
        this.focus(this.buttons.keys().next().value);
        return true;
      case "End":
        this.focus([...this.buttons.keys()].at(-1));
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
