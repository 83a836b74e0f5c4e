/** The to-do list and the comparison in words, for the reference data set through time. */
import { describe, expect, it } from "vitest";
import { agendaOf } from "../../src/gaps/agenda";
import { benchmark } from "../../src/gaps/benchmark/compare";
import { sidesOf } from "../../src/gaps/benchmark/sides";
import { findGaps } from "../../src/gaps/find-gaps";
import { sayEntry, sayProof, sayTeam, sayWhen } from "../../src/i18n/say-agenda";
import { sayBehind, sayCell, sayCounts, sayDays, sayEmpty, sayRow } from "../../src/i18n/say-benchmark";
import { sayProgress } from "../../src/i18n/say-progress";
import { createSpeaker } from "../../src/i18n/speaker";
import { LANGUAGES } from "../../src/model/text";
import { snapshotOf } from "../helpers/asked";
import { referenceBundle } from "../helpers/read-data-set";

const bundle = referenceBundle();
const DATES = ["1995", "2021-04", "2021-04-16", "2024-11-05", "2024-11-30", "2025-01-20", "2025-06-01"];

const isSaid = (text: string): void => {
  expect(text).not.toMatch(/\{\{|\}\}|undefined|\[object/);
  expect(text).not.toMatch(/^[\w.-]+\.[\w.-]+$/);
  expect(text.trim()).not.toBe("");
};

describe.each(LANGUAGES)("in %s", (language) => {
  const speaker = createSpeaker(language);

  it.each(DATES)("every entry of the to-do list on %s", (date) => {
    const snapshot = snapshotOf(bundle, date);
    const { items, elsewhere } = agendaOf(snapshot, findGaps(snapshot));
    for (const { entries, byAdministration } of [...items, elsewhere]) {
      for (const each of byAdministration) [sayProgress(speaker, each), sayTeam(speaker, snapshot, each.administration)].forEach(isSaid);
      for (const entry of entries) {
        isSaid(sayEntry(speaker, snapshot, entry));
        const when = sayWhen(speaker, snapshot.date, entry);
        if (when !== undefined) isSaid(when);
        if (entry.kind === "met") {
          expect(sayProof(speaker, snapshot, entry.by).length).toBeGreaterThan(0);
          sayProof(speaker, snapshot, entry.by).forEach(isSaid);
        }
      }
    }
  });

  it.each(DATES)("every cell of the comparison on %s", (date) => {
    const snapshot = snapshotOf(bundle, date);
    const sides = sidesOf(snapshot, bundle.dataset.parties);
    for (const { row, now, outgoing, before, allies } of benchmark(snapshot, sides, sides.earlier[0]?.id, "hundred-days").rows) {
      isSaid(sayRow(speaker, snapshot, row));
      for (const cell of [now, outgoing, before?.cell, ...allies.map((each) => each.cell)]) {
        if (cell === undefined) continue;
        const said = cell.absence === undefined ? [sayCounts(speaker, cell), ...sayCell(speaker, snapshot, cell)] : [sayEmpty(speaker, snapshot, cell)];
        said.forEach(isSaid);
      }
      for (const behind of [before?.behind, ...allies.map((each) => each.behind)]) if (behind !== undefined) isSaid(sayBehind(speaker, behind, "X", "days"));
    }
  });
});

describe("days of a term", () => {
  it.each([[-51, "就任51日前", "51 days before the inauguration"], [-1, "就任1日前", "1 day before the inauguration"], [0, "就任当日", "inauguration day"], [86, "就任86日後", "86 days after the inauguration"]])(
    "%i", (days, japanese, english) => { expect([sayDays(createSpeaker("ja"), days), sayDays(createSpeaker("en"), days)]).toEqual([japanese, english]); },
  );
});

describe("[I2] progress", () => {
  it("counts questions apart, and says when there is nothing to count", () => {
    const en = createSpeaker("en");
    expect(sayProgress(en, { met: 2, missing: 5, questions: 1, setAside: 0 })).toBe("2 of 7 in place · 1 open question");
    expect(sayProgress(en, { met: 0, missing: 0, questions: 3, setAside: 1 })).toBe("nothing to count yet · 3 open questions · 1 set aside");
  });
});
