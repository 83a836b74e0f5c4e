/** What status a channel has on a date, and for which reason: one by one. */
import { describe, expect, it } from "vitest";
import type { RecordOf } from "../../src/model/bundle";
import { aTransition } from "../helpers/a-transition";
import { stateOf } from "../helpers/asked";
import { aChannel, aSource, aTenure } from "../helpers/builders";

const statusOn = (date: string, fields: Parameters<typeof aChannel>[0], more: { tenures?: RecordOf<"tenures">[]; sources?: RecordOf<"sources">[] } = {}) => {
  const state = stateOf(aTransition({ channels: [aChannel(fields)], ...more }), "channel", date);
  return state === undefined ? "no channel" : { status: state.status, ...state.reason };
};

describe("status: recorded", () => {
  const fields = { status: [{ is: "open", from: "2017-01-20" }, { is: "dormant", from: "2021-01-20" }, { is: "closed", from: "2024-01-01" }] } as const;
  it.each([["2017-01-19", "no channel"], ["2017-01-20", { status: "open", kind: "recorded", from: "2017-01-20" }], ["2021-01-19", { status: "open", kind: "recorded", from: "2017-01-20" }],
    ["2021-01-20", { status: "dormant", kind: "recorded", from: "2021-01-20" }], ["2024-11-30", { status: "closed", kind: "recorded", from: "2024-01-01" }]])(
    "on %s the last statement that has begun speaks", (date, expected) => { expect(statusOn(date, { status: [...fields.status] })).toEqual(expected); },
  );
  it("without a date it holds always", () => { expect(statusOn("1993", { status: [{ is: "unknown" }] })).toEqual({ status: "unknown", kind: "recorded", from: undefined }); });
});

describe("status: a statement without a beginning", () => {
  const fields = { sources: [{ source: "report", locator: "p. 1" }], status: [{ is: "open" as const }] };
  const more = { sources: [aSource({ id: "report", speaksOf: { from: "1993", to: "2024" } })] };
  it("[I2] says nothing of the time before its source speaks", () => { expect(statusOn("1950", fields, more)).toBe("no channel"); });
  it("holds from then on", () => { expect(statusOn("1994", fields, more)).toMatchObject({ status: "open" }); });
});

describe("status: span-ended", () => {
  const fields = { status: [{ is: "open" as const, from: "2021-01-20", to: "2024-03-01" }] };
  it("the day before its end it is open", () => { expect(statusOn("2024-02-29", fields)).toMatchObject({ status: "open" }); });
  it("from its end on it is closed", () => { expect(statusOn("2024-03-01", fields)).toEqual({ status: "closed", kind: "span-ended", to: "2024-03-01" }); });
});

describe("status: administration-ended, ends-with-administration", () => {
  const fields = { ends: ["jp-pm", "us-president"] as [string, string], administration: "old", status: [{ is: "open" as const, from: "2021-01-27" }] };
  it("while in office it is open and its end is known", () => {
    expect(statusOn("2024-11-30", fields)).toEqual({ status: "open", kind: "ends-with-administration", administration: "old", from: "2021-01-27", to: "2025-01-20" });
  });
  it("on the day the next takes office it is closed", () => {
    expect(statusOn("2025-01-20", fields)).toEqual({ status: "closed", kind: "administration-ended", administration: "old", to: "2025-01-20" });
  });
  it("one whose end nobody knows is simply open", () => {
    expect(statusOn("2025-02-01", { ...fields, administration: "new", status: [{ is: "open", from: "2025-01-25" }] })).toMatchObject({ status: "open", kind: "recorded" });
  });
});

describe("status: planned-for, overdue", () => {
  const planned = (to?: string) => ({ status: [{ is: "planned" as const, from: "2023-01-01", ...(to === undefined ? {} : { to }) }] });
  it.each([
    ["2023-05-10", "2023-05-09", "planned-for"], ["2023-05-10", "2023-05-10", "planned-for"], ["2023-05-10", "2023-05-11", "overdue"],
    ["2023-05", "2023-05-01", "planned-for"], ["2023-05", "2023-05-31", "planned-for"], ["2023-05", "2023-06-01", "overdue"],
    ["2023", "2023-12-31", "planned-for"], ["2023", "2024-01-01", "overdue"], ["2023-05-10", "2023-05", "planned-for"],
  ])("[I3] planned for %s, on %s it is %s", (to, date, kind) => { expect(statusOn(date, planned(to))).toEqual({ status: "planned", kind, date: to }); });
  it("planned for no date it is never overdue", () => { expect(statusOn("2099", planned())).toEqual({ status: "planned", kind: "planned-for", date: undefined }); });
  it("once it is recorded as open it is no longer planned", () => {
    expect(statusOn("2024-11-30", { status: [{ is: "planned", from: "2023-01-01", to: "2023-05-10" }, { is: "open", from: "2023-06-01" }] })).toMatchObject({ status: "open" });
  });
});

describe("status: person-left", () => {
  const between = (a: string, b: string, from: string, administration?: string) => ({
    ends: [a, b] as [string, string], nature: "personal" as const, status: [{ is: "open" as const, from }], ...(administration === undefined ? {} : { administration }),
  });
  it("a personal channel of an office ends with the one who made it", () => {
    expect(statusOn("2024-02-12", between("jp-pm", "us-envoy", "2021-02-01"))).toEqual({ status: "closed", kind: "person-left", actor: "campbell" });
    expect(statusOn("2024-02-11", between("jp", "us-envoy", "2021-02-01"))).toMatchObject({ status: "open" });
  });
  it("a personal channel of a person ends when the person holds no post", () => {
    expect(statusOn("2025-05-01", between("akiba", "waltz", "2024-12-01"))).toEqual({ status: "closed", kind: "person-left", actor: "waltz" });
    expect(statusOn("2025-04-30", between("akiba", "waltz", "2024-12-01"))).toMatchObject({ status: "open" });
  });
  it("one with the President-elect goes on when he takes office", () => {
    const withElect = between("jp-pm", "us-president", "2024-11-20", "new");
    expect(statusOn("2024-11-30", withElect)).toMatchObject({ status: "open" });
    expect(statusOn("2025-01-20", withElect)).toMatchObject({ status: "open" });
  });
  it("an institutional channel outlives its people", () => {
    expect(statusOn("2025-01-20", { ends: ["jp-adviser", "us-adviser"], status: [{ is: "open", from: "2021-02-01" }] })).toMatchObject({ status: "open" });
  });
  it("a person of whose posts nothing is recorded has left none [I2]", () => {
    expect(statusOn("2024-11-30", between("ishiba", "jp", "2024-10-01"))).toMatchObject({ status: "open" });
  });
});

describe("[I3] status: imprecise-date", () => {
  it.each([
    ["begun at some time in the year", [{ is: "open" as const, from: "2014" }], "2014-06-01", "2014"],
    ["ended at some time in the month", [{ is: "open" as const, from: "2014", to: "2023-12" }], "2023-12-15", "2023-12"],
    ["closed at some time in the month", [{ is: "open" as const, from: "2014" }, { is: "closed" as const, from: "2020-01" }], "2020-01-15", "2020-01"],
    ["fell asleep at some time in the year", [{ is: "open" as const, from: "2014" }, { is: "dormant" as const, from: "2021" }], "2021-06-01", "2021"],
  ])("%s: unknown within it", (_, status, date, imprecise) => {
    expect(statusOn(date, { status })).toEqual({ status: "unknown", kind: "imprecise-date", date: imprecise });
  });
  it("its maker left at some time in the month", () => {
    const tenures = [aTenure({ id: "a", person: "campbell", office: "jp-pm", from: "2020-09-16", to: "2023-12" }), aTenure({ id: "b", person: "waltz", office: "jp-pm", from: "2023-12", to: "2024-10-01" })];
    const personal = { ends: ["jp-pm", "us"] as [string, string], nature: "personal" as const, status: [{ is: "open" as const, from: "2021-02-01" }] };
    expect(statusOn("2023-12-10", personal, { tenures })).toEqual({ status: "unknown", kind: "imprecise-date", date: "2023-12" });
    expect(statusOn("2024-01-01", personal, { tenures })).toEqual({ status: "closed", kind: "person-left", actor: "campbell" });
  });
  it("its administration ended at some time in the month that is asked for", () => {
    expect(statusOn("2025-01", { administration: "old" })).toEqual({ status: "unknown", kind: "imprecise-date", date: "2025-01-20" });
  });
  it("the year asked for as a year is reached", () => { expect(statusOn("2014", { status: [{ is: "open", from: "2014" }] })).toMatchObject({ status: "open" }); });
  it("the year after, it is certain", () => { expect(statusOn("2015-01-01", { status: [{ is: "open", from: "2014" }] })).toMatchObject({ status: "open" }); });
});
