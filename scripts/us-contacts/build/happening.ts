/** An event with the actors' ids: what rows about one event are brought together on. */
import type { ContactMode } from "../../../src/model/vocabulary";
import { DESIGNATES } from "../names/designates";
import { officeId } from "../names/office-names";
import type { Counterpart } from "../parse/office-kinds";
import type { Cited, Event, Place } from "../parse/reading";

export interface Happening {
  readonly date: string;
  /** The last day; the first where it is one day. */
  readonly until: string;
  readonly mode: ContactMode;
  readonly us: readonly string[];
  /** Offices, persons, and where a row names nobody more closely states and organizations. */
  readonly foreign: readonly string[];
  readonly groupings: readonly string[];
  readonly place?: Place | undefined;
  readonly sources: readonly Cited[];
}

export const actorOf = ({ party, kind, person = "" }: Counterpart): string => {
  if (kind === "other") return party;
  if (kind === "designate") return DESIGNATES.find((one) => one.party === party && person.includes(one.word))?.id ?? party;
  return officeId(party, kind);
};

export const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

export const happeningOf = (event: Event): Happening => ({
  date: event.date, until: event.until ?? event.date, mode: event.mode, us: unique(event.us), foreign: unique(event.counterparts.map(actorOf)).sort(),
  groupings: unique(event.groupings).sort(), place: event.place, sources: [event.citation],
});

const citationKey = ({ source, locator, url }: Cited): string => `${source} ${locator} ${url ?? ""}`;

/** In the order in which they come, each once; with what a source says otherwise where the dates differ. */
export const citationsOf = (happenings: readonly Happening[], date: string, until: string): Cited[] => {
  const found = new Map<string, Cited>();
  for (const one of happenings) {
    for (const { says, ...citation } of one.sources) {
      // Of a row about several days, one of them is the day of the meeting: no disagreement.
      const isOtherDate = says?.date === undefined && (one.until < date || one.date > until);
      const isOtherEnd = one.date === date && one.until !== until && one.until > one.date && until > date;
      const own = says ?? (isOtherDate ? { date: one.date } : isOtherEnd ? { until: one.until } : undefined);
      const key = citationKey(citation);
      if (!found.has(key)) found.set(key, own === undefined ? citation : { ...citation, says: own });
    }
  }
  return [...found.values()];
};

export const isOverlapping = (a: Happening, b: Happening): boolean => a.date <= b.until && b.date <= a.until;
export const isInPerson = ({ mode }: Happening): boolean => mode !== "call" && mode !== "message";
const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((one) => b.includes(one));
export const haveSame = { foreign: (a: Happening, b: Happening): boolean => same(a.foreign, b.foreign), groupings: (a: Happening, b: Happening): boolean => same(a.groupings, b.groupings) };
export const shareUs = (a: Happening, b: Happening): boolean => a.us.some((office) => b.us.includes(office));
