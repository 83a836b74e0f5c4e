import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BIN_UNITS, binsOf, monthsLater, startOf, unitFor } from "../../../src/history/density/bins";
import { dateOfDay, earliestDay, type PartialDate } from "../../../src/model/date";
import { on } from "../../helpers/asked";
import { runs, seedFor } from "../../helpers/seed";

const day = (text: string): number => earliestDay(on(text));
const said = (bin: { readonly first: number; readonly last: number } | undefined): readonly PartialDate[] => (bin === undefined ? [] : [dateOfDay(bin.first), dateOfDay(bin.last)]);

describe("stretches of the calendar", () => {
  it.each([
    ["day", "2024-11-30", "2024-11-30"], ["week", "2024-11-25", "2024-12-01"], ["month", "2024-11-01", "2024-11-30"],
    ["quarter", "2024-10-01", "2024-12-31"], ["year", "2024-01-01", "2024-12-31"],
  ] as const)("a %s is that of the calendar", (unit, first, last) => {
    expect(said(binsOf({ first: day("2024-11-30"), last: day("2024-11-30") }, unit)[0])).toEqual([first, last]);
  });

  it("before 1970, too", () => {
    expect(dateOfDay(startOf(day("1969-12-31"), "week"))).toBe("1969-12-29");
    expect(dateOfDay(startOf(day("1967-05-05"), "quarter"))).toBe("1967-04-01");
  });

  it("follow each other without a hole, and hold the first day and the last", () => {
    fc.assert(fc.property(fc.integer({ min: -20_000, max: 30_000 }), fc.nat(2_000), fc.constantFrom(...BIN_UNITS), (first, length, unit) => {
      const last = first + length;
      const bins = binsOf({ first, last }, unit);
      expect(bins[0]?.first).toBeLessThanOrEqual(first);
      expect(bins.at(-1)?.last).toBeGreaterThanOrEqual(last);
      bins.forEach((bin, at) => {
        expect(startOf(bin.last, unit)).toBe(bin.first);
        if (at > 0) expect(bin.first).toBe((bins[at - 1]?.last ?? 0) + 1);
      });
    }), { seed: seedFor("bins"), numRuns: runs(200) });
  });

  it("are no more than asked for, and as fine as that allows", () => {
    const span = { first: day("2021-01-20"), last: day("2025-01-20") };
    expect([3000, 300, 60, 20, 3].map((most) => unitFor(span, most))).toEqual(["day", "week", "month", "quarter", "year"]);
    fc.assert(fc.property(fc.nat(12_000), fc.integer({ min: 40, max: 400 }), (length, most) => {
      expect(binsOf({ first: 0, last: length }, unitFor({ first: 0, last: length }, most)).length).toBeLessThanOrEqual(most + 1);
    }), { seed: seedFor("units"), numRuns: runs(200) });
  });
});

it("a month later is the same day, or the last of a shorter month", () => {
  const later = (text: string, months: number): PartialDate => dateOfDay(monthsLater(day(text), months));
  expect([later("2024-01-31", 1), later("2024-03-31", -1), later("2024-02-29", 12), later("2024-11-30", -12), later("2024-12-15", 1)])
    .toEqual(["2024-02-29", "2024-02-29", "2025-02-28", "2023-11-30", "2025-01-15"]);
});
