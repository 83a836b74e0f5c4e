import { describe, expect, it } from "vitest";
import type { Bundle } from "../../src/model/bundle";
import { aTransition } from "../helpers/a-transition";
import { foundBy, reasonsBy, theOneFoundBy } from "../helpers/asked";
import { aChannel, aContact, anActor, anExpectation } from "../helpers/builders";
import { aHouse, aLogOf, facing, OFFICES, twoHouses, type Office } from "./two-houses";

type More = Partial<Omit<Bundle, "dataset">>;
const RULE = "rung-missing";

/** A ladder with these rungs, and something more. */
const ladder = (rungs: readonly Office[], more: More = {}) => twoHouses({ ...more, channels: [...rungs.map((office) => facing(office)), ...(more.channels ?? [])] });
const ALL_BUT = (...gone: Office[]): Office[] => OFFICES.filter((office) => !gone.includes(office));
const levels = (bundle: Bundle, date?: string): (string | undefined)[] => foundBy(RULE, bundle, date).map(({ level }) => level);

describe("[rung-missing] open channels above and below a level, none at it", () => {
  it("names the levels that are there and those that are not", () => {
    const channels = [facing("leader", { sources: [{ source: "source", locator: "above" }] }), facing("official", { sources: [{ source: "source", locator: "below" }] })];
    const [gap, ...rest] = foundBy(RULE, twoHouses({ channels }));
    // With offices that face each other it is their hole; what the ladder shows is told under it.
    expect([gap?.id, gap?.rule, rest.length]).toEqual(["counterpart-missing:jp-adviser:us-adviser:security-adviser::", "counterpart-missing", 1]);
    expect(reasonsBy(RULE, twoHouses({ channels }))).toEqual([0, 1].map(() => ({ kind: RULE, present: ["leader", "senior-official"], absent: ["ministerial", "security-adviser"] })));
    expect(gap?.sources.map(({ locator }) => locator)).toEqual(expect.arrayContaining(["above", "below"]));
  });
  it("leads where the offices of the level have no function in common", () => {
    const bundle = ladder(["leader", "desk"]);
    const actors = bundle.actors.map((each) => (each.id === "us-minister" ? anActor({ ...each, function: "justice" }) : each)).filter(({ id }) => !/adviser|official/.test(id));
    expect(theOneFoundBy(RULE, { ...bundle, actors })).toMatchObject({
      id: "rung-missing:jp:us:ministerial::", rule: RULE, between: ["jp", "us"], level: "ministerial", issue: undefined, administration: undefined, severity: 36,
      factors: [{ factor: "rung", points: 18 }, { factor: "level", points: 18 }], absence: { state: "not-researched" }, revive: [], sources: [{ source: "source", locator: "p. 1" }, { source: "source", locator: "p. 1" }],
    });
  });
  it.each(["minister", "adviser", "official"] as const)("at the %s's level, and at no other", (gone) => { expect(levels(ladder(ALL_BUT(gone)))).toHaveLength(1); });
  it.each(["leader", "desk"] as const)("not at the ends of the ladder: %s", (gone) => { expect(levels(ladder(ALL_BUT(gone)))).toEqual([]); });
  it("only from the highest to the lowest open rung", () => { expect(levels(ladder(["minister", "official"]))).toEqual(["security-adviser"]); });
  it("a dormant channel of the level is named to be revived", () => {
    expect(theOneFoundBy(RULE, ladder(ALL_BUT("adviser"), { channels: [facing("adviser", { id: "idle", status: [{ is: "dormant" }] })] })).revive).toEqual(["idle"]);
  });
  it("[I2] says whether anybody has looked", () => {
    const state = (...sources: ReturnType<typeof aLogOf>[]) => theOneFoundBy(RULE, ladder(ALL_BUT("adviser"), { sources })).absence.state;
    expect([state(), state(aLogOf("us")), state(aLogOf("us", { levels: ["leader"] })), state(aLogOf("us", { exhaustive: true }))]).toEqual(["not-researched", "no-public-record", "not-researched", "confirmed-none"]);
  });
  it("an expectation at the level leads", () => {
    const expectations = [anExpectation({ between: ["jp-adviser", "us-adviser"], level: "security-adviser" })];
    expect(theOneFoundBy(RULE, ladder(ALL_BUT("adviser"), { expectations }))).toMatchObject({ rule: "expected-missing", alsoFoundBy: expect.arrayContaining([RULE]) });
  });
});

describe("[rung-missing] is silent", () => {
  it.each([
    ["a channel of the level is planned", { channels: [facing("adviser", { status: [{ is: "planned" }] })] }],
    ["two met at the level", { contacts: [aContact({ participants: ["jp-adviser", "us-adviser"] })] }],
    ["others of the two houses talk at the level", { channels: [aChannel({ ends: ["jp", "us"], level: "security-adviser" })] }],
  ] satisfies [string, More][])("where %s", (_, more) => { expect(levels(ladder(ALL_BUT("adviser"), more))).toEqual([]); });
  it.each(["closed", "unknown"] as const)("but not where its channel is %s", (is) => { expect(levels(ladder(ALL_BUT("adviser"), { channels: [facing("adviser", { status: [{ is }] })] }))).toEqual(["security-adviser"]); });
  it.each(["jp", "us"])("where %s has no office of the level", (party) => {
    const bundle = ladder(ALL_BUT("adviser"));
    expect(levels({ ...bundle, actors: bundle.actors.filter(({ id }) => id !== `${party}-adviser`) })).toEqual([]);
  });
  it("where the office of the level was abolished", () => {
    const bundle = ladder(ALL_BUT("adviser"));
    expect(levels({ ...bundle, actors: bundle.actors.map((each) => (each.id === "us-adviser" ? anActor({ ...each, to: "2024-06-01" }) : each)) })).toEqual([]);
  });
  it("a grouping has no security adviser", () => {
    const bundle = twoHouses({ actors: [anActor({ id: "quad", kind: "grouping" })], channels: [aChannel({ id: "a", ends: ["jp-leader", "quad"], level: "leader" }), aChannel({ id: "b", ends: ["jp-desk", "quad"], level: "working" })] });
    expect(levels(bundle)).toEqual([]);
  });
  it("on what stands beside the ladder: embassies and private circles are no rung", () => {
    expect(levels(twoHouses({ channels: [facing("leader"), facing("minister"), facing("adviser"), facing("official"), aChannel({ id: "private", ends: ["jp", "us"], level: "non-government" })] }))).toEqual([]);
  });
  it("on who talks in one house only", () => { expect(levels({ ...twoHouses({ channels: [aChannel({ ends: ["jp-leader", "jp-desk"] })] }), actors: aHouse("jp") })).toEqual([]); });
});

describe("[rung-missing] two teams", () => {
  const rungs = (administration: string) => (["jp-pm us-president leader", "jp-nss us-nsc working"] as const).map((text) => {
    const [near = "", far = "", level] = text.split(" ");
    return aChannel({ id: `${administration}-${near}`, ends: [near, far], level: level === "leader" ? "leader" : "working", administration });
  });
  const bundle = aTransition({ channels: [...rungs("old"), ...rungs("new")] });
  it("a team on its way in has no ladder yet", () => { expect(["2024-11-04", "2024-11-30", "2025-01-20"].map((date) => foundBy(RULE, bundle, date).map(({ administration }) => administration))).toEqual([["old"], [], ["new"]]); });
});
