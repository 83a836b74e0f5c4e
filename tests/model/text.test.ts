import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { ID_PATTERN } from "../../src/model/id";
import { name, plainText } from "../../src/model/text";
import { nearest } from "../../src/model/suggest";

describe("text", () => {
  it.each([["葛󠄀城"], ["𠮷野家"], ["👩‍👩‍👧"], ["e\u0301"], ["\u202eright"], ["a\u00a0b"]])("%j survives as it was written", (text) => {
    expect(v.parse(plainText, text)).toBe(text);
  });

  it.each([["\ud842"], ["𠮷".slice(1)], ["a\u0000b"], ["a\u001bb"], ["a\u007fb"]])("%j is refused", (text) => {
    expect(v.safeParse(plainText, text).success).toBe(false);
  });

  it("line ends and tabs fold to one space", () => { expect(v.parse(plainText, " a\r\n\tb ")).toBe("a b"); });
  it("one text stands for both languages", () => { expect(v.parse(name, "NATO")).toEqual({ ja: "NATO", en: "NATO" }); });

  it("500 characters are a name, 501 are none", () => {
    expect(v.safeParse(plainText, "x".repeat(500)).success).toBe(true);
    expect(v.safeParse(plainText, "x".repeat(501)).success).toBe(false);
  });
});

describe("ids", () => {
  it.each([["constructor"], ["toString"], ["9007199254740993"], ["日本"], ["葛"], ["a.b_c-d"], ["𠮷"]])("%s is one", (id) => { expect(ID_PATTERN.test(id)).toBe(true); });
  it.each([["__proto__"], ["-x"], [""], [" a"], ["a b"], ["a:b"], ["a@b"], ["a|b"], ["a,b"], ["a\n"], ["\ud842"], ["a/b"]])("%j is none", (id) => {
    expect(ID_PATTERN.test(id)).toBe(false);
  });
});

describe("the nearest word", () => {
  it.each([
    ["ofice", ["office", "person"], "office"], ["jp-mp", ["jp-pm", "us"], "jp-pm"], ["x", ["y"], "y"], ["", ["a"], "a"],
    ["actor", ["factor", "actors"], "factor"], ["zzzz", ["office"], undefined], ["a", [], undefined],
  ])("%j among %j is %j", (word, known, expected) => { expect(nearest(word, known)).toBe(expected); });

  it("a word of 100,000 characters costs no more than one of 100", () => { expect(nearest("x".repeat(100_000), ["office"])).toBeUndefined(); });
});
