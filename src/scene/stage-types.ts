/** The stage as the rest of the application sees it. */
import type { ThemeName } from "../encoding/theme";
import type { Box } from "../layouts/geometry";
import type { Emphasis, StageView } from "../state/stage-view";

export type StageLayout = "ladder" | "network";

/** `no-webgl`: nothing can be drawn here. `context-lost`: the graphics card was taken away; a new start is under way. */
type StageProblem = "no-webgl" | "context-lost";

export interface StageOptions {
  readonly theme: ThemeName;
  readonly onProblem?: (problem: StageProblem) => void;
  /** Share of the network layout that is done, 0…1; only where it takes long enough to run beside the page. */
  readonly onLayoutProgress?: (share: number) => void;
  /** What assistive technology calls the list of nodes. */
  readonly name?: string;
  readonly seed?: number;
}

export interface StageItem {
  readonly kind: "node" | "edge";
  readonly key: string;
}

export interface StageEvents {
  /** A click, tap, Enter or Space. `additive`: with Ctrl, Command or Shift. `undefined`: on the empty stage, or Escape. */
  select: (item: StageItem | undefined, additive: boolean) => void;
  doubleClick: (item: StageItem | undefined) => void;
  hover: (item: StageItem | undefined) => void;
}

export interface Stage {
  show(view: StageView, layout: StageLayout): void;
  /** While it is held, what is shown next moves nothing that is there; let go, it settles with what is shown then. */
  hold(isHeld: boolean): void;
  setTheme(theme: ThemeName): void;
  setEmphasis(emphasis: Emphasis | undefined): void;
  setSelection(keys: Iterable<string>): void;
  setName(name: string): void;
  /** Brings a node or the middle of an edge into view without changing the zoom. */
  focus(key: string): void;
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** px of the viewport. */
  pan(dx: number, dy: number): void;
  on<Name extends keyof StageEvents>(name: Name, listener: StageEvents[Name]): () => void;
  /** What is drawn now, mark and label together, in px of the stage's viewport. */
  labelBoxes(): ReadonlyMap<string, Box>;
  destroy(): void;
}
