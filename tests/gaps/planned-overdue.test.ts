import { describe, expect, it } from "vitest";
import { aTransition } from "../helpers/a-transition";
import { gapIdsOf, theGap } from "../helpers/asked";
import { aChannel } from "../helpers/builders";

const planned = (to: string | undefined, more: Parameters<typeof aChannel>[0] = {}) =>
  aTransition({ channels: [aChannel({ status: [{ is: "planned", from: "2024-01-01", ...(to === undefined ? {} : { to }) }], ...more })] });

describe("[planned-overdue]", () => {
  it("names the date and the days since", () => {
    expect(theGap(planned("2024-11-01"), "planned-overdue").reason).toEqual({ kind: "planned-overdue", channel: "channel", date: "2024-11-01", days: 29 });
  });
  it("[I3] a month has passed when its last day has, and days are counted from there", () => {
    expect(theGap(planned("2024-10"), "planned-overdue", "2024-11-01").reason).toMatchObject({ date: "2024-10", days: 1 });
  });
  it.each([["on its day", "2024-11-30"], ["in its month", "2024-11"], ["in its year", "2024"], ["before its day", "2025-01-20"], ["without a date", undefined]])("is silent %s", (_, to) => {
    expect(gapIdsOf(planned(to))).toEqual([]);
  });
  it("is silent once the channel has opened, and before it was planned", () => {
    expect(gapIdsOf(planned(undefined, { status: [{ is: "planned", from: "2024-01-01", to: "2024-03-01" }, { is: "open", from: "2024-06-01" }] }))).toEqual([]);
    expect(gapIdsOf(planned("2024-11-01"), "2023-12-31")).toEqual([]);
  });
  it("is silent once its administration is over", () => {
    const old = planned("2024-11-01", { administration: "old", level: "working" });
    expect([gapIdsOf(old), gapIdsOf(old, "2025-01-20")]).toEqual([["planned-overdue:jp:us:working::old"], []]);
  });
  it("is of the team that its ends belong to, so that it is one hole with what is expected of that team", () => {
    const late = planned("2024-11-01", { ends: ["jp-adviser", "us-adviser"] });
    expect(gapIdsOf(late)).toEqual(["planned-overdue:jp-adviser:us-adviser:security-adviser::old"]);
  });
  it("cites the statement that planned it, where it has sources of its own [I1]", () => {
    const status = [{ is: "planned" as const, to: "2024-11-01", sources: [{ source: "source", locator: "plan" }] }];
    expect(theGap(planned(undefined, { status }), "planned-overdue").sources).toEqual([{ source: "source", locator: "plan" }]);
  });
  it("weighs its level, that it was planned, and that it is late", () => {
    expect(theGap(planned("2024-11-01", { level: "leader" }), "planned-overdue").factors.map(({ factor }) => factor)).toEqual(["planned", "level", "time-left"]);
  });
});
