/**
 * Rows about one event → one happening with all their citations. An event is one where: it was read out twice; it stands twice in a
 * table; a readout and a journey, or a readout and a visit, tell of a meeting of the same two on days that agree; a summit is listed once
 * for each guest.
 */
import { citationsOf, haveSame, isInPerson, isOverlapping, shareUs, unique, type Happening } from "./happening";

const MODES = ["summit", "visit", "meeting", "call", "message"] as const;

/** The span of the first; whoever was there in any of them. */
const merged = (happenings: readonly [Happening, ...Happening[]]): Happening => {
  const [{ date, until }] = happenings;
  const place = happenings.map((one) => one.place).find((one) => one !== undefined);
  return {
    date, until, mode: MODES.find((mode) => happenings.some((one) => one.mode === mode)) ?? "meeting",
    us: unique(happenings.flatMap(({ us }) => us)).sort(), foreign: unique(happenings.flatMap(({ foreign }) => foreign)).sort(),
    groupings: unique(happenings.flatMap(({ groupings }) => groupings)).sort(), ...(place === undefined ? {} : { place }),
    sources: citationsOf(happenings, date, until),
  };
};

/** Puts each happening to the first that `isOne` with it; the result keeps the order. */
const grouped = (happenings: readonly Happening[], isOne: (first: Happening, other: Happening) => boolean): Happening[] => {
  const groups: [Happening, ...Happening[]][] = [];
  for (const one of happenings) {
    const group = groups.find(([first]) => isOne(first, one));
    if (group === undefined) groups.push([one]);
    else group.push(one);
  }
  return groups.map(merged);
};

const isSummitOfOne = (a: Happening, b: Happening): boolean => a.groupings.length > 0 && haveSame.groupings(a, b) && isOverlapping(a, b) && isInPerson(a) && isInPerson(b)
  && (shareUs(a, b) || (a.mode === "summit" && b.mode === "summit"))
  && (a.place?.state === b.place?.state || a.place === undefined || b.place === undefined);

/** Read out twice, or twice in a table. */
export const isSameEvent = (a: Happening, b: Happening): boolean =>
  isInPerson(a) === isInPerson(b) && haveSame.foreign(a, b) && haveSame.groupings(a, b) && shareUs(a, b) && a.date === b.date && (a.until === b.until || a.place?.locale === b.place?.locale);

/** The Secretary who accompanied the President stands in a row of his own. */
const isSameVisit = (a: Happening, b: Happening): boolean => a.groupings.length === 0 && isInPerson(a) && isInPerson(b)
  && haveSame.foreign(a, b) && haveSame.groupings(a, b) && shareUs(a, b) && isOverlapping(a, b) && a.place?.state === b.place?.state;

const DAY = 86_400_000;
const daysApart = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / DAY;
/** Days by which a list of visits and the readout of the one meeting of those days may differ. */
const MOST_APART = 3;

/** A summit of a day that a list of visits has on another. */
const isNearSummit = (readout: Happening, visit: Happening): boolean => visit.date === visit.until && visit.sources[0]?.source === "us-visits" && isInPerson(readout)
  && haveSame.groupings(readout, visit) && shareUs(readout, visit) && daysApart(readout.date, visit.date) <= MOST_APART;

/** Offices' ids begin with their party's. */
const isOfOneParty = ({ foreign, groupings }: Happening): boolean => groupings.length === 0 && new Set(foreign.map((actor) => actor.split("-")[0])).size === 1;

const onlyOne = (one: Happening): string | undefined => (one.groupings.length === 0 && one.foreign.length === 1 ? one.foreign[0] : undefined);

/**
 * Gives what rows about several days tell to the readouts of the very meetings. What no readout tells of stays as it was.
 * `readouts` are in order of date, and so is the result.
 */
export const broughtTogether = (readouts: readonly Happening[], journeys: readonly Happening[], visits: readonly Happening[]): Happening[] => {
  const read = grouped(readouts, isSameEvent).map((one) => [one] as [Happening, ...Happening[]]);
  const rest: Happening[] = [];
  const spans = [...grouped(grouped(journeys, isSummitOfOne), (a, b) => isSameEvent(a, b) || isSameVisit(a, b)), ...grouped(visits, (a, b) => isSummitOfOne(a, b) || isSameEvent(a, b))];
  for (const span of spans) {
    if (span.groupings.length > 0) {
      const own = read.find(([one]) => isSummitOfOne(one, span)) ?? read.find(([one]) => isNearSummit(one, span));
      if (own === undefined) rest.push(span);
      else own.push(span);
      continue;
    }
    const left = span.foreign.filter((actor) => {
      const there = read.filter(([one]) => isInPerson(one) && shareUs(one, span) && one.date >= span.date && one.date <= span.until);
      const alone = there.filter(([one]) => isOfOneParty(one) && one.foreign.includes(actor));
      // Guests who were received together stand in the list of visits one by one.
      const together = there.filter(([one]) => one.foreign.includes(actor) && span.sources[0]?.source === "us-visits" && one.groupings.length === 0);
      const own = alone.length > 0 ? alone : together;
      for (const group of own) group.push({ ...span, foreign: [actor] });
      return own.length === 0;
    });
    if (left.length > 0) rest.push({ ...span, foreign: left });
  }
  const apart = rest.filter((visit) => {
    if (visit.date !== visit.until || visit.sources[0]?.source !== "us-visits") return true;
    const near = read.filter((group) => group.length === 1 && isInPerson(group[0]) && onlyOne(group[0]) === onlyOne(visit) && onlyOne(visit) !== undefined
      && shareUs(group[0], visit) && daysApart(group[0].date, visit.date) <= MOST_APART);
    if (near.length === 1) near[0]?.push(visit);
    return near.length !== 1;
  });
  const all = [...read.map(merged), ...apart];
  return grouped(all, (a, b) => isSummitOfOne(a, b) || isSameEvent(a, b)).toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : keyOf(a) < keyOf(b) ? -1 : 1));
};

const keyOf = ({ us, groupings, foreign, mode, until }: Happening): string => [us.join(), groupings.join(), foreign.join(), mode, until].join(" ");
