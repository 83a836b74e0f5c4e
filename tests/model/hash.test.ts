import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../src/model/canonical-json";
import { hash64 } from "../../src/model/hash";
import { runs, seedFor } from "../helpers/seed";

describe("hash64", () => {
  // Worked out by the definition in another language: FNV-1a of the text in UTF-16, low byte first.
  it.each([["", "cbf29ce484222325"], ["a", "089be207b544f1e4"], ["経路", "ec06f6b4e387ef2e"]])("of %j is %s", (text, hash) => { expect(hash64(text)).toBe(hash); });
  it("is sixteen digits, whatever the text, an unpaired surrogate included", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => { expect(hash64(text)).toMatch(/^[0-9a-f]{16}$/); }), { numRuns: runs(200), seed: seedFor("hash") });
    expect(hash64("\ud800")).not.toBe(hash64("\ufffd"));
  });
});

describe("canonicalJson", () => {
  it("writes fields in one order and leaves out what is undefined", () => {
    expect(canonicalJson({ b: [1, { d: null, c: undefined }], a: "x" })).toBe('{"a":"x","b":[1,{"d":null}]}');
  });
  it("is JSON of the same value", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => { expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value))); }), { numRuns: runs(200), seed: seedFor("canonical JSON") });
  });
  it("the order of fields makes no difference, that of a list does", () => {
    expect(canonicalJson({ a: 1, b: 2 })).toBe(canonicalJson({ b: 2, a: 1 }));
    expect(canonicalJson([1, 2])).not.toBe(canonicalJson([2, 1]));
  });
});
