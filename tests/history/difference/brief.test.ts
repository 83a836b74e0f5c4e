import { describe, expect, it } from "vitest";
import { briefOf, type BriefPoint } from "../../../src/history/difference/brief";
import { compared } from "../../../src/history/difference/difference";
import type { Bundle } from "../../../src/model/bundle";
import { aBusyTransition } from "../../gaps/a-busy-transition";
import { aTransition } from "../../helpers/a-transition";
import { aBundle } from "../../helpers/builders";
import { referenceBundle } from "../../helpers/read-data-set";
import { sideOf } from "./sides";

const brief = (bundle: Bundle, from: string, to: string): readonly BriefPoint[] => {
  const [before, after] = [sideOf(bundle, from), sideOf(bundle, to)];
  return briefOf(compared(before, after), { before, after });
};
type Point<K extends BriefPoint["kind"]> = Extract<BriefPoint, { readonly kind: K }>;
const pointOf = <K extends BriefPoint["kind"]>(points: readonly BriefPoint[], kind: K): Point<K> | undefined => points.find((each): each is Point<K> => each.kind === kind);

describe("[essay §1 ¶4–6] spring 2021 against November 2024, by rules alone", () => {
  const points = brief(referenceBundle(), "2021-04-30", "2024-11-30");

  it("from three to six points, the counterpart first", () => {
    expect(points.map(({ kind }) => kind)).toEqual(["counterpart", "contacts", "stances", "groupings", "gaps", "channels"]);
  });
  it("the first reason: a counterpart at the centre from the first day, in touch within weeks, where the new team has nobody yet", () => {
    expect(pointOf(points, "counterpart")).toMatchObject({
      first: {
        ahead: "before", office: "us-nsc-indo-pacific", holder: { tenure: { person: "campbell-kurt" } }, days: { least: 0, most: 0 },
        channel: { state: { channel: { id: "ambassador--indo-pacific-coordinator" } } }, since: { least: 12, most: 39 }, behind: { kind: "not-yet-known" },
      },
      posts: { before: { all: 10, held: 9 }, after: { held: 0 } },
    });
  });
  it("the early visit of the leader", () => {
    const leaders = pointOf(points, "contacts")?.lines.before.find(({ level }) => level === "leader");
    expect(leaders?.first.inPerson).toMatchObject({ what: { id: "biden-suga-2021-04-16" }, days: { least: 86, most: 86 } });
    expect(pointOf(points, "contacts")?.lines.after.map(({ level, first }) => [level, first.inPerson])).toEqual([["leader", undefined]]);
  });
  it("the second reason: interests were shared that are to be reconciled or frictions now, and the Quad started early", () => {
    const stances = pointOf(points, "stances");
    expect(stances?.issues.before.shared.map(({ issue }) => issue)).toEqual(["advanced-technology", "alliance-deterrence", "china-taiwan-strait", "foip"]);
    expect(stances?.issues.after.shared).toEqual([]);
    expect(stances?.issues.after.friction.map(({ issue }) => issue)).toContain("universal-tariffs");
    const groupings = pointOf(points, "groupings");
    expect(groupings?.firsts.before.map(({ grouping, first }) => [grouping, first.any.days.most, first.leaders?.days.most])).toEqual([["quad", 29, 51], ["g7", 30, 30], ["jp-us-rok", 72, undefined]]);
    expect(groupings?.firsts.after).toEqual([]);
  });
  it("what is missing now and was not then", () => {
    expect(pointOf(points, "gaps")).toMatchObject({ counts: { before: 1, after: 24 } });
    expect(pointOf(points, "gaps")?.only.after[0]?.id).toBe("expected-missing:jp-pm:us-president:leader::trump-2025");
  });
});

it("with the sides swapped the same side is ahead", () => {
  expect(pointOf(brief(referenceBundle(), "2024-11-30", "2021-04-30"), "counterpart")).toMatchObject({ first: { ahead: "after", office: "us-nsc-indo-pacific" } });
});
it("within one administration it tells of channels and of people", () => {
  expect(brief(referenceBundle(), "2022-01-01", "2023-06-01").map(({ kind }) => kind)).toContain("channels");
  expect(brief(aTransition(), "2021-06-01", "2021-08-01")).toEqual([]);
});
it("within one administration it tells what only one date had, and never that there was nothing where both had it", () => {
  const points = brief(referenceBundle(), "2022-01-01", "2023-06-01");
  const contacts = pointOf(points, "contacts");
  expect(contacts).toMatchObject({ isOneTeam: true, lines: { before: [] } });
  expect(contacts?.lines.after.map(({ level }) => level)).toEqual(["senior-official", "non-government"]);
  expect(pointOf(points, "groupings")?.firsts.after.map(({ grouping }) => grouping)).toEqual(["g20"]);
});
it("[I2][I3] who is not known to have been in post is no lack: not recorded, one of two, or not in the other data", () => {
  // The ambassador came some time in January 2022.
  expect(pointOf(brief(referenceBundle(), "2022-01", "2023-06-01"), "counterpart")).toBeUndefined();
  const [before, after] = [sideOf(aTransition(), "2022-01-01"), sideOf(aBundle(), "2022-01-01")];
  expect(briefOf(compared(before, after), { before, after }).map(({ kind }) => kind)).toEqual([]);
});
it("nothing of a side and itself", () => {
  expect(brief(aBusyTransition(), "2024-11-30", "2024-11-30")).toEqual([]);
});
