/** The one signature that every rule has. */
import type { Alignment } from "../model/records/alignment";
import type { Thresholds } from "../model/thresholds";
import type { Snapshot } from "../network/snapshot";
import type { Finding, RuleId } from "./gap";
import type { Relationships } from "./relationships";
import type { Requirement } from "./requirements";

export interface RuleContext {
  readonly snapshot: Snapshot;
  /** The expectations that hold on the date. */
  readonly requirements: readonly Requirement[];
  /** The alignments of the date. */
  readonly alignments: readonly Alignment[];
  readonly relationships: Relationships;
  readonly thresholds: Thresholds;
}

export interface Rule {
  readonly id: RuleId;
  /** Pure. The order of the findings does not matter. */
  readonly find: (context: RuleContext) => readonly Finding[];
}
