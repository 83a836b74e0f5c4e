/** Snapshot → gaps: every rule, then one gap a hole, ranked. */
import { thresholdsOf, type Thresholds } from "../model/thresholds";
import type { Snapshot } from "../network/snapshot";
import { alignmentsOn } from "./frictions";
import type { Finding, Gap } from "./gap";
import { mergeFindings } from "./merge";
import { relationshipsOf } from "./relationships";
import { requirementsOn } from "./requirements";
import type { Rule } from "./rule";
import { RULES } from "./rules";

/** Highest severity first, ties by id. */
export const bySeverity = (a: Gap, b: Gap): number => b.severity - a.severity || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** What `findGaps` finds, rule by rule: before each, and before all is put together, how many have been asked. A large network takes seconds. */
export function* gapsInSteps(
  snapshot: Snapshot, thresholds: Thresholds = thresholdsOf(snapshot.network.bundle), rules: readonly Rule[] = RULES,
): Generator<number, Gap[], undefined> {
  const requirements = requirementsOn(snapshot.network, snapshot.date);
  const alignments = alignmentsOn(snapshot);
  const relationships = relationshipsOf(snapshot, requirements, alignments);
  const findings: Finding[][] = [];
  for (const rule of rules) {
    yield findings.length;
    findings.push([...rule.find({ snapshot, requirements, alignments, relationships, thresholds })]);
  }
  yield rules.length;
  return mergeFindings(snapshot, findings.flat()).toSorted(bySeverity);
}

/** Same snapshot, same gaps (I7): independent of the order of the records. By the figures of its data set, unless others are given. */
export const findGaps = (...asked: Parameters<typeof gapsInSteps>): Gap[] => {
  const steps = gapsInSteps(...asked);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
};
