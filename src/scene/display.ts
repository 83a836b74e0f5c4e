/** What the programs draw: the reducers' output, sigma's own fields and ours. */
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { Dash } from "../encoding/dash";

export interface MarkDisplay extends NodeDisplayData {
  readonly type: "mark";
  /** Index into SHAPES and FILLINGS of the encoding. */
  readonly shape: number;
  readonly filling: number;
  /** The colour behind it: keeps edges off the mark, and fills hollow ones. */
  readonly behind: string;
  /** 1, or less when dimmed. */
  readonly strength: number;
  /** The ring around what is selected. */
  readonly ring: string | undefined;
}

/** `over` is drawn last: what is missing and the route that could open it. */
export type LineType = "straight" | "curved" | "over";

export interface LineDisplay extends EdgeDisplayData {
  readonly type: LineType;
  readonly width: number;
  readonly hollow: number;
  readonly dash: Dash;
  /** px that the middle stands off the straight line, at camera ratio 1. */
  readonly bend: number;
  readonly strength: number;
}
