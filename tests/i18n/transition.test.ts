/** A transition in words: nothing left unsaid, the same rows and events in both languages, hostile names through every export. */
import ICAL from "ical.js";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { writeCalendar } from "../../src/exchange/calendar/write-calendar";
import { writeCsv } from "../../src/exchange/csv/write-csv";
import { KNOWLEDGE } from "../../src/history/transition/knowledge";
import { createSpeaker } from "../../src/i18n/speaker";
import { transitionAsText } from "../../src/i18n/transition/as-text";
import { transitionCalendar } from "../../src/i18n/transition/calendar-events";
import { transitionRows } from "../../src/i18n/transition/table-rows";
import { LANGUAGES } from "../../src/model/text";
import { planOf } from "../history/transition/asked";
import { aTransition } from "../helpers/a-transition";
import { on } from "../helpers/asked";
import { aChannel, anAgendaItem, anExpectation } from "../helpers/builders";
import { referenceBundle } from "../helpers/read-data-set";

const CASES = ["trump-2025", "biden-2021", "trump-2017", "obama-2009"].flatMap((of) => KNOWLEDGE.map((knowledge) => ({ of, knowledge })));
const [ja, en] = LANGUAGES.map((language) => createSpeaker(language));

describe.each(CASES)("[transition] $of, $knowledge", ({ of, knowledge }) => {
  const plan = planOf(referenceBundle(), { of, knowledge });
  it("leaves nothing unsaid", () => {
    for (const language of LANGUAGES) {
      const speaker = createSpeaker(language);
      const said = [transitionAsText(speaker, plan), JSON.stringify(transitionRows(speaker, plan)), JSON.stringify(transitionCalendar(speaker, plan))];
      for (const text of said) expect(text).not.toMatch(/\{\{|\}\}|undefined|\[object|transition\.[a-z]/);
    }
  });
  it("has the same rows and events in both languages, under the same ids", () => {
    if (ja === undefined || en === undefined) throw new Error("two languages");
    expect(transitionRows(en, plan).map(([, id]) => id).slice(1)).toEqual(transitionRows(ja, plan).map(([, id]) => id).slice(1));
    const uids = transitionCalendar(en, plan).events.map(({ uid }) => uid);
    expect(uids).toEqual(transitionCalendar(ja, plan).events.map(({ uid }) => uid));
    expect(new Set(uids).size).toBe(uids.length);
  });
});

describe.each(["=1+1", "＝cmd", "a BEGIN:VEVENT", "a,b;c\\d", "<b>", "𠮷葛󠄀\u202e", "@x", "'"])("[I11] %j as a name", (hostile) => {
  const bundle = aTransition({
    agenda: [anAgendaItem({ name: hostile })],
    channels: [aChannel({ id: "c", ends: ["jp-pm", "us-president"], name: hostile, level: "leader", administration: "old", status: [{ is: "open", from: "2021-02" }] })],
    expectations: [anExpectation({ between: ["jp-pm", "us-president"], administration: "new", agenda: "agenda-item", why: hostile, by: "2025-02" })],
  });
  const plan = planOf(bundle);
  const speaker = createSpeaker("en");
  it("is a cell of text", () => {
    const rows = Papa.parse<string[]>(writeCsv(transitionRows(speaker, plan)).slice(1), { newline: "\r\n" }).data;
    const names = rows.flat().filter((cell) => cell.replace(/^'/, "") === hostile.replace(/^'/, ""));
    expect(names.length).toBeGreaterThanOrEqual(2);
    for (const cell of rows.flat()) if (!/^-\d+$/.test(cell)) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/u);
  });
  it("adds nothing to the calendar", () => {
    const { events, name } = transitionCalendar(speaker, plan);
    const { text } = writeCalendar({ name, stamp: on("2024-11-30"), events });
    const parts = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
    expect(parts).toHaveLength(events.length);
    expect(parts.some((part) => String(part.getFirstPropertyValue("description")).includes(hostile))).toBe(true);
  });
});
