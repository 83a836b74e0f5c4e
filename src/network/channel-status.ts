/** What status a channel has on a date, and why: from its record, its span, its ends' tenures. */
import { isOnOrBefore, holdsOn, type PartialDate } from "../model/date";
import type { ActorId, AdministrationId } from "../model/id";
import type { Channel, StatusStatement } from "../model/records/channel";
import type { Status } from "../model/vocabulary";
import type { RecordIndex } from "./record-index";
import { inCharge, officesHeldBy } from "./tenures";

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

/** A channel between people ends when one of them leaves the post in which it was made. */
const personWhoLeft = (index: RecordIndex, channel: Channel, since: PartialDate | undefined, date: PartialDate): ActorId | undefined => {
  if (channel.nature !== "personal") return undefined;
  for (const end of channel.ends) {
    const actor = index.actors.get(end);
    if (actor?.kind === "person") {
      const served = (index.tenuresOfPerson.get(end) ?? []).length > 0;
      if (served && officesHeldBy(index, end, date).length === 0) return end;
    } else if (actor?.kind === "office" && since !== undefined) {
      const then = inCharge(index, end, since)?.tenure.person;
      if (then !== undefined && inCharge(index, end, date)?.tenure.person !== then) return then;
    }
  }
  return undefined;
};

/** The statement that speaks for the date: the last that has begun. `undefined`: the channel is of a later time. */
const statementFor = (channel: Channel, date: PartialDate): StatusStatement | undefined =>
  channel.status.findLast(({ from }) => from === undefined || isOnOrBefore(from, date) !== "no");

/** `undefined` when nothing is recorded of the channel for a time as early as the date. */
export const statusOn = (index: RecordIndex, channel: Channel, date: PartialDate): ChannelStatus | undefined => {
  const statement = statementFor(channel, date);
  if (statement === undefined) return undefined;
  const { is, from, to } = statement;
  const answer = (status: Status, reason: StatusReason): ChannelStatus => ({ status, reason, statement });

  const administration = channel.administration === undefined ? undefined : index.administrations.get(channel.administration);
  if (administration?.to !== undefined && isOnOrBefore(administration.to, date) === "yes") {
    return answer("closed", { kind: "administration-ended", administration: administration.id, to: administration.to });
  }
  if (is === "closed") return answer("closed", { kind: "recorded", from });
  if (from !== undefined && isOnOrBefore(from, date) === "possibly") {
    return answer("unknown", { kind: "imprecise-date", date: from });
  }
  if (is === "planned") {
    const passed = to !== undefined && isOnOrBefore(to, date) === "yes" && holdsOn({ to }, date) === "no";
    return answer("planned", passed ? { kind: "overdue", date: to } : { kind: "planned-for", date: to });
  }
  const still = holdsOn({ to }, date);
  if (to !== undefined && still === "no") return answer("closed", { kind: "span-ended", to });
  if (to !== undefined && still === "possibly") return answer("unknown", { kind: "imprecise-date", date: to });
  if (is === "open") {
    const left = personWhoLeft(index, channel, from, date);
    if (left !== undefined) return answer("closed", { kind: "person-left", actor: left });
    if (administration?.to !== undefined) {
      return answer("open", { kind: "ends-with-administration", administration: administration.id, from, to: administration.to });
    }
  }
  return answer(is, { kind: "recorded", from });
};
