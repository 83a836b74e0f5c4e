import { describe, expect, it } from "vitest";
import { factorsOf, severityOf, type SeverityInput } from "../../src/gaps/severity";
import { DEFAULT_THRESHOLDS } from "../../src/model/thresholds";
import { aTransition } from "../helpers/a-transition";
import { gapsOf, on } from "../helpers/asked";
import { anAlignment, aParty, anExpectation, anIssue, aSource } from "../helpers/builders";

const factors = (input: Partial<SeverityInput> = {}, due?: string) =>
  Object.fromEntries(factorsOf(DEFAULT_THRESHOLDS, { level: undefined, date: on("2024-11-30"), ...input, ...(due === undefined ? {} : { due: on(due) }) }).map(({ factor, points }) => [factor, points]));

describe("severity", () => {
  it("is the sum of factors of which each is stated, and none is empty", () => {
    expect(factors({ priority: "must", level: "leader", friction: true, precedent: true }, "2024-01-01")).toEqual({ "priority": 40, "level": 25, "time-left": 20, "friction": 10, "precedent": 5 });
    expect(factors()).toEqual({ level: 8 });
  });
  it("is never more than 100", () => {
    const all = factorsOf(DEFAULT_THRESHOLDS, { priority: "must", level: "leader", date: on("2024-11-30"), due: on("2024-01-01"), friction: true, precedent: true });
    expect(severityOf(all)).toBe(100);
  });
  it.each([["must", "should"], ["should", "may"]] as const)("%s weighs more than %s", (more, less) => {
    expect(factors({ priority: more }).priority).toBeGreaterThan(factors({ priority: less }).priority ?? NaN);
  });
  it.each([
    ["2024-11-29", 20], ["2024-11-30", 18], ["2025-02-28", 18], ["2025-03-01", 10], ["2025-05-29", 10], ["2025-05-30", 4], ["2025-12-01", 4], ["2025-12-02", undefined],
    ["2024-11", 18], ["2024-10", 20], ["2024", 18], ["2025-03", 10],
  ])("[I3] due by %s on 2024-11-30: %s points", (due, points) => { expect(factors({}, due)["time-left"]).toBe(points); });
});

describe("severity of gaps", () => {
  const issues = [anIssue({ id: "tariffs" }), anIssue({ id: "energy" })];
  const expectations = issues.map(({ id }) => anExpectation({ id, between: ["jp-pm", "us-president"], issue: id }));
  const friction = (fields: Parameters<typeof anAlignment>[0] = {}) => anAlignment({ issue: "tariffs", stance: "friction", ...fields });
  const severities = (alignments: ReturnType<typeof friction>[], date?: string) =>
    Object.fromEntries(gapsOf(aTransition({ actors: [aParty("kr")], issues, expectations, alignments }), date).map(({ issue, severity, factors: each }) => [issue, { severity, friction: each.some(({ factor }) => factor === "friction") }]));

  it("a friction on the issue adds its share, between the parties of the two ends", () => {
    expect(severities([friction()])).toEqual({ tariffs: { severity: 58, friction: true }, energy: { severity: 48, friction: false } });
  });
  it.each([
    ["of another stance", { stance: "unsettled" as const }], ["that is over", { to: "2024-11-30" }], ["still to come", { from: "2024-12-01" }],
    ["between others", { between: ["jp", "kr"] as [string, string] }],
  ])("an alignment %s adds nothing", (_, fields) => { expect(severities([friction(fields)]).tariffs?.friction).toBe(false); });
  it("a friction with an administration counts from its election", () => {
    const withNew = [friction({ administration: "new" })];
    expect([severities(withNew, "2024-11-04").tariffs?.friction, severities(withNew, "2024-11-05").tariffs?.friction]).toEqual([false, true]);
  });
  it("what is to be opened with an administration is due when it takes office, unless it says otherwise", () => {
    const due = (fields: Parameters<typeof anExpectation>[0]) => gapsOf(aTransition({ expectations: [anExpectation({ between: ["jp-pm", "us-president"], administration: "new", ...fields })] }))
      .flatMap(({ reason }) => (reason.kind === "expected-missing" ? [reason.due] : []));
    expect([due({}), due({ by: "2025-04" }), due({ aim: "preserve" })]).toEqual([["2025-01-20"], ["2025-04"], [undefined]]);
  });
  it("that an earlier administration had it is stated, with its source; that it is our own reasoning weighs nothing", () => {
    const precedent = { source: "x", locator: "of 2021" };
    const [gap] = gapsOf(aTransition({ expectations: [anExpectation({ precedent })], sources: [aSource({ id: "x" })] }));
    expect(gap?.factors).toContainEqual({ factor: "precedent", points: 5 });
    expect(gap?.sources).toContainEqual(precedent);
    expect(gapsOf(aTransition({ expectations: [anExpectation({ derived: true })] }))[0]?.factors.map(({ factor }) => factor)).not.toContain("precedent");
  });
  it("[I7] gaps stand highest first, ties by id", () => {
    const ids = ["c", "a", "b"].map((id) => anIssue({ id }));
    const found = gapsOf(aTransition({ issues: ids, expectations: ids.map(({ id }) => anExpectation({ id, issue: id, priority: id === "c" ? "must" : "may" })) }));
    expect(found.map(({ issue }) => issue)).toEqual(["c", "a", "b"]);
  });
});
