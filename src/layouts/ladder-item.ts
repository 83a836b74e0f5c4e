/** What the ladder needs to know of an actor. */
import type { Level } from "../model/vocabulary";

export type LadderColumn = "left" | "right" | "third";
export type BandLevel = Level | "unranked";

export interface LadderItem {
  readonly key: string;
  readonly column: LadderColumn;
  readonly level: Level | undefined;
  /** Items of one row key in one band face each other. */
  readonly row: string;
  /** px; already wrapped to the width that the columns give. */
  readonly labelWidth: number;
  readonly labelHeight: number;
  /** Where several items share a place, the lower comes first. */
  readonly order?: number;
}
