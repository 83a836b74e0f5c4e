/** [I10] What a lens leaves of a matrix; what is counted in a cell it never changes. */
import { describe, expect, it } from "vitest";
import { coverageOf, partOfCoverage, type CoverageMode } from "../../../src/gaps/coverage/coverage";
import { applyLens } from "../../../src/lens/apply-lens";
import { filterable } from "../../../src/lens/filterable";
import { focusOn, NONE, OPEN_LENS, OPENING_LENS, showOnly, toggleValue, type Lens } from "../../../src/lens/lens";
import { LEVELS } from "../../../src/model/vocabulary";
import { isColumnShown, isRowShown } from "../../../src/ui/coverage/shown";
import { isCounterpartShown, isIssueShown } from "../../../src/ui/issues/shown";
import { issueMatrixOf } from "../../../src/gaps/issue-matrix";
import { aTransition } from "../../helpers/a-transition";
import { actor, gapsOf, snapshotOf } from "../../helpers/asked";
import { aChannel, anAlignment, anIssue, aParty } from "../../helpers/builders";

const BUNDLE = aTransition({
  actors: [aParty("au"), aParty("kr"), aParty("eu")],
  issues: [anIssue({ id: "trade" }), anIssue({ id: "energy" })],
  channels: [
    aChannel({ id: "leaders", ends: ["jp-pm", "us-president"], issues: ["trade"] }), aChannel({ id: "au", ends: ["jp-pm", "au"], level: "leader", issues: ["energy"] }),
    aChannel({ id: "kr", ends: ["jp", "kr"], level: "working", status: [{ is: "closed" }] }),
  ],
  alignments: [anAlignment({ id: "eu", between: ["us", "eu"], issue: "trade" }), anAlignment({ id: "au", between: ["jp", "au"], issue: "energy" })],
});
const snapshot = snapshotOf(BUNDLE);
const gaps = gapsOf(BUNDLE);
const setAside: ReadonlySet<string> = new Set();
const { nesting } = snapshot.network;

const left = (lens: Lens, mode: CoverageMode = "parties") =>
  partOfCoverage(coverageOf({ snapshot, gaps, setAside, mode }), isRowShown(nesting, lens, applyLens(filterable(snapshot, gaps), lens)), isColumnShown(lens));
const rows = (lens: Lens): string[] => left(lens).rows.map(({ key }) => key);
const off = (lens: Lens, facet: "party" | "status" | "issue" | "level", value: string): Lens => toggleValue(lens, facet, value);

describe("rows of the coverage matrix", () => {
  it("all of them, when the lens is wide open", () => { expect(rows(OPEN_LENS)).toEqual(["jp~us", "jp~au", "jp~kr", "us~eu"]); });
  it("what is history alone goes with closed channels", () => { expect(rows(OPENING_LENS)).toEqual(["jp~us", "jp~au", "us~eu"]); });
  it("those of a party that is off go", () => { expect(rows(off(OPEN_LENS, "party", "us"))).toEqual(["jp~au", "jp~kr"]); });
  it("those of which nothing shows go", () => { expect(rows(showOnly(OPEN_LENS, "issue", ["energy"], ["trade", "energy", NONE]))).toEqual(["jp~au", "jp~kr", "us~eu"]); });
  it("only those near the focus are left", () => { expect(rows(focusOn(OPEN_LENS, actor("us-president")))).toEqual(["jp~us", "us~eu"]); });
  it("the figures of a row that shows are the same, whatever else is hidden", () => {
    const [before, after] = [left(OPEN_LENS), left(off(off(OPEN_LENS, "party", "us"), "status", "closed"))];
    expect(after.rows.map(({ total }) => total)).toEqual(before.rows.filter(({ key }) => key === "jp~au").map(({ total }) => total));
  });
});

describe("columns of the coverage matrix", () => {
  it("one level only", () => { expect(left(showOnly(OPEN_LENS, "level", ["leader"], [...LEVELS, NONE])).columns).toEqual(["leader"]); });
  it("the last goes with what has no level", () => { expect(left(off(OPEN_LENS, "level", NONE)).columns).toEqual(LEVELS); });
});

describe("the matrix of issues", () => {
  const matrix = issueMatrixOf({ snapshot, gaps, setAside });
  it("leaves out issues that are off", () => { expect(matrix.rows.filter(isIssueShown(off(OPEN_LENS, "issue", "trade"))).map(({ issue }) => issue.id)).toEqual(["energy"]); });
  it("leaves out counterparts that are off or away from the focus", () => {
    const columns = (lens: Lens) => matrix.columns.filter(isCounterpartShown(nesting, lens)).map(({ key }) => key);
    expect([columns(OPEN_LENS), columns(off(OPEN_LENS, "party", "au")), columns(focusOn(OPEN_LENS, actor("au")))]).toEqual([["jp~us", "jp~au"], ["jp~us"], ["jp~au"]]);
  });
});
