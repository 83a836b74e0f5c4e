/** A gap is a missing communication channel, found by a named rule. Values only: `i18n` says it in words. */
import type { Citation } from "../model/citation";
import type { PartialDate } from "../model/date";
import type { ActorId, AdministrationId, AgendaItemId, ChannelId, ContactId, ExpectationId, IssueId, ObjectiveId, SourceId } from "../model/id";
import type { Absence, Level, Priority } from "../model/vocabulary";

/** Stable: files, links and verdicts refer to them. From the most specific statement to the most general. */
export const RULE_IDS = ["expected-missing", "planned-overdue", "nobody-in-post"] as const;
export type RuleId = (typeof RULE_IDS)[number];

export type FactorName = "priority" | "level" | "time-left" | "friction" | "precedent" | "post" | "planned";

/** One share of a gap's severity. */
export interface Factor {
  readonly factor: FactorName;
  readonly points: number;
}

export type PostProblem =
  | { readonly kind: "vacant"; readonly office: ActorId; readonly since: PartialDate | undefined; readonly last: ActorId }
  | { readonly kind: "acting"; readonly office: ActorId; readonly since: PartialDate | undefined; readonly person: ActorId }
  | { readonly kind: "not-yet-known"; readonly office: ActorId; readonly administration: AdministrationId }
  | {
    readonly kind: "changed"; readonly office: ActorId; readonly since: PartialDate; readonly person: ActorId;
    readonly before: ActorId | undefined; readonly lastContact: PartialDate;
  };

export type GapReason =
  | {
    readonly kind: "expected-missing";
    readonly expectation: ExpectationId;
    readonly priority: Priority;
    readonly due: PartialDate | undefined;
    /** Days from the as-of date to the day on which the administration takes office, while it has not. */
    readonly daysToInauguration: number | undefined;
    readonly inPerson: boolean;
    /** There was contact at the level, but not in person, or none recorded as dealing with the issue. */
    readonly nearest: { readonly contact: ContactId; readonly date: PartialDate; readonly short: "mode" | "issue" } | undefined;
    /** A channel of the administration in office stands between the same ends. */
    readonly outgoing: ChannelId | undefined;
  }
  | { readonly kind: "planned-overdue"; readonly channel: ChannelId; readonly date: PartialDate; readonly days: number }
  | { readonly kind: "nobody-in-post"; readonly channel: ChannelId | undefined; readonly post: PostProblem };

/** What is known of the absence, and who says so until when (I2). */
export interface AbsenceEvidence {
  readonly state: Absence;
  readonly source: SourceId | undefined;
  readonly until: PartialDate | undefined;
}

/** What one rule found. */
export interface Finding {
  readonly between: readonly [ActorId, ActorId];
  readonly level: Level | undefined;
  readonly issue: IssueId | undefined;
  readonly administration: AdministrationId | undefined;
  readonly reason: GapReason;
  readonly factors: readonly Factor[];
  readonly absence: AbsenceEvidence;
  readonly sources: readonly Citation[];
  readonly agenda: AgendaItemId | undefined;
  readonly objectives: readonly ObjectiveId[];
  /** A dormant channel that would fill it: to be revived before a new one is made. */
  readonly revive: readonly ChannelId[];
}

export type GapId = string;

export interface Gap extends Finding {
  readonly id: GapId;
  readonly rule: RuleId;
  /** 0–100, the sum of the factors. */
  readonly severity: number;
  readonly alsoFoundBy: readonly RuleId[];
  /** What the other rules, or the same rule through another record, say of the same hole. */
  readonly otherReasons: readonly GapReason[];
}

/** Nobody has looked: it is listed apart, as a question, and never called missing (I2). */
export const isQuestion = ({ absence }: Pick<Finding, "absence">): boolean => absence.state === "not-researched";

/** Made of rule, ends, level, issue and administration, never of the date. */
export const gapId = (finding: Finding): GapId =>
  [finding.reason.kind, ...finding.between, finding.level ?? "", finding.issue ?? "", finding.administration ?? ""].join(":");
