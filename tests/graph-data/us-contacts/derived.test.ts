/** What is derived from the contacts: channels, who stands for whom, ends. */
import { describe, expect, it } from "vitest";
import { channelsOf } from "../../../scripts/us-contacts/build/channels";
import { withEndings } from "../../../scripts/us-contacts/build/endings";
import type { Happening } from "../../../scripts/us-contacts/build/happening";
import { noteOf, representedOf, type Representable } from "../../../scripts/us-contacts/build/represented";
import { withBothOffices } from "../../../scripts/us-contacts/build/two-offices";

const met = (date: string, foreign: readonly string[] = ["fr-president"]): Happening =>
  ({ date, until: date, mode: "call", us: ["us-president"], foreign, groupings: [], sources: [{ source: "wh-readouts", locator: date }] });
const channels = (...dates: string[]): unknown[] => channelsOf(dates.map((date) => met(date)), () => "leader", () => true).map(({ status }) => status);

describe("[channel] from contacts", () => {
  it("two of one week, two in three years, and two with different administrations are none", () => {
    expect(channels("2023-05-04")).toEqual([]);
    expect(channels("2023-05-04", "2023-05-09")).toEqual([]);
    expect(channels("2021-05-04", "2024-05-04")).toEqual([]);
    expect(channels("2024-12-04", "2025-01-26")).toEqual([]);
  });
  it("two that are a month apart are one, open from the first of them", () => {
    expect(channels("2023-05-04", "2023-06-03")).toEqual([[{ is: "open", from: "2023-05-04" }]]);
    expect(channels("2021-02-04", "2023-05-04", "2023-06-03")).toEqual([[{ is: "open", from: "2023-05-04" }]]);
  });
  it("to the second office of one person there is none beside the first", () => {
    const both = ["2023-05-04", "2023-07-04"].map((date) => withBothOffices(met(date, ["sa-pm"])));
    expect(both.map(({ foreign }) => foreign)).toEqual([["sa-crown-prince", "sa-pm"], ["sa-crown-prince", "sa-pm"]]);
    expect(channelsOf(both, () => "leader", () => true).map(({ id }) => id)).toEqual(["us-president--sa-crown-prince"]);
  });
  it("an office is held by the same person only while it is", () => {
    expect(withBothOffices(met("2022-05-04", ["sa-crown-prince"])).foreign).toEqual(["sa-crown-prince"]);
  });
});

const office = (id: string, fields: Partial<Representable> = {}): Representable => ({ id, party: id.split("-")[0] ?? "", isHead: false, isCounterpart: true, ...fields });

describe("[actors] shown by their states", () => {
  const table = met("2022-12-13", ["gw-president", "a", "b", "c", "d", "e", "f"]);
  it("who was only at a table of many, and who was met twice in passing", () => {
    const happenings = [table, met("2023-01-01", ["no-foreign-minister", "no-pm"])];
    const offices = [office("gw-president", { isHead: true }), office("no-foreign-minister"), office("no-pm", { isHead: true })];
    expect(representedOf(happenings, offices, () => false)).toEqual(new Map([["gw-president", "gw"], ["no-foreign-minister", "no"]]));
  });
  it("not who has a channel, nor a minister of a country that is followed closely", () => {
    const offices = [office("no-foreign-minister"), office("jp-defense-minister"), office("jp-deputy-nsa", { isCounterpart: false })];
    const happenings = [met("2023-01-01", offices.map(({ id }) => id))];
    expect([...representedOf(happenings, offices, (id) => id === "no-foreign-minister").keys()]).toEqual(["jp-deputy-nsa"]);
  });
  it("the note says who it was", () => {
    expect(noteOf(table, new Map([["gw-president", "gw"]]), () => ({ ja: "ギニアビサウ大統領", en: "President (Guinea-Bissau)" })))
      .toEqual({ ja: "国名で示した出席者：ギニアビサウ大統領。", en: "Shown by their states: President (Guinea-Bissau)." });
    expect(noteOf(table, new Map(), () => ({ ja: "", en: "" }))).toBeUndefined();
  });
});

describe("[endings] written by hand", () => {
  const note = { ja: "終わり", en: "It ended." };
  const sources = [{ source: "s", locator: "1" }];
  const records = { actors: [{ id: "af-president", sources: [] }], channels: [{ id: "c", status: [{ is: "open", from: "2021-01-01" }] }] };
  it("an office and a channel end with a source", () => {
    expect(withEndings(records, [{ actor: "af-president", on: "2021-08-15", note, sources }, { channel: "c", on: "2022-05-14", note, sources }])).toEqual({
      actors: [{ id: "af-president", to: "2021-08-15", note, sources }],
      channels: [{ id: "c", status: [{ is: "open", from: "2021-01-01" }, { is: "closed", from: "2022-05-14", sources }], note }],
    });
  });
  it("of something that is not there none can be written", () => {
    expect(() => withEndings(records, [{ actor: "xx-president", on: "2021-08-15", note, sources }])).toThrow(/xx-president/);
  });
});
