import * as v from "valibot";

/** An identifier that the compiler keeps apart from the ids of other kinds of record. */
export type Id<K extends string> = string & v.Brand<K>;

/** Letters and digits of any script first, so that `__proto__` and `-x` are refused; `:` and `@` are
 *  left out because gap ids and seat keys are put together with them. */
export const ID_PATTERN = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,199}$/u;

/** A schema for one kind of id, to be used by records that have it or refer to it. */
export const id = <K extends string>(kind: K) => v.pipe(v.string(), v.regex(ID_PATTERN, "id-pattern"), v.brand(kind));

export const actorId = id("actor");
export const administrationId = id("administration");
export const tenureId = id("tenure");
export const channelId = id("channel");
export const contactId = id("contact");
export const alignmentId = id("alignment");
export const issueId = id("issue");
export const responsibilityId = id("responsibility");
export const membershipId = id("membership");
export const expectationId = id("expectation");
export const agendaItemId = id("agenda-item");
export const objectiveId = id("objective");
export const momentId = id("moment");
export const sourceId = id("source");
export const dataSetId = id("data-set");
export const verdictId = id("verdict");

export type ActorId = v.InferOutput<typeof actorId>;
export type AdministrationId = v.InferOutput<typeof administrationId>;
export type TenureId = v.InferOutput<typeof tenureId>;
export type ChannelId = v.InferOutput<typeof channelId>;
export type ContactId = v.InferOutput<typeof contactId>;
export type AlignmentId = v.InferOutput<typeof alignmentId>;
export type IssueId = v.InferOutput<typeof issueId>;
export type ResponsibilityId = v.InferOutput<typeof responsibilityId>;
export type MembershipId = v.InferOutput<typeof membershipId>;
export type ExpectationId = v.InferOutput<typeof expectationId>;
export type AgendaItemId = v.InferOutput<typeof agendaItemId>;
export type ObjectiveId = v.InferOutput<typeof objectiveId>;
export type MomentId = v.InferOutput<typeof momentId>;
export type SourceId = v.InferOutput<typeof sourceId>;
export type DataSetId = v.InferOutput<typeof dataSetId>;
export type VerdictId = v.InferOutput<typeof verdictId>;
