/** When which source speaks, and of how much of the question. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absenceOf } from "../../src/gaps/absence";
import { coverageSpans, coverageStretches, type CoverageSpan } from "../../src/history/coverage-spans";
import { dateOfDay, earliestDay, latestDay } from "../../src/model/date";
import { buildNetwork } from "../../src/network/network";
import { asOf } from "../../src/network/snapshot";
import { aTransition } from "../helpers/a-transition";
import { actor, on } from "../helpers/asked";
import { aSource } from "../helpers/builders";
import { runs, seedFor } from "../helpers/seed";

type Covers = NonNullable<NonNullable<Parameters<typeof aSource>[0]>["coverage"]>[number];
const log = (fields: Partial<Covers> = {}): Covers => ({ offices: ["us-adviser"], from: "2020-11-03", to: "2025-01-20", ...fields });
const networkWith = (...coverage: Covers[]) => buildNetwork(aTransition({ sources: coverage.map((each, at) => aSource({ id: `log${at}`, coverage: [each] })) }));

const ADVISERS = { near: actor("jp-adviser"), far: actor("us-adviser"), level: "security-adviser" } as const;
const limitsIn = (coverage: Covers, question: Parameters<typeof coverageSpans>[1] = ADVISERS) => coverageSpans(networkWith(coverage), question).map(({ limits }) => limits);

describe("[I2] what a source leaves out", () => {
  it("nothing, where it reports all contacts of one end", () => {
    expect(limitsIn(log())).toEqual([[]]);
    expect(limitsIn(log({ offices: ["us"], counterparts: ["jp"] }))).toEqual([[]]);
    expect(limitsIn(log({ offices: ["jp"], counterparts: ["us-nsc"] }))).toEqual([[]]);
  });
  it.each([
    ["calls", { modes: ["visit"] }, [["modes"]]], ["other offices of the relationship", { offices: ["us-president"] }, []], ["other levels", { levels: ["leader"] }, []],
    ["all but one counterpart", { counterparts: ["us-president"] }, []],
  ] satisfies [string, Partial<Covers>, string[][]][])("%s", (_, fields, limits) => { expect(limitsIn(log(fields))).toEqual(limits); });
  it("of a whole relationship: the offices it does not report, and of any level: the levels", () => {
    const parties = { near: actor("jp"), far: actor("us"), level: undefined };
    expect(limitsIn(log({ levels: ["security-adviser"] }), parties)).toEqual([["offices", "levels"]]);
  });
  it("of an office and whoever it meets: other counterparts", () => {
    expect(limitsIn(log({ counterparts: ["jp"] }), { near: actor("us-adviser"), far: undefined, level: undefined })).toEqual([["counterparts"]]);
    expect(limitsIn(log(), { near: actor("jp-adviser"), far: undefined, level: undefined })).toEqual([["offices"]]);
  });
  it("a team that is not yet in office", () => {
    const network = networkWith(log({ to: "2026-01-01" }));
    const spans = coverageSpans(network, { ...ADVISERS, administration: network.bundle.administrations.find(({ id }) => id === "new") });
    expect(spans.map(({ from }) => from)).toEqual([earliestDay(on("2025-01-20"))]);
  });
});

describe("the days", () => {
  it("[I3] only those of which the source certainly speaks", () => {
    const [span] = coverageSpans(networkWith(log({ from: "2020", to: "2024-06" })), ADVISERS);
    expect([span?.from, span?.to]).toEqual([earliestDay(on("2020-12-31")), earliestDay(on("2024-06-01"))]);
  });
  it("none, where nothing says until when, or too little is known of a short span", () => {
    expect(limitsIn(log({ to: undefined }))).toEqual([]);
    expect(limitsIn(log({ from: "2024", to: "2024" }))).toEqual([]);
  });
});

const span = (from: number | undefined, to: number, whole: boolean, source: number): CoverageSpan => {
  const [made] = coverageSpans(networkWith(log()), ADVISERS);
  if (made === undefined) throw new Error("no span");
  const { index } = networkWith(...Array.from({ length: source + 1 }, () => log()));
  return { ...made, from, to, limits: whole ? [] : ["modes"], source: [...index.sources.values()].find(({ id }) => id === `log${source}`)?.id ?? made.source };
};

describe("the stretches", () => {
  it("say whole, partly or none, and by whom", () => {
    const stretches = coverageStretches([span(2, 5, false, 0), span(4, 8, true, 1)], { from: 0, to: 10 });
    expect(stretches.map(({ from, to, extent, sources }) => [from, to, extent, sources.join()])).toEqual([
      [0, 1, "none", ""], [2, 3, "partly", "log0"], [4, 8, "whole", "log1"], [9, 10, "none", ""],
    ]);
  });
  it("[I2] [property] leave no day out, and a day is whole only where a span without limits holds it", () => {
    const days = fc.integer({ min: 0, max: 40 });
    const spans = fc.array(fc.tuple(fc.option(days, { nil: undefined }), days, fc.boolean(), fc.nat(3)), { maxLength: 6 })
      .map((all) => all.map(([from, to, whole, source]) => span(from, to, whole, source)));
    fc.assert(fc.property(spans, (all) => {
      const stretches = coverageStretches(all, { from: 5, to: 30 });
      expect(stretches.map(({ from }) => from)).toEqual([5, ...stretches.slice(0, -1).map(({ to }) => to + 1)]);
      expect(stretches.at(-1)?.to).toBe(30);
      for (let day = 5; day <= 30; day += 1) {
        const holding = all.filter(({ from, to }) => (from === undefined || from <= day) && to >= day);
        const expected = holding.some(({ limits }) => limits.length === 0) ? "whole" : holding.length > 0 ? "partly" : "none";
        expect(stretches.find(({ from, to }) => from <= day && day <= to)?.extent).toBe(expected);
      }
    }), { seed: seedFor("coverage stretches"), numRuns: runs(60) });
  });
});

it("[I2] a whole stretch up to the date is what the rules call no public record, and nothing else is", () => {
  const network = networkWith(log({ from: "2021-03-01", to: "2024-06-30" }), log({ modes: ["visit"], to: "2026" }));
  const [from, to] = [earliestDay(on("2021-01-20")), latestDay(on("2025-01-20"))];
  const stretches = coverageStretches(coverageSpans(network, ADVISERS), { from, to });
  for (let day = from; day <= to; day += 37) {
    for (const since of [from, Math.max(from, day - 100)]) {
      const { state } = absenceOf(asOf(network, dateOfDay(day)), {
        between: [ADVISERS.near, ADVISERS.far], level: ADVISERS.level, administration: undefined, since: dateOfDay(since), testimony: undefined,
      });
      const isWhole = stretches.some((each) => each.extent === "whole" && each.from <= since && day <= each.to);
      expect(state).toBe(isWhole ? "no-public-record" : "not-researched");
    }
  }
});
