import { describe, expect, it } from "vitest";
import { createSpeaker } from "../../src/i18n/speaker";
import { sayAsideCount, sayCounts } from "../../src/ui/inspector/say-counts";
import { sortGaps } from "../../src/ui/inspector/sorted-gaps";
import { gapsOf } from "../helpers/asked";
import { referenceBundle } from "../helpers/read-data-set";

const gaps = gapsOf(referenceBundle());
const all = sortGaps(gaps, new Set());

describe("the lists of gaps", () => {
  it("hold each gap once, in its order; what is set aside in a list of its own", () => {
    const [found, question] = [all.found[0]?.id ?? "", all.questions[0]?.id ?? ""];
    const sorted = sortGaps(gaps, new Set([found, question]));
    expect(sorted.aside.map(({ id }) => id)).toEqual(gaps.map(({ id }) => id).filter((id) => id === found || id === question));
    expect([sorted.found.length, sorted.questions.length]).toEqual([all.found.length - 1, all.questions.length - 1]);
    expect(all.found.length + all.questions.length).toBe(gaps.length);
  });

  it("are counted apart, and of how many with filters on", () => {
    const en = createSpeaker("en");
    const two = { found: gaps.slice(0, 4), questions: gaps.slice(0, 3), aside: gaps.slice(0, 2) };
    expect(sayCounts(en, two, two)).toBe("4 missing · 3 not researched · 2 set aside");
    expect(sayCounts(createSpeaker("ja"), two, two)).toBe("欠落 4 件・未調査 3 件・別扱い 2 件");
    expect(sayCounts(en, two, { found: gaps.slice(0, 1), questions: [], aside: [] })).toBe("1 of 4 missing shown · 0 of 3 not researched shown · 0 of 2 set aside shown");
    expect(sayAsideCount(en, all, all)).toBeUndefined();
    expect(sayCounts(en, { ...two, questions: [] }, { ...two, questions: [] })).toBe("4 missing · 2 set aside");
  });
});
