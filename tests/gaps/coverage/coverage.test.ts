/** Every state that a cell can have, where things are counted, and that totals are sums. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NO_LEVEL, onlyGapIn, type CellState, type CoverageCell, type CoverageColumn } from "../../../src/gaps/coverage/cell";
import { byUncovered, COVERAGE_COLUMNS, COVERAGE_MODES, coverageOf, partOfCoverage, type Coverage, type CoverageMode } from "../../../src/gaps/coverage/coverage";
import { channelsIn, expectedIn, sumOf } from "../../../src/gaps/coverage/counts";
import { isQuestion, isSuggestion, type Gap } from "../../../src/gaps/gap";
import { requirementsOn } from "../../../src/gaps/requirements";
import type { Bundle } from "../../../src/model/bundle";
import { aTransition } from "../../helpers/a-transition";
import { gapsOf, snapshotOf } from "../../helpers/asked";
import { aChannel, anActor, anAlignment, anExpectation, anIssue, aParty, aSource } from "../../helpers/builders";
import { referenceBundle } from "../../helpers/read-data-set";
import { runs, seedFor } from "../../helpers/seed";
import { aBusyTransition } from "../a-busy-transition";
import { renamed, shuffled } from "../transform";

const ESSAY = aSource({ id: "essay", speaksOf: { to: "2024-11-30" } });
const said = { testimony: "no-public-record" as const, sources: [{ source: "essay", locator: "1" }] };

const cover = (bundle: Bundle, { mode = "parties", setAside = [], gaps = gapsOf(bundle) }: { mode?: CoverageMode; setAside?: readonly string[]; gaps?: readonly Gap[] } = {}): Coverage =>
  coverageOf({ snapshot: snapshotOf(bundle), gaps, setAside: new Set(setAside), mode });

const cellAt = (coverage: Coverage, row: string, column: CoverageColumn): CoverageCell => {
  const cell = coverage.rows.find(({ key }) => key === row)?.cells.find((each) => each.column === column);
  if (cell === undefined) throw new Error(`no cell ${row} ${column}: ${coverage.rows.map(({ key }) => key).join(" ")}`);
  return cell;
};

const LEADERS = ["jp-pm", "us-president"] as [string, string];
const expected = anExpectation({ id: "leaders", between: LEADERS, level: "leader", administration: "new", ...said });
const open = aChannel({ id: "talk", ends: LEADERS, administration: "new" });
const unknown = { ...expected, testimony: undefined };

const STATES: readonly (readonly [CellState, Parameters<typeof aTransition>[0], string, CoverageColumn])[] = [
  ["missing", { expectations: [expected] }, "jp~us@new", "leader"],
  ["covered", { expectations: [expected], channels: [open] }, "jp~us@new", "leader"],
  ["question", { expectations: [unknown] }, "jp~us@new", "leader"],
  ["partly", { expectations: [expected], channels: [aChannel({ id: "other", ends: ["jp", "us"], level: "leader", administration: "new" })] }, "jp~us@new", "leader"],
  ["present", { channels: [open] }, "jp~us@new", "leader"],
  ["empty", { channels: [open] }, "jp~us@new", "security-adviser"],
  ["not-applicable", { channels: [open] }, "jp~us@new", "ministerial"],
  ["present", { actors: [aParty("au")], channels: [aChannel({ id: "au", ends: ["jp", "au"], status: [{ is: "dormant" }] })] }, "jp~au", NO_LEVEL],
  ["empty", { channels: [open] }, "jp~us@new", NO_LEVEL],
];

describe("the state of a cell", () => {
  it.each(STATES)("%s", (state, more, row, column) => {
    expect(cellAt(cover(aTransition({ sources: [ESSAY], ...more })), row, column).state).toBe(state);
  });

  it("[I2] what nobody has researched is a question, never missing", () => {
    expect(cellAt(cover(aTransition({ expectations: [unknown] })), "jp~us@new", "leader").counts).toMatchObject({ must: 1, met: 0, missing: 0, questions: 1 });
  });
  it("what is set aside is neither missing nor a question, and is still counted", () => {
    const bundle = aTransition({ sources: [ESSAY], expectations: [expected] });
    const cell = cellAt(cover(bundle, { setAside: gapsOf(bundle).map(({ id }) => id) }), "jp~us@new", "leader");
    expect([cell.state, cell.counts.missing, cell.counts.setAside, cell.gaps.length]).toEqual(["set-aside", 0, 1, 1]);
  });
  it("counts channels by status, and history not at all", () => {
    const channels = (["open", "planned", "dormant", "unknown", "closed"] as const).map((is) => aChannel({ id: is, ends: ["jp", "us"], level: "working", status: [{ is }] }));
    const coverage = cover(aTransition({ channels }));
    expect(cellAt(coverage, "jp~us", "working").counts).toMatchObject({ open: 1, planned: 1, dormant: 1, unknown: 1 });
    expect([channelsIn(coverage.total), coverage.rows[0]?.closed]).toEqual([4, 1]);
  });
  it("counts expectations by their priority", () => {
    const expectations = (["must", "should", "may"] as const).map((priority) => anExpectation({ id: priority, between: ["jp-adviser", "us-adviser"], level: "security-adviser", priority, ...said }));
    expect(cellAt(cover(aTransition({ sources: [ESSAY], expectations })), "jp~us", "security-adviser").counts).toMatchObject({ must: 1, should: 1, may: 1, met: 0 });
  });
  it("is one gap and nothing else, or more than that", () => {
    const bundle = aTransition({ sources: [ESSAY], expectations: [expected] });
    expect(onlyGapIn(cellAt(cover(bundle), "jp~us@new", "leader"))?.id).toBe(gapsOf(bundle)[0]?.id);
    expect(onlyGapIn(cellAt(cover({ ...bundle, channels: [{ ...open, level: "leader", ends: [bundle.dataset.parties[0], bundle.dataset.parties[1]] }] }), "jp~us@new", "leader"))).toBeUndefined();
  });
});

describe("rows", () => {
  const rows = (bundle: Bundle, mode: CoverageMode = "parties"): string[] => cover(bundle, { mode }).rows.map(({ key }) => key);

  it("only relationships have one: a channel, an alignment, an expectation", () => {
    const bundle = aTransition({
      actors: ["au", "kr", "ph", "vn"].map((id) => aParty(id)), issues: [anIssue({ id: "trade" })],
      channels: [aChannel({ id: "a", ends: ["jp-pm", "au"] })], alignments: [anAlignment({ id: "b", issue: "trade", between: ["jp", "kr"] })],
      expectations: [anExpectation({ id: "c", between: ["jp", "ph"] })],
    });
    expect(rows(bundle)).toEqual(["jp~au", "jp~kr", "jp~ph"]);
  });
  it("the team on its way in has a row of its own, above that of the team in office", () => {
    const bundle = aTransition({ channels: [aChannel({ id: "old", ends: LEADERS, administration: "old" })], expectations: [expected] });
    expect(cover(bundle).rows.map(({ key, team, administration }) => [key, team, administration])).toEqual([["jp~us@new", "incoming", "new"], ["jp~us", "outgoing", "old"]]);
  });
  it("before an election and after an inauguration there is one team, and one row", () => {
    const bundle = aTransition({ channels: [aChannel({ id: "old", ends: LEADERS, administration: "old" })], expectations: [expected] });
    const on = (date: string) => coverageOf({ snapshot: snapshotOf(bundle, date), gaps: gapsOf(bundle, date), setAside: new Set(), mode: "parties" }).rows.map(({ key, team }) => [key, team]);
    expect([on("2024-11-04"), on("2025-02-01")]).toEqual([[["jp~us", undefined]], [["jp~us", undefined]]]);
  });
  it("what is within one party comes after what is abroad", () => {
    expect(rows(aTransition({ actors: [aParty("au")], channels: [aChannel({ id: "a", ends: ["jp-pm", "jp-nss"] }), aChannel({ id: "b", ends: ["jp", "au"] })] }))).toEqual(["jp~au", "jp~jp"]);
  });
  it("offices stand by themselves, and counterparts without any record between them have an empty row", () => {
    const coverage = cover(aTransition({ channels: [aChannel({ id: "heads", ends: LEADERS })] }), { mode: "offices" });
    expect(coverage.rows.map(({ key }) => key)).toEqual(["jp-pm~us-president", "jp-adviser~us-adviser", "jp-nss~us-nsc"]);
    expect(cellAt(coverage, "jp-adviser~us-adviser", "security-adviser").state).toBe("empty");
    expect(cellAt(coverage, "jp-adviser~us-adviser", "leader").state).toBe("not-applicable");
  });
  it("an embassy is no counterpart of an embassy", () => {
    const embassies = ["jp", "us"].map((partOf) => anActor({ id: `${partOf}-embassy`, kind: "organization", partOf, level: "embassy", function: "diplomatic-mission" }));
    expect(rows(aTransition({ actors: embassies, channels: [aChannel({ id: "a", ends: LEADERS })] }), "offices").join(" ")).not.toContain("embassy");
  });
  it("[one hole, one gap] an expectation that is not met stands where its gap does, at the narrower ends", () => {
    const bundle = aTransition({ sources: [ESSAY], expectations: [expected, { ...expected, id: anExpectation({ id: "wide" }).id, between: [aParty("jp").id, aParty("us").id] }] });
    const coverage = cover(bundle, { mode: "offices" });
    expect(cellAt(coverage, "jp-pm~us-president@new", "leader").counts).toMatchObject({ must: 2, met: 0, missing: 1 });
  });
});

describe("what is counted", () => {
  const bundle = aBusyTransition();
  const [first] = gapsOf(bundle);
  if (first === undefined) throw new Error("no gap");

  it("a suggestion is never counted as missing", () => {
    const before = cover(bundle).total;
    const suggestion: Gap = { ...first, id: "likely", rule: "likely-missing" };
    expect(cover(bundle, { gaps: [...gapsOf(bundle), suggestion] }).total).toEqual(before);
  });
  it("a gap counts whichever rule found it", () => {
    const added: Gap = { ...first, id: "another", rule: "nobody-in-post", reason: { kind: "planned-overdue", channel: aChannel().id, date: bundle.dataset.asOf, days: 1 }, otherReasons: [] };
    expect(cover(bundle, { gaps: [...gapsOf(bundle), added] }).total.missing).toBe(cover(bundle).total.missing + 1);
  });
});

describe.each(COVERAGE_MODES)("[I7] %s", (mode) => {
  const short = (coverage: Coverage, as: (id: string) => string = (id) => id) => coverage.rows
    .map(({ ends, team, cells }) => JSON.stringify([ends.map(as).toSorted(), team, cells.map(({ state, counts }) => [state, counts])])).toSorted();

  it.each([["a small network", aBusyTransition()], ["the reference data set", referenceBundle()]])("%s: the order of the records changes nothing, names of ids only themselves", (name, bundle) => {
    const before = cover(bundle, { mode });
    fc.assert(fc.property(shuffled(bundle), (other) => { expect(cover(other, { mode })).toEqual(before); }), { numRuns: runs(name === "a small network" ? 40 : 3), seed: seedFor(`coverage ${mode} ${name}`) });
    const turn = (id: string): string => `z${[...id].toReversed().join("")}x`;
    expect(short(cover(renamed(bundle, turn), { mode }), (id) => Array.from(id.slice(1, -1)).toReversed().join(""))).toEqual(short(before));
  });
  it("totals are the sums of rows, of columns, and of any part of them", () => {
    const whole = cover(referenceBundle(), { mode });
    fc.assert(fc.property(fc.func(fc.boolean()), fc.func(fc.boolean()), (row, column) => {
      const part = partOfCoverage(whole, ({ key }) => row(key), (each) => column(each));
      expect(part.total).toEqual(sumOf(part.columnTotals));
      expect(part.total).toEqual(sumOf(part.rows.map(({ total }) => total)));
      expect(part.rows.map(({ total }) => total)).toEqual(part.rows.map(({ cells }) => sumOf(cells.map(({ counts }) => counts))));
      expect(part.rows.every(({ cells }) => cells.length === part.columns.length)).toBe(true);
    }), { numRuns: runs(50), seed: seedFor(`totals ${mode}`) });
  });
});

describe("the reference data set on the day on which it opens", () => {
  const bundle = referenceBundle();
  const coverage = cover(bundle);

  it("counts every gap and every expectation once, in both readings", () => {
    const facts = gapsOf(bundle).filter((gap) => !isSuggestion(gap));
    const { network, date } = snapshotOf(bundle);
    for (const mode of COVERAGE_MODES) {
      const { total } = cover(bundle, { mode });
      expect([total.missing, total.questions]).toEqual([facts.filter((gap) => !isQuestion(gap)).length, facts.filter(isQuestion).length]);
      const unmet = facts.flatMap(({ reason, otherReasons }) => [reason, ...otherReasons]).filter(({ kind }) => kind === "expected-missing").length;
      expect([expectedIn(total), expectedIn(total) - total.met]).toEqual([requirementsOn(network, date).length, unmet]);
    }
  });
  it("misses every rung with the incoming team, and is covered with the outgoing one", () => {
    const incoming = coverage.rows.find(({ key }) => key === "jp~us@trump-2025");
    expect(incoming?.cells.map(({ state }) => state)).toEqual(COVERAGE_COLUMNS.map(() => "missing"));
    expect(cellAt(coverage, "jp~us", "leader").state).toBe("covered");
  });
  it("has that row first by what is uncovered", () => { expect(coverage.rows.toSorted(byUncovered)[0]?.key).toBe("jp~us@trump-2025"); });
  it("has nothing missing with China, Russia or North Korea, whose channels are of unknown status", () => {
    for (const party of ["cn", "ru", "kp"]) expect(cellAt(coverage, `jp~${party}`, NO_LEVEL)).toMatchObject({ state: "present", counts: { unknown: 1, missing: 0, questions: 0 } });
  });
});
