import { describe, expect, it } from "vitest";
import type { Bundle } from "../../src/model/bundle";
import { endsFoundBy, foundBy, theOneFoundBy } from "../helpers/asked";
import { aChannel, aContact, aMembership, anActor, anAdministration, anAlignment, anIssue, aParty } from "../helpers/builders";
import { aLogOf, twoHouses } from "./two-houses";

type More = Partial<Omit<Bundle, "dataset">>;
const RULE = "open-triangle";

const member = (id: string, fields: Parameters<typeof aMembership>[0] = {}) => aMembership({ id: `${id}-trio`, member: id, grouping: "trio", sources: [{ source: "source", locator: id }], ...fields });
/** Japan, Korea and Australia are a trio; of Korea and Australia something is recorded, and somebody has looked at them. */
const trio = (more: More = {}) => twoHouses({
  issues: [anIssue()], alignments: [anAlignment({ between: ["kr", "au"] })], memberships: ["jp", "kr", "au"].map((id) => member(id)), sources: [aLogOf("kr")], ...more,
  actors: [aParty("kr"), aParty("au"), anActor({ id: "trio", kind: "grouping" }), anActor({ id: "kr-minister", partOf: "kr", level: "ministerial" }), ...(more.actors ?? [])],
});
const told = (more: More = {}, date?: string): string[] => endsFoundBy(RULE, trio(more), date);
const PAIR = ["au:kr"];
const leg = (fields: Parameters<typeof aChannel>[0] = {}) => aChannel({ ends: ["kr-minister", "au"], ...fields });
/** That the two met. */
const met = (date: string, fields: Parameters<typeof aContact>[0] = {}) => aContact({ date, participants: ["kr-minister", "au"], ...fields });

describe("[open-triangle] a grouping lacks a leg between two members", () => {
  it("names the two and the grouping, and cites their memberships", () => {
    expect(theOneFoundBy(RULE, trio())).toEqual({
      id: "open-triangle:au:kr:::", rule: RULE, between: ["au", "kr"], level: undefined, issue: undefined, administration: undefined, reason: { kind: RULE, grouping: "trio" },
      factors: [{ factor: "triangle", points: 8 }, { factor: "level", points: 8 }], severity: 16, absence: { state: "no-public-record", source: "log-of-kr", until: "2025-12-31" },
      sources: [{ source: "source", locator: "au" }, { source: "source", locator: "kr" }], agenda: undefined, objectives: [], revive: [], alsoFoundBy: [], otherReasons: [],
    });
  });
  it("of two groupings with the same open leg one gap tells both", () => {
    const other = ["jp", "kr", "au"].map((id) => aMembership({ id: `${id}-other`, member: id, grouping: "other" }));
    const gap = theOneFoundBy(RULE, trio({ actors: [anActor({ id: "other", kind: "grouping" })], memberships: [...["jp", "kr", "au"].map((id) => member(id)), ...other] }));
    expect([gap.reason, ...gap.otherReasons]).toEqual([{ kind: RULE, grouping: "other" }, { kind: RULE, grouping: "trio" }]);
  });
  it("a dormant channel between the two is named to be revived", () => { expect(theOneFoundBy(RULE, trio({ channels: [leg({ status: [{ is: "dormant" }] })] })).revive).toEqual(["channel"]); });
  it.each([["2023-11-30", 1], ["2023-12-01", 0]])("a contact shows for a year that they talk: %s", (date, count) => { expect(told({ contacts: [met(date)] })).toHaveLength(count); });
  it("[I3] a contact known to the year is recent only where its first day is", () => {
    expect([told({ contacts: [met("2023")] }, "2023-12-31"), told({ contacts: [met("2023")] }, "2024-01-02")]).toEqual([[], PAIR]);
  });
  it("belongs to the team in office of whichever has one", () => {
    const administrations = [anAdministration({ id: "yoon", party: "kr", from: "2022-05-10", to: "2025-06-04" })];
    expect(theOneFoundBy(RULE, trio({ administrations }))).toMatchObject({ id: "open-triangle:au:kr:::yoon", administration: "yoon" });
  });
});

describe("[open-triangle] is silent", () => {
  it.each([
    ["the two have an open channel", { channels: [leg()] }], ["one is planned", { channels: [leg({ status: [{ is: "planned", to: "2025-03" }] })] }],
    ["the grouping has two members only", { memberships: [member("kr"), member("au")] }],
    ["nothing is recorded between the two", { alignments: [] }],
    ["[I2] nobody has looked at the two", { sources: [] }], ["[I2] the log has stopped", { sources: [aLogOf("kr", { to: "2024-10-31" })] }],
    ["[I2] the log speaks of leaders alone", { sources: [aLogOf("kr", { levels: ["leader"] })] }],
    ["one has left the grouping", { memberships: [member("jp"), member("kr"), member("au", { to: "2024-06-01" })] }],
    ["one has yet to join it", { memberships: [member("jp"), member("kr"), member("au", { from: "2025-01-01" })] }],
    ["[I3] one may not have joined it yet", { memberships: [member("jp"), member("kr"), member("au", { from: "2024" })] }],
  ] satisfies [string, More][])("where %s", (_, more) => { expect(told(more)).toEqual([]); });
  it("but not on a channel that is closed", () => { expect(told({ channels: [leg({ status: [{ is: "closed" }] })] })).toEqual(PAIR); });
  it("while the third of them has left: two are no triangle", () => {
    const memberships = [member("jp", { to: "2024-06-01" }), member("kr"), member("au")];
    expect([told({ memberships }, "2024-05-31"), told({ memberships })]).toEqual([PAIR, []]);
  });
  it("in a large grouping, whose members are strangers", () => {
    const more = (count: number): More => {
      const names = Array.from({ length: count }, (_, at) => `state-${at}`);
      return { actors: names.map((name) => aParty(name)), memberships: ["jp", "kr", "au", ...names].map((id) => member(id)) };
    };
    expect([told(more(7)), told(more(8))]).toEqual([PAIR, []]);
  });
  it("[I2] what the one log does not show of the other side it does not deny: one end covered is enough, another pair is not", () => {
    expect([told({ sources: [aLogOf("au")] }), told({ sources: [aLogOf("kr", { counterparts: ["jp"] })] })]).toEqual([PAIR, []]);
  });
  it("while a team is on its way in", () => {
    const administrations = [anAdministration({ id: "a", party: "kr", from: "2022-05-10", to: "2025-06-04" }), anAdministration({ id: "b", party: "kr", elected: "2024-11-01", from: "2025-06-04" })];
    expect(foundBy(RULE, trio({ administrations }))).toEqual([]);
  });
});
