import { describe, expect, it } from "vitest";
import type { Bundle } from "../../src/model/bundle";
import { aTransition } from "../helpers/a-transition";
import { endsFoundBy, foundBy, reasonsBy, theOneFoundBy } from "../helpers/asked";
import { aChannel, aContact, aResponsibility, anAgendaItem, anAlignment, anExpectation, anIssue, anObjective, aSource } from "../helpers/builders";
import { aLogOf, facing, twoHouses } from "./two-houses";

type More = Partial<Omit<Bundle, "dataset">>;

/** A friction over tariffs between the two. */
const friction = (more: More = {}, fields: Parameters<typeof anAlignment>[0] = {}) => twoHouses({
  issues: [anIssue({ id: "tariffs" }), anIssue({ id: "energy" })], ...more, alignments: [anAlignment({ issue: "tariffs", stance: "friction", ...fields })],
});
/** Tariffs are a key policy, on which the two have yet to settle, with the team that comes. */
const keyPolicy = (more: More = {}, fields: Parameters<typeof anAlignment>[0] = {}) => aTransition({
  issues: [anIssue({ id: "tariffs", keyPolicy: true })], ...more, alignments: [anAlignment({ issue: "tariffs", stance: "unsettled", administration: "new", ...fields })],
});
const found = (bundle: Bundle, date?: string): number => foundBy("issue-not-carried", bundle, date).length;

describe("[issue-not-carried] a friction that no open channel carries", () => {
  it("names the issue, its alignment and the channel that could take it up", () => {
    const sources = [{ source: "source", locator: "friction" }];
    const bundle = friction({ channels: [facing("desk"), facing("minister")], issues: [anIssue({ id: "tariffs", agenda: "prepare", objectives: ["interests"] })], agenda: [anAgendaItem({ id: "prepare" })], objectives: [anObjective({ id: "interests" })] }, { sources });
    expect(theOneFoundBy("issue-not-carried", bundle)).toEqual({
      id: "issue-not-carried:jp:us::tariffs:", rule: "issue-not-carried", between: ["jp", "us"], level: undefined, issue: "tariffs", administration: undefined,
      reason: { kind: "issue-not-carried", alignment: "alignment", stance: "friction", nearest: "jp-us-minister" },
      factors: [{ factor: "issue", points: 20 }, { factor: "level", points: 8 }, { factor: "friction", points: 10 }], severity: 38,
      absence: { state: "not-researched", source: undefined, until: undefined }, sources, agenda: "prepare", objectives: ["interests"], revive: [], alsoFoundBy: [], otherReasons: [],
    });
  });
  it("nearest is the channel of those who answer for the issue, before a higher one", () => {
    const responsibilities = [aResponsibility({ office: "us-desk", issue: "tariffs" })];
    expect(reasonsBy("issue-not-carried", friction({ channels: [facing("minister"), facing("desk")], responsibilities }))).toMatchObject([{ nearest: "jp-us-desk" }]);
  });
  it("without any channel none is nearest", () => { expect(reasonsBy("issue-not-carried", friction())).toMatchObject([{ nearest: undefined }]); });
  it("a dormant channel that carried it is named to be revived", () => {
    const dormant = (id: string, issues: string[]) => facing("minister", { id, issues, status: [{ is: "dormant", from: "2021-01-01" }] });
    expect(theOneFoundBy("issue-not-carried", friction({ channels: [dormant("b", ["tariffs"]), dormant("a", ["tariffs"]), dormant("c", ["energy"])] })).revive).toEqual(["a", "b"]);
  });
  it("[I2] says whether anybody has looked", () => {
    expect([aLogOf("us"), aLogOf("us", { levels: ["leader"] }), aLogOf("us", { exhaustive: true })].map((log) => theOneFoundBy("issue-not-carried", friction({ sources: [log] })).absence.state))
      .toEqual(["no-public-record", "not-researched", "confirmed-none"]);
  });
  it("an expectation about the issue leads, and the friction is told under it", () => {
    expect(theOneFoundBy("issue-not-carried", friction({ expectations: [anExpectation({ issue: "tariffs" })] }))).toMatchObject({ rule: "expected-missing", alsoFoundBy: ["issue-not-carried"] });
  });
  it("is told of the narrower ends, where the friction is between two offices", () => {
    expect(endsFoundBy("issue-not-carried", friction({}, { between: ["us-desk", "jp-desk"] }))).toEqual(["jp-desk:us-desk"]);
  });
});

describe("[issue-not-carried] is silent", () => {
  it.each([
    ["an open channel carries it", { channels: [facing("desk", { issues: ["energy", "tariffs"] })] }],
    ["a channel that will carry it is planned", { channels: [facing("desk", { issues: ["tariffs"], status: [{ is: "planned", to: "2025-06" }] })] }],
    ["the two have spoken of it", { contacts: [aContact({ issues: ["tariffs"] })] }],
  ] satisfies [string, More][])("where %s", (_, more) => { expect(found(friction(more))).toBe(0); });
  it.each([
    ["carries something else", { channels: [facing("desk", { issues: ["energy"] })] }], ["is closed", { channels: [facing("desk", { issues: ["tariffs"], status: [{ is: "closed" }] })] }],
    ["was planned for a day that has passed", { channels: [facing("desk", { issues: ["tariffs"], status: [{ is: "planned", to: "2024-06-01" }] })] }],
    ["is of no recorded issue", { channels: [facing("desk")] }],
  ] satisfies [string, More][])("but not where the channel %s", (_, more) => { expect(found(friction(more))).toBe(1); });
  it.each(["shared", "potential", "unsettled"] as const)("where the two are %s and it is no key policy", (stance) => { expect(found(friction({}, { stance }))).toBe(0); });
  it("on a friction that is over, or still to come", () => { expect([found(friction({}, { to: "2024-11-30" })), found(friction({}, { from: "2024-12-01" }))]).toEqual([0, 0]); });
  it("on a contact of a later time: that one does not count", () => { expect(found(friction({ contacts: [aContact({ date: "2024-12-01", issues: ["tariffs"] })] }))).toBe(1); });
});

describe("[issue-not-carried] a key policy", () => {
  it("is not due before the team is in office", () => { expect([found(keyPolicy(), "2025-01-19"), found(keyPolicy(), "2025-01-20")]).toEqual([0, 1]); });
  it.each(["shared", "potential", "unsettled"] as const)("counts, whether the two are %s or not", (stance) => { expect(found(keyPolicy({}, { stance }), "2025-02-01")).toBe(1); });
  it("a friction with the team on its way in counts before", () => { expect(found(keyPolicy({}, { stance: "friction" }))).toBe(1); });
  it("is not due before what is expected of it is", () => {
    const later = keyPolicy({ expectations: [anExpectation({ issue: "tariffs", administration: "new", from: "2025-04-01" })] });
    expect([found(later, "2025-03-31"), found(later, "2025-04-01")]).toEqual([0, 1]);
  });
  it("[I3] a month from which it is expected has to be certain", () => {
    const later = keyPolicy({ expectations: [anExpectation({ issue: "tariffs", administration: "new", from: "2025-04" })] });
    expect([found(later, "2025-04-29"), found(later, "2025-04-30")]).toEqual([0, 1]);
  });
  it("two teams: what was expected of the last one does not make it due with the next", () => {
    const both = keyPolicy({ expectations: [anExpectation({ id: "of-old", issue: "tariffs", administration: "old" }), anExpectation({ id: "of-new", issue: "tariffs", administration: "new", from: "2025-04-01" })] });
    expect([found(both, "2025-03-31"), found(both, "2025-04-01")]).toEqual([0, 1]);
  });
  it("two teams: a channel of the last one carries nothing for the next, planned or open", () => {
    const carried = (fields: Parameters<typeof aChannel>[0]) => keyPolicy({ channels: [aChannel({ ends: ["jp", "us-house"], issues: ["tariffs"], ...fields })] }, { stance: "friction" });
    expect([carried({ administration: "old" }), carried({ administration: "old", status: [{ is: "planned", to: "2025-06" }] }), carried({ administration: "new", status: [{ is: "planned", to: "2025-06" }] })].map((bundle) => found(bundle))).toEqual([1, 1, 0]);
  });
  it("once the team is in, a standing channel carries it as far as its source speaks of that time", () => {
    const standing = (to: string) => ({ ...keyPolicy({ channels: [aChannel({ ends: ["jp", "us-house"], issues: ["tariffs"] })] }), sources: [aSource({ speaksOf: { to } })] });
    expect([found(standing("2025-12-31"), "2025-02-01"), found(standing("2024-12-31"), "2025-02-01")]).toEqual([0, 1]);
  });
});
