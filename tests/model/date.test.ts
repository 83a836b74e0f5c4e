import { describe, expect, it } from "vitest";
import { daysBetween, earliestDay, holdsOn, isBefore, isOnOrBefore, latestDay, parseDate, precisionOf } from "../../src/model/date";
import { on } from "../helpers/asked";

describe("[I3] a date is what it was given as", () => {
  it.each([
    ["2021-02-30"], ["2023-02-29"], ["1900-02-29"], ["2021-04-31"], ["2021-00"], ["2021-13"], ["2021-01-00"], ["2021-1-2"], ["21-01-20"],
    ["0999"], ["12021"], ["2021-01-20T00:00"], ["2021/01/20"], [""], ["yesterday"], ["2021-01-20\u0000"],
  ])("%j is none", (text) => { expect(parseDate(text)).toBeUndefined(); });

  it.each([["2014", "year"], ["2021-04", "month"], ["2024-02-29", "day"], ["2000-02-29", "day"], ["9999-12-31", "day"]] as const)(
    "%s is exact to the %s", (text, precision) => { expect(precisionOf(on(text))).toBe(precision); },
  );

  it("full-width digits and spaces around are the same date", () => {
    expect(parseDate(" ２０２１-０４ ")).toBe("2021-04");
  });

  it.each([["2014", "2014-01-01", "2014-12-31"], ["2024-02", "2024-02-01", "2024-02-29"], ["2023-02", "2023-02-01", "2023-02-28"]])(
    "%s may mean any day from %s to %s", (text, first, last) => {
      expect([earliestDay(on(text)), latestDay(on(text))]).toEqual([earliestDay(on(first)), latestDay(on(last))]);
    },
  );
});

describe("[I3] a comparison is never surer than its dates", () => {
  it.each([
    ["2014", "2014-06-01", "possibly"], ["2014-06-01", "2014", "possibly"], ["2014", "2014", "yes"], ["2013", "2014-01-01", "yes"],
    ["2014", "2014-12-31", "yes"], ["2014-12-31", "2014-12-31", "yes"], ["2015-01-01", "2014-12-31", "no"], ["2015", "2014-12", "no"],
  ] as const)("%s is on or before %s: %s", (date, limit, certainty) => { expect(isOnOrBefore(on(date), on(limit))).toBe(certainty); });

  it.each([
    ["2014", "2014-06-01", "possibly"], ["2014", "2015", "yes"], ["2014", "2014", "no"], ["2014", "2014-01-01", "no"],
    ["2014-05-31", "2014-06", "yes"], ["2014-06-01", "2014-06-01", "no"], ["2014-06", "2014-06-30", "possibly"],
  ] as const)("%s is before %s: %s", (date, limit, certainty) => { expect(isBefore(on(date), on(limit))).toBe(certainty); });
});

describe("[I3] spans", () => {
  it.each([
    ["the first day is in", { from: "2021-01-20" }, "2021-01-20", "yes"],
    ["the day before the first is not", { from: "2021-01-20" }, "2021-01-19", "no"],
    ["the end is the first day on which it no longer holds", { to: "2025-01-20" }, "2025-01-20", "no"],
    ["the day before the end is in", { to: "2025-01-20" }, "2025-01-19", "yes"],
    ["a beginning known to the year is possible within it", { from: "2014" }, "2014-06-01", "possibly"],
    ["an end known to the month is possible within it", { to: "2023-12" }, "2023-12-15", "possibly"],
    ["an end known to the month is certain after it", { to: "2023-12" }, "2024-01-01", "no"],
    ["a month asked for is possible where it began on a day of it", { from: "2021-01-20" }, "2021-01", "possibly"],
    ["no ends hold always", {}, "1000", "yes"],
  ] as const)("%s", (_, { from, to }: { from?: string; to?: string }, date, certainty) => {
    expect(holdsOn({ from: from === undefined ? undefined : on(from), to: to === undefined ? undefined : on(to) }, on(date))).toBe(certainty);
  });

  it.each([["2024-11-30", "2025-01-20", 51], ["2024-02-28", "2024-03-01", 2], ["2023-02-28", "2023-03-01", 1], ["2024-11", "2025-01", 32], ["2025", "2025-06-01", 0], ["2025-01-20", "2024-11-30", 0]])(
    "from %s to %s at least %i days pass", (from, to, days) => { expect(daysBetween(on(from), on(to))).toBe(days); },
  );
});
