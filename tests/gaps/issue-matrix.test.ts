/** Verdicts on an issue between two parties: risk, opportunity, question, carried. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findGaps } from "../../src/gaps/find-gaps";
import type { Gap } from "../../src/gaps/gap";
import { byRisk, issueMatrixOf, partOfIssues, type IssueCell, type IssueMatrix } from "../../src/gaps/issue-matrix";
import type { Bundle } from "../../src/model/bundle";
import { aTransition } from "../helpers/a-transition";
import { gapsOf, snapshotOf } from "../helpers/asked";
import { aChannel, aContact, anAgendaItem, anAlignment, anExpectation, anIssue, aParty, aSource } from "../helpers/builders";
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

describe("[issue-not-carried] the verdict and the rule call the same thing carried", () => {
  const log = aSource({ id: "log", coverage: [{ offices: ["jp"], from: "2020-01-01", to: "2025-12-31", exhaustive: true }] });
  const withNew = (more: Parameters<typeof aTransition>[0]) => aTransition({ sources: [log], issues: ISSUES, alignments: stance("friction"), ...more });
  const ofDay = (bundle: Bundle, date?: string, setAside: readonly string[] = []): IssueMatrix => {
    const snapshot = snapshotOf(bundle, date);
    return issueMatrixOf({ snapshot, gaps: findGaps(snapshot), setAside: new Set(setAside) });
  };
  const standing = (to: string) => withNew({
    sources: [log, aSource({ speaksOf: { to } })], channels: [aChannel({ id: "carrier", ends: ["jp-pm", "us-house"], issues: ["trade"] })],
  });
  const planned = (administration: string) => ({ channels: [aChannel({ id: "carrier", ends: ["jp-pm", "us-president"], administration, issues: ["trade"], status: [{ is: "planned", to: "2025-06" }] })] });
  const met = (participant: string) => ({ contacts: [aContact({ date: "2024-11-20", participants: ["jp-pm", participant], issues: ["trade"] })] });

  it.each([["2024-12-31", "risk", []], ["2025-12-31", "carried", ["carrier"]]])("a channel of which its source speaks until %s: %s with the team that came in between", (to, verdict, carriers) => {
    const cell = cellOf(ofDay(standing(to), "2025-02-01"), "trade", "jp~us");
    expect([cell.verdict, cell.carriers.map(({ channel }) => channel.id)]).toEqual([verdict, carriers]);
    expect(cell.gaps.map(({ rule }) => rule)).toEqual(verdict === "risk" ? ["issue-not-carried"] : []);
  });
  it.each([
    ["carried", "a contact on it with the team", met("trump")], ["question", "a contact on it with the other team", met("biden")],
    ["carried", "a channel that is planned with the team", planned("new")], ["question", "a channel that is planned with the other team", planned("old")],
  ] as const)("%s: %s", (verdict, _, more) => {
    const cell = cellOf(ofDay(withNew(more)), "trade", "jp~us@new");
    expect([cell.verdict, cell.isLinked, cell.gaps.length, cell.carriers]).toEqual([verdict, verdict === "carried", verdict === "carried" ? 0 : 1, []]);
  });
  it("a channel without an administration carries it for the team whose people it has met", () => {
    const both = withNew({
      channels: [aChannel({ id: "carrier", ends: ["jp-pm", "us-president"], issues: ["trade"] })], contacts: [aContact({ date: "2024-11-20", participants: ["jp-pm", "trump"] })],
    });
    expect(cellOf(ofDay(both), "trade", "jp~us@new")).toMatchObject({ verdict: "carried", carriers: [{ channel: { id: "carrier" } }] });
  });
  it("a channel that testifies for no team of the date leaves no empty column", () => {
    const bundle = { ...standing("2024-12-31"), alignments: [] };
    expect([ofDay(bundle, "2025-01-19"), ofDay(bundle, "2025-02-01")].map(({ columns, rows }) => [columns.length, rows.length])).toEqual([[1, 1], [0, 0]]);
  });
  it("what the two have spoken of is not called unrecorded where they have a column", () => {
    const bundle = withNew({ contacts: [aContact({ date: "2024-11-20", participants: ["jp-pm", "trump"], issues: ["policy"] })] });
    expect(cellOf(ofDay(bundle), "policy", "jp~us@new").verdict).toBe("carried");
  });

  const half = (fields: Parameters<typeof anExpectation>[0]) => withNew({
    sources: [aSource({ id: "essay", speaksOf: { to: "2024-11-30" } })], channels: carrier,
    expectations: [...wanted(), anExpectation({ id: "second", issue: "trade", between: ["jp-adviser", "us-adviser"], administration: "new", ...fields })],
  });
  it.each([["risk", "is missing", said], ["question", "[I2] nobody has researched", {}]] as const)("%s: one expectation is met, and another %s", (verdict, _, fields) => {
    const cell = cellOf(ofDay(half(fields)), "trade", "jp~us@new");
    expect([cell.verdict, cell.expected.map((each) => each.met), cell.carriers.length]).toEqual([verdict, [false, true], 1]);
  });
  it("of two expectations, the one that is not met is set aside, as in the matrix of coverage", () => {
    const bundle = half(said);
    expect(cellOf(ofDay(bundle, undefined, gapsOf(bundle).map(({ id }) => id)), "trade", "jp~us@new").verdict).toBe("set-aside");
  });
  it("no cell of the reference data set is carried and has a gap", () => {
    const carried = ["2024-11-30", "2025-01-20", "2025-06-01"].flatMap((date) => ofDay(referenceBundle(), date).rows)
      .flatMap(({ cells }) => cells).filter(({ verdict }) => verdict === "carried");
    expect(carried.length).toBeGreaterThan(0);
    expect(carried.filter(({ gaps }) => gaps.length > 0)).toEqual([]);
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
