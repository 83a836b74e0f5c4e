/** CSV as a spreadsheet and a program read it, with cells that mean harm. */
import * as fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { writeCsv } from "../../../src/exchange/csv/write-csv";
import { runs, seedFor } from "../../helpers/seed";

const cellsOf = (csv: string): string[][] => Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { delimiter: ",", newline: "\r\n" }).data.slice(0, -1);
const cellOf = (text: string): string | undefined => cellsOf(writeCsv([[text, "end"]]))[0]?.[0];

describe("[I11] CSV", () => {
  it("begins with a byte order mark and ends each row with CRLF", () => {
    expect(writeCsv([["日付", "state"], ["2025-01-20", 3]])).toBe("\uFEFF日付,state\r\n2025-01-20,3\r\n");
  });
  it("quotes what would end a cell or a row, and keeps it", () => {
    const row = ['a "quoted", word', "two\nlines", "a;b", " padded ", "tab\there"];
    expect(cellsOf(writeCsv([row]))).toEqual([row]);
  });
  it("an empty cell is empty, and zero is a number", () => { expect(writeCsv([[undefined, 0, -76, "x"]])).toBe("\uFEFF,0,-76,x\r\n"); });
  it("a number that is none is refused", () => { expect(() => writeCsv([[Number.NaN]])).toThrow(RangeError); });

  it.each([
    "=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\n=1", "\r=1", "\u00a0=1", "\u3000=1", "\u200b=1", "\ufeff=1", "＝1+1", "＋1", "－1", "＠x", " ＝1", "\u22121",
    "﹦1", "\t", "\rx", "\u0001=1", "=cmd|' /C calc'!A0", '=HYPERLINK("http://example.org","x")', "\u202e=1", "\u0000=1",
  ])("%j is text, not a formula", (hostile) => {
    expect(cellOf(hostile)).toBe(`'${hostile.replaceAll("\u0000", "")}`);
  });
  it.each(["2025-01-20", "§3(1) ¶2", "a=b", "a - b", "石破総理 — トランプ次期大統領", "葛󠄀城", "𠮷野家", "e\u0301", "'already", "<script>"])("%j stays as it is", (plain) => {
    expect(cellOf(plain)).toBe(plain);
  });
  it("half a surrogate pair becomes a sign that can be written", () => { expect(cellOf("a\ud842b")).toBe("a\ufffdb"); });

  it("any rows come back, and no cell begins a formula", () => {
    const seed = seedFor("write-csv");
    const cell = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom("=", "+", "-", "＝", "@", " ", "\t", "\n", "\r", '"', ",", ";", "a") }));
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const read = cellsOf(writeCsv(rows));
      expect(read.map((row) => row.map((each) => each.replace(/^'/, "")))).toEqual(rows.map((row) => row.map((each) => each.toWellFormed().replaceAll("\u0000", "").replace(/^'/, ""))));
      for (const each of read.flat()) expect(each).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
    }), { seed, numRuns: runs(200) });
  });
});
