/** The time that is shown, and the lines of its axis. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ticksOf } from "../../../src/history/timeline/ticks";
import { clampWindow, panned, wholeWindow, WINDOW_CHOICES, windowOf, zoomed, type TimeWindow, type WindowChoice } from "../../../src/history/timeline/windows";
import { dateOfDay, earliestDay, FIRST_DAY, LAST_DAY } from "../../../src/model/date";
import { aTransition } from "../../helpers/a-transition";
import { on, snapshotOf } from "../../helpers/asked";
import { aBundle, aMoment } from "../../helpers/builders";
import { runs, seedFor } from "../../helpers/seed";

const shown = (choice: WindowChoice, date = "2024-11-30"): string[] => {
  const window = windowOf(snapshotOf(aTransition(), date), choice);
  return window === undefined ? [] : [dateOfDay(window.from), dateOfDay(window.to)];
};

describe("windows worth a press", () => {
  it("the term in office on the date, and what follows the last election", () => {
    expect(shown("term")).toEqual(["2021-01-20", "2025-01-21"]);
    expect(shown("transition")).toEqual(["2024-10-05", "2025-05-05"]);
    expect(shown("transition", "2021-04-30")).toEqual(["2020-10-03", "2021-05-03"]);
  });
  it("the month of the date, also of a date known to the year", () => { expect([shown("month"), shown("month", "2021")]).toEqual([["2024-11-01", "2024-12-01"], ["2021-01-01", "2021-02-01"]]); });
  it("without administrations there is no term to show", () => { expect([windowOf(snapshotOf(aBundle()), "term"), windowOf(snapshotOf(aBundle()), "transition")]).toEqual([undefined, undefined]); });
  it("the whole has all that is recorded", () => {
    const { from, to } = wholeWindow(snapshotOf(aTransition()));
    expect(from).toBeLessThan(earliestDay(on("2020-11-03")));
    expect(to).toBeGreaterThan(earliestDay(on("2025-05-01")));
  });
});

describe("the ends of the calendar", () => {
  it("[property] no window goes beyond the days that a date can name, wherever something is dated", () => {
    const bound = fc.constantFrom("1000-01-01", "1000-02", "2021-01-20", "9999-12", "9999-12-31");
    const moves = fc.array(fc.tuple(fc.boolean(), fc.double({ min: -3, max: 3, noNaN: true })), { maxLength: 6 });
    fc.assert(fc.property(bound, bound, moves, (dated, asked, all) => {
      const snapshot = snapshotOf(aTransition({ moments: [aMoment({ date: dated })] }), asked);
      const whole = wholeWindow(snapshot);
      const named = WINDOW_CHOICES.flatMap((choice) => windowOf(snapshot, choice) ?? []);
      let moved = clampWindow(named.at(-1) ?? whole, whole);
      for (const [isZoom, by] of all) moved = isZoom ? zoomed(moved, 2 ** by, moved.from, whole) : panned(moved, by, whole);
      for (const { from, to } of [...named, moved]) {
        expect(from).toBeGreaterThanOrEqual(FIRST_DAY);
        expect(to).toBeLessThanOrEqual(LAST_DAY);
        expect(from).toBeLessThan(to);
      }
    }), { seed: seedFor("ends of the calendar"), numRuns: runs(100) });
  });
});

const WHOLE: TimeWindow = { from: 10_000, to: 20_000 };
const window = fc.tuple(fc.integer({ min: 8_000, max: 22_000 }), fc.integer({ min: 1, max: 9_000 })).map(([from, length]) => ({ from, to: from + length }));

describe("zoom and pan", () => {
  it("[property] zooming keeps the day under the pointer, as long as there is room", () => {
    fc.assert(fc.property(window, fc.double({ min: 0.5, max: 2, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (given, factor, share) => {
      const before = clampWindow(given, WHOLE);
      const anchor = before.from + (before.to - before.from) * share;
      const after = zoomed(before, factor, anchor, WHOLE);
      const middle = (after.from + after.to) / 2;
      if (middle > WHOLE.from && middle < WHOLE.to) expect((anchor - after.from) / (after.to - after.from)).toBeCloseTo(share, 5);
      expect(after.to - after.from).toBeGreaterThanOrEqual(5 - 1e-6);
    }), { seed: seedFor("zoom"), numRuns: runs(200) });
  });
  it("[property] panning keeps the length, and never leaves all data behind", () => {
    fc.assert(fc.property(window, fc.double({ min: -30, max: 30, noNaN: true }), (given, share) => {
      const before = clampWindow(given, WHOLE);
      const after = panned(before, share, WHOLE);
      expect(after.to - after.from).toBeCloseTo(before.to - before.from, 5);
      expect(after.to > WHOLE.from && after.from < WHOLE.to).toBe(true);
    }), { seed: seedFor("pan"), numRuns: runs(200) });
  });
});

describe("ticks", () => {
  const ticks = (from: string, to: string, room: number) => {
    const { unit, ticks: found } = ticksOf({ from: earliestDay(on(from)), to: earliestDay(on(to)) }, room);
    return [unit, ...found.slice(0, 3).map(({ day, unit: own }) => `${dateOfDay(day)} ${own}`)];
  };
  it("from decades to days, as there is room", () => {
    expect(ticks("1993-01-01", "2025-01-01", 5)).toEqual(["decade", "2000-01-01 year", "2010-01-01 year", "2020-01-01 year"]);
    expect(ticks("2021-01-20", "2025-01-20", 12)).toEqual(["year", "2022-01-01 year", "2023-01-01 year", "2024-01-01 year"]);
    expect(ticks("2020-11-15", "2021-06-01", 12)).toEqual(["month", "2020-12-01 month", "2021-01-01 year", "2021-02-01 month"]);
    expect(ticks("2021-01-28", "2021-02-05", 12)).toEqual(["day", "2021-01-28 day", "2021-01-29 day", "2021-01-30 day"]);
  });
  it("[property] in order, within the window, and no more than there is room for but the first days of months among weeks", () => {
    fc.assert(fc.property(window, fc.integer({ min: 2, max: 30 }), (given, room) => {
      const { unit, ticks: found } = ticksOf(given, room);
      const days = found.map(({ day }) => day);
      expect(days).toEqual([...new Set(days)].toSorted((a, b) => a - b));
      expect(days.every((day) => day >= given.from && day <= given.to)).toBe(true);
      expect(days.length).toBeLessThanOrEqual(unit === "week" ? room * 1.4 + 2 : unit === "decade" ? Infinity : room + 2);
    }), { seed: seedFor("ticks"), numRuns: runs(200) });
  });
});
