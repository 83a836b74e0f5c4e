import { describe, expect, it } from "vitest";
import { contactsOfFigure } from "../../../src/history/countries/counted";
import { COUNTED_LEVELS, figureText, readFigure, type Counted, type CountedLevel } from "../../../src/history/countries/figure";
import { allCountries, hubOf, usualCountries } from "../../../src/history/countries/parties";
import { periodsOf, readPeriod, type Period } from "../../../src/history/countries/periods";
import { countriesTable, levelRows, meanOf, type CountriesQuestion, type CountryRow } from "../../../src/history/countries/table";
import type { Bundle } from "../../../src/model/bundle";
import { buildNetwork } from "../../../src/network/network";
import { actor, on, snapshotOf } from "../../helpers/asked";
import { aYearOfContacts } from "./a-year-of-contacts";

const period = (name: string): Period => {
  const found = readPeriod(name);
  if (found === undefined) throw new RangeError(name);
  return found;
};
const OTHERS = ["fr", "jp", "kr"].map(actor);
const QUARTERS: CountriesQuestion = {
  hub: actor("us"), parties: OTHERS, kinds: ["own"], levels: COUNTED_LEVELS, from: period("2021-q1"), to: period("2022-q2"), unit: "quarter", until: on("2022-06-15"),
};
const tableOf = (question: Partial<CountriesQuestion> = {}, bundle: Bundle = aYearOfContacts()) => countriesTable(buildNetwork(bundle), { ...QUARTERS, ...question });
const rowOf = (table: ReturnType<typeof tableOf>, party: string): CountryRow => {
  const row = table.rows.find((each) => each.party === party);
  if (row === undefined) throw new RangeError(party);
  return row;
};
const counts = ({ cells }: Pick<CountryRow, "cells">): number[] => cells.map(({ count }) => count);
const extents = ({ cells }: Pick<CountryRow, "cells">): string[] => cells.map(({ covered: { extent } }) => extent);

describe("contacts by country and quarter", () => {
  const table = tableOf();
  it("a contact of three counts once with each of the two others, and once in the total", () => {
    expect(counts(rowOf(table, "jp"))).toEqual([3, 2, 0, 0, 0, 0]);
    expect(counts(rowOf(table, "kr"))).toEqual([0, 1, 0, 1, 0, 0]);
    expect(counts(table.totals)).toEqual([3, 2, 0, 1, 0, 0]);
    expect([rowOf(table, "jp").total, rowOf(table, "kr").total, table.totals.total]).toEqual([5, 3, 7]);
  });
  it("[I3] what is known to the year alone is in no quarter, and in the total of the whole; to the month it is in its quarter", () => {
    expect([rowOf(table, "kr").undated, table.totals.undated]).toEqual([1, 1]);
    expect(counts(rowOf(tableOf({ unit: "year", from: period("2021"), to: period("2022") }), "kr"))).toEqual([3, 0]);
  });
  it("what is later than the as-of date is not used, and the quarter in which it lies is not over", () => {
    expect(counts(rowOf(tableOf({ until: on("2022-06-30") }), "jp")).at(-1)).toBe(1);
    expect(rowOf(table, "jp").cells.map(({ isRunning }) => isRunning)).toEqual([false, false, false, false, false, true]);
  });
  it("summits of groupings, and what a member is in without being named, stand apart; membership goes by the day", () => {
    const apart = tableOf({ kinds: ["grouping"] });
    expect([counts(rowOf(apart, "jp")), counts(rowOf(apart, "fr")), counts(apart.totals)]).toEqual([[1, 1, 0, 0, 0, 0], [1, 0, 0, 0, 0, 0], [1, 1, 0, 0, 0, 0]]);
    expect(counts(rowOf(tableOf({ kinds: ["own", "grouping"] }), "jp"))).toEqual([4, 3, 0, 0, 0, 0]);
  });
  it("level by level it adds up to the row, where each contact has one", () => {
    for (const party of OTHERS) {
      const rows = levelRows(buildNetwork(aYearOfContacts()), { ...QUARTERS, parties: [party] });
      expect(table.periods.map((_, at) => rows.reduce((sum, { cells }) => sum + (cells[at]?.count ?? 0), 0))).toEqual(counts(rowOf(table, party)));
    }
    expect(counts(rowOf(tableOf({ levels: ["security-adviser"] }), "jp"))).toEqual([0, 1, 0, 0, 0, 0]);
  });
  it("[I2] a quarter is whole only where every office of the level is reported on for all of it; where nobody speaks it is no zero", () => {
    expect(extents(rowOf(tableOf({ levels: ["leader"] }), "fr"))).toEqual(["partly", "whole", "whole", "whole", "whole", "none"]);
    expect(extents(rowOf(tableOf({ levels: ["security-adviser"] }), "jp"))).toEqual(["partly", "partly", "partly", "partly", "partly", "none"]);
    expect(extents(table.totals)).toEqual(["partly", "partly", "partly", "partly", "partly", "none"]);
  });
  it("[I2] with no source at all nothing is covered", () => {
    const unsaid = aYearOfContacts();
    expect(new Set(extents(tableOf({}, { ...unsaid, sources: unsaid.sources.map((source) => ({ ...source, coverage: [] })) }).totals))).toEqual(new Set(["none"]));
  });
  it("[I2] a log of one country's own office is a whole for that country alone", () => {
    const bundle = aYearOfContacts();
    const own: Bundle = { ...bundle, sources: bundle.sources.map((source) => ({ ...source, coverage: [{ offices: [actor("jp-head")], from: on("2021-01-01") }] })) };
    const ofJapan = tableOf({ levels: ["leader"] }, own);
    expect([extents(rowOf(ofJapan, "jp")).slice(0, 2), extents(rowOf(ofJapan, "kr")).slice(0, 2)]).toEqual([["whole", "whole"], ["none", "none"]]);
  });
  it("[I7] the order of the records changes nothing", () => {
    const bundle = aYearOfContacts();
    expect(tableOf({}, { ...bundle, contacts: bundle.contacts.toReversed(), actors: bundle.actors.toReversed(), memberships: bundle.memberships.toReversed() })).toEqual(table);
  });
});

describe("a mean", () => {
  const { cells } = rowOf(tableOf({ levels: ["leader"] }), "jp");
  it("[I2] is of what is covered as a whole and over: a part is not extrapolated", () => { expect(meanOf(cells)).toEqual({ mean: 0.25, periods: 4 }); });
  it("there is none where nothing is", () => { expect(meanOf(cells.slice(0, 1))).toBeUndefined(); });
});

describe("every figure opens exactly the contacts that it counts", () => {
  const network = buildNetwork(aYearOfContacts());
  const sizeOf = (parties: CountriesQuestion["parties"], levels: readonly CountedLevel[], kinds: CountriesQuestion["kinds"], counted: Counted): number => {
    const figure = { hub: actor("us"), parties, kinds, levels, counted };
    // By its name in the address, as a link opens it.
    expect(readFigure(network, figureText(figure))).toEqual(figure);
    return contactsOfFigure(network, figure, QUARTERS.until).length;
  };
  for (const unit of ["quarter", "year"] as const) {
    for (const kinds of [["own"], ["grouping"], ["own", "grouping"]] as const) {
      for (const levels of [COUNTED_LEVELS, ["leader"], ["security-adviser", "none"]] as const) {
        it(`${unit}, ${kinds.join(" ")}, ${levels.length} levels`, () => {
          const [from, to] = unit === "year" ? [period("2021"), period("2022")] : [QUARTERS.from, QUARTERS.to];
          const table = countriesTable(network, { ...QUARTERS, kinds, levels, unit, from, to });
          for (const row of [...table.rows, table.totals]) {
            const parties = row.party === undefined ? OTHERS : [row.party];
            for (const cell of row.cells) expect(sizeOf(parties, levels, kinds, { kind: "within", from: cell.period, to: cell.period })).toBe(cell.count);
            expect(sizeOf(parties, levels, kinds, { kind: "within", from, to })).toBe(row.total);
            expect(sizeOf(parties, levels, kinds, { kind: "undated", from, to })).toBe(row.undated);
          }
        });
      }
    }
  }
});

describe("names of periods", () => {
  const day = (text: string): number => Date.parse(text) / 86_400_000;
  it.each([["2021-q1", "2021-01-01", "2021-03-31"], ["2020-q1", "2020-01-01", "2020-03-31"], ["2024-q4", "2024-10-01", "2024-12-31"], ["2021", "2021-01-01", "2021-12-31"]])("%s", (name, from, to) => {
    expect(readPeriod(name)).toEqual({ name, first: day(from), last: day(to) });
    expect(periodsOf(period(name), name.includes("q") ? "quarter" : "year")).toEqual([period(name)]);
  });
  it.each(["", "2021-q0", "2021-q5", "21", "2021-1", "0021", "2021-Q1", " 2021"])("%j names none", (name) => { expect(readPeriod(name)).toBeUndefined(); });
});

describe("what names no figure", () => {
  const network = buildNetwork(aYearOfContacts());
  it.each([
    "", "jp", "jp~us~own~leader", "jp~us~own~leader~2021~x", "nobody~us~own~leader~2021", "jp~nobody~own~leader~2021", "jp~us~all~leader~2021", "jp~us~own~boss~2021",
    "jp~us~own~leader~2022..2021", "jp~us~own~leader~2021..2022..2023", "jp~us~own~leader~first-call@nobody", "jp~us~own~leader~first-letter@new", "~us~own~leader~2021",
  ])("%j", (text) => { expect(readFigure(network, text)).toBeUndefined(); });
});

describe("whose contacts are compared", () => {
  const snapshot = snapshotOf(aYearOfContacts());
  it("with the side that more others are in contact with", () => { expect(hubOf(snapshot)).toBe("us"); });
  it("usually with who shares a small grouping, and the side across; with everybody who has a contact, when asked", () => {
    expect([usualCountries(snapshot, actor("us")), allCountries(snapshot, actor("us"))]).toEqual([["jp"], ["jp", "kr"]]);
  });
});
