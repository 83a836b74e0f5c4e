/** The network is turned into another of which the gaps are known in advance; on a small one and on the reference data. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Gap } from "../../src/gaps/gap";
import { COLLECTION_NAMES, type Bundle } from "../../src/model/bundle";
import { routeFinder } from "../../src/gaps/routes/find-routes";
import { gapsOf, snapshotOf } from "../helpers/asked";
import { aContact } from "../helpers/builders";
import { referenceBundle } from "../helpers/read-data-set";
import { runs, seedFor } from "../helpers/seed";
import { aBusyTransition } from "./a-busy-transition";
import { movedBy, renamed, shuffled, without } from "./transform";

const ids = (gaps: readonly Gap[]): string[] => gaps.map(({ id }) => id);
const routesOf = (bundle: Bundle) => {
  const snapshot = snapshotOf(bundle);
  const finder = routeFinder(snapshot);
  return gapsOf(bundle).map(({ between: [a, b], administration }) => finder.between(a, b, administration));
};

const reference = referenceBundle();
const cases = [
  { name: "a small network", bundle: aBusyTransition(), leaders: "leader-meeting", person: "trump", gap: "expected-missing:jp-pm:us-president:leader::new", count: 100 },
  { name: "the reference data set", bundle: reference, leaders: "leader-meeting-2025", person: "trump-donald", gap: "expected-missing:jp-pm:us-president:leader::trump-2025", count: 5 },
];

describe.each(cases)("$name", ({ name, bundle, leaders, person, gap, count }) => {
  const before = gapsOf(bundle);
  const [cited] = bundle.sources;
  const meeting = aContact({ id: "they-meet", date: "2024-11-20", mode: "meeting", participants: ["jp-pm", person], level: "leader", sources: [{ source: cited?.id ?? "", locator: "1" }] });

  it("has the gap of the leaders to begin with", () => { expect(ids(before)).toContain(gap); });

  it("the leaders meet in person: exactly their gap closes", () => {
    expect(ids(gapsOf({ ...bundle, contacts: [...bundle.contacts, meeting] }))).toEqual(ids(before).filter((id) => id !== gap));
  });
  it.each(["call", "message"] as const)("they have a %s: nothing closes", (mode) => {
    expect(ids(gapsOf({ ...bundle, contacts: [...bundle.contacts, { ...meeting, mode }] }))).toEqual(ids(before));
  });
  it("their expectation is taken back: exactly its gap closes, and the others stay as they are", () => {
    expect(gapsOf(without(bundle, "expectations", leaders))).toEqual(before.filter(({ id }) => id !== gap));
  });

  it("[I7] the order of every collection changes nothing", () => {
    const routes = routesOf(bundle);
    fc.assert(fc.property(shuffled(bundle), (turned) => {
      expect(gapsOf(turned)).toEqual(before);
      expect(routesOf(turned)).toEqual(routes);
    }), { numRuns: runs(count), seed: seedFor(`shuffle ${name}`) });
  });

  it("[I7] other ids in the same order change nothing but ids", () => {
    const other = renamed(bundle, (id) => `zz9-${id}`);
    expect(JSON.parse(JSON.stringify([gapsOf(other), routesOf(other)]).replaceAll("zz9-", ""))).toEqual(JSON.parse(JSON.stringify([before, routesOf(bundle)])));
  });

  it("[I7] other ids in another order change neither what is missing nor how much it matters", () => {
    const turn = (id: string): string => `x${Array.from(id).toReversed().join("")}x`;
    const back = (id: string | undefined): string => Array.from((id ?? "").slice(1, -1)).toReversed().join("");
    const inShort = ({ rule, between, level, issue, administration, severity, factors, absence }: Gap, as: (id: string | undefined) => string) =>
      JSON.stringify([rule, between.map(as).toSorted(), level, as(issue), as(administration), severity, factors, absence.state]);
    expect(gapsOf(renamed(bundle, turn)).map((each) => inShort(each, back)).toSorted()).toEqual(before.map((each) => inShort(each, (id) => id ?? "")).toSorted());
  });

  it("[I1] every gap cites a source that there is", () => {
    const known = new Set<string>(bundle.sources.map(({ id }) => id));
    for (const { id, sources } of before) expect({ id, cited: sources.length > 0 && sources.every(({ source }) => known.has(source)) }).toEqual({ id, cited: true });
  });

  it("one hole, one gap: no id twice, highest first", () => {
    expect(new Set(ids(before)).size).toBe(before.length);
    expect(before.map(({ severity }) => severity)).toEqual(before.map(({ severity }) => severity).toSorted((a, b) => b - a));
  });
});

describe("a network whose dates are exact to the day", () => {
  const bundle = aBusyTransition();
  const before = gapsOf(bundle);

  it("finds something for every rule", () => { expect(new Set(before.flatMap(({ rule, alsoFoundBy }) => [rule, ...alsoFoundBy])).size).toBe(3); });

  it("moved in time as a whole, with the day that is asked for, misses the same", () => {
    fc.assert(fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
      const moved = gapsOf(movedBy(bundle, days));
      const bare = (gaps: readonly Gap[]) => gaps.map(({ id, severity, factors, alsoFoundBy, revive, absence }) => ({ id, severity, factors, alsoFoundBy, revive, state: absence.state, by: absence.source }));
      expect(bare(moved)).toEqual(bare(before));
    }), { numRuns: runs(60), seed: seedFor("move") });
  });

  it("renaming reaches every record", () => {
    const other = renamed(bundle, (id) => `zz9-${id}`);
    for (const name of COLLECTION_NAMES) expect(other[name].every(({ id }) => id.startsWith("zz9-"))).toBe(true);
  });
});
