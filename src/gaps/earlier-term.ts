/** What a relationship carried under an earlier administration, by the same point of its term. */
import { daysBetween, earliestDay, isOnOrBefore, latestDay, type PartialDate } from "../model/date";
import type { Citation } from "../model/citation";
import type { ActorId, ChannelId, ContactId, IssueId } from "../model/id";
import type { Administration } from "../model/records/administration";
import type { Level } from "../model/vocabulary";
import { datesOf } from "../model/contact-dates";
import type { ChannelState, Snapshot } from "../network/snapshot";
import { legsWith } from "./links";
import type { Relationship } from "./relationships";

export interface Carried {
  readonly level: Level | undefined;
  readonly issue: IssueId | undefined;
  readonly ends: readonly [ActorId, ActorId];
  /** One of the two shows it. */
  readonly channel: ChannelId | undefined;
  readonly contact: ContactId | undefined;
  readonly sources: readonly Citation[];
}

/** Administrations of the same party that began before this one, the latest first. */
export const earlierThan = ({ network }: Snapshot, team: Administration): Administration[] =>
  (network.index.administrationsOf.get(team.party) ?? [])
    .filter((each) => each.id !== team.id && isOnOrBefore(each.from, team.from) === "yes")
    .toReversed();

/** The last day of the earlier term that is as far into it as the date is into this one; no later than its own last, for what began then is not of it. */
const samePoint = ({ date }: Snapshot, team: Administration, earlier: Administration): number =>
  Math.min(earliestDay(earlier.from) + daysBetween(team.from, date), earliestDay(earlier.to ?? team.from) - 1);

/** Was the channel recorded as open in the earlier term, and by that day? One without a beginning, only if it is of that team by record. */
const wasOpen = ({ channel }: ChannelState, earlier: Administration, by: number): boolean => channel.status.some(({ is, from, to }, at) => {
  if (is !== "open") return false;
  if (channel.administration !== undefined && channel.administration !== earlier.id) return false;
  const ends: PartialDate | undefined = to ?? channel.status[at + 1]?.from;
  const begins = from ?? (channel.administration === earlier.id ? earlier.from : undefined);
  if (begins === undefined || latestDay(begins) > by) return false;
  return ends === undefined || latestDay(earlier.from) < earliestDay(ends);
});

const matters = (issues: readonly IssueId[]): (IssueId | undefined)[] => [undefined, ...issues];

/**
 * By level and by issue, each once, channels before contacts. `team` is the one of today, whose days in office say how far into the earlier
 * term to look: a new team is not held against what took its predecessor four years. Cost: linear in the relationship's channels and contacts.
 */
export const carriedUnder = (
  snapshot: Snapshot, relationship: Relationship, { team, earlier }: { readonly team: Administration; readonly earlier: Administration },
): Carried[] => {
  const by = samePoint(snapshot, team, earlier);
  const channels = relationship.channels.filter((state) => wasOpen(state, earlier, by)).flatMap(({ channel, level }) =>
    matters(channel.issues ?? []).map((issue): Carried => ({
      level: issue === undefined ? level : undefined, issue, ends: channel.ends, channel: channel.id, contact: undefined, sources: channel.sources,
    })));
  const contacts = legsWith(snapshot, { between: relationship.parties, team: earlier })
    .filter(({ contact }) => datesOf(contact).every((date) => latestDay(date) <= by))
    .flatMap(({ contact, level }) => matters(contact.issues ?? []).map((issue): Carried => ({
      level: issue === undefined ? level : undefined, issue, ends: relationship.parties, channel: undefined, contact: contact.id, sources: contact.sources,
    })));
  const first = new Map<string, Carried>();
  for (const each of [...channels, ...contacts]) {
    const key = [each.level, each.issue].join("|");
    if ((each.level !== undefined || each.issue !== undefined) && !first.has(key)) first.set(key, each);
  }
  return [...first.values()];
};
