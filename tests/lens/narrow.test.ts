import { describe, expect, it } from "vitest";
import { NO_LEVEL, type CoverageColumn } from "../../src/gaps/coverage/cell";
import { coverageOf } from "../../src/gaps/coverage/coverage";
import { isSameLens, NONE, OPEN_LENS, OPENING_LENS, focusOn, showOnly, toggleValue } from "../../src/lens/lens";
import { levelsOfCell, narrowed } from "../../src/lens/narrow";
import { aTransition } from "../helpers/a-transition";
import { actor, gapsOf, issue, snapshotOf } from "../helpers/asked";
import { aChannel, anExpectation, anIssue, aParty } from "../helpers/builders";

const BUNDLE = aTransition({
  actors: [aParty("au"), aParty("cn")], issues: [anIssue({ id: "trade" }), anIssue({ id: "energy" })],
  channels: [aChannel({ id: "leaders", ends: ["jp-pm", "us-president"] }), aChannel({ id: "cn", ends: ["jp", "cn"] })],
  expectations: [anExpectation({ id: "any", between: ["jp-adviser", "us-adviser"], administration: "new" })],
});
const snapshot = snapshotOf(BUNDLE);
const levels = (row: string, column: CoverageColumn): readonly string[] | undefined => {
  const cell = coverageOf({ snapshot, gaps: gapsOf(BUNDLE), setAside: new Set(), mode: "parties" }).rows.find(({ key }) => key === row)?.cells.find((each) => each.column === column);
  return cell === undefined ? undefined : levelsOfCell(snapshot, cell);
};

describe("a lens narrowed to a cell", () => {
  it("shows two parties and one level, and leaves what else is off as it is", () => {
    const lens = narrowed(toggleValue(OPENING_LENS, "nature", "personal"), snapshot.network, { parties: [actor("jp"), actor("us")], levels: ["leader"] });
    expect([...lens.off.party ?? []]).toEqual(expect.arrayContaining(["au", "cn"]));
    expect([lens.off.party?.has("us"), lens.off.level?.has("leader"), lens.off.level?.has(NONE)]).toEqual([false, false, true]);
    expect([[...lens.off.status ?? []], [...lens.off.nature ?? []], lens.off.issue]).toEqual([["closed"], ["personal"], undefined]);
  });
  it("shows one issue", () => { expect([...narrowed(OPEN_LENS, snapshot.network, { issue: issue("trade") }).off.issue ?? []]).toEqual(["energy", NONE]); });
  it("of what names no level, shows the level at which it is drawn", () => {
    expect([levels("jp~us@new", NO_LEVEL), levels("jp~cn", NO_LEVEL), levels("jp~us", "leader"), levels("jp~us", NO_LEVEL)]).toEqual([["security-adviser"], [NONE], ["leader"], [NONE]]);
  });
});

describe("isSameLens", () => {
  it("compares by value", () => {
    expect(isSameLens(showOnly(OPEN_LENS, "level", ["leader"], ["leader", "working"]), toggleValue(OPEN_LENS, "level", "working"))).toBe(true);
    expect(isSameLens({ off: { level: new Set() }, focus: undefined }, OPEN_LENS)).toBe(true);
  });
  it("tells apart what differs in a value or in the focus", () => {
    expect(isSameLens(OPENING_LENS, OPEN_LENS)).toBe(false);
    expect(isSameLens(OPEN_LENS, focusOn(OPEN_LENS, actor("jp")))).toBe(false);
    expect(isSameLens(toggleValue(OPEN_LENS, "level", "working"), toggleValue(OPEN_LENS, "level", "leader"))).toBe(false);
  });
});
