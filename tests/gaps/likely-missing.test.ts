import { describe, expect, it } from "vitest";
import { isQuestion, isSuggestion } from "../../src/gaps/gap";
import { bySeverity, findGaps } from "../../src/gaps/find-gaps";
import type { Bundle } from "../../src/model/bundle";
import { aTransition } from "../helpers/a-transition";
import { endsFoundBy, foundBy, snapshotOf, theOneFoundBy } from "../helpers/asked";
import { aChannel, aContact, aParty, anActor, anAlignment, anIssue } from "../helpers/builders";
import { aLogOf, facing, twoHouses } from "./two-houses";

type More = Partial<Omit<Bundle, "dataset">>;
const RULE = "likely-missing";

const between = (near: string, far: string, fields: Parameters<typeof aChannel>[0] = {}) => aChannel({ id: `${near}--${far}`, ends: [near, far], ...fields });
const office = (id: string, partOf: string, fields: Parameters<typeof anActor>[0] = {}) => anActor({ id, partOf, ...fields });
/** Two offices of Japan and Korea know the same two people in Italy, and not each other. */
const friends = (more: More = {}, fields: Parameters<typeof anActor>[0] = {}) => twoHouses({
  issues: [anIssue()], alignments: [anAlignment({ between: ["jp", "kr"] })], ...more,
  actors: [aParty("kr"), aParty("it"), office("it-a", "it"), office("it-b", "it"), office("jp-x", "jp", { sources: [{ source: "source", locator: "jp-x" }] }), office("kr-x", "kr", fields), ...(more.actors ?? [])],
  channels: [between("jp-x", "it-a"), between("jp-x", "it-b"), between("kr-x", "it-a"), between("kr-x", "it-b"), ...(more.channels ?? [])],
});
const PAIR = ["jp-x:kr-x"];

describe("[likely-missing] suggests a pair that the rest of the network brings together", () => {
  it("names the shared neighbours and the score; its rank is all that it weighs", () => {
    const gap = theOneFoundBy(RULE, friends());
    expect(gap).toMatchObject({
      id: "likely-missing:jp-x:kr-x:::", rule: RULE, level: undefined, issue: undefined, administration: undefined, severity: 5, factors: [{ factor: "suggestion", points: 5 }],
      reason: { kind: RULE, shared: ["it-a", "it-b"] }, revive: [], sources: [{ source: "source", locator: "jp-x" }, { source: "source", locator: "p. 1" }],
    });
    expect(gap.reason.kind === RULE && gap.reason.score).toBeGreaterThan(0);
  });
  it("[I2] it is a question even where somebody has looked: it knows nothing", () => {
    const gap = theOneFoundBy(RULE, friends({ sources: [aLogOf("kr-x")] }));
    expect([gap.absence.state, isSuggestion(gap), isQuestion(gap)]).toEqual(["no-public-record", true, true]);
  });
  it("a dormant channel between the two is named to be revived", () => { expect(theOneFoundBy(RULE, friends({ channels: [between("jp-x", "kr-x", { status: [{ is: "dormant" }] })] })).revive).toEqual(["jp-x--kr-x"]); });
  it("five at most, each weighing less than the one before and none nothing", () => {
    const many = Array.from({ length: 9 }, (_, at) => office(`kr-${at}`, "kr"));
    const bundle = friends({ actors: many, channels: many.flatMap(({ id }) => [between(id, "it-a"), between(id, "it-b")]) });
    expect(foundBy(RULE, bundle).map(({ severity }) => severity)).toEqual([5, 4, 3, 2, 1]);
  });
});

describe("[likely-missing] never ranks above another gap", () => {
  it("whatever the others are", () => {
    const bundle = friends({ channels: [facing("leader"), facing("desk")], alignments: [anAlignment({ between: ["jp", "kr"] }), anAlignment({ id: "friction", stance: "friction" })] });
    const gaps = findGaps(snapshotOf(bundle));
    expect(gaps.length).toBeGreaterThan(2);
    expect(gaps.map(isSuggestion)).toEqual(gaps.map((_, at) => at === gaps.length - 1));
    expect(gaps).toEqual(gaps.toSorted(bySeverity));
  });
  it("joins a hole that is known, and does not lead it", () => {
    const counterparts = { function: "energy" as const, level: "working" as const };
    const bundle = friends({}, counterparts);
    const actors = bundle.actors.map((each) => (each.id === "jp-x" ? anActor({ ...each, ...counterparts }) : each));
    expect(theOneFoundBy(RULE, { ...bundle, actors })).toMatchObject({ rule: "counterpart-missing", alsoFoundBy: [RULE], severity: 25 });
  });
});

describe("[likely-missing] is silent", () => {
  it.each([
    ["the two have a channel", { channels: [between("kr-x", "jp-x")] }], ["one is planned", { channels: [between("kr-x", "jp-x", { status: [{ is: "planned" }] })] }],
    ["the two met", { contacts: [aContact({ participants: ["jp-x", "kr-x"] })] }], ["their parties have no relations", { alignments: [] }],
  ] satisfies [string, More][])("where %s", (_, more) => { expect(foundBy(RULE, friends(more))).toEqual([]); });
  it("where they share one acquaintance only", () => {
    const bundle = friends();
    expect(foundBy(RULE, { ...bundle, channels: bundle.channels.filter(({ id }) => id !== "kr-x--it-b") })).toEqual([]);
  });
  it("where what they share is not open", () => {
    const bundle = friends();
    expect(foundBy(RULE, { ...bundle, channels: bundle.channels.map((each) => (each.id === "kr-x--it-b" ? between("kr-x", "it-b", { status: [{ is: "closed" }] }) : each)) })).toEqual([]);
  });
  it.each([
    ["a person, who is met in an office", { kind: "person" as const }], ["a grouping, which is not asked", { kind: "grouping" as const, partOf: "kr" }], ["an embassy", { function: "diplomatic-mission" as const }],
  ])("on %s", (_, fields) => { expect(endsFoundBy(RULE, friends({}, fields))).not.toContain(PAIR[0]); });
  it("across ranks", () => {
    const bundle = friends({}, { level: "leader" });
    expect(foundBy(RULE, { ...bundle, actors: bundle.actors.map((each) => (each.id === "jp-x" ? anActor({ ...each, level: "working" }) : each)) })).toEqual([]);
  });
  it("on an office that was abolished", () => { expect(foundBy(RULE, friends({}, { to: "2024-06-01" }))).toEqual([]); });
  it("within one party", () => { expect(endsFoundBy(RULE, friends()).filter((ends) => ends === "it-a:it-b")).toEqual([]); });
  it("while a team is on its way in", () => {
    const third = { actors: [aParty("it"), office("it-a", "it"), office("it-b", "it")], channels: ["jp-nss", "us-nsc"].flatMap((each) => [between(each, "it-a"), between(each, "it-b")]) };
    const bundle = aTransition({ ...third, issues: [anIssue()], alignments: [anAlignment()] });
    expect([endsFoundBy(RULE, bundle, "2024-11-04"), endsFoundBy(RULE, bundle)]).toEqual([["jp-adviser:us-adviser"], []]);
  });
});
