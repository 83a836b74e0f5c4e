/** What status a channel has on a date, and why: from its record, its span, its ends' tenures. */
import { holdsOn, isBefore, isOnOrBefore, type PartialDate } from "../model/date";
import type { ActorId, AdministrationId } from "../model/id";
import type { Channel, StatusStatement } from "../model/records/channel";
import type { Status } from "../model/vocabulary";
import type { RecordIndex } from "./record-index";
import { holdersOf, inCharge, officesHeldBy } from "./tenures";

export type StatusReason =
  | { readonly kind: "recorded"; readonly from: PartialDate | undefined }
  | { readonly kind: "ends-with-administration"; readonly administration: AdministrationId; readonly from: PartialDate | undefined; readonly to: PartialDate }
  | { readonly kind: "administration-ended"; readonly administration: AdministrationId; readonly to: PartialDate }
  | { readonly kind: "span-ended"; readonly to: PartialDate }
  | { readonly kind: "planned-for"; readonly date: PartialDate | undefined }
  | { readonly kind: "overdue"; readonly date: PartialDate }
  | { readonly kind: "person-left"; readonly actor: ActorId }
  | { readonly kind: "imprecise-date"; readonly date: PartialDate };

export interface ChannelStatus {
  readonly status: Status;
  readonly reason: StatusReason;
  readonly statement: StatusStatement;
}

/** With whom the channel was made: who held the office for its administration, designates included, or was in charge. */
const madeWith = (index: RecordIndex, channel: Channel, office: ActorId, since: PartialDate): ActorId | undefined => {
  const team = holdersOf(index, office, since).filter(({ tenure }) => channel.administration !== undefined && tenure.administration === channel.administration);
  return (team.at(-1) ?? inCharge(index, office, since))?.tenure.person;
};

/** A channel between people ends when one of them leaves the post in which it was made; `unsure` where that date is not exact (I3). */
const departure = (index: RecordIndex, channel: Channel, since: PartialDate | undefined, date: PartialDate): { actor: ActorId; unsure: PartialDate | undefined } | undefined => {
  if (channel.nature !== "personal") return undefined;
  const found = channel.ends.flatMap((end) => {
    const kind = index.actors.get(end)?.kind;
    const person = kind === "person" ? end : kind === "office" && since !== undefined ? madeWith(index, channel, end, since) : undefined;
    if (person === undefined || !index.tenuresOfPerson.has(person)) return [];
    const posts = officesHeldBy(index, person, date).filter(({ tenure }) => kind === "person" || tenure.office === end);
    const isThere = posts.some(({ tenure }) => holdsOn({ to: tenure.to }, date) === "yes");
    return isThere ? [] : [{ actor: person, unsure: posts.at(-1)?.tenure.to }];
  });
  return found.find(({ unsure }) => unsure === undefined) ?? found[0];
};

/** A statement without a beginning holds for the time that its sources speak of, not for all time before. */
const isOfLaterTime = (index: RecordIndex, channel: Channel, { from, sources }: StatusStatement, date: PartialDate): boolean => {
  if (from !== undefined) return isOnOrBefore(from, date) === "no";
  const spoken = (sources ?? channel.sources).map(({ source }) => index.sources.get(source)?.speaksOf?.from);
  return spoken.every((each) => each !== undefined && isOnOrBefore(each, date) === "no");
};

/** The statement that speaks for the date: the last that has begun. `undefined`: the channel is of a later time. */
const statementFor = (index: RecordIndex, channel: Channel, date: PartialDate): StatusStatement | undefined =>
  channel.status.findLast((statement) => !isOfLaterTime(index, channel, statement, date));

/** When it first opened, as far as is known on the date: no statement of a later time is used. */
export const firstOpenedBy = ({ status }: Pick<Channel, "status">, date: PartialDate): PartialDate | undefined => {
  const since = status.find(({ is }) => is === "open")?.from;
  return since !== undefined && isOnOrBefore(since, date) === "yes" ? since : undefined;
};

/** `undefined` when nothing is recorded of the channel for a time as early as the date. */
export const statusOn = (index: RecordIndex, channel: Channel, date: PartialDate): ChannelStatus | undefined => {
  const statement = statementFor(index, channel, date);
  if (statement === undefined) return undefined;
  const { is, from, to } = statement;
  const answer = (status: Status, reason: StatusReason): ChannelStatus => ({ status, reason, statement });

  const administration = channel.administration === undefined ? undefined : index.administrations.get(channel.administration);
  // The end that is recorded says more than that the administration is over.
  const hasEnded = is !== "planned" && is !== "closed" && to !== undefined && holdsOn({ to }, date) === "no";
  if (hasEnded) return answer("closed", { kind: "span-ended", to });
  if (administration?.to !== undefined && isOnOrBefore(administration.to, date) === "yes") {
    return answer("closed", { kind: "administration-ended", administration: administration.id, to: administration.to });
  }
  // Nobody has a channel with a team before there is one.
  const begins = administration === undefined ? undefined : administration.elected ?? administration.from;
  if (begins !== undefined && isOnOrBefore(begins, date) === "no") return undefined;
  if (from !== undefined && isOnOrBefore(from, date) === "possibly") {
    return answer("unknown", { kind: "imprecise-date", date: from });
  }
  if (is === "closed") return answer("closed", { kind: "recorded", from });
  if (is === "planned") {
    return answer("planned", to !== undefined && isBefore(to, date) === "yes" ? { kind: "overdue", date: to } : { kind: "planned-for", date: to });
  }
  if (to !== undefined && holdsOn({ to }, date) === "possibly") return answer("unknown", { kind: "imprecise-date", date: to });
  if (is === "open") {
    const left = departure(index, channel, from, date);
    if (left?.unsure !== undefined) return answer("unknown", { kind: "imprecise-date", date: left.unsure });
    if (left !== undefined) return answer("closed", { kind: "person-left", actor: left.actor });
    if (administration?.to !== undefined) {
      if (holdsOn({ to: administration.to }, date) === "possibly") return answer("unknown", { kind: "imprecise-date", date: administration.to });
      return answer("open", { kind: "ends-with-administration", administration: administration.id, from, to: administration.to });
    }
  }
  return answer(is, { kind: "recorded", from });
};
