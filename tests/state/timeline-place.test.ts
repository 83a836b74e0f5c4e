/** What the timeline shows, as the address has it. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateOfDay, earliestDay, FIRST_DAY, LAST_DAY } from "../../src/model/date";
import { OPENING_TIMELINE, readTimeline, showRows, showWindow, timelineInAddress, type TimelinePlace } from "../../src/state/timeline-place";
import { on } from "../helpers/asked";
import { runs, seedFor } from "../helpers/seed";

const day = (text: string): number => earliestDay(on(text));
const written = (place: TimelinePlace): string => new URLSearchParams(timelineInAddress(place).map(([name, value]) => [name, value])).toString();
const read = (text: string) => readTimeline(new URLSearchParams(text));
const windowOf = (text: string) => read(`window=${text}`).place.window;

describe("the window in the address", () => {
  it("is as short as it can be, and no less exact than it is", () => {
    const show = (from: string, to: string) => written(showWindow({ from: day(from), to: day(to) }, true)(OPENING_TIMELINE));
    expect([show("2020-11-01", "2021-07-01"), show("2021-01-01", "2022-01-01"), show("2021-01-20", "2021-04-17")])
      .toEqual(["window=2020-11%7E2021-06", "window=2021%7E2021", "window=2021-01-20%7E2021-04-16"]);
  });
  it("takes in both dates that are written", () => {
    const window = windowOf("2020-11~2021-06");
    expect(window && [dateOfDay(window.from), dateOfDay(window.to)]).toEqual(["2020-11-01", "2021-07-01"]);
  });
  it("[property] comes back as it was written", () => {
    const days = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
    fc.assert(fc.property(days, days, (a, b) => {
      const place = showWindow({ from: Math.min(a, b), to: Math.max(a, b) + 1 }, true)(OPENING_TIMELINE);
      expect(read(written(place))).toEqual({ place: { ...place, step: 0 }, problems: [] });
    }), { seed: seedFor("timeline window"), numRuns: runs(500) });
  });
  it.each(["2021", "2021~", "~2021", "2021~2020", "2021-02-30~2022", "2021~2022~2023", "x~y", ""])("“%s” is none: it is told, and the view opens as it would", (text) => {
    expect(read(`window=${encodeURIComponent(text)}`)).toEqual({ place: OPENING_TIMELINE, problems: [{ code: "not-a-window", value: text }] });
  });
});

describe("the place", () => {
  it("stays plain where it is as it opens", () => { expect([timelineInAddress(OPENING_TIMELINE), read("")]).toEqual([[], { place: OPENING_TIMELINE, problems: [] }]); });
  it("a press is a step, a gesture is none; whole days are kept", () => {
    const moved = showWindow({ from: 10.4, to: 20.2 }, false)(OPENING_TIMELINE);
    expect(moved).toEqual({ rows: "channels", window: { from: 10, to: 21 }, step: 0 });
    expect([showRows("offices")(moved).step, showWindow(undefined, true)(moved).step]).toEqual([1, 1]);
  });
  it("knows its rows and no others", () => {
    expect(read("timeline=offices").place.rows).toBe("offices");
    expect(read("timeline=people")).toEqual({ place: OPENING_TIMELINE, problems: [{ code: "unknown-view", value: "people" }] });
  });
});
