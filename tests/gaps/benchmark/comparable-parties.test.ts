import { describe, expect, it } from "vitest";
import { comparableParties } from "../../../src/gaps/comparable-parties";
import type { Bundle } from "../../../src/model/bundle";
import { actor, snapshotOf } from "../../helpers/asked";
import { aBundle, aMembership, anActor, aParty } from "../../helpers/builders";
import { referenceBundle } from "../../helpers/read-data-set";

/** Each grouping with its members. */
const grouped = (groupings: Readonly<Record<string, readonly string[]>>): Bundle => aBundle({
  actors: [
    ...[...new Set(Object.values(groupings).flat())].map((id) => aParty(id)),
    ...Object.keys(groupings).map((id) => anActor({ id, kind: "grouping" })),
  ],
  memberships: Object.entries(groupings).flatMap(([grouping, members]) => members.map((member) => aMembership({ id: `${member}-${grouping}`, member, grouping }))),
});
const comparable = (bundle: Bundle, date?: string, smallGrouping = 4): string[] =>
  comparableParties(snapshotOf(bundle, date), [actor("jp"), actor("us")], { smallGrouping }).map(({ party }) => party);

describe("[below-precedent] a comparable party", () => {
  it("is a member of a grouping with both", () => { expect(comparable(grouped({ quad: ["jp", "us", "au"] }))).toEqual(["au"]); });
  it("not of one with one of them only", () => { expect(comparable(grouped({ nato: ["us", "uk"], asean: ["jp", "vn"], quad: ["jp", "us"] }))).toEqual([]); });
  it("nor of a large one, where adversaries sit side by side", () => { expect(comparable(grouped({ g20: ["jp", "us", "cn", "ru", "in"] }))).toEqual([]); });
  it("comes the sooner, the smaller the circle", () => {
    expect(comparable(grouped({ quad: ["jp", "us", "au", "in"], three: ["jp", "us", "kr"] }))).toEqual(["kr", "au", "in"]);
  });
  it("and the sooner, the more circles it shares", () => {
    expect(comparable(grouped({ quad: ["jp", "us", "au", "in"], three: ["jp", "us", "in"] }))).toEqual(["in", "au"]);
  });
  it("is named with the circles it shares, the smallest first", () => {
    const found = comparableParties(snapshotOf(grouped({ quad: ["jp", "us", "au", "in"], three: ["jp", "us", "in"] })), [actor("jp"), actor("us")], { smallGrouping: 4 });
    expect(found[0]).toEqual({ party: "in", shared: ["three", "quad"] });
  });
  it("[I3] only while its membership is certain", () => {
    const bundle = grouped({ quad: ["jp", "us", "au"] });
    const joined = { ...bundle, memberships: bundle.memberships.map((each) => (each.member === "au" ? aMembership({ ...each, from: "2024-11" }) : each)) };
    expect([comparable(joined, "2024-11-10"), comparable(joined, "2024-12-01")]).toEqual([[], ["au"]]);
  });
  it("is never a grouping or a ministry", () => {
    const bundle = grouped({ quad: ["jp", "us", "au"] });
    const odd = { ...bundle, actors: bundle.actors.map((each) => (each.id === "au" ? anActor({ id: "au", kind: "grouping" }) : each)) };
    expect(comparable(odd)).toEqual([]);
  });
  it("in the reference data set is never China, Russia or North Korea", () => {
    const found = comparableParties(snapshotOf(referenceBundle()), [actor("jp"), actor("us")], { smallGrouping: 10 }).map(({ party }) => party);
    expect(found).toEqual(["kr", "au", "in", "ca", "de", "fr", "it", "uk"]);
  });
});
