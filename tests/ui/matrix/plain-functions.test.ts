/** What the matrices compute without a page. */
import { describe, expect, it } from "vitest";
import { placeAfter, placeKey, readPlace } from "../../../src/ui/matrix/roving";
import { toTsv } from "../../../src/ui/matrix/tsv";

describe("toTsv", () => {
  it("parts cells by tabs and rows by lines, whatever is in them", () => {
    expect(toTsv([["a", "b\tc"], ["d\r\ne", ""]])).toBe("a\tb c\nd e\t");
  });
  it.each(["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\u00a0=1", "\ufeff=1", "\n=1", "\t=1", "＝1＋1", "－1", "＋1", "＠a"])("%j does not run as a formula", (text) => {
    expect(toTsv([[text]]).startsWith("'")).toBe(true);
  });
  it.each(["2 expected, 1 met", "日本 — 米国", "a=b", "−1"])("%j is left as it is", (text) => { expect(toTsv([[text]])).toBe(text); });
});

describe("[I8] keys of the grid", () => {
  const size = { row: 3, column: 4 };
  it.each([
    ["ArrowUp", false, "0:2"], ["ArrowDown", false, "2:2"], ["ArrowLeft", false, "1:1"], ["ArrowRight", false, "1:3"],
    ["Home", false, "1:0"], ["End", false, "1:3"], ["Home", true, "0:0"], ["End", true, "2:3"],
  ])("%s (with Ctrl: %s) leads to %s", (key, isWhole, to) => {
    expect(placeAfter(key, isWhole, { row: 1, column: 2 }, size)).toEqual(readPlace(to));
  });
  it("stops at the edge", () => {
    expect(["ArrowUp", "ArrowLeft"].map((key) => placeAfter(key, false, { row: 0, column: 0 }, size))).toEqual([{ row: 0, column: 0 }, { row: 0, column: 0 }]);
    expect(["ArrowDown", "ArrowRight"].map((key) => placeAfter(key, false, { row: 2, column: 3 }, size))).toEqual([{ row: 2, column: 3 }, { row: 2, column: 3 }]);
  });
  it("leaves other keys alone", () => { expect(placeAfter("Tab", false, { row: 0, column: 0 }, size)).toBeUndefined(); });
  it("writes and reads a place", () => {
    expect(readPlace(placeKey({ row: 12, column: 3 }))).toEqual({ row: 12, column: 3 });
    expect([undefined, "", "a:b", "1"].map(readPlace)).toEqual([undefined, undefined, undefined, undefined]);
  });
});
