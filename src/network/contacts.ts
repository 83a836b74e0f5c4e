/** A contact record says who met; here it is put to offices, teams, a level and the channels that it shows alive. */
import { byDate, holdsOn, type PartialDate } from "../model/date";
import type { ActorId, AdministrationId, ChannelId } from "../model/id";
import type { Channel } from "../model/records/channel";
import type { Tenure } from "../model/records/tenure";
import type { Contact } from "../model/records/contact";
import { IN_PERSON_MODES, levelRank, type Level } from "../model/vocabulary";
import { transitionOf } from "./administrations";
import { datesOf, takenPlaceBy } from "../model/contact-dates";
import { channelLevel } from "./levels";
import type { Nesting } from "./nesting";
import type { RecordIndex } from "./record-index";
import { holdersOf, inCharge, officesHeldBy } from "./tenures";

export interface Participation {
  /** As recorded: an office, a person, a state … */
  readonly actor: ActorId;
  /** The actor, the bodies that continue it, and for a person also the offices certainly held that day; each stands for all that it is part of. */
  readonly as: readonly ActorId[];
  /** The administrations whose team was there. */
  readonly administrations: readonly AdministrationId[];
  readonly level: Level | undefined;
}

export interface ResolvedContact {
  readonly contact: Contact;
  readonly inPerson: boolean;
  readonly participants: readonly Participation[];
  /** Legs that a supposition takes out, as `legKey` names them; the contact itself stays what it was. */
  readonly severed?: ReadonlySet<string>;
}

/** Whose team an office was on the date: no one's where the date leaves two open (I3). */
const administrationInOffice = (index: RecordIndex, office: ActorId, date: PartialDate): AdministrationId | undefined => {
  const holding = inCharge(index, office, date);
  if (holding?.certainty === "yes") return holding.tenure.administration;
  const possible = new Set(holdersOf(index, office, date).flatMap(({ tenure }) => (tenure.phase === "designate" ? [] : [tenure.administration])));
  return possible.size === 1 ? [...possible][0] : undefined;
};

/** With the bodies that each of them, or what it is part of, lives on in: the nearest last, so that the office stays what somebody stands for. */
const livingOn = ({ continuedBy }: RecordIndex, { lineOf }: Nesting, actor: ActorId, held: readonly ActorId[]): readonly ActorId[] => {
  if (continuedBy.size === 0) return [actor, ...held];
  const heirs = [actor, ...held].flatMap((each) => lineOf(each).toReversed().flatMap((part) => continuedBy.get(part) ?? []));
  return [...new Set([actor, ...heirs, ...held])];
};

/** What the person certainly was that day; of a contact known to the month, what every tenure in it agrees on. */
const tenuresOf = (index: RecordIndex, person: ActorId, date: PartialDate): Tenure[] => {
  const holdings = officesHeldBy(index, person, date);
  const certain = holdings.flatMap(({ tenure, certainty }) => (certainty === "yes" ? [tenure] : []));
  const [first, ...others] = holdings.map(({ tenure }) => tenure);
  const agree = first !== undefined && others.length > 0
    && others.every(({ office, administration }) => office === first.office && administration === first.administration);
  return certain.length === 0 && agree ? [first] : certain;
};

/** A ministry or a state acts for the administration of its party that is certainly in office; a movement for none. */
const administrationOfHouse = (index: RecordIndex, nesting: Nesting, actor: ActorId, date: PartialDate): AdministrationId | undefined => {
  const { inOffice } = transitionOf(index, nesting.partyOf(actor), date);
  return inOffice !== undefined && holdsOn(inOffice, date) === "yes" ? inOffice.id : undefined;
};

const participationOn = (index: RecordIndex, nesting: Nesting, contact: Contact, actorId: ActorId, date: PartialDate): Participation => {
  const actor = index.actors.get(actorId);
  if (actor?.kind === "person") {
    const held = tenuresOf(index, actorId, date);
    const offices = held.map((tenure) => index.actors.get(tenure.office));
    const levels = offices.flatMap((office) => (office?.level === undefined ? [] : [office.level]));
    return {
      actor: actorId,
      as: livingOn(index, nesting, actorId, held.map((tenure) => tenure.office)),
      administrations: held.flatMap((tenure) => (tenure.administration === undefined ? [] : [tenure.administration])),
      level: levels.toSorted((a, b) => levelRank(a) - levelRank(b))[0] ?? actor.level,
    };
  }
  // What the record says of its own party's team is taken; else the office stands for the one in charge that day.
  const named = contact.administration === undefined ? undefined : index.administrations.get(contact.administration);
  const isNamedHere = named !== undefined && nesting.isWithin(actorId, named.party)
    && holdsOn({ from: named.elected ?? named.from, to: named.to }, date) !== "no";
  const hasHolders = index.tenuresOfOffice.has(actorId);
  const isHouse = actor?.kind === "organization" || actor?.kind === "state" || (actor?.kind === "office" && !hasHolders);
  const present = hasHolders
    ? administrationInOffice(index, actorId, date)
    : isHouse ? administrationOfHouse(index, nesting, actorId, date) : undefined;
  const administration = isNamedHere ? named.id : present;
  const administrations = administration === undefined ? [] : [administration];
  return { actor: actorId, as: livingOn(index, nesting, actorId, []), administrations, level: actor?.level };
};

/** Where sources disagree on the day, what the participant was on each of those days (I3). */
const inCommon = (a: Participation, b: Participation): Participation => ({
  actor: a.actor,
  as: a.as.filter((each) => b.as.includes(each)),
  administrations: a.administrations.filter((each) => b.administrations.includes(each)),
  level: a.level === b.level ? a.level : undefined,
});

const resolveParticipant = (index: RecordIndex, nesting: Nesting, contact: Contact, actorId: ActorId): Participation =>
  datesOf(contact).map((date) => participationOn(index, nesting, contact, actorId, date)).reduce(inCommon);

export const resolveContact = (index: RecordIndex, nesting: Nesting, contact: Contact): ResolvedContact => ({
  contact,
  inPerson: IN_PERSON_MODES.includes(contact.mode),
  participants: contact.participants.map((actor) => resolveParticipant(index, nesting, contact, actor)),
});

/** The level at which two participants met: recorded, or the lower of their ranks. */
export const levelBetween = (contact: Contact, a: Participation, b: Participation): Level | undefined => {
  if (contact.level !== undefined) return contact.level;
  if (a.level === undefined) return b.level;
  if (b.level === undefined) return a.level;
  return levelRank(a.level) >= levelRank(b.level) ? a.level : b.level;
};

/** The same whichever of the two participants is named first. */
export const legKey = (a: ActorId, b: ActorId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** One leg of a contact between two sides. */
export interface Leg {
  readonly key: string;
  readonly contact: Contact;
  readonly inPerson: boolean;
  readonly level: Level | undefined;
  readonly administrations: readonly AdministrationId[];
}

/** The legs of the contact between the two actors or their parts: a trilateral call has three, one a pair. */
export const legsBetween = (nesting: Nesting, resolved: ResolvedContact, a: ActorId, b: ActorId): Leg[] => {
  const stands = (participant: Participation, side: ActorId): boolean => participant.as.some((actor) => nesting.isWithin(actor, side));
  const { contact, inPerson, participants, severed } = resolved;
  const near = participants.filter((participant) => stands(participant, a));
  if (near.length === 0) return [];
  const far = participants.filter((participant) => stands(participant, b));
  if (far.length === 0) return [];
  const legs: Leg[] = [];
  for (const left of near) {
    for (const right of far) {
      if (left === right) continue;
      const key = legKey(left.actor, right.actor);
      if (severed?.has(key) !== true) legs.push({ key, contact, inPerson, level: levelBetween(contact, left, right), administrations: [...left.administrations, ...right.administrations] });
    }
  }
  return legs;
};

/** Is any statement of the channel about the day? What Suga said to Trump is no contact of the channel with Abe. */
const isOfItsTime = (channel: Channel, contact: Contact): boolean =>
  datesOf(contact).some((date) => channel.status.some((statement) => holdsOn(statement, date) !== "no"));

/** The legs of the contact that show the channel alive. `level`: the channel's, as `channelLevel` says. */
export const legsFeeding = (nesting: Nesting, level: Level | undefined, channel: Channel, resolved: ResolvedContact): Leg[] =>
  (isOfItsTime(channel, resolved.contact) ? legsBetween(nesting, resolved, ...channel.ends) : []).filter((leg) =>
    (leg.level === undefined || leg.level === level)
    && (channel.administration === undefined || leg.administrations.includes(channel.administration)));

/** The contacts in which each actor or a part of it took part, by date. */
export const contactsByActor = (nesting: Nesting, contacts: readonly ResolvedContact[]): ReadonlyMap<ActorId, readonly ResolvedContact[]> => {
  const byActor = new Map<ActorId, ResolvedContact[]>();
  for (const resolved of contacts.toSorted((a, b) => byDate(a.contact.date, b.contact.date) || (a.contact.id < b.contact.id ? -1 : 1))) {
    const touched = new Set(resolved.participants.flatMap(({ as }) => as.flatMap((actor) => nesting.lineOf(actor))));
    for (const actor of touched) {
      const list = byActor.get(actor);
      if (list === undefined) byActor.set(actor, [resolved]);
      else list.push(resolved);
    }
  }
  return byActor;
};

/** Those that may be between the two, by date: the shorter of the two lists. */
export const contactsNear = (
  byActor: ReadonlyMap<ActorId, readonly ResolvedContact[]>, [a, b]: readonly [ActorId, ActorId],
): readonly ResolvedContact[] => {
  const [first, second] = [byActor.get(a) ?? [], byActor.get(b) ?? []];
  return first.length <= second.length ? first : second;
};

/** The contacts that show each channel alive, by date. Independent of any as-of date, so computed once. */
export const contactsByChannel = (
  index: RecordIndex, nesting: Nesting, channels: readonly Channel[], byActor: ReadonlyMap<ActorId, readonly ResolvedContact[]>,
): ReadonlyMap<ChannelId, readonly ResolvedContact[]> => new Map(channels.map((channel) => {
  const level = channelLevel(index, channel);
  return [channel.id, contactsNear(byActor, channel.ends).filter((resolved) => legsFeeding(nesting, level, channel, resolved).length > 0)];
}));

/** The contacts that had, or may have, taken place by the date; what is recorded of a later time is not used for it. */
export const contactsUntil = (contacts: readonly ResolvedContact[], date: PartialDate): readonly ResolvedContact[] =>
  contacts.filter(({ contact }) => takenPlaceBy(contact, date) !== "no");
