/**
 * All-day events → iCalendar (RFC 5545). Written by hand: the usual package (`ics`) brings a schema library, makes ids by chance and takes the
 * time from a clock.
 */
import { dateOfDay, latestDay, earliestDay, precisionOf, type PartialDate } from "../../model/date";

export interface CalendarEvent {
  /** The same for the same matter in every export, so that importing again replaces and does not double. */
  readonly uid: string;
  /** As exact as it is known: of a month the event is the whole month (I3). */
  readonly date: PartialDate;
  /** The last day, where it takes several. */
  readonly until?: PartialDate | undefined;
  readonly summary: string;
  readonly description?: string | undefined;
  readonly categories?: readonly string[] | undefined;
}

export interface Calendar {
  readonly name: string;
  /** The day of the export; the core has no clock. */
  readonly stamp: PartialDate;
  readonly events: readonly CalendarEvent[];
}

const OCTETS_A_LINE = 75;

/** In UTF-8. */
const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** No line is longer than 75 octets; none ends within a character. What continues begins with a space, which counts. */
export const folded = (line: string): string => {
  const lines: string[] = [];
  let current = "";
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > OCTETS_A_LINE) {
      lines.push(current);
      current = " ";
      octets = 1;
    }
    current += character;
    octets += size;
  }
  return [...lines, current].map((each) => `${each}\r\n`).join("");
};

/** A text value: \ ; , and line breaks are escaped; controls, which no value may hold, are left out, and half a surrogate pair is no text. */
const text = (value: string): string => value.toWellFormed()
  .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
  // eslint-disable-next-line no-control-regex
  .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, "")
  .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
  .replaceAll("\n", "\\n");

const day = (date: PartialDate): string => date.replaceAll("-", "");

/** A year says too little to stand in a calendar. */
const isPlaceable = ({ date, until }: CalendarEvent): boolean =>
  precisionOf(date) !== "year" && (until === undefined || precisionOf(until) !== "year");

const eventLines = (event: CalendarEvent, stamp: string): string[] => {
  const start = dateOfDay(earliestDay(event.date));
  // The end is the first day after it.
  const end = dateOfDay(Math.max(latestDay(event.until ?? event.date), earliestDay(event.date)) + 1);
  return [
    "BEGIN:VEVENT",
    `UID:${text(event.uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day(start)}`,
    `DTEND;VALUE=DATE:${day(end)}`,
    `SUMMARY:${text(event.summary)}`,
    ...(event.description === undefined ? [] : [`DESCRIPTION:${text(event.description)}`]),
    ...(event.categories === undefined || event.categories.length === 0 ? [] : [`CATEGORIES:${event.categories.map(text).join(",")}`]),
    // Nobody is busy on such a day.
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
};

/** `leftOut`: events whose date is no more exact than a year, in their order; they are to be told. */
export const writeCalendar = ({ name, stamp, events }: Calendar): { readonly text: string; readonly leftOut: readonly CalendarEvent[] } => {
  const at = `${day(dateOfDay(earliestDay(stamp)))}T000000Z`;
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Keiro//Transition//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
    `NAME:${text(name)}`, `X-WR-CALNAME:${text(name)}`,
    ...events.filter(isPlaceable).flatMap((event) => eventLines(event, at)),
    "END:VCALENDAR",
  ];
  return { text: lines.map(folded).join(""), leftOut: events.filter((event) => !isPlaceable(event)) };
};
