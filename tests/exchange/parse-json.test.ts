import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../src/exchange/json/parse-json";
import { runs, seedFor } from "../helpers/seed";
import { lines } from "./problems";

const parse = (text: string) => parseJson({ name: "f.json", text });
const value = (text: string): unknown => {
  const parsed = parse(text);
  if (parsed.kind === "refused") throw new Error(lines(parsed).join("; "));
  return parsed.value;
};

describe("JSON text", () => {
  it.each([
    ['{"a": 1,}', "f.json:1:9 syntax(key-not-text)"],
    ['{"a" 1}', "f.json:1:6 syntax(missing-separator)"],
    ["[1, 2", "f.json:1:6 syntax(unexpected-end)"],
    ["[1\n 2]", "f.json:2:2 syntax(missing-separator)"],
    ["[01]", "f.json:1:3 syntax(missing-separator)"],
    ["[+1]", "f.json:1:2 syntax(unexpected-character) 0"],
    ["[NaN]", "f.json:1:2 syntax(unexpected-character) 0"],
    ['["\\x"]', "f.json:1:3 syntax(bad-escape) 0"],
    ['["a\nb"]', "f.json:1:4 syntax(control-character) 0"],
    ['["open', "f.json:1:7 syntax(unexpected-end) 0"],
    ["[] []", "f.json:1:4 syntax(trailing-text)"],
    ["// no\n[]", "f.json:1:1 syntax(unexpected-character)"],
    [" \n\t", "f.json:1:1 empty-file"],
    ['{"a": 1, "b": {"c": 1, "c": 2}}', "f.json:1:24 duplicate-key b.c"],
    ["[1e999, -1e999]", "f.json:1:2 bad-number 0|f.json:1:9 bad-number 1"],
    ["[9007199254740993]", "f.json:1:2 bad-number 0"],
    ['["\\ud800", {"\\udc00": 1}]', "f.json:1:2 unreadable-text 0|f.json:1:13 unreadable-text 1"],
  ])("%j is refused at its place", (text, expected) => {
    expect(lines(parse(text)).join("|")).toBe(expected);
  });

  it("[reliability] 10,000 levels deep is an answer, not a crash", () => {
    expect(lines(parse("[".repeat(10_000)))).toEqual(["f.json:1:101 too-deep " + Array(100).fill("0").join(".")]);
    expect(lines(parse('{"a":'.repeat(1_000_000)))[0]).toMatch(/^f\.json:1:501 too-deep/);
    expect(parse(`${"[".repeat(100)}${"]".repeat(100)}`).kind).toBe("parsed");
  });

  it("keys of Object.prototype are keys like others", () => {
    const read = value('{"__proto__": {"polluted": true}, "constructor": 1}');
    expect(Object.keys(read as object)).toEqual(["__proto__", "constructor"]);
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
    expect((read as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  it("knows the place of values, keys and of what is not there", () => {
    const parsed = parse('{\n  "actors": [\n    {"id": "a", "knd": 1}\n  ]\n}');
    if (parsed.kind === "refused") throw new Error("refused");
    expect(parsed.placeOf(["actors", 0, "knd"], "key")).toEqual({ line: 3, column: 17 });
    expect(parsed.placeOf(["actors", 0, "knd"], "value")).toEqual({ line: 3, column: 24 });
    expect(parsed.placeOf(["actors", 0, "kind"], "value")).toEqual({ line: 3, column: 5 });
    expect(parsed.placeOf(["actors", 7, "kind"], "key")).toEqual({ line: 2, column: 13 });
    expect(parsed.placeOf([], "value")).toEqual({ line: 1, column: 1 });
  });

  it("reads every JSON value as JSON.parse does", { timeout: 600_000 }, () => {
    fc.assert(fc.property(fc.json(), (text) => {
      const parsed = parse(text);
      if (parsed.kind === "parsed") expect(parsed.value).toEqual(JSON.parse(text));
      else expect(parsed.problems.every(({ code }) => code === "bad-number" || code === "unreadable-text" || code === "duplicate-key")).toBe(true);
    }), { numRuns: runs(300), seed: seedFor("JSON values") });
  });

  it("refuses every text that JSON.parse refuses", { timeout: 600_000 }, () => {
    const texts = fc.tuple(fc.json(), fc.nat(), fc.constantFrom("", "{", "}", "[", "]", ",", ":", '"', "\\", "0", "-", ".", "e", "t", " ", "\u0000", "\n"))
      .map(([text, at, piece]) => text.slice(0, at % (text.length + 1)) + piece + text.slice(at % (text.length + 1) + 1));
    fc.assert(fc.property(texts, (text) => {
      let allowed = true;
      try {
        JSON.parse(text);
      } catch {
        allowed = false;
      }
      const parsed = parse(text);
      if (!allowed) expect(parsed.kind).toBe("refused");
      else if (parsed.kind === "refused") expect(parsed.problems.map(({ code }) => code)).not.toContain("syntax");
    }), { numRuns: runs(500), seed: seedFor("JSON mutants") });
  });
});
