/** iCalendar as a calendar program reads it: parsed back by ical.js. */
import * as fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { folded, writeCalendar, type CalendarEvent } from "../../../src/exchange/calendar/write-calendar";
import { on } from "../../helpers/asked";
import { runs, seedFor } from "../../helpers/seed";

const anEvent = (fields: Partial<CalendarEvent> = {}): CalendarEvent => ({ uid: "a@keiro", date: on("2025-01-20"), summary: "Inauguration", ...fields });
const written = (events: readonly CalendarEvent[], name = "A transition"): string => writeCalendar({ name, stamp: on("2024-11-30"), events }).text;
const componentOf = (text: string): InstanceType<typeof ICAL.Component> => new ICAL.Component(ICAL.parse(text));
const eventsOf = (text: string): InstanceType<typeof ICAL.Event>[] => componentOf(text).getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
const theEvent = (fields: Partial<CalendarEvent>): InstanceType<typeof ICAL.Event> => {
  const [only] = eventsOf(written([anEvent(fields)]));
  if (only === undefined) throw new Error("no event");
  return only;
};
const daysOf = ({ startDate, endDate }: InstanceType<typeof ICAL.Event>): string[] => [startDate.toString(), endDate.toString()];

/** Of properties that ical.js does not know it gives the value as it is written. */
const nameOf = (text: string): string => String(componentOf(text).getFirstPropertyValue("name")).replaceAll(/\\(.)/g, (_, sign: string) => (sign === "n" ? "\n" : sign));

const HOSTILE = [
  "a, b; c \\ d", "two\nlines", "carriage\r\nreturn", "BEGIN:VEVENT", "x\r\nEND:VEVENT\r\nBEGIN:VALARM", "\\n is no line break", "日本語の長い要約".repeat(30), "𠮷".repeat(80),
  "葛󠄀城", "👩‍👩‍👧", '"quoted"', "a:b", "<b>", "\u202eright",
];

describe("[I11] iCalendar", () => {
  it("says what it is, in the order that readers expect, with the day of the export", () => {
    const text = written([anEvent()]);
    expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")).toBe(true);
    expect(text.endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n")).toBe(true);
    expect(text).toContain("DTSTAMP:20241130T000000Z\r\n");
    expect(componentOf(text).getFirstPropertyValue("x-wr-calname")).toBe("A transition");
  });
  it("a day is an all-day event that ends on the next", () => {
    const event = theEvent({});
    expect(event.startDate.isDate).toBe(true);
    expect(daysOf(event)).toEqual(["2025-01-20", "2025-01-21"]);
  });
  it("several days end after the last", () => { expect(daysOf(theEvent({ date: on("2021-03-15"), until: on("2021-03-18") }))).toEqual(["2021-03-15", "2021-03-19"]); });
  it("[I3] a month is the whole month", () => { expect(daysOf(theEvent({ date: on("2024-02") }))).toEqual(["2024-02-01", "2024-03-01"]); });
  it("[I3] a year says too little: it is left out and told", () => {
    const year = anEvent({ uid: "y", date: on("2014") });
    const { text, leftOut } = writeCalendar({ name: "x", stamp: on("2024-11-30"), events: [year, anEvent()] });
    expect(leftOut).toEqual([year]);
    expect(eventsOf(text).map(({ uid }) => uid)).toEqual(["a@keiro"]);
  });
  it("an end before the beginning is no event of negative length", () => { expect(daysOf(theEvent({ until: on("2024-12-01") }))).toEqual(["2025-01-20", "2025-01-21"]); });
  it("the same events make the same file", () => { expect(written([anEvent()])).toBe(written([anEvent()])); });
  it("keeps id and categories", () => {
    const event = theEvent({ uid: "日本,x;y@keiro", categories: ["a, b", "首脳"] });
    expect(event.uid).toBe("日本,x;y@keiro");
    expect(event.component.getFirstProperty("categories")?.getValues()).toEqual(["a, b", "首脳"]);
  });
  it.each(HOSTILE)("%j comes back and adds nothing", (hostile) => {
    const text = written([anEvent({ summary: hostile, description: hostile })], hostile);
    const component = componentOf(text);
    expect(component.getAllSubcomponents().map(({ name }) => name)).toEqual(["vevent"]);
    const [event] = eventsOf(text);
    const kept = hostile.replaceAll("\r\n", "\n");
    expect([event?.summary, event?.description, nameOf(text)]).toEqual([kept, kept, kept]);
  });
  it("controls and half a surrogate pair, which no value may hold, are taken out", () => { expect(theEvent({ summary: "a\u0000\u0007b\ud842c\u2028d" }).summary).toBe("ab\ufffdc\nd"); });

  it("any words come back, in lines of 75 octets at most, none of which ends within a character", () => {
    const seed = seedFor("write-calendar");
    const words = fc.oneof(fc.string({ unit: "grapheme", maxLength: 300 }), fc.string({ unit: "binary", maxLength: 120 }));
    fc.assert(fc.property(words, words, (summary, description) => {
      const text = written([anEvent({ summary, description })]);
      const lines = text.split("\r\n");
      expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
      expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      expect(text.isWellFormed()).toBe(true);
      expect(eventsOf(text)).toHaveLength(1);
    }), { seed, numRuns: runs(200) });
  });
  it("a line of exactly 75 octets is not folded, one of 76 is", () => {
    expect(folded("a".repeat(75))).toBe(`${"a".repeat(75)}\r\n`);
    expect(folded("a".repeat(76))).toBe(`${"a".repeat(75)}\r\n a\r\n`);
    expect(folded(`${"a".repeat(73)}日`)).toBe(`${"a".repeat(73)}\r\n 日\r\n`);
  });
});
