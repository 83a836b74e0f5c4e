/** Verdicts, and the counts beside them, in words. */
import { describe, expect, it } from "vitest";
import { createSpeaker } from "../../src/i18n/speaker";
import { sayGapId } from "../../src/i18n/say-gap-id";
import { sayAuthor, sayJudgement, sayReason } from "../../src/i18n/say-verdict";
import { aVerdict } from "../helpers/builders";
import { snapshotOf } from "../helpers/asked";
import { referenceBundle } from "../helpers/read-data-set";

const ja = createSpeaker("ja");
const en = createSpeaker("en");
const verdict = aVerdict({ reason: "$t(x) {{kind}} <b>", author: "A & {{date}}", review: "2025-03-01" });

describe("a verdict", () => {
  it("says what somebody wrote as it was written, whatever it looks like", () => {
    expect(sayReason(en, verdict)).toBe("In hand: $t(x) {{kind}} <b>");
    expect(sayAuthor(ja, verdict)).toBe("A & {{date}}、2024年12月1日（2025年3月1日に見直し）");
  });
  it("says in one line whether it holds", () => {
    const plain = aVerdict();
    expect(sayJudgement(en, { kind: "set-aside", verdict: plain })).toBe("Set aside – In hand: A visit is being arranged. (Desk officer, 1 December 2024)");
    expect(sayJudgement(ja, { kind: "returned", because: "facts-changed", verdict: plain })).toBe("【再掲：根拠となる記録に変更があった】対応中：A visit is being arranged.（Desk officer、2024年12月1日）");
  });
});

describe("a gap that is not there", () => {
  const snapshot = snapshotOf(referenceBundle(), "1995");
  it.each([
    ["expected-missing:jp-pm:us-president:leader::trump-2025", "PM, Japan — President · Second Trump administration"],
    ["issue-not-carried:jp:us::universal-tariffs:", /^Japan — United States · .*[Tt]ariff/],
    ["expected-missing:nobody:us-president:::gone", "nobody — President"],
    ["open-triangle:jp:au:kr:::", /^Japan — Australia — ROK$/],
  ])("%s is said by the names that the data has", (id, words) => { expect(sayGapId(en, snapshot, id)).toMatch(words); });
});
