import { describe, expect, it } from "vitest";
import { aVerdict } from "../helpers/builders";
import { changed, problemsOf, RAW, whereOf } from "./validating";

const said = (path: string, by: unknown): string[] => problemsOf(changed(`verdicts.0.${path}`, by)).map((problem) => `${whereOf(problem)} ${problem.code}`);

describe("a verdict", () => {
  it("is valid with and without a review date", () => { expect([said("review", "2025-03-01"), said("review", undefined)]).toEqual([[], []]); });

  it.each([
    ["gap", "leaders", "not-a-gap"], ["gap", "expected-missing:jp:us", "not-a-gap"], ["gap", "Expected:jp:us:::", "not-a-gap"], ["gap", `expected-missing:jp:us:::${"x".repeat(2000)}`, "text-too-long"],
    ["kind", "irrelevant", "not-one-of"], ["reason", " ", "empty-text"], ["reason", undefined, "missing-field"], ["author", "", "empty-text"], ["date", "2024-02-30", "not-a-date"],
    ["review", "2024-11-30", "span-reversed"], ["fingerprint", "0123", "not-a-fingerprint"], ["fingerprint", undefined, "missing-field"], ["because", "x", "unknown-field"],
  ])("with %s %j is refused: %s", (field, value, code) => { expect(said(field, value)).toEqual([`verdicts.yaml 0.${field} ${code}`]); });

  it("cites no source: it rests on its author's word", () => { expect(Object.keys(aVerdict())).not.toContain("sources"); });

  it("is one a gap", () => {
    const [first] = Array.isArray(RAW["verdicts"]) ? RAW["verdicts"] : [];
    const problems = problemsOf({ ...RAW, verdicts: [first, { ...first, id: "another" }] });
    expect(problems.map((problem) => `${whereOf(problem)} ${problem.code}`)).toEqual(["verdicts.yaml 1.gap duplicate-id"]);
  });

  it("may be about a gap between more than two ends", () => { expect(said("gap", "open-triangle:jp:us:kr:leader::")).toEqual([]); });
});
