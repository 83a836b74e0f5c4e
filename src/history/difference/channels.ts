/** Channels on both sides, record by record: there or why not, with whose team, and who sits at their ends. */
import { servesTeam } from "../../gaps/evidence";
import { holdsOn, isBefore, type PartialDate } from "../../model/date";
import type { ActorId, AdministrationId, ChannelId } from "../../model/id";
import type { Channel } from "../../model/records/channel";
import type { Contact } from "../../model/records/contact";
import { LEVELS, levelRank, type Level } from "../../model/vocabulary";
import type { StatusReason } from "../../network/channel-status";
import { lastContact, type ChannelState } from "../../network/snapshot";
import { staffingOf, staffingOfOffice, type EndStaffing, type PostStaffing } from "../../network/staffing";
import { keysOf, type Change } from "./change";
import type { View } from "./side";

export type WhyNot =
  /** The other data set has no such record. */
  | { readonly kind: "not-in-data" }
  | { readonly kind: "closed"; readonly reason: StatusReason }
  /** An end was not yet established, or is abolished. */
  | { readonly kind: "end-absent"; readonly actor: ActorId }
  /** It begins later, as is recorded; `undefined`: nothing is recorded of it for a time as early as the date. */
  | { readonly kind: "not-yet"; readonly from: PartialDate | undefined };

export interface ChannelThere {
  readonly kind: "there";
  readonly state: ChannelState;
  /** Open, and with the team that is compared; where there is no team every open channel is. */
  readonly serves: boolean;
  /** That team; `undefined` where it does not serve it, or where there is none. */
  readonly team: AdministrationId | undefined;
  /** Open with no more than the team that leaves. */
  readonly isLeaving: boolean;
  /** In the order of its ends: who sits there, whatever team they are of. */
  readonly staffing: readonly [EndStaffing, EndStaffing];
  /** Where it does not serve the team: how the posts of that team are filled. */
  readonly awaited: readonly PostStaffing[];
  readonly last: Contact | undefined;
}

export type ChannelOn = ChannelThere | { readonly kind: "not-there"; readonly why: WhyNot };

export const CHANNEL_FIELDS = ["status", "team", "staffing"] as const;
export type ChannelField = (typeof CHANNEL_FIELDS)[number];

export interface ChannelChange extends Change<ChannelOn> {
  readonly id: ChannelId;
  /** The higher one, should two data sets differ. */
  readonly level: Level | undefined;
  /** What differs, where it is there on both sides; none where it is on one. */
  readonly fields: readonly ChannelField[];
  readonly isSame: boolean;
}

/** Of its first statement, or of the team it is with. */
const beginningOf = ({ snapshot: { network, date } }: View, { status, administration: id }: Channel): PartialDate | undefined => {
  const administration = id === undefined ? undefined : network.index.administrations.get(id);
  return [status[0]?.from, administration?.elected ?? administration?.from].find((from) => from !== undefined && isBefore(date, from) === "yes");
};

const whyNot = (view: View, channel: Channel | undefined, state: ChannelState | undefined): WhyNot => {
  const { snapshot } = view;
  if (channel === undefined) return { kind: "not-in-data" };
  if (state !== undefined) return { kind: "closed", reason: state.reason };
  const gone = channel.ends.find((end) => {
    const actor = snapshot.network.index.actors.get(end);
    return actor === undefined || holdsOn(actor, snapshot.date) === "no";
  });
  return gone === undefined ? { kind: "not-yet", from: beginningOf(view, channel) } : { kind: "end-absent", actor: gone };
};

/** A side's answer for one channel. Cost: linear in its contacts. */
const channelOn = (view: View, channel: Channel | undefined, state: ChannelState | undefined): ChannelOn => {
  if (channel === undefined || state === undefined || state.status === "closed") return { kind: "not-there", why: whyNot(view, channel, state) };
  const { snapshot } = view;
  const { team, isArriving } = view.teamBetween(channel.ends);
  const serves = state.status === "open" && servesTeam(snapshot, state, team);
  return {
    kind: "there", state, serves, team: serves ? team?.id : undefined, isLeaving: state.status === "open" && !serves && isArriving,
    staffing: staffingOf(snapshot, state),
    awaited: serves || team === undefined ? [] : channel.ends.flatMap((end) =>
      (snapshot.network.nesting.partyOf(end) === team.party ? staffingOfOffice(snapshot, end, team.id) ?? [] : [])),
    last: lastContact(state, snapshot.date)?.contact,
  };
};

/** Whom one meets at an end, in one word for comparing. */
export const holderKey = (staffing: PostStaffing | EndStaffing): string => {
  switch (staffing.kind) {
    case "none": return "none";
    case "vacant": return "vacant";
    case "not-yet-known": return "not-yet-known";
    case "unsure": return `unsure ${staffing.among.map(({ person }) => person).toSorted().join(" ")}`;
    // That nobody has met since the change is told by gaps; here it counts who is there.
    case "changed": return `staffed ${staffing.tenure.person}`;
    default: return `${staffing.kind} ${staffing.tenure.person}`;
  }
};

const fieldsOf = (before: ChannelThere, after: ChannelThere): ChannelField[] => {
  const differs: Readonly<Record<ChannelField, boolean>> = {
    status: before.state.status !== after.state.status,
    // One team after another is not lost: only being with the team that counts or not is a difference.
    team: before.serves !== after.serves,
    staffing: before.staffing.map(holderKey).join("|") !== after.staffing.map(holderKey).join("|"),
  };
  return CHANNEL_FIELDS.filter((field) => differs[field]);
};

const higher = (a: Level | undefined, b: Level | undefined): Level | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  return levelRank(a) <= levelRank(b) ? a : b;
};

export const byLevel = (a: Level | undefined, b: Level | undefined): number =>
  (a === undefined ? LEVELS.length : levelRank(a)) - (b === undefined ? LEVELS.length : levelRank(b));

/** Every channel that is on either side, from the top level down, then by id. Cost: linear in channels and their contacts. */
export const channelPairs = (before: View, after: View): ChannelChange[] => {
  const records = (view: View): ReadonlyMap<ChannelId, Channel> => new Map(view.snapshot.network.bundle.channels.map((channel) => [channel.id, channel]));
  const [was, is] = [records(before), records(after)];
  return keysOf(was, is).flatMap((id): ChannelChange[] => {
    const [stateBefore, stateAfter] = [before.snapshot.channels.get(id), after.snapshot.channels.get(id)];
    const [one, other] = [channelOn(before, was.get(id), stateBefore), channelOn(after, is.get(id), stateAfter)];
    if (one.kind === "not-there" && other.kind === "not-there") return [];
    const fields = one.kind === "there" && other.kind === "there" ? fieldsOf(one, other) : [];
    return [{
      id, before: one, after: other, fields,
      level: higher(stateBefore?.level, stateAfter?.level),
      isSame: one.kind === other.kind && fields.length === 0,
    }];
  }).toSorted((a, b) => byLevel(a.level, b.level) || (a.id < b.id ? -1 : 1));
};
