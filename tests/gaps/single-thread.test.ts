import { describe, expect, it } from "vitest";
import type { Bundle } from "../../src/model/bundle";
import { aTransition } from "../helpers/a-transition";
import { endsFoundBy, foundBy, theOneFoundBy } from "../helpers/asked";
import { aChannel, anAlignment, anIssue, aParty } from "../helpers/builders";
import { aLogOf, facing, twoHouses } from "./two-houses";

type More = Partial<Omit<Bundle, "dataset">>;
const RULE = "single-thread";

const between = (id: string, near: string, far: string, fields: Parameters<typeof aChannel>[0] = {}) => aChannel({ id, ends: [near, far], ...fields });
/** Whoever is named, beside Japan and the United States. */
const states = (channels: Bundle["channels"], more: More = {}) => twoHouses({ ...more, actors: [aParty("au"), aParty("kr"), aParty("nz"), ...(more.actors ?? [])], channels });
const told = (channels: Bundle["channels"], more: More = {}): string[] => endsFoundBy(RULE, states(channels, more));

describe("[single-thread] one thread joins two parties", () => {
  it("names the channel without which no way is left, and cites it", () => {
    const sources = [{ source: "source", locator: "thread" }];
    expect(theOneFoundBy(RULE, states([facing("desk", { sources })]))).toEqual({
      id: "single-thread:jp:us:::", rule: RULE, between: ["jp", "us"], level: undefined, issue: undefined, administration: undefined,
      reason: { kind: RULE, cut: { kind: "channel", channel: "jp-us-desk" }, routes: 1 }, factors: [{ factor: "redundancy", points: 12 }, { factor: "level", points: 8 }], severity: 20, sources,
      absence: { state: "not-researched", source: undefined, until: undefined }, agenda: undefined, objectives: [], revive: [], alsoFoundBy: [], otherReasons: [],
    });
  });
  it("or the office through which all channels run", () => {
    const bundle = states([between("a", "jp-desk", "us-desk"), between("b", "jp-desk", "us-minister")]);
    expect(theOneFoundBy(RULE, bundle).reason).toMatchObject({ cut: { kind: "actor", actor: "jp-desk" } });
  });
  it("or the third party through which both go", () => {
    const sources = [aLogOf("au")];
    const round = [between("a", "au", "kr"), between("a2", "au", "kr"), between("b", "kr", "nz"), between("b2", "kr", "nz"), between("old", "au", "nz", { status: [{ is: "closed" }] })];
    expect(foundBy(RULE, states(round, { sources })).map(({ between: ends, reason }) => [ends.join(), reason.kind === RULE && reason.cut])).toEqual([["au,nz", { kind: "actor", actor: "kr" }]]);
  });
  it("[I2] says whether anybody has looked", () => {
    expect(theOneFoundBy(RULE, states([between("a", "jp", "kr")], { sources: [aLogOf("kr")] })).absence).toEqual({ state: "no-public-record", source: "log-of-kr", until: "2025-12-31" });
  });
});

describe("[single-thread] is silent", () => {
  it.each([
    ["two channels join other offices", [facing("desk"), facing("minister")]], ["two channels join the states as such", [between("a", "jp", "us"), between("b", "jp", "us")]],
    ["there is a way round", [facing("desk"), between("a", "jp-minister", "kr"), between("b", "kr", "us-minister")]],
    ["there is no way at all", [facing("desk", { status: [{ is: "closed" }] })]],
  ])("where %s", (_, channels) => { expect(told(channels)).toEqual([]); });
  it.each(["planned", "dormant", "closed", "unknown"] as const)("but not where the second is %s", (is) => { expect(told([facing("desk"), facing("minister", { status: [{ is }] })])).toEqual(["jp:us"]); });
  it("where nobody has researched what the two have", () => {
    const thread = [between("a", "au", "kr")];
    expect([told(thread), told(thread, { sources: [aLogOf("au", { levels: ["leader"] })] }), told(thread, { sources: [aLogOf("au", { to: "2024-11-29" })] }), told(thread, { sources: [aLogOf("au")] })]).toEqual([[], [], [], ["au:kr"]]);
  });
  it("at a hub that is the data set's own subject: everything in it runs there", () => {
    const related = { issues: [anIssue()], alignments: [anAlignment({ between: ["au", "kr"] })], sources: [aLogOf("au")] };
    const hub = [between("a", "au", "us-leader"), between("b", "us-desk", "kr"), between("b2", "us-minister", "kr"), facing("desk"), facing("leader")];
    expect(told(hub, related)).toEqual(["us:au"]);
    const byOthers = hub.map((channel) => aChannel({ ...channel, ends: [channel.ends[0].replace(/us-.*/, "nz"), channel.ends[1].replace(/us-.*/, "nz")] }));
    expect(told(byOthers, related)).toContain("au:kr");
  });
  it("between parties without relations, though one way joins them", () => { expect(told([between("a", "au", "kr"), between("b", "kr", "nz")], { sources: [aLogOf("nz")] })).toEqual(["kr:nz"]); });
  it("while a team is on its way in", () => {
    const bundle = aTransition({ channels: [between("a", "jp-adviser", "us-adviser", { administration: "old" })] });
    expect([foundBy(RULE, bundle, "2024-11-04").map(({ administration }) => administration), foundBy(RULE, bundle)]).toEqual([["old"], []]);
  });
});
