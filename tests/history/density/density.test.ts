/** Contacts by stretch and level; what is dated less exactly; the time a network is about; the steps between events. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { binsOf, type BinUnit } from "../../../src/history/density/bins";
import { densityOf, sumOf, type DensityBin, type LevelledContact } from "../../../src/history/density/density";
import { eventDates, nextEvent } from "../../../src/history/density/events";
import { extentOf } from "../../../src/history/density/extent";
import { noSource, reportedIn } from "../../../src/history/density/no-source";
import { keyPosts, postsShown } from "../../../src/history/density/posts";
import { dateOfDay, earliestDay, latestDay, type PartialDate } from "../../../src/model/date";
import { LEVELS, type Level } from "../../../src/model/vocabulary";
import { buildNetwork } from "../../../src/network/network";
import { aTransition } from "../../helpers/a-transition";
import { actor, on } from "../../helpers/asked";
import { aContact, aMoment, anActor, aSource, aTenure } from "../../helpers/builders";
import { referenceBundle } from "../../helpers/read-data-set";
import { runs, seedFor } from "../../helpers/seed";

const contact = (date: string, level?: Level): LevelledContact => ({ contact: { date: on(date), sources: [] }, level });
const over = (from: string, to: string, unit: BinUnit): readonly { readonly first: number; readonly last: number }[] =>
  binsOf({ first: earliestDay(on(from)), last: latestDay(on(to)) }, unit);
const total = (bins: readonly DensityBin[], of: "certain" | "possible" | "share"): number => bins.reduce((sum, bin) => sum + sumOf(bin[of]), 0);

describe("contacts by stretch", () => {
  it("each at its level, in the stretch of its date", () => {
    const bins = densityOf([contact("2021-01-31", "leader"), contact("2021-02-01", "leader"), contact("2021-02-28"), contact("2021-02", "working")], over("2021", "2021", "month"));
    expect(bins.slice(0, 3).map(({ certain }) => [certain.leader, certain.working, certain.none])).toEqual([[1, 0, 0], [1, 1, 1], [0, 0, 0]]);
  });

  it("[I3] one known to the year is not put on 1 January: it may have been in any month, and lies on all by their days", () => {
    const bins = densityOf([contact("2021", "leader")], over("2020-12", "2022-01", "month"));
    expect(total(bins, "certain")).toBe(0);
    expect(bins.map(({ possible }) => possible.leader)).toEqual([0, ...Array.from({ length: 12 }, () => 1), 0]);
    expect(bins[1]?.share.leader).toBeCloseTo(31 / 365);
    expect(total(bins, "share")).toBeCloseTo(1);
  });

  it("[I3] but it was in that year for certain", () => {
    const bins = densityOf([contact("2021", "leader")], over("2020", "2022", "year"));
    expect(bins.map(({ certain, possible }) => [certain.leader, possible.leader])).toEqual([[0, 0], [1, 0], [0, 0]]);
  });

  it("[I3] nor is one on whose date sources disagree certain of either, but of what both lie in", () => {
    const disputed = { contact: aContact({ date: "2021-01-31", sources: [{ source: "source", locator: "p. 1", says: { date: "2021-02-01" } }] }), level: "leader" as const };
    const [january, february] = densityOf([disputed], over("2021", "2021", "month"));
    expect([january?.certain.leader, january?.possible.leader, february?.possible.leader, january?.share.leader]).toEqual([0, 1, 1, 0.5]);
    expect(densityOf([disputed], over("2021", "2021", "quarter"))[0]?.certain.leader).toBe(1);
  });

  it("what lies outside is not counted", () => {
    expect(total(densityOf([contact("2019-12-31"), contact("2021-01-01")], over("2020", "2020", "quarter")), "certain")).toBe(0);
  });

  it("[I7] adds up to all that lie within, in whatever order they come", () => {
    const dates = fc.tuple(fc.integer({ min: 0, max: 1400 }), fc.constantFrom(10, 7, 4)).map(([days, length]) => dateOfDay(18_600 + days).slice(0, length));
    const contacts = fc.array(fc.tuple(dates, fc.option(fc.constantFrom(...LEVELS), { nil: undefined })).map(([date, level]) => contact(date, level)), { maxLength: 60 });
    fc.assert(fc.property(contacts, fc.constantFrom<BinUnit>("week", "month", "quarter", "year"), (all, unit) => {
      const bins = over("2020", "2025", unit);
      const density = densityOf(all, bins);
      expect(total(density, "certain") + total(density, "share")).toBeCloseTo(all.length, 6);
      expect(densityOf(all.toReversed(), bins)).toEqual(density);
    }), { seed: seedFor("density"), numRuns: runs(100) });
  });
});

describe("the time a network is about", () => {
  it("from the first to the last day of anything dated in it", () => {
    const { first, last } = extentOf(buildNetwork(aTransition({ contacts: [aContact({ date: "2009-02" })], moments: [aMoment({ date: "2026" })] })));
    expect([dateOfDay(first), dateOfDay(last)]).toEqual(["2009-02-01", "2026-12-31"]);
  });

  it("an empty stretch without a source is told apart", () => {
    const network = buildNetwork(aTransition({ sources: [
      aSource({ id: "log", kind: "readouts", coverage: [{ offices: ["us-president"], from: "2021-01-20", to: "2022" }] }),
      aSource({ id: "later", kind: "table", coverage: [{ offices: ["jp-pm"], from: "2023-03-01" }], published: "2023-04-01" }),
    ] }));
    const within = { first: earliestDay(on("2021-01-01")), last: latestDay(on("2023-06-30")) };
    expect(noSource(network, within, () => true).map(({ first, last }) => [dateOfDay(first), dateOfDay(last)]))
      // [I3] "to 2022" speaks for certain only until that year began.
      .toEqual([["2021-01-01", "2021-01-19"], ["2022-01-02", "2023-02-28"], ["2023-04-02", "2023-06-30"]]);
    expect(noSource(network, within, () => false)).toEqual([within]);
    // [I2] What is said of a stretch goes by all its days, not by one of them.
    const silent = noSource(network, within, () => true);
    const reported = (from: string, to = from) => reportedIn(silent, { first: earliestDay(on(from)), last: latestDay(on(to)) });
    expect([reported("2021-01"), reported("2021-02"), reported("2022-02"), reported("2022"), reported("2021-01-19"), reported("2021-01-20"), reported("2021-01-10", "2023-05")])
      .toEqual(["partly", "whole", "none", "partly", "none", "whole", "partly"]);
  });
});

describe("steps between events", () => {
  const network = buildNetwork(aTransition({ moments: [aMoment({ date: "2024-11-05" }), aMoment({ id: "year", date: "2023" })] }));
  const dates = eventDates(network, [contact("2024-11-07"), contact("2024-11-05")]);

  it("are moments, contacts and changes of post, each once and in order", () => {
    expect(dates.filter((date) => date >= "2023" && date < "2025")).toEqual(["2023", "2024-02-12", "2024-10-01", "2024-11-05", "2024-11-07", "2024-11-12"]);
  });

  const step = (from: string, direction: "before" | "after") => nextEvent(dates, on(from), direction);

  it("lead to the next that begins later, or earlier; from a month also to the days in it", () => {
    expect([step("2024-11-05", "after"), step("2024-11-06", "after"), step("2024-11-05", "before"), step("2024-11", "after"), step("2024-11", "before"), step("2023", "after")])
      .toEqual(["2024-11-07", "2024-11-07", "2024-10-01", "2024-11-05", "2024-10-01", "2024-02-12"]);
    expect([step("2030-01-01", "after"), step("1990-01-01", "before")]).toEqual([undefined, undefined]);
  });

  it("of several that begin on one day, to the one that is known most exactly", () => {
    const tied = [on("2020-12-31"), on("2021-01-01"), on("2021-01"), on("2021"), on("2021-02")];
    expect([nextEvent(tied, on("2020-12-31"), "after"), nextEvent(tied, on("2021"), "after"), nextEvent(tied, on("2021-02"), "before"), nextEvent(tied, on("2021"), "before")])
      .toEqual(["2021-01-01", "2021-02", "2021-01-01", "2020-12-31"]);
  });

  it("pass over no day on which something recorded begins, either way: the reference data", () => {
    const recorded = buildNetwork(referenceBundle());
    const all = eventDates(recorded, recorded.bundle.contacts.map((each) => ({ contact: each, level: undefined })));
    const days = [...new Set(all.map(earliestDay))];
    const walked = (from: PartialDate | undefined, direction: "before" | "after"): readonly number[] => {
      const reached: number[] = [];
      for (let at = from; at !== undefined; at = nextEvent(all, at, direction)) reached.push(earliestDay(at));
      return reached;
    };
    expect(days.length).toBeGreaterThan(20);
    expect(walked(all.at(0), "after")).toEqual(days);
    expect(walked(all.at(-1), "before")).toEqual(days.toReversed());
  });
});

describe("whose tenures are shown", () => {
  const network = buildNetwork(aTransition({
    actors: [anActor({ id: "us-ambassador", partOf: "us", level: "embassy", function: "diplomatic-mission" }), anActor({ id: "emanuel", kind: "person", partOf: "us" })],
    tenures: [aTenure({ id: "emanuel", person: "emanuel", office: "us-ambassador", from: "2022-01-01" })],
  }));

  it("those of leaders, advisers, ambassadors, the first party before the second", () => {
    expect(keyPosts(network)).toEqual(["jp-pm", "us-president", "jp-adviser", "us-adviser", "us-ambassador"]);
  });

  it("first those of what is selected: an office, what a person held, what is within a house", () => {
    expect(postsShown(network, [actor("us-envoy")], 4)[0]).toBe("us-envoy");
    expect(postsShown(network, [actor("campbell")], 4)[0]).toBe("us-envoy");
    expect(postsShown(network, [actor("us-house")], 4).slice(0, 4)).toEqual(["us-president", "us-adviser", "us-envoy", "jp-pm"]);
    expect(postsShown(network, [actor("us")], 2).slice(0, 3)).toEqual(["us-president", "us-adviser", "jp-pm"]);
  });
});
