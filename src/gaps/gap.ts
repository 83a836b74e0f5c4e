/** A gap is a missing communication channel, found by a named rule. Values only: `i18n` says it in words. */
import type { Citation } from "../model/citation";
import type { PartialDate } from "../model/date";
import type { ActorId, AdministrationId, AgendaItemId, AlignmentId, ChannelId, ContactId, ExpectationId, IssueId, ObjectiveId, SourceId } from "../model/id";
import type { Absence, Level, OfficeFunction, Priority, Stance } from "../model/vocabulary";

/** Stable: files, links and verdicts refer to them. From the most specific statement to the most general. */
export const RULE_IDS = [
  "expected-missing", "planned-overdue", "nobody-in-post", "gone-quiet", "issue-not-carried", "counterpart-missing", "shared-responsibility",
  "rung-missing", "below-precedent", "open-triangle", "single-thread", "top-heavy", "likely-missing",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** The first five weigh any gap; each of the others is what one rule weighs by itself. */
export type FactorName = "priority" | "level" | "time-left" | "friction" | "precedent"
  | "post" | "planned" | "quiet" | "issue" | "counterpart" | "coordination" | "rung" | "below-precedent" | "triangle" | "redundancy" | "suggestion";

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
    readonly before: ActorId | undefined; readonly contact: ContactId; readonly lastContact: PartialDate;
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
  | { readonly kind: "nobody-in-post"; readonly channel: ChannelId | undefined; readonly post: PostProblem }
  | {
    readonly kind: "gone-quiet"; readonly channel: ChannelId; readonly lastContact: ContactId; readonly date: PartialDate;
    /** Since the last contact; and how many its level allows. */
    readonly days: number; readonly cadence: number;
  }
  | {
    readonly kind: "issue-not-carried"; readonly alignment: AlignmentId; readonly stance: Stance;
    /** The open channel that could most easily take it up. */
    readonly nearest: ChannelId | undefined;
  }
  | {
    readonly kind: "counterpart-missing"; readonly function: OfficeFunction;
    /** Functions of the two parties between whose offices somebody talks. */
    readonly connected: readonly OfficeFunction[];
  }
  | { readonly kind: "shared-responsibility"; readonly issues: readonly IssueId[]; readonly weight: number }
  | { readonly kind: "rung-missing"; readonly present: readonly Level[]; readonly absent: readonly Level[] }
  | { readonly kind: "below-precedent"; readonly precedent: Precedent }
  | { readonly kind: "open-triangle"; readonly grouping: ActorId }
  | { readonly kind: "single-thread"; readonly cut: Cut; readonly routes: number }
  | {
    readonly kind: "top-heavy";
    /** 0…1, and from where on it is told. */
    readonly share: number; readonly threshold: number; readonly lostIssues: readonly IssueId[]; readonly remaining: readonly Level[];
  }
  | { readonly kind: "likely-missing"; readonly shared: readonly ActorId[]; readonly score: number };

/** Who had it: the same relationship under an earlier administration, or a comparable party now. */
export type Precedent =
  | { readonly kind: "administration"; readonly administration: AdministrationId; readonly channel: ChannelId | undefined; readonly contact: ContactId | undefined }
  | { readonly kind: "ally"; readonly party: ActorId; readonly channel: ChannelId };

/** What the two parties would be separated without. */
export type Cut = { readonly kind: "actor"; readonly actor: ActorId } | { readonly kind: "channel"; readonly channel: ChannelId };

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

/** Link prediction suggests; it knows nothing. */
export const isSuggestion = ({ rule }: Pick<Gap, "rule">): boolean => rule === "likely-missing";

/** Nobody has looked, or it is no more than a suggestion: it is listed apart, as a question, and never called missing (I2). */
export const isQuestion = (gap: Pick<Gap, "absence" | "rule">): boolean => gap.absence.state === "not-researched" || isSuggestion(gap);

/** Made of rule, ends, level, issue and administration, never of the date. */
export const gapId = (finding: Finding): GapId =>
  [finding.reason.kind, ...finding.between, finding.level ?? "", finding.issue ?? "", finding.administration ?? ""].join(":");
