import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../../../src/gaps/verdicts/fingerprint";
import { judge } from "../../../src/gaps/verdicts/judge";
import type { Bundle } from "../../../src/model/bundle";
import { gapsOf, on, snapshotOf } from "../../helpers/asked";
import { aContact, aVerdict } from "../../helpers/builders";
import { aBusyTransition } from "../a-busy-transition";

const BUSY = aBusyTransition();
const LEADERS = "expected-missing:jp-pm:us-president:leader::new";

const verdictOn = (gap: string, fields: Parameters<typeof aVerdict>[0] = {}) => {
  const found = gapsOf(BUSY).find(({ id }) => id === gap);
  if (found === undefined) throw new Error(`no gap ${gap}`);
  return aVerdict({ gap, fingerprint: fingerprintOf(found, snapshotOf(BUSY)), ...fields });
};
const judged = (verdicts: Parameters<typeof judge>[2], { bundle = BUSY, today = "2024-12-02", date = "2024-11-30" }: { bundle?: Bundle; today?: string; date?: string } = {}) =>
  judge(snapshotOf(bundle, date), gapsOf(bundle, date), verdicts, on(today));

describe("judging", () => {
  it("a gap without a verdict is not judged", () => {
    expect(judged([])).toEqual({ byGap: new Map(), setAside: new Set(), notFound: [] });
  });
  it("a gap with a verdict is set aside, and no other", () => {
    const verdict = verdictOn(LEADERS);
    expect(judged([verdict])).toEqual({ byGap: new Map([[LEADERS, { kind: "set-aside", verdict }]]), setAside: new Set([LEADERS]), notFound: [] });
  });
  it("is back when the facts under it change", () => {
    const verdict = verdictOn(LEADERS);
    const call = aContact({ id: "another-call", date: "2024-11-29", participants: ["jp-pm", "trump"], sources: [{ source: "essay", locator: "1" }] });
    expect(judged([verdict], { bundle: { ...BUSY, contacts: [...BUSY.contacts, call] } })).toMatchObject({
      byGap: new Map([[LEADERS, { kind: "returned", verdict, because: "facts-changed" }]]), setAside: new Set(),
    });
  });
  it.each([
    ["2025-03-01", "2025-02-28", "set-aside"], ["2025-03-01", "2025-03-01", "returned"], ["2025-03-01", "2025-06-01", "returned"],
    ["2025-03", "2025-03-30", "set-aside"], ["2025-03", "2025-03-31", "returned"], ["2025", "2025-07-01", "set-aside"], ["2025", "2026-01-01", "returned"],
  ])("[I3] with the review date %s it is, on %s, %s", (review, today, kind) => {
    const judgement = judged([verdictOn(LEADERS, { review })], { today }).byGap.get(LEADERS);
    expect(judgement).toMatchObject(kind === "returned" ? { kind, because: "review-date-passed" } : { kind });
  });
  it("a review date is held against the reader's own day, not against the date that is shown", () => {
    expect(judged([verdictOn(LEADERS, { review: "2024-12-10" })], { today: "2024-12-09", date: "2024-12-20" }).setAside).toEqual(new Set([LEADERS]));
  });
  it("changed facts are told before a review date that has come", () => {
    expect(judged([verdictOn(LEADERS, { review: "2024-12-02", fingerprint: "0000000000000000" })]).byGap.get(LEADERS)).toMatchObject({ because: "facts-changed" });
  });
  it("a verdict whose gap is not there is kept and named", () => {
    const elsewhere = aVerdict({ gap: "expected-missing:jp:us:::old" });
    expect(judged([elsewhere])).toEqual({ byGap: new Map(), setAside: new Set(), notFound: [elsewhere] });
    const verdict = verdictOn(LEADERS);
    expect(judged([verdict], { date: "2024-06-01" }).notFound).toEqual([verdict]);
  });
  it("changes no gap", () => {
    const gaps = gapsOf(BUSY);
    const before = structuredClone(gaps);
    judge(snapshotOf(BUSY), gaps, [verdictOn(LEADERS)], on("2024-12-02"));
    expect(gaps).toEqual(before);
  });
});
