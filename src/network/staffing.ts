/**
 * How the posts at the ends of a channel are filled on a date. An embassy is led by its ambassador: the embassy as an end is as its
 * ambassador's post is.
 */
import { isBefore, type PartialDate } from "../model/date";
import type { ActorId, AdministrationId, ContactId } from "../model/id";
import type { Tenure } from "../model/records/tenure";
import { datesOf } from "../model/contact-dates";
import type { Seat } from "./seats";
import { lastContact, type ChannelState, type Snapshot } from "./snapshot";
import { holdersOf } from "./tenures";

/** Dates are as exact as the records give them, and `undefined` where these give none (I3). */
export type PostStaffing =
  /** Not a post: a state, an organization, a person; or an office of whose holders nothing is recorded (I2). */
  | { readonly kind: "none"; readonly actor: ActorId }
  | { readonly kind: "staffed"; readonly office: ActorId; readonly tenure: Tenure; readonly since: PartialDate | undefined }
  | { readonly kind: "acting"; readonly office: ActorId; readonly tenure: Tenure; readonly since: PartialDate | undefined }
  | { readonly kind: "vacant"; readonly office: ActorId; readonly last: Tenure; readonly since: PartialDate | undefined }
  /** Named for an administration that is not yet in office. */
  | { readonly kind: "designate"; readonly office: ActorId; readonly tenure: Tenure; readonly since: PartialDate | undefined }
  /** The administration on its way in has named nobody yet. */
  | { readonly kind: "not-yet-known"; readonly office: ActorId; readonly administration: AdministrationId }
  /** The as-of date is less exact than the change of hands: one of these. */
  | { readonly kind: "unsure"; readonly office: ActorId; readonly among: readonly Tenure[] };

export type EndStaffing = PostStaffing
  /** Held by somebody whom no contact of this channel has certainly met. `before`: who was there at the last one. */
  | {
    readonly kind: "changed"; readonly office: ActorId; readonly tenure: Tenure; readonly since: PartialDate;
    readonly before: ActorId | undefined; readonly contact: ContactId; readonly lastContact: PartialDate;
  };

/** How the post of the seat itself is filled. */
export const postStaffing = ({ actor, post }: Seat): PostStaffing => {
  const office = actor.id;
  switch (post.kind) {
    case "none": return { kind: "none", actor: office };
    case "held": return { kind: "staffed", office, tenure: post.tenure, since: post.tenure.from };
    case "acting": return { kind: "acting", office, tenure: post.tenure, since: post.tenure.from };
    case "designate": return { kind: "designate", office, tenure: post.tenure, since: post.tenure.from };
    case "vacant": return { kind: "vacant", office, last: post.last, since: post.last.to };
    case "not-yet-known": return { kind: "not-yet-known", office, administration: post.administration };
    case "unsure": return { kind: "unsure", office, among: post.among };
  }
};

/** The seat that an end stands for: itself, or the post at the head of a mission, of the team that is meant. */
export const headOf = (snapshot: Snapshot, seat: Seat, administration: AdministrationId | undefined): Seat => {
  if (seat.actor.kind !== "organization" || seat.actor.function !== "diplomatic-mission") return seat;
  const heads = snapshot.network.nesting.partsOf(seat.actor.id)
    .flatMap((part) => snapshot.seats.seatFor(part, administration) ?? [])
    .filter(({ actor }) => actor.kind === "office" && actor.function === "diplomatic-mission");
  return heads.length === 1 ? heads[0] ?? seat : seat;
};

/** How an actor's post is filled on the date, for the team where one is meant; an embassy's is its ambassador's. `undefined`: the actor is not there on the date. */
export const staffingOfOffice = (snapshot: Snapshot, office: ActorId, administration?: AdministrationId): PostStaffing | undefined => {
  const seat = snapshot.seats.seatFor(office, administration);
  return seat === undefined ? undefined : postStaffing(headOf(snapshot, seat, administration));
};

/** Has the holder come since the channel's last contact? A designate who takes office, or an acting head who is confirmed, is the same person to talk to. */
const changedSince = (snapshot: Snapshot, state: ChannelState, staffing: PostStaffing): EndStaffing => {
  const last = lastContact(state, snapshot.date)?.contact;
  if (staffing.kind !== "staffed" || staffing.since === undefined || last === undefined) return staffing;
  const { office, tenure, since } = staffing;
  if (datesOf(last).some((date) => isBefore(date, since) !== "yes")) return staffing;
  // Of several who hold an office together one stays when another comes.
  const { index } = snapshot.network;
  const now = new Set(holdersOf(index, office, snapshot.date).flatMap((each) => (each.certainty === "yes" && each.tenure.phase !== "designate" ? [each.tenure.person] : [])));
  const then = datesOf(last).flatMap((date) => holdersOf(index, office, date));
  if (then.some(({ tenure: { person } }) => person === tenure.person || now.has(person))) return staffing;
  const before = then.findLast(({ tenure: { phase } }) => phase !== "designate")?.tenure.person;
  return { kind: "changed", office, tenure, since, before, contact: last.id, lastContact: last.date };
};

const endStaffing = (snapshot: Snapshot, state: ChannelState, end: 0 | 1): EndStaffing => {
  const seat = snapshot.seats.all.get(state.seats[end]);
  if (seat === undefined) return { kind: "none", actor: state.channel.ends[end] };
  return changedSince(snapshot, state, postStaffing(headOf(snapshot, seat, state.channel.administration)));
};

/** In the order of the channel's ends. Cost: linear in the channel's contacts and the holders of the two posts. */
export const staffingOf = (snapshot: Snapshot, state: ChannelState): readonly [EndStaffing, EndStaffing] =>
  [endStaffing(snapshot, state, 0), endStaffing(snapshot, state, 1)];
