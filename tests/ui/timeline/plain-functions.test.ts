/** What the timeline decides without being drawn. */
import { describe, expect, it } from "vitest";
import { speakerOf } from "../../../src/i18n/speaker";
import { rowContent } from "../../../src/history/timeline/row-content";
import { earliestDay } from "../../../src/model/date";
import { NOTHING, relationship, type Selection } from "../../../src/state/selection";
import { contactsAsText, contactsIn } from "../../../src/ui/timeline/contacts-as-text";
import { cursorAfter, readCursor } from "../../../src/ui/timeline/grid-keys";
import { itemsOf, nearestItem, windowWith, type RowItem } from "../../../src/ui/timeline/row-items";
import { extentOn, scaleOf } from "../../../src/ui/timeline/scale";
import { fitting } from "../../../src/ui/timeline/text-width";
import { contactsWithoutRow } from "../../../src/ui/timeline/without-row";
import { isOfSelection, touchesSelection } from "../../../src/ui/timeline/touches-selection";
import { actor, channel, on, snapshotOf } from "../../helpers/asked";
import { aContact, aSource } from "../../helpers/builders";
import { call, contentOf, log, rowsOf, withContacts } from "../../history/timeline/contacts";


const bundle = withContacts({
  contacts: [call("a", "2021-03-01"), call("b", "2021-09-01", { sources: [{ source: "log", locator: "=1+1", url: "https://example.org/b" }, { source: "other", locator: "2", says: { date: "2021-09-03" } }] }), aContact({ id: "c", date: "2021", participants: ["jp-pm", "us-president"] })],
  sources: [log({}), aSource({ id: "other", title: "Another", url: "https://example.org/other" })],
});
const day = (text: string): number => earliestDay(on(text));
const items = itemsOf(contentOf(bundle, "channel advisers", "2021-09-10"));

describe("the items of a row", () => {
  it("contacts and quiet stretches in the order of time", () => { expect(items.map(({ key }) => key)).toEqual(["contact a", `quiet ${day("2021-03-02")}`, "contact b"]); });
  it("the nearest to a day; none in an empty row", () => {
    expect([nearestItem(items, day("2020-01-01")), nearestItem(items, day("2021-05-01")), nearestItem(items, day("2022-01-01")), nearestItem([], 0)]).toEqual([0, 1, 2, -1]);
  });
  it("a window is moved no more than is needed to show one", () => {
    const window = { from: 100, to: 200 };
    expect(windowWith({ from: 150, to: 150 }, window)).toBe(window);
    const later = windowWith({ from: 300, to: 300 }, window);
    expect([later.to - later.from, later.from < 300 && later.to > 301]).toEqual([100, true]);
    const before = windowWith({ from: -500, to: -400 }, window);
    expect([before.to - before.from, before.from < -400 && before.to > -400]).toEqual([100, true]);
  });
});

describe("[I8] the keys of the grid", () => {
  const rows: Readonly<Record<number, readonly RowItem[]>> = { 1: items, 3: items.slice(0, 1), 4: [] };
  const grid = { rows: [1, 3, 4], itemsAt: (row: number) => rows[row] ?? [], middle: day("2021-09-01") };
  const after = (key: string, row: number, item: number, isWhole = false) => cursorAfter(key, isWhole, { row, item }, grid);
  it("sideways from the label to what is in sight, and on from there; not beyond the ends", () => {
    expect([after("ArrowRight", 1, -1), after("ArrowRight", 1, 0), after("ArrowRight", 1, 2), after("ArrowLeft", 1, 0), after("ArrowLeft", 1, -1)])
      .toEqual([{ row: 1, item: 2 }, { row: 1, item: 1 }, { row: 1, item: 2 }, { row: 1, item: -1 }, { row: 1, item: -1 }]);
    expect(after("ArrowRight", 4, -1)).toEqual({ row: 4, item: -1 });
  });
  it("up and down over headings to what is nearest in time, from a label to a label", () => {
    expect([after("ArrowDown", 1, 2), after("ArrowDown", 1, -1), after("ArrowDown", 3, 0), after("ArrowUp", 1, 1), after("ArrowUp", 3, 0)])
      .toEqual([{ row: 3, item: 0 }, { row: 3, item: -1 }, { row: 4, item: -1 }, { row: 1, item: 1 }, { row: 1, item: 0 }]);
  });
  it("to the ends of the row and of the grid; other keys are left alone", () => {
    expect([after("Home", 1, 2), after("End", 1, -1), after("End", 1, -1, true), after("Home", 4, -1, true), after("x", 1, 0), after("Tab", 1, 0)])
      .toEqual([{ row: 1, item: -1 }, { row: 1, item: 2 }, { row: 4, item: -1 }, { row: 1, item: -1 }, undefined, undefined]);
  });
  it("a place is read as it was written, and nothing else is one", () => { expect([readCursor("3:-1"), readCursor("a:b"), readCursor(undefined)]).toEqual([{ row: 3, item: -1 }, undefined, undefined]); });
});

describe("on the screen", () => {
  const scale = scaleOf({ from: 0, to: 100 }, 1_000);
  it("days have the width of days, cut to what can be seen", () => {
    expect([extentOn(scale, 10, 19), extentOn(scale, undefined, 9), extentOn(scale, 90, undefined), extentOn(scale, 200, 300), extentOn(scale, -50, -40)])
      .toEqual([{ left: 100, right: 200 }, { left: -20, right: 100 }, { left: 900, right: 1_020 }, undefined, undefined]);
    expect(scale.dayAt(scale.xOf(37))).toBeCloseTo(37);
  });
  it("a name that does not fit is the last word, or none", () => { expect([fitting("Shigeru Ishiba", 200), fitting("Shigeru Ishiba", 40), fitting("Shigeru Ishiba", 20), fitting("石破茂", 32), fitting("石破茂", 20)]).toEqual(["Shigeru Ishiba", "Ishiba", undefined, "石破茂", undefined]); });
});

describe("what is selected", () => {
  const snapshot = snapshotOf(bundle);
  const rowOf = (key: string) => {
    const found = [...rowsOf(snapshot, "channels"), ...rowsOf(snapshot, "offices"), ...rowsOf(snapshot, "relationships")].find((row) => row.key === key);
    if (found === undefined) throw new Error(key);
    return found;
  };
  const touched = (selection: Selection, between?: Parameters<typeof touchesSelection>[3]) =>
    ["channel advisers", "office us-adviser", "office jp-pm", "relationship jp~us leader"].filter((key) => touchesSelection(snapshot, rowOf(key), selection, between));
  it("an actor, a person through the office held, a channel, a relationship, a gap by its ends", () => {
    expect(touched({ kind: "actor", id: actor("us-adviser") })).toEqual(["channel advisers", "office us-adviser", "relationship jp~us leader"]);
    expect(touched({ kind: "actor", id: actor("sullivan") })).toEqual(["channel advisers", "office us-adviser"]);
    expect(touched({ kind: "channel", id: channel("advisers") })).toEqual(["channel advisers", "office us-adviser", "relationship jp~us leader"]);
    expect(touched(relationship([actor("jp"), actor("us")]))).toEqual(["channel advisers", "office us-adviser", "office jp-pm", "relationship jp~us leader"]);
    expect(touched({ kind: "gap", id: "g" }, [actor("jp-pm"), actor("us-president")])).toEqual(["office jp-pm", "relationship jp~us leader"]);
    expect([touched({ kind: "gap", id: "g" }), touched(NOTHING).length]).toEqual([[], 4]);
  });
  it("is one row itself", () => {
    expect(isOfSelection(rowOf("channel advisers"), { kind: "channel", id: channel("advisers") })).toBe(true);
    expect(isOfSelection(rowOf("office jp-pm"), { kind: "actor", id: actor("us-adviser") })).toBe(false);
    expect(isOfSelection(rowOf("relationship jp~us leader"), relationship([actor("jp"), actor("us")]))).toBe(true);
  });
});

describe("[I10] contacts without a row", () => {
  const snapshot = snapshotOf(bundle);
  const { network } = snapshot;
  const all = new Set(bundle.contacts);
  it("are counted, whatever a row is; those that the lens hides are told elsewhere", () => {
    const without = (mode: Parameters<typeof rowsOf>[1], inView = all) => contactsWithoutRow(network, rowsOf(snapshot, mode), inView);
    expect([without("channels"), without("offices"), without("relationships"), without("channels", new Set())]).toEqual([1, 0, 0, 0]);
    expect(contactsWithoutRow(network, [], all)).toBe(3);
  });
});

describe("contacts as a table", () => {
  const snapshot = snapshotOf(bundle);
  const contents = rowsOf(snapshot, "offices").map((row) => rowContent(snapshot, row, () => true));
  const cells = contactsAsText(speakerOf("en"), snapshot.network.index, contactsIn(contents, { from: day("2021-01-01"), to: day("2022-01-01") }));
  it("each contact once however many rows have it, a line a source, each with its own date and address", () => {
    expect(cells.map(([date, , mode, , , , , source, url]) => [date, mode, source, url])).toEqual([
      ["Date", "Mode", "Source", "Address"], ["2021", "Call", "A source, p. 1", ""], ["2021-03-01", "Call", "A source, p. 1", ""],
      ["2021-09-01", "Call", "A source, =1+1", "https://example.org/b"], ["2021-09-03", "Call", "Another, 2", "https://example.org/other"],
    ]);
  });
  it("only of the time that is shown", () => { expect(contactsIn(contents, { from: day("2021-04-01"), to: day("2021-05-01") }).map(({ contact }) => contact.id)).toEqual(["c"]); });
});
