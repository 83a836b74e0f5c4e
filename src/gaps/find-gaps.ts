/** Snapshot → gaps: every rule, then one gap a hole, ranked. */
import { thresholdsOf, type Thresholds } from "../model/thresholds";
import type { Snapshot } from "../network/snapshot";
import { alignmentsOn } from "./frictions";
import type { Gap } from "./gap";
import { mergeFindings } from "./merge";
import { relationshipsOf } from "./relationships";
import { requirementsOn } from "./requirements";
import type { Rule } from "./rule";
import { RULES } from "./rules";

/** Highest severity first, ties by id. */
export const bySeverity = (a: Gap, b: Gap): number => b.severity - a.severity || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Same snapshot, same gaps (I7): independent of the order of the records. By the figures of its data set, unless others are given. */
export const findGaps = (
  snapshot: Snapshot, thresholds: Thresholds = thresholdsOf(snapshot.network.bundle), rules: readonly Rule[] = RULES,
): Gap[] => {
  const requirements = requirementsOn(snapshot.network, snapshot.date);
  const alignments = alignmentsOn(snapshot);
  const relationships = relationshipsOf(snapshot, requirements, alignments);
  const findings = rules.flatMap((rule) => rule.find({ snapshot, requirements, alignments, relationships, thresholds }));
  return mergeFindings(snapshot, findings).toSorted(bySeverity);
};
