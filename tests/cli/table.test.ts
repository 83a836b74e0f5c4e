import { expect, it } from "vitest";
import { inColumns } from "../../src/cli/table";

it("columns are set to the right, the last one to the left", () => {
  expect(inColumns([["n", "share", "name"], ["12", "0.5", "a"], ["3", "", "long name"]])).toEqual([" n  share  name", "12    0.5  a", " 3         long name"]);
});

it("a wide character takes the room of two, half-width ones and those outside the first plane are seen too", () => {
  expect(inColumns([["次数", "𠮷", "主体"], ["7", "ｱ", "総理"]])).toEqual(["次数  𠮷  主体", "   7   ｱ  総理"]);
});

it("nothing makes no line", () => { expect(inColumns([])).toEqual([]); });
