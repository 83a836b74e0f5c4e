/** The to-do list as text: a box a line, done or not, and what meets it. */
import { describe, expect, it } from "vitest";
import { agendaOf } from "../../src/gaps/agenda";
import { findGaps } from "../../src/gaps/find-gaps";
import { routeFinder } from "../../src/gaps/routes/find-routes";
import { createSpeaker } from "../../src/i18n/speaker";
import type { Language } from "../../src/model/text";
import { agendaAsText } from "../../src/ui/agenda/agenda-as-text";
import { snapshotOf } from "../helpers/asked";
import { referenceBundle } from "../helpers/read-data-set";

const snapshot = snapshotOf(referenceBundle());
const gaps = findGaps(snapshot);
const finder = routeFinder(snapshot);
const agenda = agendaOf(snapshot, gaps);
const textIn = (language: Language): string =>
  agendaAsText(createSpeaker(language), snapshot, agenda, ({ between: [a, b], administration }) => finder.between(a, b, administration));

describe("the to-do list as text", () => {
  it("says of which data and date it speaks, in Japanese", () => {
    const lines = textIn("ja").split("\n");
    expect(lines.slice(0, 2)).toEqual(["対応事項 – 日米関係と政権移行（2024年11月）", "2024年11月30日時点"]);
    expect(lines).toContain("☐ トランプ次期大統領との対面での会談が未実現 [未実施 · 重要度 83（100 が最大） · 目標 2025年2月]");
  });
  it("numbers the items, ticks what is done, and says who could open what is missing", () => {
    const text = textIn("en");
    expect(text).toMatch(/^1\. Open the channels \(7 of \d+ in place/m);
    expect(text).toMatch(/^✓ PM, Japan Ishiba – President Biden: Leader \[In place\]$/m);
    expect(text).toMatch(/^ {3}Who could open it: PM, Japan → NSS Sec\. Gen\./m);
    expect(text).toMatch(/^… .*\[Not due yet · from 20 January 2025\]$/m);
  });
  it("lists every entry once in its place", () => {
    const entries = [...agenda.items, agenda.elsewhere].flatMap((section) => section.entries);
    expect(textIn("en").split("\n").filter((line) => /^[☐?✓…–] /.test(line))).toHaveLength(entries.length);
  });
});
