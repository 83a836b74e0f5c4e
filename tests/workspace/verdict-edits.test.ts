import { describe, expect, it } from "vitest";
import type { Verdict } from "../../src/model/records/verdict";
import { applied, inverseOf, overlaid, setAside, takeBack, taken, verdictIdOf, type VerdictChange, type VerdictEdits } from "../../src/workspace/verdict-edits";
import { aVerdict } from "../helpers/builders";

const A = "expected-missing:jp:us:leader::new";
const B = "expected-missing:jp:us:working::new";
const on = (gap: string, date: string, reason = "x"): Verdict => aVerdict({ gap, date, reason });
const after = (...changes: VerdictChange[]): VerdictEdits => applied(new Map(), changes);

describe("base and edits", () => {
  it("without edits the verdicts of the data hold, in the order of the gaps", () => {
    expect(overlaid([on(B, "2024-12-01"), on(A, "2024-12-01")], new Map()).map(({ gap }) => gap)).toEqual([A, B]);
  });
  it("what was set aside here holds, and stands in the place of an earlier verdict of the data", () => {
    const mine = on(A, "2024-12-02", "mine");
    expect(overlaid([on(A, "2024-12-01")], after(setAside(mine)))).toEqual([mine]);
  });
  it("of two verdicts of one day the one made here holds; a later one of newer data goes before it", () => {
    const mine = on(A, "2024-12-02", "mine");
    expect(overlaid([on(A, "2024-12-02", "theirs")], after(setAside(mine)))).toEqual([mine]);
    expect(overlaid([on(A, "2024-12-03", "theirs")], after(setAside(mine)))).toEqual([on(A, "2024-12-03", "theirs")]);
  });
  it("what is taken back is gone, also when the data says it", () => {
    const base = [on(A, "2024-12-01")];
    expect(overlaid(base, after(takeBack(base, A)))).toEqual([]);
    expect(overlaid([], after(setAside(on(A, "2024-12-01")), takeBack([], A)))).toEqual([]);
  });
  it("taking back is about the verdict that was there, not about another one in newer data", () => {
    const base = [on(A, "2024-12-01")];
    const newer = [on(A, "2024-12-05", "decided anew")];
    expect(overlaid(newer, after(takeBack(base, A)))).toEqual(newer);
  });
  it("every change has an inverse", () => {
    const base = [on(A, "2024-12-01")];
    const start = after(setAside(on(B, "2024-12-02")));
    for (const changes of [[setAside(on(A, "2024-12-03"))], [takeBack(base, A)], [takeBack(base, B)], [setAside(on(B, "2024-12-04")), takeBack(base, A)]]) {
      const back = inverseOf(start, changes);
      expect(overlaid(base, applied(applied(start, changes), back))).toEqual(overlaid(base, start));
    }
  });
});

describe("the verdicts of a file", () => {
  const shown = [on(A, "2024-12-02", "mine")];

  it("are taken where there is none, or an earlier one or one of the same day", () => {
    const { changes, kept } = taken(shown, [on(A, "2024-12-02", "theirs"), on(B, "2024-01-01")]);
    expect([changes.map(({ gap }) => gap), kept]).toEqual([[A, B], 0]);
  });
  it("are not taken where a later one is shown; that is counted", () => {
    expect(taken(shown, [on(A, "2024-12-01", "theirs")])).toEqual({ changes: [], kept: 1 });
  });
  it("get ids that follow from their gaps, so that no two are the same", () => {
    const { changes } = taken([], [aVerdict({ id: "v1", gap: A }), aVerdict({ id: "v1", gap: B })]);
    expect(changes.map(({ edit }) => (edit?.kind === "set-aside" ? edit.verdict.id : undefined))).toEqual([verdictIdOf(A), verdictIdOf(B)]);
    expect(verdictIdOf(A)).toMatch(/^v-[0-9a-f]{16}$/);
  });
});
