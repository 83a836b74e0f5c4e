import { describe, expect, it } from "vitest";
import { createSpeaker } from "../../../src/i18n/speaker";
import { countriesTable } from "../../../src/history/countries/table";
import { buildNetwork } from "../../../src/network/network";
import { asOf } from "../../../src/network/snapshot";
import { OPENING_COUNTRIES, type CountriesPlace } from "../../../src/state/countries-place";
import { readPeriod } from "../../../src/history/countries/periods";
import { periodsAsText } from "../../../src/ui/countries/countries-as-text";
import { directionOf } from "../../../src/ui/countries/sort-button";
import { sortedParties } from "../../../src/ui/countries/sorted";
import { comparedIn } from "../../../src/ui/countries/use-compared";
import { aYearOfContacts } from "../../history/countries/a-year-of-contacts";
import { actor, on } from "../../helpers/asked";

const bundle = aYearOfContacts();
const network = buildNetwork(bundle);
const snapshot = asOf(network, on("2022-06-15"));
const compared = (place: Partial<CountriesPlace> = {}, unit: "quarter" | "year" = "quarter", date = "2022-06-15") => comparedIn(asOf(network, on(date)), { ...OPENING_COUNTRIES, ...place }, unit);

describe("what is compared", () => {
  it("opens with the usual countries, every recorded level, from the first contact to the as-of date", () => {
    const { hub, parties, levels, from, to, range } = compared();
    expect([hub, parties, levels, from.name, to.name, range.length]).toEqual(["us", ["jp"], ["leader", "security-adviser"], "2021-q1", "2022-q2", 6]);
  });
  it("a choice that cannot be had on this date is left out: a later period, countries of the other side", () => {
    const { from, to, parties } = compared({ from: readPeriod("2023-q1"), to: readPeriod("2030-q1"), of: [actor("us")] });
    expect([from.name, to.name, parties]).toEqual(["2021-q1", "2022-q2", ["jp"]]);
    const turned = compared({ from: readPeriod("2022-q1"), to: readPeriod("2021-q2") });
    expect([turned.from.name, turned.to.name]).toEqual(["2021-q2", "2021-q2"]);
  });
  it("a quarter that was chosen stands for its year, and the other side can be the one", () => {
    const { from, hub } = compared({ from: readPeriod("2022-q1"), hub: actor("jp") }, "year");
    expect([from.name, hub]).toEqual(["2022", "jp"]);
  });
  it("before the first contact there is nothing to choose from", () => { expect(compared({}, "quarter", "2020").range).toEqual([]); });
});

describe("the order of rows", () => {
  const rows = ["kr", "jp", "fr"].map((id, value) => ({ party: actor(id), value: value === 1 ? undefined : value }));
  const order = (by: string, isTurned: boolean): string[] => sortedParties(rows, { by, isTurned }, ({ value }) => value, { index: network.index, language: "en" }).map(({ party }) => party);
  it("names rise, figures fall, until turned; what cannot be compared stands last either way", () => {
    expect([order("name", false), order("name", true)]).toEqual([["fr", "jp", "kr"], ["kr", "jp", "fr"]]);
    expect([order("total", false), order("total", true)]).toEqual([["fr", "kr", "jp"], ["kr", "fr", "jp"]]);
  });
  it("says which way it goes", () => {
    expect([directionOf({ by: "name", isTurned: false }, "name"), directionOf({ by: "total", isTurned: false }, "total"), directionOf({ by: "total", isTurned: true }, "total"), directionOf({ by: "total", isTurned: true }, "name")])
      .toEqual(["ascending", "descending", "ascending", undefined]);
  });
});

describe("as text", () => {
  const question = compared({ of: [actor("jp"), actor("kr"), actor("fr")] });
  const table = countriesTable(network, question);
  it.each(["ja", "en"] as const)("[I2] figures stay figures, and what no source covers is said, %s", (language) => {
    const speaker = createSpeaker(language);
    const lines = periodsAsText(speaker, snapshot, { ...table, hasMean: true }).split("\n").map((line) => line.split("\t"));
    // Country, six quarters, undated, mean, total.
    expect(lines.map(({ length }) => length)).toEqual([10, 10, 10, 10, 10, 7]);
    expect(lines[1]?.slice(1, 8)).toEqual(["3", "2", "0", "0", "0", speaker.t("countries.noSource"), "0"]);
    expect(lines.flat().filter((cell) => /\{\{|undefined|countries\./.test(cell))).toEqual([]);
  });
});
