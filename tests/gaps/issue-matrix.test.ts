/** Verdicts on an issue between two parties: risk, opportunity, question, carried. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Gap } from "../../src/gaps/gap";
import { byRisk, issueMatrixOf, partOfIssues, type IssueCell, type IssueMatrix } from "../../src/gaps/issue-matrix";
import type { Bundle } from "../../src/model/bundle";
import { aTransition } from "../helpers/a-transition";
import { gapsOf, snapshotOf } from "../helpers/asked";
import { aChannel, anAgendaItem, anAlignment, anExpectation, anIssue, aParty, aSource } from "../helpers/builders";
import { referenceBundle } from "../helpers/read-data-set";
import { runs, seedFor } from "../helpers/seed";
import { shuffled } from "./transform";

const matrixOf = (bundle: Bundle, { setAside = [], gaps = gapsOf(bundle) }: { setAside?: readonly string[]; gaps?: readonly Gap[] } = {}): IssueMatrix =>
  issueMatrixOf({ snapshot: snapshotOf(bundle), gaps, setAside: new Set(setAside) });

const cellOf = (matrix: IssueMatrix, issue: string, pair: string): IssueCell => {
  const cell = matrix.rows.find((row) => row.issue.id === issue)?.cells.find((each) => each.pair.key === pair);
  if (cell === undefined) throw new Error(`no cell ${issue} ${pair}`);
  return cell;
};

const ISSUES = [anIssue({ id: "trade" }), anIssue({ id: "policy", keyPolicy: true })];
const said = { testimony: "no-public-record" as const, sources: [{ source: "essay", locator: "1" }], administration: "new" };
const stance = (kind: "friction" | "unsettled" | "shared" | "potential", issue = "trade") => [anAlignment({ id: "stance", issue, stance: kind, administration: "new" })];
const wanted = (issue = "trade") => [anExpectation({ id: "wanted", issue, ...said })];
const unsure = [anExpectation({ id: "wanted", issue: "trade", administration: "new" })];
const carrier = [aChannel({ id: "carrier", ends: ["jp-pm", "us-president"], administration: "new", issues: ["trade"] })];

const CASES: readonly (readonly [verdict: string, of: string, more: Parameters<typeof aTransition>[0]])[] = [
  ["risk", "friction that nothing carries", { alignments: stance("friction"), expectations: wanted() }],
  ["risk", "what is to be settled and is due", { alignments: stance("unsettled"), expectations: wanted() }],
  ["risk", "coverage that is expected without a stance", { expectations: wanted() }],
  ["not-due", "what is to be settled, and of which nothing is expected yet", { alignments: stance("unsettled") }],
  ["opportunity", "shared interest that nothing carries", { alignments: stance("shared"), expectations: wanted() }],
  ["opportunity", "potential interest that nothing carries", { alignments: stance("potential"), expectations: wanted() }],
  ["carried", "friction with a channel of that team", { alignments: stance("friction"), expectations: wanted(), channels: carrier }],
  ["carried", "a channel without a stance", { channels: carrier }],
  ["question", "[I2] friction that nobody has researched", { alignments: stance("friction") }],
  ["question", "[I2] an expectation that nobody has researched", { alignments: stance("friction"), expectations: unsure }],
];

describe("the verdict", () => {
  it.each(CASES)("%s: %s", (verdict, _, more) => {
    expect(cellOf(matrixOf(aTransition({ sources: [aSource({ id: "essay", speaksOf: { to: "2024-11-30" } })], issues: ISSUES, ...more })), "trade", "jp~us@new").verdict).toBe(verdict);
  });
  it("[two teams] a channel of the outgoing team carries nothing for the incoming one", () => {
    const bundle = aTransition({
      sources: [aSource({ id: "essay", speaksOf: { to: "2024-11-30" } })], issues: ISSUES, alignments: stance("friction"), expectations: wanted(),
      channels: [aChannel({ id: "old", ends: ["jp-pm", "us-president"], administration: "old", issues: ["trade"] })],
    });
    expect(["jp~us@new", "jp~us"].map((pair) => cellOf(matrixOf(bundle), "trade", pair).verdict)).toEqual(["risk", "carried"]);
  });
  it("a key policy is a risk once it is due, whatever the stance", () => {
    const bundle = aTransition({ sources: [aSource({ id: "essay", speaksOf: { to: "2024-11-30" } })], issues: ISSUES, alignments: stance("potential", "policy"), expectations: wanted("policy") });
    expect(cellOf(matrixOf(bundle), "policy", "jp~us@new").verdict).toBe("risk");
  });
  it("is set aside with its gap", () => {
    const bundle = aTransition({ sources: [aSource({ id: "essay", speaksOf: { to: "2024-11-30" } })], issues: ISSUES, alignments: stance("friction"), expectations: wanted() });
    expect(cellOf(matrixOf(bundle, { setAside: gapsOf(bundle).map(({ id }) => id) }), "trade", "jp~us@new").verdict).toBe("set-aside");
  });
  it.each([["2020-01-01", "opportunity"], ["2024-01-01", "question"]])("[I2] it is known where a source covers the two for the whole time: from %s, %s", (from, verdict) => {
    const log = aSource({ id: "log", coverage: [{ offices: ["jp"], from, to: "2024-12-31" }] });
    const bundle = aTransition({ sources: [log], issues: ISSUES, alignments: [anAlignment({ id: "a", issue: "trade", stance: "shared", administration: "old" })] });
    expect(cellOf(matrixOf(bundle), "trade", "jp~us").verdict).toBe(verdict);
  });
});

describe("rows and columns", () => {
  it("only issues of which something is recorded, in the order of the to-do list", () => {
    const issues = [anIssue({ id: "a", agenda: "second" }), anIssue({ id: "b", agenda: "first" }), anIssue({ id: "c" }), anIssue({ id: "unheard" })];
    const bundle = aTransition({ issues, agenda: [anAgendaItem({ id: "first" }), anAgendaItem({ id: "second" })], alignments: ["a", "b", "c"].map((issue) => anAlignment({ id: issue, issue })) });
    expect(matrixOf(bundle).rows.map(({ issue }) => issue.id)).toEqual(["b", "a", "c"]);
  });
  it("how others stand among themselves is beside, in no column", () => {
    const bundle = aTransition({ actors: [aParty("eu")], issues: ISSUES, alignments: [anAlignment({ id: "a", issue: "trade", between: ["us", "eu"], stance: "friction" })] });
    const { columns, rows } = matrixOf(bundle);
    expect([columns.length, rows.map(({ elsewhere }) => elsewhere.map(({ id }) => id))]).toEqual([0, [["a"]]]);
  });
});

describe("the reference data set on the day on which it opens", () => {
  const bundle = referenceBundle();
  const matrix = matrixOf(bundle);

  it("tariffs are a risk, energy is an opportunity, and Taiwan is not yet due", () => {
    expect(["universal-tariffs", "energy", "china-taiwan-strait"].map((issue) => cellOf(matrix, issue, "jp~us@trump-2025").verdict)).toEqual(["risk", "opportunity", "not-due"]);
  });
  it("key policies are due once the administration is in office", () => {
    const later = issueMatrixOf({ snapshot: snapshotOf(bundle, "2025-01-20"), gaps: gapsOf(bundle, "2025-01-20"), setAside: new Set() });
    expect(cellOf(later, "china-taiwan-strait", "jp~us").verdict).not.toBe("not-due");
  });
  it("the gravest risk comes first, and what is quiet last", () => {
    const rows = matrix.rows.toSorted(byRisk);
    expect([rows[0]?.issue.id, rows.at(-1)?.counts.risk]).toEqual(["universal-tariffs", 0]);
  });
  it("[I7] the order of the records changes nothing", () => {
    fc.assert(fc.property(shuffled(bundle), (other) => {
      // The order of the to-do list is that of its file.
      expect(matrixOf({ ...other, agenda: bundle.agenda })).toEqual(matrix);
    }), { numRuns: runs(3), seed: seedFor("issue matrix") });
  });
  it("counts are those of the cells that are shown", () => {
    const part = partOfIssues(matrix, ({ issue }) => issue.id.length % 2 === 0, ({ key }) => key !== "jp~us");
    expect(part.columnCounts.reduce((sum, { risk }) => sum + risk, 0)).toBe(part.counts.risk);
    expect(part.counts.risk).toBe(part.rows.flatMap(({ cells }) => cells).filter(({ verdict }) => verdict === "risk").length);
    expect(part.counts.risk).toBeGreaterThan(0);
  });
});
