/** The comparisons against counting the days that the dates may mean, one by one. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byDate, dateOfDay, daysBetween, earliestDay, holdsOn, isBefore, isOnOrBefore, latestDay, precisionOf, type Certainty, type PartialDate } from "../../src/model/date";
import { on } from "../helpers/asked";
import { runs, seedFor } from "../helpers/seed";

// Few years, so that the dates meet each other often.
const day = fc.integer({ min: earliestDay(on("2019-12-01")), max: latestDay(on("2021-02-28")) });
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([number, length]) => on(dateOfDay(number).slice(0, length)));

const daysOf = (each: PartialDate): number[] => {
  const days: number[] = [];
  for (let next = earliestDay(each); next <= latestDay(each); next++) days.push(next);
  return days;
};

/** What holds of every pair of days is sure; of none, excluded. */
const over = (a: PartialDate, b: PartialDate, holds: (x: number, y: number) => boolean): Certainty => {
  const left = daysOf(a);
  const right = daysOf(b);
  if (left.every((x) => right.every((y) => holds(x, y)))) return "yes";
  return left.some((x) => right.some((y) => holds(x, y))) ? "possibly" : "no";
};

const always = (name: string, check: (a: PartialDate, b: PartialDate) => void): void => {
  fc.assert(fc.property(date, date, check), { numRuns: runs(200), seed: seedFor(name) });
};

describe("[I3] dates against the days that they may mean", () => {
  it("on or before, but that the same words are reached", () => {
    always("isOnOrBefore", (a, b) => { expect(isOnOrBefore(a, b)).toBe(a === b ? "yes" : over(a, b, (x, y) => x <= y)); });
  });

  it("before, but that the same words share all they have", () => {
    always("isBefore", (a, b) => { expect(isBefore(a, b)).toBe(a === b ? "no" : over(a, b, (x, y) => x < y)); });
  });

  it("days between are the fewest that may lie between", () => {
    always("daysBetween", (a, b) => {
      const fewest = daysOf(a).reduce((least, x) => daysOf(b).reduce((each, y) => Math.min(each, y - x), least), Infinity);
      expect(daysBetween(a, b)).toBe(Math.max(0, fewest));
    });
  });

  it("a span and the day after its end are never both sure", () => {
    always("holdsOn", (from, to) => { expect([holdsOn({ from }, to), holdsOn({ to: from }, to)]).not.toEqual(["yes", "yes"]); });
  });

  it("sorting by date is a total order that a day and its number agree on", () => {
    always("byDate", (a, b) => {
      expect(Math.sign(byDate(a, b))).toBe(-Math.sign(byDate(b, a)) + 0);
      expect(dateOfDay(earliestDay(a)).startsWith(a)).toBe(true);
      expect(precisionOf(dateOfDay(earliestDay(b)))).toBe("day");
    });
  });
});

it("a day beyond the years that are dates is refused, not misread", () => {
  expect(() => dateOfDay(latestDay(on("9999-12-31")) + 1)).toThrow(RangeError);
  expect(() => dateOfDay(earliestDay(on("1000")) - 1)).toThrow(RangeError);
});
