import { describe, expect, it } from "vitest";
import { judge } from "../../src/gaps/verdicts/judge";
import { newVerdict, type VerdictDraft } from "../../src/workspace/new-verdict";
import { aBusyTransition } from "../gaps/a-busy-transition";
import { gapsOf, on, snapshotOf } from "../helpers/asked";

const BUNDLE = aBusyTransition();
const snapshot = snapshotOf(BUNDLE);
const TODAY = on("2024-12-02");
const DRAFT: VerdictDraft = { kind: "in-hand", reason: " A visit\nis being arranged. ", author: "課員", review: "" };

const [gap] = gapsOf(BUNDLE);
const drafted = (fields: Partial<VerdictDraft>) => {
  if (gap === undefined) throw new Error("no gap");
  return newVerdict({ ...DRAFT, ...fields }, gap, snapshot, TODAY);
};
const problems = (fields: Partial<VerdictDraft>): unknown => {
  const result = drafted(fields);
  return result.kind === "problems" ? Object.fromEntries(result.problems) : "none";
};

describe("a verdict from a form", () => {
  it("is of today, on the facts of today, in one line; and sets the gap aside", () => {
    const result = drafted({});
    if (result.kind === "problems") throw new Error("refused");
    expect(result.verdict).toMatchObject({ gap: gap?.id, kind: "in-hand", reason: "A visit is being arranged.", author: "課員", date: "2024-12-02", review: undefined });
    expect(judge(snapshot, gapsOf(BUNDLE), [result.verdict], TODAY).setAside).toEqual(new Set([gap?.id]));
  });
  it.each(["2024-12-03", "2030-01-01"])("may have a review on the later day %s", (review) => { expect(problems({ review })).toBe("none"); });
  it.each([
    [{ kind: undefined }, { kind: "missing-field" }], [{ reason: " " }, { reason: "empty-text" }], [{ author: "" }, { author: "empty-text" }],
    [{ reason: "x".repeat(5_001) }, { reason: "text-too-long" }], [{ author: "\ud842" }, { author: "unreadable-text" }], [{ review: "?" }, { review: "not-a-date" }],
    [{ review: "2024-12-02" }, { review: "review-not-later" }], [{ review: "2020-01-01" }, { review: "review-not-later" }], [{ review: "2030" }, { review: "review-not-later" }],
    [{ kind: undefined, reason: "", author: "", review: "?" }, { kind: "missing-field", reason: "empty-text", author: "empty-text", review: "not-a-date" }],
  ])("with %j is refused: %j", (fields, expected) => { expect(problems(fields)).toEqual(expected); });
});
