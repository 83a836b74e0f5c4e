/** The moves of the axis: what is shown, where a day stands, where a key leads. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSpeaker } from "../../../src/i18n/speaker";
import { addBothLanguages } from "../../../src/i18n/both";
import { densityOf } from "../../../src/history/density/density";
import { binsOf, unitFor } from "../../../src/history/density/bins";
import { tenureBars } from "../../../src/history/tenure-bars";
import { dateOfDay, earliestDay, FIRST_DAY, LAST_DAY, latestDay, type PartialDate } from "../../../src/model/date";
import { buildNetwork } from "../../../src/network/network";
import { barOn, sayBin, sayContacts } from "../../../src/ui/time/axis/say-axis";
import { PACES, stepByKey, stepByPace } from "../../../src/ui/time/axis/steps";
import { ticksOf } from "../../../src/ui/time/axis/ticks";
import { dayAt, lengthOf, openingWindow, panned, showing, termAbout, wholeOf, xOf, yearAbout, zoomed } from "../../../src/ui/time/axis/time-window";
import { aTransition } from "../../helpers/a-transition";
import { actor, on } from "../../helpers/asked";
import { runs, seedFor } from "../../helpers/seed";

addBothLanguages();
const day = (text: string): number => earliestDay(on(text));
const extent = { first: day("2016-01-01"), last: day("2025-06-01") };
const whole = wholeOf(extent);
const network = buildNetwork(aTransition());
const said = ({ first, last }: { readonly first: number; readonly last: number }): readonly PartialDate[] => [dateOfDay(first), dateOfDay(last)];

describe("the part of time that is shown", () => {
  it("never leaves the whole, however it is moved; a day that is pointed at is found again", () => {
    const moves = fc.array(fc.tuple(fc.boolean(), fc.double({ min: 0.2, max: 5, noNaN: true }), fc.integer({ min: -4000, max: 4000 })), { maxLength: 10 });
    fc.assert(fc.property(moves, fc.integer({ min: 1, max: 900 }), (all, width) => {
      let window = whole;
      for (const [isZoom, factor, days] of all) window = isZoom ? zoomed(window, whole, factor, extent.first + Math.abs(days)) : panned(window, whole, days);
      expect(window.first).toBeGreaterThanOrEqual(whole.first);
      expect(window.last).toBeLessThanOrEqual(whole.last);
      expect(lengthOf(window)).toBeGreaterThanOrEqual(60);
      const seen = dayAt(window, width, width / 3);
      expect(Math.abs(xOf(window, width, seen) - width / 3)).toBeLessThanOrEqual(Math.max(width / lengthOf(window), 1));
    }), { seed: seedFor("windows"), numRuns: runs(200) });
  });
  it("[property] shows only days that a date can name, also where something is dated at the ends of the calendar", () => {
    const bound = fc.constantFrom(FIRST_DAY, FIRST_DAY + 3, day("2021-01-20"), LAST_DAY - 3, LAST_DAY);
    const moves = fc.array(fc.tuple(fc.boolean(), fc.double({ min: 0.2, max: 5, noNaN: true }), fc.integer({ min: -4_000_000, max: 4_000_000 })), { maxLength: 6 });
    const english = createSpeaker("en");
    fc.assert(fc.property(bound, bound, moves, (one, other, all) => {
      const ends = { first: Math.min(one, other), last: Math.max(one, other) };
      const everything = wholeOf(ends);
      let window = openingWindow(network, everything, dateOfDay(ends.last));
      for (const [isZoom, factor, days] of all) window = isZoom ? zoomed(window, everything, factor, ends.first + Math.abs(days)) : panned(window, everything, days);
      for (const each of [everything, window, termAbout(network, everything, dateOfDay(ends.first)), yearAbout(everything, ends.last), showing(window, everything, ends.first)]) {
        expect(said({ first: dayAt(each, 600, 0), last: dayAt(each, 600, 600) })).toEqual(said(each));
        const unit = unitFor(each, 120);
        expect(() => binsOf(each, unit).map((bin) => sayBin(english, bin, unit))).not.toThrow();
        expect(() => ticksOf(each, 600, 60).map((tick) => dateOfDay(tick.day))).not.toThrow();
      }
    }), { seed: seedFor("ends of the calendar"), numRuns: runs(60) });
  });
  it("zooms about the day under the pointer", () => {
    const about = day("2020-01-01");
    const closer = zoomed(whole, whole, 0.5, about);
    expect(xOf(closer, 800, about)).toBeCloseTo(xOf(whole, 800, about), 0);
  });
  it("a term with what goes before and after it, or a year about the date", () => {
    expect(said(termAbout(network, whole, on("2022")))).toEqual(["2020-10-22", "2025-05-20"]);
    expect(said(yearAbout(whole, day("2022-07-01")))).toEqual(["2021-12-31", "2022-12-30"]);
    expect(openingWindow(network, whole, on("2022"))).toBe(whole);
    expect(lengthOf(openingWindow(network, { first: 0, last: whole.last }, on("2022")))).toBeLessThan(2_000);
  });
  it("turns to a date that it does not show, and stays where it shows it", () => {
    const window = yearAbout(whole, day("2022-07-01"));
    expect(showing(window, whole, day("2022-12-01"))).toBe(window);
    expect(showing(window, whole, day("2018-01-01"))).toEqual(panned(window, whole, day("2018-01-01") - (window.first + window.last) / 2));
  });
  it("names years over a decade and months over a year, apart from each other", () => {
    const years = ticksOf(whole, 600, 60);
    expect(years.every(({ isYear }) => isYear)).toBe(true);
    expect(ticksOf(yearAbout(whole, day("2022-07-01")), 600, 60).some(({ isYear }) => !isYear)).toBe(true);
    years.slice(1).forEach(({ x }, at) => { expect(x - (years[at]?.x ?? 0)).toBeGreaterThanOrEqual(59); });
  });
});

describe("where a key leads", () => {
  const where = (date: string, window = whole) => ({ date: on(date), window, extent, events: [on("2020-01-31"), on("2021"), on("2022-03-01")] });
  const press = (date: string, key: string, shiftKey = false): PartialDate | undefined => stepByKey(where(date), { key, shiftKey });
  it("a week over years, a day over a year, a month with Shift, a year by page", () => {
    expect([press("2020-01-31", "ArrowRight"), press("2020-01-31", "ArrowLeft", true), press("2020-02-29", "PageUp")]).toEqual(["2020-02-07", "2019-12-31", "2021-02-28"]);
    expect(stepByKey(where("2022-07-01", yearAbout(whole, day("2022-07-01"))), { key: "ArrowLeft", shiftKey: false })).toBe("2022-06-30");
  });
  it("[I3] from the nearest day that an inexact date may mean", () => {
    expect([press("2021", "ArrowRight"), press("2021", "ArrowLeft")]).toEqual(["2022-01-07", "2020-12-25"]);
  });
  it("to the events before and after, and not beyond the ends", () => {
    expect([press("2020-06-01", "."), press("2020-06-01", ","), press("2016-01-03", "ArrowLeft"), press("2020-01-01", "End"), press("2020-01-01", "x")])
      .toEqual(["2021", "2020-01-31", "2016-01-01", "2025-06-01", undefined]);
  });
  it("[property] a key or a tick never leads to the wrong side of the date, also of one beyond what is recorded", () => {
    const dates = fc.tuple(fc.integer({ min: extent.first - 2_000, max: extent.last + 2_000 }), fc.constantFrom(10, 7, 4)).map(([at, length]) => on(dateOfDay(at).slice(0, length)));
    const keys = fc.tuple(fc.constantFrom("ArrowRight", "ArrowUp", "PageUp", "ArrowLeft", "ArrowDown", "PageDown"), fc.boolean());
    fc.assert(fc.property(dates, keys, fc.constantFrom(...PACES), (date, [key, shiftKey], pace) => {
      const next = stepByKey({ date, window: whole, extent, events: [] }, { key, shiftKey });
      const isForward = ["ArrowRight", "ArrowUp", "PageUp"].includes(key);
      if (next !== undefined) expect(isForward ? earliestDay(next) > latestDay(date) : latestDay(next) < earliestDay(date)).toBe(true);
      const played = stepByPace(date, pace, extent, [on("2020")]);
      if (played !== undefined) expect(earliestDay(played)).toBeGreaterThan(earliestDay(date));
    }), { seed: seedFor("sides"), numRuns: runs(300) });
    expect([press("2030-01-01", "ArrowRight"), press("2030-01-01", "ArrowLeft"), press("2010", "PageDown"), press("2025-06-01", "ArrowUp")]).toEqual([undefined, "2025-06-01", undefined, undefined]);
  });
  it("played it ends at the end", () => {
    const moments = [on("2020"), on("2024-11-05")];
    expect([stepByPace(on("2020-01-31"), "month", extent, moments), stepByPace(on("2021-01-01"), "moments", extent, moments)]).toEqual(["2020-02-29", "2024-11-05"]);
    expect([stepByPace(on("2025-05-30"), "week", extent, moments), stepByPace(on("2025-06-01"), "day", extent, moments), stepByPace(on("2024-12-01"), "moments", extent, moments)])
      .toEqual(["2025-06-01", undefined, undefined]);
  });
});

describe("the axis in words", () => {
  const english = createSpeaker("en");
  const [bin] = densityOf([{ contact: { date: on("2021-04-16"), sources: [] }, level: "leader" }, { contact: { date: on("2021"), sources: [] }, level: undefined }], binsOf({ first: day("2021-04-01"), last: day("2021-04-30") }, "month"));
  it("[I2] none on record is not the same as no source; [I3] what is known less exactly is counted apart", () => {
    if (bin === undefined) throw new Error("no bin");
    const possible = english.t("timeAxis.possible", { count: 1 });
    expect(sayContacts(english, bin, "whole")).toEqual(["1 contact", "Leader 1", possible]);
    expect(sayContacts(english, bin, "partly")).toEqual(["1 contact", "Leader 1", english.t("timeAxis.sourcePartly"), possible]);
    const empty = densityOf([], [bin])[0] ?? bin;
    expect(sayContacts(english, empty, "whole")).toEqual([english.t("timeAxis.noContact")]);
    expect(sayContacts(english, empty, "partly")).toEqual([english.t("timeAxis.noContact"), english.t("timeAxis.sourcePartly")]);
    expect(sayContacts(english, empty, "none")).toEqual([english.t("timeAxis.noSourceLong")]);
  });
  it("[I3] a stretch in which a contact may lie is not said to have none on record", () => {
    const [unsure] = densityOf([{ contact: { date: on("2021"), sources: [] }, level: "leader" }], binsOf({ first: day("2021-04-01"), last: day("2021-04-30") }, "month"));
    if (unsure === undefined) throw new Error("no bin");
    const possible = english.t("timeAxis.possibleOnly", { count: 1 });
    expect([sayContacts(english, unsure, "whole"), sayContacts(english, unsure, "partly"), sayContacts(english, unsure, "none")])
      .toEqual([[possible], [english.t("timeAxis.sourcePartly"), possible], [english.t("timeAxis.noSourceLong"), possible]]);
  });
  it("a stretch by its unit", () => {
    const at = { first: day("2021-10-01") };
    expect([sayBin(english, at, "quarter"), sayBin(english, at, "month"), sayBin(english, at, "year"), sayBin(createSpeaker("ja"), at, "quarter")])
      .toEqual(["2021 Q4", "October 2021", "2021", "2021年第4四半期"]);
  });
  it("who was in post on the day", () => {
    const bars = tenureBars(network, actor("us-president"));
    const holder = (date: string): string | undefined => {
      const bar = barOn(bars, day(date));
      return bar?.kind === "tenure" ? `${bar.tenure.person} ${bar.phase}` : bar?.kind;
    };
    expect([holder("2019-01-01"), holder("2022-01-01"), holder("2024-12-01"), holder("2025-01-20")])
      .toEqual([undefined, "biden incumbent", "trump designate", "trump incumbent"]);
  });
});
