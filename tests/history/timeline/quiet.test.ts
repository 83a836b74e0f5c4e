/** Stretches without contact: when they are called so, and what is said of them. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { byMark, contentOf, call, advisersChannel, log, markOf, shownQuiet, withContacts } from "./contacts";
import { goneQuiet } from "../../../src/gaps/rules/gone-quiet";
import { findGaps } from "../../../src/gaps/find-gaps";
import { coverageStretches, coverageSpans } from "../../../src/history/coverage-spans";
import { quietStretches } from "../../../src/history/timeline/quiet";
import { dateOfDay, earliestDay, latestDay } from "../../../src/model/date";
import { actor, on, snapshotOf } from "../../helpers/asked";
import { aChannel } from "../../helpers/builders";
import { runs, seedFor } from "../../helpers/seed";

/** The level of the advisers allows 120 days. */
const two = [call("a", "2021-03-01"), call("b", "2021-09-01"), call("c", "2021-10-01")];

describe("[gone-quiet] along the days", () => {
  it("between two contacts, and since the last, longer than the level allows", () => {
    const content = contentOf(withContacts({ contacts: two, sources: [log({})] }), "channel advisers", "2022-03-01");
    expect(shownQuiet(content)).toEqual(["no-contact 2021-03-02…2021-08-31 (183)", "no-contact 2021-10-02…2022-03-01 (151)"]);
    expect(content.quiet.map(({ after, before }) => [after.id, before?.id])).toEqual([["a", "b"], ["c", undefined]]);
  });
  it("as many days as the level allows are not too many", () => {
    const at = (last: string) => contentOf(withContacts({ contacts: [call("a", "2021-03-01")], sources: [log({})] }), "channel advisers", last).quiet.length;
    expect([at("2021-06-29"), at("2021-06-30")]).toEqual([0, 1]);
  });
  it("the one that lasts on the as-of date is there exactly where the rule finds it", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1400 }), fc.array(fc.integer({ min: 0, max: 1400 }), { minLength: 1, maxLength: 5 }), (asOf, days) => {
      const start = earliestDay(on("2021-01-25"));
      const date = dateOfDay(start + asOf);
      const bundle = withContacts({ contacts: days.map((each, at) => call(`c${at}`, dateOfDay(start + each))), sources: [log({})] });
      const snapshot = snapshotOf(bundle, date);
      const found = findGaps(snapshot, undefined, [goneQuiet]);
      const lasting = contentOf(bundle, "channel advisers", date).quiet.filter(({ before }) => before === undefined);
      expect(lasting.map(({ kind, days: quiet }) => [kind, quiet]))
        .toEqual(found.map(({ absence, reason }) => [absence.state === "not-researched" ? "no-source" : "no-contact", reason.kind === "gone-quiet" ? reason.days : undefined]));
    }), { seed: seedFor("quiet as the rule"), numRuns: runs(80) });
  });
  it("before the first contact nothing was quiet, and nothing is said of what comes after the as-of date", () => {
    expect(shownQuiet(contentOf(withContacts({ contacts: [call("late", "2024-10-01")], sources: [log({})] })))).toEqual([]);
    expect(shownQuiet(contentOf(withContacts({ contacts: [call("a", "2024-11-01"), call("late", "2025-06-01")], sources: [log({})] })))).toEqual([]);
  });
  it("only while the channel was open", () => {
    const closed = advisersChannel({ status: [{ is: "open", from: "2021-01-20" }, { is: "dormant", from: "2021-08-01" }] });
    const content = contentOf(withContacts({ channels: [closed], contacts: [call("a", "2021-03-01")], sources: [log({})] }));
    expect(shownQuiet(content)).toEqual(["no-contact 2021-03-02…2021-07-31 (152)"]);
  });
  it("[I3] the days that a contact known to the month may have been on are not quiet, nor counted", () => {
    const vague = contentOf(withContacts({ contacts: [call("a", "2021-03"), call("b", "2021")], sources: [log({})] }), "channel advisers", "2022-06-01");
    expect(shownQuiet(vague)).toEqual(["no-contact 2022-01-01…2022-06-01 (152)"]);
  });
  it("[I3] where sources disagree on the day, none of the days is taken for quiet", () => {
    const disputed = call("b", "2021-07-20", { sources: [{ source: "source", locator: "1" }, { source: "log", locator: "2", says: { date: "2021-05-01" } }] });
    expect(shownQuiet(contentOf(withContacts({ contacts: [call("a", "2021-03-01"), disputed], sources: [log({})] }), "channel advisers", "2021-11-01"))).toEqual([]);
  });
  it("a level without a figure is never quiet", () => {
    const channel = aChannel({ id: "advisers", ends: ["jp", "us"], level: "non-government" });
    expect(contentOf(withContacts({ channels: [channel], contacts: [], sources: [log({})] })).cadence).toBeUndefined();
  });
});

describe("[I2] what is known of the time", () => {
  const quietWith = (...sources: Parameters<typeof log>): string[] =>
    contentOf(withContacts({ contacts: [call("a", "2021-03-01"), call("b", "2021-09-01")], sources: [log(...sources)] }), "channel advisers", "2021-09-02").quiet.map(({ kind }) => kind);
  it("a log of the whole time: no contact", () => { expect(quietWith({})).toEqual(["no-contact"]); });
  it("no log: no source", () => { expect([quietWith(), quietWith({ to: "2021-02-01" }), quietWith({ offices: ["us-envoy"] })]).toEqual([["no-source"], ["no-source"], ["no-source"]]); });
  it("a log that begins, or stopped, within it, or has only visits: partly", () => {
    expect([quietWith({ from: "2021-05-01" }), quietWith({ to: "2021-05-01" }), quietWith({ modes: ["visit"] })]).toEqual([["partly"], ["partly"], ["partly"]]);
  });
  it("[property] never “no contact” where a day of it is not covered", () => {
    const start = earliestDay(on("2021-01-01"));
    const day = fc.integer({ min: 0, max: 900 }).map((each) => dateOfDay(start + each));
    const span = fc.tuple(day, day, fc.boolean()).map(([a, b, onlyVisits]) => ({ from: a < b ? a : b, to: a < b ? b : a, ...(onlyVisits ? { modes: ["visit" as const] } : {}) }));
    fc.assert(fc.property(fc.array(day, { minLength: 1, maxLength: 4 }), fc.array(span, { maxLength: 4 }), (dates, spans) => {
      const bundle = withContacts({ contacts: dates.map((date, at) => call(`c${at}`, date)), sources: [log(...spans)] });
      const { network } = snapshotOf(bundle);
      const covered = coverageSpans(network, { near: actor("jp-adviser"), far: actor("us-adviser"), level: "security-adviser" });
      for (const { kind, from, to } of contentOf(bundle).quiet) {
        const extents = coverageStretches(covered, { from, to }).map(({ extent }) => extent);
        expect(kind === "no-contact").toBe(extents.every((extent) => extent === "whole"));
        expect(kind === "no-source").toBe(extents.every((extent) => extent === "none"));
      }
    }), { seed: seedFor("quiet and coverage"), numRuns: runs(80) });
  });
});

it("[property] no day of a quiet stretch has a contact, and none of them is after the last day looked at", () => {
  const mark = fc.tuple(fc.integer({ min: 0, max: 1500 }), fc.constantFrom(10, 7, 4)).map(([day, length]) => markOf(dateOfDay(18_600 + day).slice(0, length), { id: `c${day}` }));
  fc.assert(fc.property(fc.array(mark, { maxLength: 8 }), fc.integer({ min: 1, max: 300 }), (marks, cadence) => {
    const until = latestDay(on("2024-11-30"));
    const found = quietStretches({ marks: marks.toSorted(byMark), open: [{}], cadence, until, coverageOf: () => [] });
    for (const { from, to, days } of found) {
      expect(days).toBeGreaterThan(cadence);
      expect(to).toBeLessThanOrEqual(until);
      expect(marks.some((each) => each.time !== "later" && each.from <= to && each.to >= from)).toBe(false);
    }
  }), { seed: seedFor("quiet days"), numRuns: runs(200) });
});
