import { describe, expect, it } from "vitest";
import type { Bundle } from "../../src/model/bundle";
import { aTransition } from "../helpers/a-transition";
import { endsFoundBy, foundBy, reasonsBy, theOneFoundBy } from "../helpers/asked";
import { aChannel, aContact, aMembership, anActor, anAdministration, anIssue, aParty } from "../helpers/builders";
import { aHouse, aLogOf, facing, twoHouses } from "./two-houses";

type More = Partial<Omit<Bundle, "dataset">>;
const RULE = "below-precedent";

/** A hundred days into the new administration. */
const NOW = "2025-04-30";
const issues = [anIssue({ id: "tariffs" }), anIssue({ id: "energy" })];
/** Staffs talked with the old administration from that day on. */
const staffs = (from: string | undefined, fields: Parameters<typeof aChannel>[0] = {}) =>
  aChannel({ id: "staffs", ends: ["jp-nss", "us-nsc"], level: "working", administration: "old", status: [{ is: "open", ...(from === undefined ? {} : { from }) }], ...fields });
const before = (channel: Bundle["channels"][number], more: More = {}) => aTransition({ issues, ...more, channels: [channel, ...(more.channels ?? [])] });
const told = (bundle: Bundle, date = NOW): string[] => foundBy(RULE, bundle, date).map(({ id }) => id);
const GAP = "below-precedent:jp-nss:us-nsc:working::new";

describe("[below-precedent] an earlier administration had it by this point of its term", () => {
  it("names the precedent and cites its source", () => {
    const sources = [{ source: "source", locator: "of 2021" }];
    expect(theOneFoundBy(RULE, before(staffs("2021-02-01", { sources })), NOW)).toEqual({
      id: GAP, rule: RULE, between: ["jp-nss", "us-nsc"], level: "working", issue: undefined, administration: "new",
      reason: { kind: RULE, precedent: { kind: "administration", administration: "old", channel: "staffs", contact: undefined } },
      factors: [{ factor: "below-precedent", points: 14 }, { factor: "level", points: 11 }, { factor: "precedent", points: 5 }], severity: 30, sources,
      absence: { state: "not-researched", source: undefined, until: undefined }, agenda: undefined, objectives: [], revive: [], alsoFoundBy: [], otherReasons: [],
    });
  });
  it("level and issue each for itself", () => { expect(told(before(staffs("2021-02-01", { issues: ["tariffs"] })))).toEqual([GAP, "below-precedent:jp-nss:us-nsc::tariffs:new"]); });
  it("a contact shows it too", () => {
    const contacts = [aContact({ id: "of-2021", date: "2021-04-16", participants: ["jp", "biden"], level: "leader" })];
    expect(reasonsBy(RULE, aTransition({ contacts, channels: [aChannel({ status: [{ is: "closed" }] })] }), NOW))
      .toEqual([{ kind: RULE, precedent: { kind: "administration", administration: "old", channel: undefined, contact: "of-2021" } }]);
  });
  it("of two the later administration is named", () => {
    const administrations = [anAdministration({ id: "older", from: "2017-01-20", to: "2021-01-20" })];
    const older = staffs("2017-02-01", { id: "older-staffs", administration: "older" });
    const name = (...channels: Bundle["channels"]) => reasonsBy(RULE, aTransition({ administrations, channels }), NOW).map(({ precedent }) => precedent.kind === "administration" && precedent.administration);
    expect([name(older), name(older, staffs("2021-02-01"))]).toEqual([["older"], ["old"]]);
  });
  it("a dormant channel that carried it is named to be revived", () => {
    expect(theOneFoundBy(RULE, before(staffs("2021-02-01"), { channels: [aChannel({ id: "idle", ends: ["us-nsc", "jp-nss"], level: "working", status: [{ is: "dormant", from: "2020-01-01" }] })] }), NOW).revive).toEqual(["idle"]);
  });
  it("[I2] says whether anybody has looked", () => {
    const state = (...sources: ReturnType<typeof aLogOf>[]) => theOneFoundBy(RULE, before(staffs("2021-02-01"), { sources }), NOW).absence.state;
    expect([state(), state(aLogOf("us", { from: "2025-01-20" })), state(aLogOf("us", { from: "2025-01-21" })), state(aLogOf("us", { to: "2025-01-20" }))]).toEqual(["not-researched", "no-public-record", "not-researched", "not-researched"]);
  });
});

describe("[below-precedent] a new team is not held against what took its predecessor longer", () => {
  it.each([["2021-04-30", 1], ["2021-05-01", 0], ["2022-06-01", 0]])("opened on %s, looked at a hundred days in", (from, count) => { expect(told(before(staffs(from)))).toHaveLength(count); });
  it.each([["2021-04-30", 1], ["2021-05-01", 0], ["2021-05", 0]])("met on %s, looked at a hundred days in", (date, count) => {
    const contacts = [aContact({ date, participants: ["jp-pm", "biden"], level: "leader" })];
    expect(told(aTransition({ contacts, channels: [aChannel({ status: [{ is: "closed" }] })] }))).toHaveLength(count);
  });
  it("is told once the new team is as far into its term", () => { expect([told(before(staffs("2022-06-01")), "2026-05-31"), told(before(staffs("2022-06-01")), "2026-06-01")]).toEqual([[], [GAP]]); });
  it("[I3] a beginning known to the year must certainly have been by then", () => { expect([told(before(staffs("2021"))), told(before(staffs("2021")), "2025-12-31")]).toEqual([[], [GAP]]); });
  it("a channel of the team, of unknown beginning, counts from its first day", () => { expect(told(before(staffs(undefined)))).toEqual([GAP]); });
  it("what began after a short term is not of it, however long the present one lasts", () => {
    const administrations = [anAdministration({ id: "long", from: "2001-01-20", to: "2009-01-20" }), anAdministration({ id: "short", from: "2000-01-20", to: "2001-01-20" })];
    const channels = [staffs("2002-01-01", { administration: undefined, status: [{ is: "open", from: "2002-01-01", to: "2003-01-01" }] })];
    expect(told(aTransition({ administrations, channels }), "2008-01-01")).toEqual([]);
    expect(told(aTransition({ administrations, channels: [staffs("2000-06-01", { administration: undefined, status: [{ is: "open", from: "2000-06-01", to: "2003-01-01" }] })] }), "2008-01-01")).toEqual(["below-precedent:jp-nss:us-nsc:working::long"]);
  });
});

describe("[below-precedent] is silent", () => {
  it.each([
    ["the new team has the channel", { channels: [aChannel({ id: "new", ends: ["jp-nss", "us-nsc"], level: "working", administration: "new" })] }],
    ["others of the two houses carry it on", { channels: [aChannel({ id: "new", ends: ["jp-pm", "us-house"], level: "working", administration: "new" })] }],
    ["it is planned", { channels: [aChannel({ id: "new", ends: ["jp-nss", "us-nsc"], level: "working", status: [{ is: "planned", to: "2025-12" }] })] }],
    ["the new team was met at the level", { contacts: [aContact({ date: "2025-02-01", participants: ["jp-nss", "us-nsc"], level: "working" })] }],
  ] satisfies [string, More][])("where %s", (_, more) => { expect(told(before(staffs("2021-02-01"), more))).toEqual([]); });
  it("but not where it is planned with the team that left", () => {
    const planned = aChannel({ id: "with-old", ends: ["jp-nss", "us-nsc"], level: "working", administration: "old", status: [{ is: "planned", to: "2025-12" }] });
    expect(told(before(staffs("2021-02-01"), { channels: [planned] }))).toEqual([GAP]);
  });
  it("while the new team is on its way in: it has nothing to compare yet", () => { expect(told(before(staffs("2021-02-01")), "2024-11-30")).toEqual([]); });
  it("on what ended before the earlier term, or was of another one", () => {
    const administrations = [anAdministration({ id: "other", from: "2016-01-01", to: "2016-06-01", party: "jp" })];
    expect([
      told(before(staffs("2017-01-01", { administration: undefined, status: [{ is: "open", from: "2017-01-01", to: "2021-01-20" }] }))),
      told(before(staffs("2021-02-01", { administration: "other" }), { administrations })),
    ]).toEqual([[], []]);
  });
  it.each(["planned", "dormant", "unknown", "closed"] as const)("on what was %s in the earlier term", (is) => { expect(told(before(staffs("2021-02-01", { status: [{ is, from: "2021-02-01" }] })))).toEqual([]); });
  it("on a party without administrations", () => { expect(foundBy(RULE, twoHouses({ channels: [facing("desk", { status: [{ is: "open", from: "2020-01-01", to: "2022-01-01" }] })] }))).toEqual([]); });
});

describe("[below-precedent] [trap] an office that is gone", () => {
  const actors = [anActor({ id: "us-bureau", partOf: "us-nsc", level: "working", to: "2024-06-01" })];
  it("is not named as the end of a channel that could be opened", () => {
    expect(endsFoundBy(RULE, aTransition({ actors, channels: [staffs("2021-02-01", { ends: ["jp-nss", "us-bureau"] })] }), NOW)).toEqual([]);
  });
  it("what it was known to talk about is told of the two houses", () => {
    const contacts = [aContact({ date: "2021-03-01", participants: ["jp-nss", "us-bureau"], administration: "old" })];
    expect(endsFoundBy(RULE, aTransition({ actors, contacts, channels: [aChannel({ ends: ["jp-pm", "us-president"] })] }), NOW)).toEqual(["jp:us"]);
  });
});

describe("[below-precedent] a comparable ally has it now", () => {
  const club = (...members: string[]) => members.map((member) => aMembership({ id: `${member}-club`, member, grouping: "club" }));
  const au = facing("leader", { id: "au-leader", sources: [{ source: "source", locator: "of the ally" }] }, ["au", "us"]);
  /** Japan, the United States and Australia sit in one club; Australia's leader talks with the President, Japan's desk with his. */
  const allies = (more: More = {}) => twoHouses({
    memberships: club("jp", "us", "au"), ...more, actors: [...aHouse("au"), anActor({ id: "club", kind: "grouping" }), ...(more.actors ?? [])], channels: [au, facing("desk"), ...(more.channels ?? [])],
  });
  it("names the ally and its channel, and the end across", () => {
    expect(foundBy(RULE, allies()).find(({ level }) => level === "leader")).toMatchObject({ between: ["jp-leader", "us-leader"] });
    expect(reasonsBy(RULE, allies())).toContainEqual({ kind: RULE, precedent: { kind: "ally", party: "au", channel: "au-leader" } });
    expect(foundBy(RULE, allies())[0]?.sources).toContainEqual({ source: "source", locator: "of the ally" });
  });
  it("leads where the two have no counterparts of that rank", () => {
    const bundle = allies();
    const gap = theOneFoundBy(RULE, { ...bundle, actors: bundle.actors.filter(({ id }) => id !== "jp-leader") });
    expect(gap).toMatchObject({ id: "below-precedent:jp:us-leader:leader::", severity: 44, factors: [{ factor: "below-precedent", points: 14 }, { factor: "level", points: 25 }, { factor: "precedent", points: 5 }] });
  });
  it.each([
    ["one's own leader talks too", { channels: [facing("leader")] }], ["the club is of two", { memberships: club("jp", "us") }], ["the ally has left the club", { memberships: [...club("jp", "us"), aMembership({ id: "x", member: "au", grouping: "club", to: "2024-01-01" })] }],
    ["[I3] the ally may not have joined yet", { memberships: [...club("jp", "us"), aMembership({ id: "x", member: "au", grouping: "club", from: "2024" })] }],
    ["the club is so large that its members are strangers", { actors: Array.from({ length: 8 }, (_, at) => aParty(`member-${at}`)), memberships: club("jp", "us", "au", ...Array.from({ length: 8 }, (_, at) => `member-${at}`)) }],
  ] satisfies [string, More][])("is silent where %s", (_, more) => { expect(foundBy(RULE, allies(more))).toEqual([]); });
  it("[I2] of others' relations nothing is said unless somebody has looked at them", () => {
    const kr = { actors: aHouse("kr"), memberships: club("jp", "us", "au", "kr"), channels: [facing("leader"), facing("desk", {}, ["kr", "us"]), facing("desk", { id: "au-desk" }, ["au", "us"])] };
    const everywhere = aLogOf("kr");
    const krUs = (bundle: Bundle): string[] => endsFoundBy(RULE, bundle).filter((ends) => ends.includes("kr"));
    expect([krUs(allies(kr)), krUs(allies({ ...kr, sources: [everywhere] }))]).toEqual([[], ["us-leader:kr-leader"]]);
  });
});
