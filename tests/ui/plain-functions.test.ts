/** What the interface computes without a page. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { THEMES } from "../../src/encoding/theme";
import { readDate } from "../../src/ui/time/read-date";
import { findMatch } from "../../src/ui/search/find-match";

describe("readDate", () => {
  it.each([["2024", "2024"], ["２０２４年１１月", "2024-11"], ["2024/11/3", "2024-11-03"], ["2024.11.30", "2024-11-30"], ["2024年11月30日", "2024-11-30"], [" 2021-04 ", "2021-04"]])(
    "reads %s as %s", (typed, date) => { expect(readDate(typed)).toBe(date); },
  );
  it.each(["2021-02-30", "yesterday", "", "20241130", "2024-13"])("[I3] refuses %j", (typed) => { expect(readDate(typed)).toBeUndefined(); });
});

describe("findMatch", () => {
  it("finds whatever the width, case and kana", () => {
    expect(findMatch("国家安全保障局（ＮＳＳ）", "nss")?.match).toBe("ＮＳＳ");
    expect(findMatch("キャンベル", "きゃん")?.match).toBe("キャン");
  });
  it("cuts no character in two", () => {
    expect(findMatch("𠮷田 NSC", "nsc")).toEqual({ before: "𠮷田 ", match: "NSC", after: "" });
  });
  it("says so when there is none", () => { expect(findMatch("外務省", "nss")).toBeUndefined(); });
});

describe("the page's colours", () => {
  const css = readFileSync("src/ui/styles/tokens.css", "utf8");
  it.each(["ground", "panel", "ink", "muted", "line", "accent", "missing"] as const)("--%s is that of the stage, in both themes", (token) => {
    expect(css).toContain(`--${token}: light-dark(${THEMES.light[token]}, ${THEMES.dark[token]});`);
  });
});
