import { describe, expect, it } from "vitest";
import type { Bundle } from "../../src/model/bundle";
import { isQuestion } from "../../src/gaps/gap";
import { aTransition } from "../helpers/a-transition";
import { endsFoundBy, foundBy, reasonsBy, theOneFoundBy } from "../helpers/asked";
import { aChannel, aContact, aTenure, anActor, anAlignment, anIssue } from "../helpers/builders";
import { aHouse, aLogOf, facing, OFFICES, twoHouses } from "./two-houses";

type More = Partial<Omit<Bundle, "dataset">>;

/** All talk to their like but for the ministers. */
const butMinisters = (more: More = {}) => twoHouses({ ...more, channels: [...OFFICES.filter((office) => office !== "minister").map((office) => facing(office)), ...(more.channels ?? [])] });
const MINISTERS = "jp-minister:us-minister";
/** Relations, and nothing more. */
const related = { issues: [anIssue()], alignments: [anAlignment()] };

describe("[counterpart-missing] two offices of one function have no channel", () => {
  it("names the function, both offices and the functions that do have one", () => {
    const actors = ["jp", "us"].map((party) => anActor({ id: `${party}-justice`, partOf: party, function: "justice", level: "ministerial", sources: [{ source: "source", locator: party }] }));
    const bundle = twoHouses({ actors, channels: OFFICES.map((office) => facing(office)) });
    expect(theOneFoundBy("counterpart-missing", bundle)).toEqual({
      id: "counterpart-missing:jp-justice:us-justice:ministerial::", rule: "counterpart-missing", between: ["jp-justice", "us-justice"], level: "ministerial", issue: undefined, administration: undefined,
      reason: { kind: "counterpart-missing", function: "justice", connected: ["head-of-government", "national-security", "foreign-affairs", "defence", "trade-and-economy"] },
      factors: [{ factor: "counterpart", points: 14 }, { factor: "level", points: 18 }], severity: 32, absence: { state: "not-researched", source: undefined, until: undefined },
      sources: [{ source: "source", locator: "jp" }, { source: "source", locator: "us" }], agenda: undefined, objectives: [], revive: [], alsoFoundBy: [], otherReasons: [],
    });
  });
  it("is told at each level, where nobody of the function talks at that level", () => {
    const actors = ["jp", "us"].map((party) => anActor({ id: `${party}-attache`, partOf: party, function: "foreign-affairs", level: "working" }));
    expect(endsFoundBy("counterpart-missing", butMinisters({ actors, channels: [facing("minister")] }))).toEqual(["jp-attache:us-attache"]);
  });
  it("a dormant channel between the two is named to be revived", () => {
    expect(theOneFoundBy("counterpart-missing", butMinisters({ channels: [facing("minister", { id: "idle", status: [{ is: "dormant", from: "2021-01-01" }] })] })).revive).toEqual(["idle"]);
  });
  it("[I2] says whether anybody has looked", () => {
    const states = [[], [aLogOf("us-minister")], [aLogOf("us-minister", { to: "2024-11-29" })], [aLogOf("jp", { exhaustive: true })]]
      .map((sources) => theOneFoundBy("counterpart-missing", butMinisters({ sources })));
    expect(states.map(({ absence }) => absence.state)).toEqual(["not-researched", "no-public-record", "not-researched", "confirmed-none"]);
    expect(states.map(isQuestion)).toEqual([true, false, true, false]);
  });
  it("of an office and its ministry the office is told: one hole, one gap", () => {
    const actors = [anActor({ id: "jp-ministry", kind: "organization", partOf: "jp", function: "justice", level: "ministerial" }), anActor({ id: "jp-justice", partOf: "jp-ministry", function: "justice", level: "ministerial" }), anActor({ id: "us-justice", partOf: "us", function: "justice", level: "ministerial" })];
    expect(endsFoundBy("counterpart-missing", butMinisters({ actors, channels: [facing("minister")] }))).toEqual(["jp-justice:us-justice"]);
  });
});

describe("[counterpart-missing] is silent", () => {
  it.each([
    ["a channel is open", { channels: [facing("minister")] }], ["a channel is planned", { channels: [facing("minister", { status: [{ is: "planned", to: "2025-02" }] })] }],
    ["they met", { contacts: [aContact({ participants: ["jp-minister", "us-minister"] })] }],
    ["their channel is on record at another level", { channels: [facing("minister", { level: "working" })] }],
  ] satisfies [string, More][])("where %s", (_, more) => { expect(foundBy("counterpart-missing", butMinisters(more))).toEqual([]); });
  it.each(["closed", "unknown"] as const)("but not where the channel is %s", (is) => { expect(endsFoundBy("counterpart-missing", butMinisters({ channels: [facing("minister", { status: [{ is }] })] }))).toEqual([MINISTERS]); });
  it("but not where they met long ago: without a team whose time would bound it, a contact counts for a year", () => {
    const met = (date: string) => endsFoundBy("counterpart-missing", butMinisters({ contacts: [aContact({ date, participants: ["jp-minister", "us-minister"] })] }));
    expect([met("1993-04-16"), met("2023-11-01"), met("2023-12-15")]).toEqual([[MINISTERS], [MINISTERS], []]);
  });
  it("between parties without relations", () => { expect(foundBy("counterpart-missing", twoHouses())).toEqual([]); });
  it("within one party", () => {
    const actors = [anActor({ id: "jp-second-minister", partOf: "jp", function: "foreign-affairs", level: "ministerial" })];
    expect(endsFoundBy("counterpart-missing", { ...twoHouses({ actors, channels: [aChannel({ ends: ["jp-leader", "jp-desk"] })] }) })).toEqual([]);
  });
  it("where another of the same function and level talks", () => {
    const actors = [anActor({ id: "us-under-secretary", partOf: "us", function: "foreign-affairs", level: "ministerial" })];
    expect(foundBy("counterpart-missing", butMinisters({ actors, channels: [aChannel({ ends: ["jp-minister", "us-under-secretary"] })] }))).toEqual([]);
  });
  it("on offices of different ranks", () => { expect(foundBy("counterpart-missing", { ...twoHouses(related), actors: [...aHouse("jp", ["leader"]), ...aHouse("us", ["desk"])] })).toEqual([]); });
  it.each(["diplomatic-mission", "business", "political-support", "administration"] as const)("on offices of %s, which stand face to face with nobody", (each) => {
    const actors = ["jp", "us"].map((party) => anActor({ id: `${party}-x`, partOf: party, function: each, level: "embassy" }));
    expect(endsFoundBy("counterpart-missing", butMinisters({ actors, channels: [facing("minister")] }))).toEqual([]);
  });
  it.each([["before it was established", { from: "2025-01-01" }], ["after it was abolished", { to: "2024-11-30" }]])("on an office %s", (_, span) => {
    const bundle = butMinisters();
    expect(foundBy("counterpart-missing", { ...bundle, actors: bundle.actors.map((each) => (each.id === "us-minister" ? anActor({ ...each, ...span }) : each)) })).toEqual([]);
  });
  it("on a post that is vacant: that is told as nobody in post", () => {
    const held = { actors: [anActor({ id: "a", kind: "person" })], tenures: [aTenure({ person: "a", office: "us-minister", from: "2021-01-20", to: "2024-10-01" })] };
    expect([foundBy("counterpart-missing", butMinisters(held)).length, foundBy("counterpart-missing", butMinisters(held), "2024-09-30").length]).toEqual([0, 1]);
  });
});

describe("[counterpart-missing] two teams at once", () => {
  const bundle = aTransition({ ...related, channels: [aChannel({ ends: ["jp-adviser", "us-adviser"], administration: "old" })] });
  const told = (date: string): string[] => foundBy("counterpart-missing", bundle, date).map(({ id }) => id);
  it("the team to be reached is the one on its way in, and a channel of the other is none with it", () => {
    expect([told("2024-11-04"), told("2024-11-30")]).toEqual([
      ["counterpart-missing:jp-pm:us-president:leader::old"],
      ["counterpart-missing:jp-pm:us-president:leader::new", "counterpart-missing:jp-adviser:us-adviser:security-adviser::new"],
    ]);
  });
  it("whom it has not named yet has no counterpart to miss; the house that waits for somebody has", () => {
    expect(told("2024-11-06")).toEqual(["counterpart-missing:jp-pm:us-president:leader::new", "counterpart-missing:jp-adviser:us-nsc:security-adviser::new"]);
  });
  it("[I2] a log of the office says nothing of those who are not yet in it", () => {
    const logged = { ...bundle, sources: [...bundle.sources, aLogOf("us-president", { from: "2020-01-01" })] };
    expect(["2024-11-30", "2025-02-01"].map((date) => foundBy("counterpart-missing", logged, date)[0]?.absence.state)).toEqual(["not-researched", "no-public-record"]);
    expect(new Set(reasonsBy("counterpart-missing", logged).flatMap(({ connected }) => connected))).toEqual(new Set());
  });
});
