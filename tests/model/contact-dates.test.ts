/** When a contact took place, where its sources do not agree. */
import { describe, expect, it } from "vitest";
import { datesOf, dayRangeOf, daysSince, firstDateOf, lastDateOf, takenPlaceBy, takenPlaceSince } from "../../src/model/contact-dates";
import { earliestDay } from "../../src/model/date";
import { on } from "../helpers/asked";
import { aContact } from "../helpers/builders";

const agreed = aContact({ date: "2021-04-16" });
const disputed = aContact({ date: "2021-04-16", sources: [{ source: "readouts", locator: "1" }, { source: "visits", locator: "2", says: { date: "2021-04-18" } }, { source: "other", locator: "3", says: { date: "2021-04-18" } }] });

describe("had the contact taken place by the date?", () => {
  it.each([
    ["2021-04-15", "no", "no"], ["2021-04-16", "yes", "possibly"], ["2021-04-17", "yes", "possibly"], ["2021-04-18", "yes", "yes"], ["2021-04", "possibly", "possibly"], ["2021-05", "yes", "yes"],
  ])("on %s: %s, and %s where a source says two days later", (date, plain, other) => {
    expect([takenPlaceBy(agreed, on(date)), takenPlaceBy(disputed, on(date))]).toEqual([plain, other]);
  });
});

describe("did it take place on the date or later?", () => {
  it.each([["2021-04-16", "yes", "yes"], ["2021-04-17", "no", "possibly"], ["2021-04-18", "no", "possibly"], ["2021-04-19", "no", "no"]])("since %s: %s, %s", (date, plain, other) => {
    expect([takenPlaceSince(agreed, on(date)), takenPlaceSince(disputed, on(date))]).toEqual([plain, other]);
  });
});

it("the record's date comes first, each other date once", () => { expect([datesOf(agreed), datesOf(disputed)]).toEqual([["2021-04-16"], ["2021-04-16", "2021-04-18"]]); });
it("[I3] days since are never more than is known", () => { expect([daysSince(agreed, on("2021-04-26")), daysSince(disputed, on("2021-04-26"))]).toEqual([10, 8]); });
it("[I3] its days and its last date are those of all sources", () => {
  expect([dayRangeOf(disputed), lastDateOf(disputed)]).toEqual([{ first: earliestDay(on("2021-04-16")), last: earliestDay(on("2021-04-18")) }, "2021-04-18"]);
  expect(dayRangeOf(agreed).first).toBe(dayRangeOf(agreed).last);
});
it("the first of the dates may be a source's", () => {
  expect(firstDateOf(aContact({ date: "2021-04-16", sources: [{ source: "s", locator: "1", says: { date: "2021-04-14" } }] }))).toBe("2021-04-14");
  expect(firstDateOf(disputed)).toBe("2021-04-16");
});
