/** Snapshot → gaps: every rule, then one gap a hole, ranked. */
import type { ChannelId } from "../model/id";
import type { Snapshot } from "../network/snapshot";
import { evidenceFor } from "./evidence";
import type { Gap } from "./gap";
import { mergeFindings } from "./merge";
import { requirementsOn, type Requirement } from "./requirements";
import { RULES } from "./rules";
import { DEFAULT_THRESHOLDS, type Thresholds } from "./thresholds";

/** Highest severity first, ties by id. */
export const bySeverity = (a: Gap, b: Gap): number => b.severity - a.severity || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const toRevive = (snapshot: Snapshot, requirements: readonly Requirement[], gap: Pick<Gap, "reason" | "otherReasons">): ChannelId[] => {
  const expectations = [gap.reason, ...gap.otherReasons].flatMap((reason) => (reason.kind === "expected-missing" ? [reason.expectation] : []));
  const dormant = requirements
    .filter(({ expectation }) => expectations.includes(expectation.id))
    .flatMap((requirement) => evidenceFor(snapshot, requirement).dormant);
  return [...new Set(dormant.map(({ channel }) => channel.id))].toSorted();
};

/** Same snapshot, same gaps (I7): independent of the order of the records. */
export const findGaps = (snapshot: Snapshot, thresholds: Thresholds = DEFAULT_THRESHOLDS): Gap[] => {
  const requirements = requirementsOn(snapshot.network, snapshot.date);
  const findings = RULES.flatMap((rule) => rule.find({ snapshot, requirements, thresholds }));
  return mergeFindings(snapshot, findings)
    .map((hole): Gap => ({ ...hole, revive: toRevive(snapshot, requirements, hole) }))
    .toSorted(bySeverity);
};
