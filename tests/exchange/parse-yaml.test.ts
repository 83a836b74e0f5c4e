import { describe, expect, it } from "vitest";
import { parseYaml } from "../../src/exchange/yaml/parse-yaml";
import { lines } from "./problems";

const parse = (text: string) => parseYaml({ name: "f.yaml", text });
const value = (text: string): unknown => {
  const parsed = parse(text);
  if (parsed.kind === "refused") throw new Error(lines(parsed).join("; "));
  return parsed.value;
};

describe("YAML text", () => {
  it.each([
    ["{a: 1", "f.yaml:1:6 syntax(not-closed)"],
    ["a: 'open", "f.yaml:1:9 syntax(not-closed)"],
    ["a: b: c", "f.yaml:1:4 syntax(bad-indent)"],
    ["a:\n\t- 1", "f.yaml:2:1 syntax(tab-indent)"],
    ['a: "\\q"', "f.yaml:1:5 syntax(bad-escape)"],
    ["? {a: b}\n: c", "f.yaml:1:3 syntax(key-not-text)"],
    ["a: *nobody", "f.yaml:1:4 syntax(unknown-anchor) a"],
    ["--- 1\n--- 2", "f.yaml:2:1 syntax(several-documents)"],
    ["a: 1\nb: 2\na: 3", "f.yaml:3:1 duplicate-key a"],
    ["1: a\n'1': b", "f.yaml:2:1 duplicate-key 1"],
    ["a: !secret 1", "f.yaml:1:12 tag-refused a"],
    ["a: !!js/function 'x'", "f.yaml:1:18 tag-refused a"],
    ["a: !!binary aGVsbG8=", "f.yaml:1:13 tag-refused a"],
    ["a: .nan\nb: -.inf\nc: 9007199254740993\nd: 1e999", "f.yaml:1:4 bad-number a|f.yaml:2:4 bad-number b|f.yaml:3:4 bad-number c|f.yaml:4:4 bad-number d"],
    ['a: "\\ud800"', "f.yaml:1:4 unreadable-text a"],
    ["a: &x [*x]", "f.yaml:1:8 alias-bomb a.0"],
  ])("%j is refused at its place", (text, expected) => {
    expect(lines(parse(text)).join("|")).toBe(expected);
  });

  it("all syntax errors of a file are told, not the first alone", () => {
    expect(lines(parse("a: b: c\nd: 'x\ne: {f\n")).length).toBeGreaterThan(1);
  });

  it("an alias bomb is refused before it grows", () => {
    const bomb = Array.from({ length: 12 }, (_, index) => `a${index}: &a${index} [${index === 0 ? "x" : Array(10).fill(`*a${index - 1}`).join(", ")}]`).join("\n");
    expect(lines(parse(bomb)).map((each) => each.split(" ")[1])).toEqual(["alias-bomb"]);
  });

  it("a few aliases are read", () => {
    expect(value("a: &s [{source: x}]\nb: *s\n")).toEqual({ a: [{ source: "x" }], b: [{ source: "x" }] });
  });

  it("aliases cannot build what brackets may not: a chain of them is too deep", () => {
    const chain = Array.from({ length: 300 }, (_, index) => `- &a${index} [${index === 0 ? "x" : `*a${index - 1}`}]`).join("\n");
    expect(lines(parse(chain))[0]).toMatch(/ too-deep /);
  });

  it.each([
    ["brackets", "[".repeat(10_000)],
    ["closed brackets", `${"[".repeat(5_000)}${"]".repeat(5_000)}`],
    ["braces", "{a: ".repeat(5_000)],
    ["dashes", `${"- ".repeat(10_000)}x`],
    ["question marks", `${"? ".repeat(10_000)}x`],
    ["indents", Array.from({ length: 1_000 }, (_, index) => `${" ".repeat(index)}a:`).join("\n")],
  ])("[reliability] thousands of levels of %s are an answer, not a crash", (_, text) => {
    expect(lines(parse(text))).toHaveLength(1);
    expect(lines(parse(text))[0]).toMatch(/ too-deep$/);
  });

  it("dates, times and words like `no` stay strings; only what JSON can say comes out", () => {
    expect(value("a: 2021-01-20\nb: 2021-04\nc: no\nd: 12:30:00\ne: 0o17\nf: true\ng: ~\nh: 2014\ni: <<")).toEqual({
      a: "2021-01-20", b: "2021-04", c: "no", d: "12:30:00", e: 15, f: true, g: null, h: 2014, i: "<<",
    });
    expect(value("<<: {a: 1}\nb: 2")).toEqual({ "<<": { a: 1 }, b: 2 });
  });

  it("keys of Object.prototype are keys like others", () => {
    const read = value("__proto__: {polluted: true}\nconstructor: 1\n") as Record<string, unknown>;
    expect(Object.keys(read)).toEqual(["__proto__", "constructor"]);
    expect(read["polluted"]).toBeUndefined();
    expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
  });

  it("a mark, CR LF and lone CR are line ends and nothing more", () => {
    expect(value("\ufeffa: 1\r\nb: 2\r\n")).toEqual({ a: 1, b: 2 });
    expect(value("a: 1\rb: 2\r")).toEqual({ a: 1, b: 2 });
    expect(lines(parse("a: 1\r\na: 2"))).toEqual(["f.yaml:2:1 duplicate-key a"]);
  });

  it("knows the place of values, keys and of what is not there", () => {
    const parsed = parse("# people\n- id: a\n  knd: 1\n  name:\n    ja: x\n-\n");
    if (parsed.kind === "refused") throw new Error("refused");
    expect(parsed.placeOf([0, "knd"], "key")).toEqual({ line: 3, column: 3 });
    expect(parsed.placeOf([0, "knd"], "value")).toEqual({ line: 3, column: 8 });
    expect(parsed.placeOf([0, "kind"], "value")).toEqual({ line: 2, column: 3 });
    expect(parsed.placeOf([0, "name", "en"], "value")).toEqual({ line: 5, column: 5 });
    expect(parsed.placeOf([], "value")).toEqual({ line: 2, column: 1 });
  });

  it("a mapping of many keys takes linear time", () => {
    const read = value(Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join("\n"));
    expect(Object.keys(read as object)).toHaveLength(20_000);
  });
});
