/** Rows about one event become one contact, and no others do. */
import { describe, expect, it } from "vitest";
import { broughtTogether } from "../../../scripts/us-contacts/build/bring-together";
import type { Happening } from "../../../scripts/us-contacts/build/happening";

const happening = (fields: Partial<Happening> & { readonly from: string }): Happening => {
  const { from, ...rest } = fields;
  const date = rest.date ?? "2023-05-04";
  return { date, until: date, mode: "meeting", us: ["us-president"], foreign: ["jp-pm"], groupings: [], sources: [{ source: from, locator: from === "wh-readouts" ? date : "№ 1" }], ...rest };
};
const readout = (fields: Partial<Happening> = {}): Happening => happening({ from: "wh-readouts", ...fields });
const visit = (number: string, fields: Partial<Happening> = {}): Happening => happening({ from: "us-visits", mode: "visit", ...fields, sources: [{ source: "us-visits", locator: number }] });
const journey = (number: string, fields: Partial<Happening> = {}): Happening =>
  happening({ from: "us-travels", mode: "visit", date: "2023-05-03", until: "2023-05-06", ...fields, sources: [{ source: "us-travels", locator: number }] });
const shown = (happenings: readonly Happening[]): unknown[] => happenings.map(({ date, foreign, groupings, sources }) => [date, [...foreign, ...groupings].join(" "), sources.map(({ locator }) => locator).join(" ")]);

describe("[one event] is one contact", () => {
  it("read out twice", () => {
    const second = { ...readout(), sources: [{ source: "wh-readouts", locator: "2023-05-04", url: "https://example.org/b" }] };
    expect(broughtTogether([readout(), second], [], [])).toMatchObject([{ sources: [{}, { url: "https://example.org/b" }] }]);
  });
  it("listed twice with other numbers; another end is kept with its source", () => {
    const place = { locale: "Tokyo", state: "jp" };
    expect(broughtTogether([], [journey("№ 1", { place }), journey("№ 2", { place, until: "2023-05-07" })], [])).toMatchObject([
      { until: "2023-05-06", sources: [{ locator: "№ 1" }, { locator: "№ 2", says: { until: "2023-05-07" } }] },
    ]);
  });
  it("read out, and in the list of visits", () => {
    expect(shown(broughtTogether([readout()], [], [visit("№ 1")]))).toEqual([["2023-05-04", "jp-pm", "2023-05-04 № 1"]]);
  });
  it("a visit that the list has on another day: the readout's date, and the list's with its citation", () => {
    expect(broughtTogether([readout()], [], [visit("№ 1", { date: "2023-05-03", until: "2023-05-03" })])).toMatchObject([{ date: "2023-05-04", sources: [{}, { says: { date: "2023-05-03" } }] }]);
    expect(broughtTogether([readout()], [], [visit("№ 1", { date: "2023-04-20", until: "2023-04-20" })])).toHaveLength(2);
  });
  it("a readout of one whom a journey names: the rest of the journey stays", () => {
    expect(shown(broughtTogether([readout()], [journey("№ 1", { foreign: ["jp-emperor", "jp-pm"] })], []))).toEqual([["2023-05-03", "jp-emperor", "№ 1"], ["2023-05-04", "jp-pm", "2023-05-04 № 1"]]);
  });
  it("a summit that the list has once for each guest, and the Secretary who came along", () => {
    const guests = [visit("№ 1", { mode: "summit", groupings: ["g7"] }), visit("№ 2", { mode: "summit", groupings: ["g7"], foreign: ["uk-pm"] })];
    expect(broughtTogether([], [], guests)).toMatchObject([{ foreign: ["jp-pm", "uk-pm"], groupings: ["g7"], sources: [{}, {}] }]);
    const along = [journey("№ 3", { mode: "summit", foreign: [], groupings: ["g7"] }), journey("№ 4", { mode: "summit", foreign: [], groupings: ["g7"], us: ["us-president", "us-secretary-of-state"] })];
    expect(broughtTogether([], along, [])).toMatchObject([{ us: ["us-president", "us-secretary-of-state"], sources: [{}, {}] }]);
  });
});

describe("[one event] two events stay two", () => {
  it("a call and a meeting of one day; another office; a table of three and a meeting of two", () => {
    expect(broughtTogether([readout(), readout({ mode: "call" })], [], [])).toHaveLength(2);
    expect(broughtTogether([readout(), readout({ us: ["us-vice-president"] })], [], [])).toHaveLength(2);
    expect(broughtTogether([readout(), readout({ foreign: ["jp-pm", "kr-president"], groupings: ["jp-us-rok"] })], [], [])).toHaveLength(2);
    expect(broughtTogether([readout()], [], [visit("№ 1", { mode: "summit", groupings: ["g7"] })])).toHaveLength(2);
  });
  it("ministers of a grouping and its summit on the same days", () => {
    expect(broughtTogether([], [journey("№ 1", { foreign: [], groupings: ["nato"], mode: "meeting", us: ["us-secretary-of-state"] }), journey("№ 2", { foreign: [], groupings: ["nato"], mode: "summit" })], [])).toHaveLength(2);
  });
});
