/** When the leaders first spoke, and first met, after a government came into office: the measure of a start. */
import { earliestDay, latestDay, precisionOf, type PartialDate } from "../../model/date";
import { datesOf } from "../../model/contact-dates";
import type { ActorId, AdministrationId } from "../../model/id";
import type { Administration } from "../../model/records/administration";
import type { Network } from "../../network/network";
import { coveredIn, stretchesOf, type Covered } from "./covered";
import { contactsWith, type ContactWith } from "./contacts-with";
import type { ContactKind, FirstMode } from "./figure";
import { daysOf } from "./periods";

export interface FirstQuestion {
  readonly hub: ActorId;
  readonly party: ActorId;
  readonly kinds: readonly ContactKind[];
  readonly mode: FirstMode;
  /** Of the hub. */
  readonly administration: AdministrationId;
  /** The as-of date. */
  readonly until: PartialDate;
}

export interface FirstContact {
  /** `undefined`: none is on record. */
  readonly contact: ContactWith | undefined;
  /** Whole days from the inauguration; `undefined` where the two dates are not exact enough (I3). */
  readonly days: number | undefined;
  /** What sources say of the time before it, or, where there is none, of the whole time: an earlier one may not be on record (I2). */
  readonly before: Covered;
  /** The last day of that time. */
  readonly lastDay: number;
}

/** The head of government's own, where the data say who that is: a Vice President's call at the same level is not the leaders'. */
const isLeaders = ({ index, nesting }: Network, hub: ActorId, { resolved, level }: ContactWith): boolean => {
  if (level !== "leader") return false;
  const heads = [...index.actors.values()].filter((actor) => actor.function === "head-of-government" && actor.kind === "office" && nesting.partyOf(actor.id) === hub);
  const near = resolved.participants.filter(({ as }) => as.some((actor) => nesting.isWithin(actor, hub)));
  return heads.length === 0 || near.some(({ as }) => as.some((actor) => actor === hub || heads.some(({ id }) => id === actor)));
};

const isOfTeam = ({ nesting, index }: Network, hub: ActorId, administration: Administration, { resolved }: ContactWith): boolean => {
  const teams = resolved.participants.flatMap(({ administrations }) => administrations)
    .filter((id) => { const party = index.administrations.get(id)?.party; return party !== undefined && nesting.partyOf(party) === hub; });
  return teams.length === 0 || teams.includes(administration.id);
};

const isInMode = ({ resolved }: ContactWith, mode: FirstMode): boolean => (mode === "call" ? resolved.contact.mode === "call" : resolved.inPerson);

const exactDay = (dates: readonly PartialDate[]): number | undefined => {
  const [date] = dates;
  return date === undefined || dates.length > 1 || precisionOf(date) !== "day" ? undefined : earliestDay(date);
};

/** `undefined`: there is no such administration of the hub, or it is certainly not in office yet. Cost: linear in the contacts of the two. */
export const firstContact = (network: Network, { hub, party, kinds, mode, administration: id, until }: FirstQuestion): FirstContact | undefined => {
  const administration = network.index.administrations.get(id);
  if (administration === undefined || network.nesting.partyOf(administration.party) !== hub) return undefined;
  const first = earliestDay(administration.from);
  const last = Math.min(latestDay(until), administration.to === undefined ? Infinity : earliestDay(administration.to) - 1);
  if (first > last) return undefined;
  // In its time for certain; of several the one that begins first.
  const contact = contactsWith(network, hub, party).find((each) => {
    const days = daysOf(each.resolved.contact);
    return kinds.includes(each.kind) && isInMode(each, mode) && isLeaders(network, hub, each) && days.first >= latestDay(administration.from)
      && days.last <= last && isOfTeam(network, hub, administration, each);
  });
  const day = contact === undefined ? undefined : exactDay(datesOf(contact.resolved.contact));
  const inauguration = exactDay([administration.from]);
  const lastDay = contact === undefined ? last : Math.max(daysOf(contact.resolved.contact).first - 1, first);
  return {
    contact,
    days: day === undefined || inauguration === undefined ? undefined : day - inauguration,
    before: coveredIn(stretchesOf(network, { hub, party, level: "leader", mode: mode === "call" ? "call" : "meeting" }, { first, last: lastDay }), { first, last: lastDay }),
    lastDay,
  };
};
