/** All thirteen rules on networks of which it is known in advance how their gaps must change. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findGaps } from "../../src/gaps/find-gaps";
import { isSuggestion, RULE_IDS, type Gap } from "../../src/gaps/gap";
import { routeFinder } from "../../src/gaps/routes/find-routes";
import { applyLens } from "../../src/lens/apply-lens";
import { filterable } from "../../src/lens/filterable";
import { OPEN_LENS, toggleValue, type Lens } from "../../src/lens/lens";
import type { Bundle } from "../../src/model/bundle";
import { on, snapshotOf } from "../helpers/asked";
import { referenceBundle } from "../helpers/read-data-set";
import { runs, seedFor } from "../helpers/seed";
import { everyRule, HOLES, withFact } from "./every-rule";
import { movedBy, renamed, shuffled } from "./transform";

const allOf = (bundle: Bundle, date?: string): Gap[] => findGaps(snapshotOf(bundle, date));
const ids = (gaps: readonly Gap[]): string[] => gaps.map(({ id }) => id);

const bundle = everyRule();
const before = allOf(bundle);

describe("a network in which every rule finds something", () => {
  it("finds something for every rule: 13", () => {
    expect(new Set(before.map(({ rule }) => rule))).toEqual(new Set(RULE_IDS));
    expect(RULE_IDS).toHaveLength(13);
  });
  it.each(HOLES)("[$rule] the fact that it lacks closes its gap, and every other stays as it is", ({ rule, gap, fact }) => {
    expect(before.find(({ id }) => id === gap)?.rule).toBe(rule);
    expect(ids(allOf(withFact(bundle, fact)))).toEqual(ids(before).filter((id) => id !== gap));
  });
  it("each fact closes its own gap, in whatever company", () => {
    fc.assert(fc.property(fc.subarray([...HOLES]), (taken) => {
      const closed = new Set(taken.map(({ gap }) => gap));
      expect(ids(allOf(taken.reduce((known, { fact }) => withFact(known, fact), bundle)))).toEqual(ids(before).filter((id) => !closed.has(id)));
    }), { numRuns: runs(40), seed: seedFor("facts") });
  });
  it("facts of a later time close nothing", () => {
    const later = HOLES.flatMap(({ fact }) => (fact.contacts ?? []).map((contact) => ({ ...contact, date: on("2024-12-01") })));
    expect(later.length).toBeGreaterThan(6);
    expect(allOf(withFact(bundle, { contacts: later }))).toEqual(before);
  });
  it("moved in time as a whole, with the day that is asked for, misses the same", () => {
    const bare = (gaps: readonly Gap[]) => gaps.map(({ id, severity, factors, alsoFoundBy, revive, sources, absence }) => ({ id, severity, factors, alsoFoundBy, revive, sources, state: absence.state, by: absence.source }));
    fc.assert(fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => { expect(bare(allOf(movedBy(bundle, days)))).toEqual(bare(before)); }), { numRuns: runs(40), seed: seedFor("move all") });
  });
});

describe.each([
  { name: "a network in which every rule finds something", of: bundle, count: 60 }, { name: "the reference data set", of: referenceBundle(), count: 3 },
])("[I7] $name", ({ name, of, count }) => {
  const found = allOf(of);
  it("in any order of its records misses the same, with the same routes", () => {
    const routes = (gaps: readonly Gap[], finder: ReturnType<typeof routeFinder>) => gaps.map(({ between: [a, b], administration }) => finder.between(a, b, administration));
    const expected = routes(found, routeFinder(snapshotOf(of)));
    fc.assert(fc.property(shuffled(of), (turned) => {
      expect(allOf(turned)).toEqual(found);
      expect(routes(found, routeFinder(snapshotOf(turned)))).toEqual(expected);
    }), { numRuns: runs(count), seed: seedFor(`shuffle all, ${name}`) });
  });
  it("under other ids in the same order misses the same, under those ids", () => {
    expect(JSON.parse(JSON.stringify(allOf(renamed(of, (id) => `zz9-${id}`))).replaceAll("zz9-", ""))).toEqual(JSON.parse(JSON.stringify(found)));
  });
  it("under other ids in another order misses the same, and as gravely", () => {
    const turn = (id: string): string => `x${Array.from(id).toReversed().join("")}x`;
    const back = (id: string | undefined): string => Array.from((id ?? "").slice(1, -1)).toReversed().join("");
    const inShort = (gaps: readonly Gap[], as: (id: string | undefined) => string) => gaps.filter((gap) => !isSuggestion(gap)).map(({ rule, between, level, issue, administration, severity, factors, absence, alsoFoundBy }) =>
      JSON.stringify([rule, between.map(as).toSorted(), level, as(issue), as(administration), severity, factors, absence.state, alsoFoundBy.toSorted()])).toSorted();
    expect(inShort(allOf(renamed(of, turn)), back)).toEqual(inShort(found, (id) => id ?? ""));
  });
});

describe("filters never change gaps; they change only which are shown", () => {
  const snapshot = snapshotOf(bundle);
  const all = filterable(snapshot, before);
  const anyLens: fc.Arbitrary<Lens> = fc.record({
    off: fc.subarray(all.values.map(({ facet, value }) => ({ facet, value }))).map((values) =>
      values.reduce<Lens>((lens, { facet, value }) => toggleValue(lens, facet, value), OPEN_LENS).off),
    focus: fc.option(fc.constantFrom(...bundle.actors.map(({ id }) => id)), { nil: undefined }),
  });
  it("whatever is switched off or in focus, what shows is among them, and what is missing is what it was", () => {
    let hidden = 0;
    fc.assert(fc.property(anyLens, (lens) => {
      const shown = [...applyLens(all, lens).gaps];
      hidden += before.length - shown.length;
      expect(ids(before).filter((id) => shown.includes(id))).toEqual(shown.toSorted((a, b) => ids(before).indexOf(a) - ids(before).indexOf(b)));
      expect(findGaps(snapshot)).toEqual(before);
    }), { numRuns: runs(50), seed: seedFor("lens") });
    expect(hidden).toBeGreaterThan(0);
  });
  it("wide open, all show", () => { expect(applyLens(all, OPEN_LENS).gaps.size).toBe(before.length); });
});
