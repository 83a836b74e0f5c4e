import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ICAL from "ical.js";
import Papa from "papaparse";
import * as v from "valibot";
import { afterAll, describe, expect, it } from "vitest";
import { keiro } from "./keiro";

const LIMIT = { timeout: 60_000 };
const REFERENCE = "graph-data/japan-us-2024";
const folder = mkdtempSync(path.join(tmpdir(), "keiro-transition-"));
afterAll(() => { rmSync(folder, { recursive: true }); });

const date = v.nullable(v.string());
const FIRST = v.nullable(v.strictObject({
  date: v.string(), days: v.nullable(v.tuple([v.number(), v.number()])), by: v.union([v.strictObject({ contact: v.string() }), v.strictObject({ channel: v.string() })]),
}));
const POST = v.strictObject({
  office: v.string(), outgoing: date, acting: v.array(v.string()), designate: date, successor: date, vacated: date, filled: date, waited: v.nullable(v.number()),
});
/** What files, scripts and other tools may rely on. */
const TRANSITION = v.strictObject({
  administration: v.string(), outgoing: date, asOf: v.string(),
  dates: v.array(v.strictObject({ id: v.string(), kind: v.string(), date: v.string(), days: v.nullable(v.tuple([v.number(), v.number()])) })),
  notYetKnown: v.array(v.string()),
  channels: v.array(v.strictObject({
    id: v.string(), level: date, fate: v.picklist(["lapse", "re-staff", "survive", "opened"]), lapse: v.nullable(v.strictObject({ cause: v.string(), date })), posts: v.array(POST), first: FIRST, lastTime: FIRST,
  })),
  weeks: v.array(v.strictObject({ week: v.number(), foreseen: v.boolean(), levels: v.record(v.string(), v.record(v.string(), v.number())) })),
  checklist: v.array(v.strictObject({
    id: v.string(), agenda: date, between: v.tuple([v.string(), v.string()]), level: date, issue: date, state: v.picklist(["overdue", "open", "question", "later", "met"]), from: date,
    due: v.nullable(v.strictObject({ date: v.string(), basis: v.picklist(["recorded", "inauguration", "last-time"]) })), first: FIRST, lastTime: FIRST,
  })),
});

describe("keiro transition", () => {
  it("prints one mapping of the present transition, and writes calendar and table beside it", LIMIT, () => {
    const [ics, csv] = [path.join(folder, "a.ics"), path.join(folder, "a.csv")];
    const ran = keiro("transition", REFERENCE, "--json", "--ics", ics, "--csv", csv, "--today", "2026-01-02", "--lang", "ja");
    expect([ran.errors, ran.status]).toEqual([[], 0]);
    const plan = v.parse(TRANSITION, JSON.parse(ran.output));
    expect([plan.administration, plan.outgoing, plan.asOf]).toEqual(["trump-2025", "biden-2021", "2024-11-30"]);
    expect(plan.checklist.find(({ id }) => id === "expectation:leader-meeting-2025")).toMatchObject({ state: "open", due: { date: "2025-02", basis: "recorded" }, lastTime: { days: [86, 86] } });
    const calendar = readFileSync(ics, "utf8");
    expect(calendar).toContain("DTSTAMP:20260102T000000Z");
    expect(new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents("vevent").length).toBeGreaterThan(30);
    const rows = Papa.parse<string[]>(readFileSync(csv, "utf8").slice(1)).data;
    expect(rows[0]?.slice(0, 4)).toEqual(["種別", "識別子", "対応事項", "内容"]);
  });
  it("looks back on an earlier one, for readers", LIMIT, () => {
    const ran = keiro("transition", REFERENCE, "--administration", "biden-2021");
    expect(ran.status).toBe(0);
    expect(ran.output).toContain("Secretary of State: Pompeo → Blinken, vacant from 20 January 2021, acting: Smith, filled 26 January 2021, 6 days without incumbent");
  });
  it("an administration that is not there, or not yet known, is a wrong call", LIMIT, () => {
    expect(keiro("transition", REFERENCE, "--administration", "nobody").status).toBe(2);
    expect(keiro("transition", REFERENCE, "--administration", "trump-2025", "--as-of", "2024-06-01").status).toBe(2);
    expect(keiro("transition", REFERENCE, "--administration", "trump-2025", "--as-of", "2024-06-01", "--came-out").status).toBe(0);
  });
  it("a file that cannot be written is told, with exit status 1", LIMIT, () => {
    const ran = keiro("transition", REFERENCE, "--ics", path.join(folder, "nowhere", "a.ics"));
    expect(ran.status).toBe(1);
    expect(ran.errors[0]).toContain("nowhere");
    expect(existsSync(path.join(folder, "nowhere"))).toBe(false);
  });
});
