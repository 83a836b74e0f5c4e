/** A cell of the matrix of issues in words. */
import { describe, expect, it } from "vitest";
import { findGaps } from "../../src/gaps/find-gaps";
import { issueMatrixOf } from "../../src/gaps/issue-matrix";
import { sayIssueCell } from "../../src/i18n/say-issue-cell";
import { createSpeaker } from "../../src/i18n/speaker";
import { aTransition } from "../helpers/a-transition";
import { snapshotOf } from "../helpers/asked";
import { aChannel, aContact, anAlignment, anExpectation, anIssue } from "../helpers/builders";

type More = Parameters<typeof aTransition>[0];

const said = (more: More): string[] => {
  const bundle = aTransition({ issues: [anIssue({ id: "trade" })], alignments: [anAlignment({ issue: "trade", stance: "friction", administration: "new" })], ...more });
  const snapshot = snapshotOf(bundle);
  const cells = issueMatrixOf({ snapshot, gaps: findGaps(snapshot), setAside: new Set() }).rows.flatMap(({ cells: all }) => all.filter(({ pair }) => pair.key === "jp~us@new"));
  return cells.flatMap((cell) => [sayIssueCell(createSpeaker("ja"), cell), sayIssueCell(createSpeaker("en"), cell)]);
};
const channels = [aChannel({ ends: ["jp-pm", "us-president"], administration: "new", issues: ["trade"] })];
const unmet = [anExpectation({ issue: "trade", between: ["jp-adviser", "us-adviser"], administration: "new" })];

describe("[issue-not-carried] a cell in words", () => {
  it.each<[string, More, string[]]>([
    ["the channels that carry it", { channels }, ["摩擦、扱う経路 1", "Friction, carried by 1 channel"]],
    ["that it is carried, by a contact alone", { contacts: [aContact({ date: "2024-11-20", participants: ["jp-pm", "trump"], issues: ["trade"] })] }, ["摩擦、経路あり", "Friction, Carried"]],
    ["what is asked beside the channels that carry it", { channels, expectations: unmet }, ["摩擦、未調査、扱う経路 1", "Friction, Not researched, carried by 1 channel"]],
  ])("says %s", (_, more, words) => { expect(said(more)).toEqual(words); });
});
