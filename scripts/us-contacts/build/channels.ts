/** Channels that the contacts show: without them there would be nothing on the stage. */
import type { Cited } from "../parse/reading";
import type { Happening } from "./happening";
import { isToSecondOffice } from "./two-offices";
import { levelOfContact, lower, type LevelOf } from "./levels";

/**
 * Two contacts of one week are one occasion, two in three years are two occasions, and two with different administrations are no line
 * between offices: under one administration a channel has two contacts so many days apart.
 */
const LEAST_DAYS = 30;
const MOST_DAYS = 730;
const NEXT_ADMINISTRATION = "2025-01-20";
const DAY = 86_400_000;
/** A summit of many is a contact with the grouping; whom of its members somebody spoke to there it does not tell. */
const MOST_PARTIES = 6;

interface Leg {
  readonly ends: readonly [us: string, other: string];
  readonly happenings: readonly Happening[];
}

const isLine = (a: Happening, b: Happening): boolean => {
  const days = (Date.parse(b.date) - Date.parse(a.date)) / DAY;
  return days >= LEAST_DAYS && days <= MOST_DAYS && (a.date < NEXT_ADMINISTRATION) === (b.date < NEXT_ADMINISTRATION);
};

/** From the first contact that another one follows within the time; none where there is no such two. */
const lasting = (happenings: readonly Happening[]): readonly Happening[] => {
  const since = happenings.findIndex((one, index) => happenings.slice(index + 1).some((other) => isLine(one, other)));
  return since < 0 ? [] : happenings.slice(since);
};

const LANGUAGES = {
  ja: (count: number) => `公表された接触${count}件から導いた経路。公表されなかった接触は含まない。`,
  en: (count: number) => `Derived from ${count} published contacts. What was not published is not in it.`,
};

const channelOf = ({ ends, happenings }: Leg, levelOf: LevelOf): Record<string, unknown> => {
  const [first] = happenings;
  const last = happenings.at(-1);
  const cited: Cited[] = [...(first?.sources ?? []), ...(last === first ? [] : last?.sources ?? [])].map(({ source, locator, url }) => ({ source, locator, ...(url === undefined ? {} : { url }) }));
  return {
    id: ends.join("--"), ends, level: lower(levelOf(ends[0]), levelOf(ends[1])), nature: "institutional", status: [{ is: "open", from: first?.date }],
    note: { ja: LANGUAGES.ja(happenings.length), en: LANGUAGES.en(happenings.length) },
    sources: cited.filter(({ source, locator, url }, index) => cited.findIndex((one) => one.source === source && one.locator === locator && one.url === url) === index),
  };
};

/** One for each pair of an office of the United States and another's office or a grouping, with the contacts of its level. `happenings` are in order of date. */
export const channelsOf = (happenings: readonly Happening[], levelOf: LevelOf, isOfficeOrGrouping: (actor: string) => boolean): Record<string, unknown>[] => {
  const legs = new Map<string, Leg>();
  for (const happening of happenings) {
    const level = levelOfContact(levelOf, happening.us, [...happening.foreign, ...happening.groupings]);
    const others = [...(happening.foreign.length <= MOST_PARTIES ? happening.foreign : []), ...happening.groupings];
    for (const us of happening.us) {
      for (const other of others) {
        if (!isOfficeOrGrouping(other) || isToSecondOffice(other) || lower(levelOf(us), levelOf(other)) !== level) continue;
        const key = `${us} ${other}`;
        legs.set(key, { ends: [us, other], happenings: [...(legs.get(key)?.happenings ?? []), happening] });
      }
    }
  }
  return [...legs.values()].flatMap((leg) => {
    const own = lasting(leg.happenings);
    return own.length === 0 ? [] : [{ ...leg, happenings: own }];
  }).map((leg) => channelOf(leg, levelOf)).toSorted(byId);
};

const byId = (a: Record<string, unknown>, b: Record<string, unknown>): number => (String(a["id"]) < String(b["id"]) ? -1 : 1);
