/** How soon the data set's two parties were in contact with the team that matters: level by level, and in groupings. */
import { legsWith } from "../../gaps/links";
import { dayRangeOf } from "../../model/contact-dates";
import { byDate, earliestDay, latestDay, type PartialDate } from "../../model/date";
import type { ActorId } from "../../model/id";
import type { Administration } from "../../model/records/administration";
import type { Channel } from "../../model/records/channel";
import type { Contact } from "../../model/records/contact";
import { LEVELS, type Level } from "../../model/vocabulary";
import { firstOpenedBy } from "../../network/channel-status";
import type { Leg } from "../../network/contacts";
import type { Change } from "./change";
import { daysFrom, type Days, type View } from "./side";

/** Something that happened, counted from the team's inauguration. */
export interface Dated<T> {
  readonly what: T;
  readonly date: PartialDate;
  readonly days: Days;
}

/** Each `undefined` where none is recorded. */
export interface FirstContact {
  readonly any: Dated<Contact> | undefined;
  readonly inPerson: Dated<Contact> | undefined;
  /** A channel with this team alone, from when it is recorded as open: its contacts may not be on record one by one. */
  readonly channel: Dated<Channel> | undefined;
}

export interface FirstContactChange extends Change<FirstContact> {
  readonly level: Level;
}

/** Of both parties with the team within a grouping: the first contact, and the first of leaders. */
export interface GroupingFirst {
  readonly any: Dated<Contact>;
  readonly leaders: Dated<Contact> | undefined;
}

export interface GroupingChange extends Change<GroupingFirst | undefined> {
  readonly grouping: ActorId;
}

const byTime = (a: Contact, b: Contact): number => byDate(a.date, b.date) || (a.id < b.id ? -1 : 1);

const dated = <T>({ from }: Administration, what: T, date: PartialDate): Dated<T> => ({ what, date, days: daysFrom(from, date) });

/** Over all dates that its sources give (I3). */
const datedContact = ({ from }: Administration, contact: Contact): Dated<Contact> => {
  const { first, last } = dayRangeOf(contact);
  return { what: contact, date: contact.date, days: { least: first - latestDay(from), most: last - earliestDay(from) } };
};

const firstOf = (team: Administration, contacts: readonly Contact[]): Dated<Contact> | undefined => {
  const first = contacts.toSorted(byTime)[0];
  return first === undefined ? undefined : datedContact(team, first);
};

/** Channels of the two parties that the record binds to the team, by level. */
const ownChannels = ({ snapshot }: View, team: Administration, [a, b]: readonly [ActorId, ActorId]): readonly { readonly level: Level | undefined; readonly channel: Channel; readonly since: PartialDate }[] =>
  [...snapshot.channels.values()].flatMap(({ channel, level, status }) => {
    const { partyOf } = snapshot.network.nesting;
    const [one, other] = [partyOf(channel.ends[0]), partyOf(channel.ends[1])];
    const since = firstOpenedBy(channel, snapshot.date);
    const isOurs = channel.administration === team.id && ((one === a && other === b) || (one === b && other === a));
    return isOurs && status !== "planned" && since !== undefined ? [{ level, channel, since }] : [];
  }).toSorted((x, y) => byDate(x.since, y.since) || (x.channel.id < y.channel.id ? -1 : 1));

const NOTHING: FirstContact = { any: undefined, inPerson: undefined, channel: undefined };

const firsts = (view: View): { readonly levels: ReadonlyMap<Level, FirstContact>; readonly groupings: ReadonlyMap<ActorId, GroupingFirst> } => {
  const { standing: { team }, snapshot } = view;
  const { bundle: { dataset }, index } = snapshot.network;
  if (team === undefined) return { levels: new Map(), groupings: new Map() };
  const legs = legsWith(snapshot, { between: dataset.parties, team });
  const own = ownChannels(view, team, dataset.parties);
  const contactsOf = (some: readonly Leg[]): Contact[] => [...new Set(some.map(({ contact }) => contact))];
  const levels = new Map(LEVELS.map((level) => {
    const here = legs.filter((leg) => leg.level === level);
    const channel = own.find((each) => each.level === level);
    return [level, {
      any: firstOf(team, contactsOf(here)),
      inPerson: firstOf(team, contactsOf(here.filter(({ inPerson }) => inPerson))),
      channel: channel === undefined ? undefined : dated(team, channel.channel, channel.since),
    }];
  }));
  const groupings = new Map<ActorId, GroupingFirst>();
  const ofLeaders = new Set(legs.flatMap(({ contact, level }) => (level === "leader" ? [contact] : [])));
  for (const contact of contactsOf(legs).toSorted(byTime)) {
    for (const each of contact.participants) {
      if (index.actors.get(each)?.kind !== "grouping") continue;
      const known = groupings.get(each);
      const first = datedContact(team, contact);
      groupings.set(each, { any: known?.any ?? first, leaders: known?.leaders ?? (ofLeaders.has(contact) ? first : undefined) });
    }
  }
  return { levels, groupings };
};

const sameFirst = (a: Dated<{ readonly id: string }> | undefined, b: Dated<{ readonly id: string }> | undefined): boolean =>
  a?.what.id === b?.what.id && a?.days.least === b?.days.least && a?.days.most === b?.days.most;

export const isSameFirst = ({ before, after }: FirstContactChange): boolean =>
  sameFirst(before.any, after.any) && sameFirst(before.inPerson, after.inPerson) && sameFirst(before.channel, after.channel);

export const isSameGrouping = ({ before, after }: GroupingChange): boolean =>
  sameFirst(before?.any, after?.any) && sameFirst(before?.leaders, after?.leaders);

export const isNoContact = ({ any, channel }: FirstContact): boolean => any === undefined && channel === undefined;

/** Levels from the top down, groupings by id. Cost: contacts of the two parties, times levels. */
export const firstContactPairs = (before: View, after: View): { readonly levels: FirstContactChange[]; readonly groupings: GroupingChange[] } => {
  const [was, is] = [firsts(before), firsts(after)];
  return {
    levels: LEVELS.map((level) => ({ level, before: was.levels.get(level) ?? NOTHING, after: is.levels.get(level) ?? NOTHING })),
    groupings: [...new Set([...was.groupings.keys(), ...is.groupings.keys()])].toSorted()
      .map((grouping) => ({ grouping, before: was.groupings.get(grouping), after: is.groupings.get(grouping) })),
  };
};
