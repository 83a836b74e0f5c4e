/** The holders of an office along the days. */
import { describe, expect, it } from "vitest";
import { tenureBars, type OfficeBar } from "../../src/history/tenure-bars";
import { dateOfDay } from "../../src/model/date";
import { buildNetwork } from "../../src/network/network";
import { actor } from "../helpers/asked";
import { aBundle, anActor, aParty, aTenure } from "../helpers/builders";

type Tenures = Parameters<typeof aTenure>[0][];
const PERSONS = ["ann", "bob", "cy"].map((id) => anActor({ id, kind: "person" }));

const barsOf = (tenures: Tenures, office: Parameters<typeof anActor>[0] = {}): readonly OfficeBar[] => tenureBars(buildNetwork(aBundle({
  actors: [aParty("jp"), anActor({ id: "office", partOf: "jp", ...office }), ...PERSONS],
  tenures: tenures.map((each, at) => aTenure({ id: `t${at}`, ...each })),
})), actor("office"));

/** In short: who and which phase, or nobody with its days. */
const shown = (bars: readonly OfficeBar[]): string[] => bars.map((bar) => (bar.kind === "tenure"
  ? `${bar.tenure.person} ${bar.phase}`
  : `nobody ${dateOfDay(bar.from)}…${bar.to === undefined ? "" : dateOfDay(bar.to)} after ${bar.after.person}`));

describe("bars of an office", () => {
  it("nobody, from the day one left until the day the next one came", () => {
    const tenures: Tenures = [{ person: "ann", from: "2020-01-01", to: "2021-03-01" }, { person: "bob", from: "2021-06-01" }];
    expect(shown(barsOf(tenures))).toEqual(["ann incumbent", "nobody 2021-03-01…2021-06-01 after ann", "bob incumbent"]);
  });
  it("an acting head fills the post, a designate leaves it as empty as it was", () => {
    const tenures: Tenures = [
      { person: "ann", from: "2020-01-01", to: "2021-03-01" }, { person: "cy", phase: "acting", from: "2021-03-01", to: "2021-04-01" },
      { person: "bob", phase: "designate", from: "2021-03-15", to: "2021-06-01" }, { person: "bob", from: "2021-06-01" },
    ];
    expect(shown(barsOf(tenures))).toEqual(["ann incumbent", "cy acting", "bob designate", "nobody 2021-04-01…2021-06-01 after cy", "bob incumbent"]);
  });
  it("nobody since, without an end; and none after the office was abolished", () => {
    const tenures: Tenures = [{ person: "ann", from: "2020-01-01", to: "2021-03-01" }];
    expect(shown(barsOf(tenures))).toEqual(["ann incumbent", "nobody 2021-03-01… after ann"]);
    expect(shown(barsOf(tenures, { to: "2022" }))).toEqual(["ann incumbent", "nobody 2021-03-01…2022-01-01 after ann"]);
    expect(shown(barsOf(tenures, { to: "2021-03-01" }))).toEqual(["ann incumbent"]);
  });
  it("[I3] a change known to the month: no day of it is certainly empty", () => {
    expect(shown(barsOf([{ person: "ann", from: "2020", to: "2021-03" }, { person: "bob", from: "2021-03" }]))).toEqual(["ann incumbent", "bob incumbent"]);
    const [first] = barsOf([{ person: "ann", from: "2020", to: "2021-03" }]);
    expect(first?.kind === "tenure" && [first.start, first.end].map((days) => days && [dateOfDay(days.first), dateOfDay(days.last)]))
      .toEqual([["2020-01-01", "2020-12-31"], ["2021-03-01", "2021-03-31"]]);
  });
  it("[I2] before the first holder, after one whose end is not recorded, and where no holder is recorded, nothing is said", () => {
    expect(shown(barsOf([{ person: "ann", from: "2020-01-01" }]))).toEqual(["ann incumbent"]);
    expect(barsOf([])).toEqual([]);
  });
  it("[I7] the order of the file does not matter", () => {
    const tenures: Tenures = [{ id: "a", person: "ann", to: "2021-03-01" }, { id: "b", person: "bob", from: "2021-06-01" }, { id: "c", person: "cy", to: "2020-01-01" }];
    expect(shown(barsOf(tenures.toReversed()))).toEqual(shown(barsOf(tenures)));
  });
});
