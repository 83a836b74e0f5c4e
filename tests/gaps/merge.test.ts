/** One hole, one gap. */
import { describe, expect, it } from "vitest";
import { aTransition } from "../helpers/a-transition";
import { gapIdsOf, gapsOf, snapshotOf } from "../helpers/asked";
import { aChannel, anActor, anExpectation, anIssue, aParty } from "../helpers/builders";
import { mergeFindings } from "../../src/gaps/merge";
import type { Finding } from "../../src/gaps/gap";

const expected = (id: string, between: [string, string], fields: Parameters<typeof anExpectation>[0] = {}) =>
  anExpectation({ id, between, level: "leader", administration: "new", sources: [{ source: "source", locator: id }], ...fields });
const gaps = (...expectations: ReturnType<typeof expected>[]) => gapsOf(aTransition({ issues: [anIssue()], expectations }));

describe("one hole, one gap", () => {
  it("two expectations of the same matter are one, led by the graver, with the sources of both [I1]", () => {
    const [only, ...rest] = gaps(expected("b", ["jp-pm", "us-president"], { priority: "may" }), expected("a", ["us-president", "jp-pm"]));
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ reason: { expectation: "a" }, otherReasons: [{ expectation: "b" }], alsoFoundBy: [] });
    expect(only?.sources.map(({ locator }) => locator)).toEqual(["a", "b"]);
  });
  it("wide ends are absorbed by narrow ones", () => {
    expect(gaps(expected("wide", ["jp", "us"]), expected("narrow", ["jp-pm", "us-president"])).map(({ id }) => id)).toEqual(["expected-missing:jp-pm:us-president:leader::new"]);
  });
  it("one wide end is enough", () => { expect(gaps(expected("wide", ["jp", "us-president"]), expected("narrow", ["jp-pm", "us-president"]))).toHaveLength(1); });
  it("a grave expectation about wide ends is not made light by a light one about narrow ends", () => {
    const [only] = gaps(expected("wide", ["jp", "us"], { priority: "must" }), expected("narrow", ["jp-pm", "us-president"], { priority: "may" }));
    expect(only).toMatchObject({ between: ["jp-pm", "us-president"], reason: { expectation: "wide" }, otherReasons: [{ expectation: "narrow" }] });
    expect(only?.factors).toContainEqual({ factor: "priority", points: 40 });
  });
  it("an expectation leads over an unfilled post, though the post's ends are narrower", () => {
    const bundle = aTransition({
      channels: [aChannel({ ends: ["jp", "us-envoy"], level: "embassy", administration: "old", status: [{ is: "planned" }] })],
      expectations: [anExpectation({ between: ["jp", "us-nsc"], level: "embassy", administration: "old" })],
    });
    expect(gapsOf(bundle)).toMatchObject([{ id: "expected-missing:jp:us-envoy:embassy::old", rule: "expected-missing", alsoFoundBy: ["nobody-in-post"] }]);
  });
  it("an overdue plan for what is expected is the same hole", () => {
    const bundle = aTransition({
      channels: [aChannel({ ends: ["jp-pm", "us-president"], administration: "new", status: [{ is: "planned", from: "2024-11-06", to: "2024-11-20" }] })],
      expectations: [expected("meet", ["jp-pm", "us-president"])],
    });
    expect(gapsOf(bundle)).toMatchObject([{ rule: "expected-missing", alsoFoundBy: ["planned-overdue"], otherReasons: [{ days: 10 }] }]);
  });
  it.each([
    ["level", { level: "working" as const }], ["issue", { issue: "issue" }], ["administration", { administration: "old" }],
  ])("another %s is another hole", (_, fields) => { expect(gaps(expected("a", ["jp-pm", "us-president"]), expected("b", ["jp-pm", "us-president"], fields))).toHaveLength(2); });
  it("neighbours are not parts of each other", () => { expect(gaps(expected("a", ["jp-pm", "us-president"]), expected("b", ["jp-adviser", "us-president"]))).toHaveLength(2); });
  it("ends that cross are not contained: Prime Minister–US is not Japan–President", () => {
    expect(gaps(expected("a", ["jp-pm", "us"]), expected("b", ["jp", "us-president"]))).toHaveLength(2);
  });
  it("between third parties too, however their ids sort", () => {
    const actors = [aParty("au"), aParty("kr"), anActor({ id: "z-minister", partOf: "au" }), anActor({ id: "a-minister", partOf: "kr" })];
    const expectations = [expected("wide", ["au", "kr"]), expected("narrow", ["z-minister", "a-minister"])];
    expect(gapIdsOf(aTransition({ actors, expectations }))).toEqual(["expected-missing:a-minister:z-minister:leader::new"]);
  });
});

describe("a gap's id", () => {
  const bundle = aTransition({ expectations: [expected("a", ["us-president", "jp-pm"])] });
  it("is made of rule, ends, level, issue and administration, the data set's left party first", () => { expect(gapIdsOf(bundle)).toEqual(["expected-missing:jp-pm:us-president:leader::new"]); });
  it("is the same on every date", () => { expect(gapIdsOf(bundle, "2024-11-05")).toEqual(gapIdsOf(bundle, "2025-06-01")); });
  it("does not depend on how the expectation is called or argued", () => {
    const other = aTransition({ expectations: [expected("b", ["jp-pm", "us-president"], { priority: "may", why: "Otherwise." })] });
    expect(gapIdsOf(other)).toEqual(gapIdsOf(bundle));
  });
});

describe("[I7] merging", () => {
  it("gives the same whatever the order of the findings", () => {
    const snapshot = snapshotOf(aTransition());
    const found = (between: [string, string], id: string): Finding[] => gapsOf(aTransition({ expectations: [expected(id, between)] }));
    const findings = [...found(["jp", "us"], "a"), ...found(["jp-pm", "us-president"], "a"), ...found(["jp-pm", "us-president"], "b"), ...found(["jp-pm", "us"], "b")];
    expect(findings).toHaveLength(4);
    expect(mergeFindings(snapshot, findings.toReversed())).toEqual(mergeFindings(snapshot, findings));
  });
});
