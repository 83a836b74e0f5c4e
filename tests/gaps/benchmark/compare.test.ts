/** A relationship beside an earlier administration and beside comparable parties. */
import { describe, expect, it } from "vitest";
import { benchmark, type BenchmarkRow, type Reach } from "../../../src/gaps/benchmark/compare";
import { firstLeaderMeetings, sidesOf } from "../../../src/gaps/benchmark/sides";
import type { Bundle } from "../../../src/model/bundle";
import { aTransition } from "../../helpers/a-transition";
import { actor, administration, snapshotOf } from "../../helpers/asked";
import { aChannel, aContact, aMembership, anActor, anAdministration, anExpectation, anIssue, aParty, aSource } from "../../helpers/builders";

type More = Partial<Omit<Bundle, "dataset">>;

const DATE = "2025-02-10";
const asked = (bundle: Bundle, { date = DATE, reach = "same-day", precedent = "old" }: { date?: string; reach?: Reach; precedent?: string } = {}) => {
  const snapshot = snapshotOf(bundle, date);
  const sides = sidesOf(snapshot, [actor("jp"), actor("us")]);
  return { sides, snapshot, ...benchmark(snapshot, sides, administration(precedent), reach) };
};
const rowOf = (rows: readonly BenchmarkRow[], name: string): BenchmarkRow => {
  const found = rows.find(({ row }) => (row.kind === "level" ? row.level : row.issue) === name);
  if (found === undefined) throw new Error(`no row ${name}`);
  return found;
};
const leaderRow = (more: More, how: Parameters<typeof asked>[1] = {}): BenchmarkRow => rowOf(asked(aTransition(more), how).rows, "leader");

const met = (id: string, date: string, fields: Parameters<typeof aContact>[0] = {}) =>
  aContact({ id, date, mode: "meeting", participants: ["jp-pm", "us-president"], level: "leader", ...fields });

describe("[benchmark] the same distance from the inauguration", () => {
  it("is counted in days of each term", () => {
    const { sides, before } = asked(aTransition());
    expect([sides.team?.id, sides.days, sides.earlier.map(({ id }) => id), before?.until]).toEqual(["new", 21, ["old"], "2021-02-10"]);
  });
  it("is before the inauguration, while the team is on its way in", () => {
    const { sides, before } = asked(aTransition(), { date: "2024-11-30" });
    expect([sides.team?.id, sides.outgoing?.id, sides.days, before?.until]).toEqual(["new", "old", -51, "2020-11-30"]);
  });
  it.each([["hundred-days", "2021-04-30"], ["whole-term", "2025-01-19"]] as const)("%s ends on %s", (reach, until) => {
    expect(asked(aTransition(), { reach }).before?.until).toBe(until);
  });
  it("never reaches beyond the as-of date", () => {
    expect(asked(aTransition(), { date: "2024-11-30", reach: "whole-term" }).before?.until).toBe("2024-11-30");
  });
  it("[I3] is not known where an administration's first day is not", () => {
    const bundle = aTransition();
    const vague = { ...bundle, administrations: [anAdministration({ id: "old", from: "2021-01", to: "2025-01-20" }), ...bundle.administrations.filter(({ id }) => id !== "old")] };
    const { rows, sides } = asked({ ...vague, contacts: [met("first", "2021-02-05")] }, { reach: "whole-term" });
    expect(sides.days).toBe(21);
    expect(rowOf(rows, "leader").before).toMatchObject({ cell: { sinceDays: undefined }, behind: { inTime: false } });
  });
});

describe("[benchmark] behind the earlier administration", () => {
  it("where it had met by the same day, and now nobody has", () => {
    expect(leaderRow({ contacts: [met("then", "2021-02-05")] }).before?.behind).toMatchObject({ what: "not-carried", since: "2021-02-05", days: 16, inTime: true });
  });
  it("not yet, where it met later in its term: that is still ahead", () => {
    expect(leaderRow({ contacts: [met("then", "2021-04-16")] }, { reach: "hundred-days" }).before?.behind).toMatchObject({ days: 86, inTime: false });
  });
  it("[I3] where a source gives a later date of the meeting, only by that one, and no count of days to it", () => {
    const disputed = (says: string) => met("then", "2021-02-05", { sources: [{ source: "source", locator: "1" }, { source: "other", locator: "2", says: { date: says } }] });
    const row = leaderRow({ contacts: [disputed("2021-02-08")] }, { reach: "hundred-days" });
    expect(row.before?.cell).toMatchObject({ since: "2021-02-08", inPersonDays: undefined });
    expect([row.before?.behind?.inTime, leaderRow({ contacts: [disputed("2021-02-20")] }, { reach: "hundred-days" }).before?.behind?.inTime]).toEqual([true, false]);
  });
  it("what is beyond the stretch is not in it", () => {
    expect(leaderRow({ contacts: [met("then", "2021-04-16")] }).before).toMatchObject({ cell: { carried: { contacts: [] } }, behind: undefined });
  });
  it("where they only telephoned, and then they had met", () => {
    const call = met("call", "2025-01-30", { mode: "call" });
    expect(leaderRow({ contacts: [met("then", "2021-02-05"), call] }).before?.behind).toMatchObject({ what: "not-in-person", inTime: true });
  });
  it("not where they have met now", () => {
    expect(leaderRow({ contacts: [met("then", "2021-02-05"), met("now", "2025-02-07")] }).before?.behind).toBeUndefined();
  });
  it("not by a meeting with the other team", () => {
    expect(leaderRow({ contacts: [met("then", "2021-02-05"), met("last", "2025-01-10")] }).now.carried.contacts).toEqual([]);
  });
  it("[I2] is a question where nobody has looked, and no question where a source says so", () => {
    const expected = anExpectation({ between: ["jp-pm", "us-president"], level: "leader", administration: "new", testimony: "no-public-record" });
    const bundle = aTransition({ contacts: [met("then", "2021-02-05")], expectations: [expected] });
    const source = (published: string) => ({ ...bundle, sources: [aSource({ published })] });
    expect([source("2025-02-28"), source("2025-01-31")].map((each) => rowOf(asked(each).rows, "leader").before?.behind?.isQuestion)).toEqual([false, true]);
  });
});

describe("[benchmark] an empty cell says why", () => {
  const silent = (coverage: Parameters<typeof aSource>[0]): BenchmarkRow => {
    const bundle = aTransition({ actors: [anActor({ id: "us-vice", partOf: "us-house", level: "leader" })] });
    return rowOf(asked({ ...bundle, sources: [aSource({ id: "log", ...coverage }), ...bundle.sources] }).rows, "leader");
  };
  it("[I2] not researched without a log", () => { expect(silent({}).now.absence).toMatchObject({ state: "not-researched" }); });
  it("[I2] no public record, where a log reports all offices of the level for the whole time", () => {
    expect(silent({ coverage: [{ offices: ["us-house"], to: "2025-03" }] }).now.absence).toMatchObject({ state: "no-public-record", source: "log" });
  });
  it.each([
    ["one of the offices only", { offices: ["us-president"], to: "2025-03" }],
    ["visits only", { offices: ["us-house"], to: "2025-03", modes: ["visit" as const] }],
    ["until an earlier day only", { offices: ["us-house"], to: "2025-02-01" }],
  ])("[I2] not by a log of %s", (_, coverage) => { expect(silent({ coverage: [coverage] }).now.absence?.state).toBe("not-researched"); });
  it("[I2] of those who are not in office yet a log of the office says nothing", () => {
    const bundle = aTransition();
    const logged = { ...bundle, sources: [aSource({ id: "log", coverage: [{ offices: ["us-house"], to: "2025-03" }] }), ...bundle.sources] };
    expect(rowOf(asked(logged, { date: "2024-11-30" }).rows, "leader").now.absence?.state).toBe("not-researched");
  });
});

describe("[benchmark] channels", () => {
  const standing = aChannel({ id: "standing", ends: ["jp-adviser", "us-adviser"], level: "security-adviser", status: [{ is: "open", from: "2014" }], issues: ["trade"] });
  const issues = [anIssue({ id: "trade" })];

  it("a standing one is a team's from its first day in office", () => {
    const { now, before } = rowOf(asked(aTransition({ channels: [standing], issues })).rows, "security-adviser");
    expect([now.since, before?.cell.since, before?.behind]).toEqual(["2025-01-20", "2021-01-20", undefined]);
  });
  it("and not while it is on its way in", () => {
    const { now, outgoing } = rowOf(asked(aTransition({ channels: [standing], issues }), { date: "2024-11-30" }).rows, "security-adviser");
    expect([now.carried.channels, outgoing?.carried.channels.map(({ channel }) => channel.id)]).toEqual([[], ["standing"]]);
  });
  it("one that closed within the term was carried", () => {
    const closed = aChannel({ id: "closed", ends: ["jp-adviser", "us-envoy"], level: "embassy", administration: "old", status: [{ is: "open", from: "2021-02", to: "2023-12" }] });
    const of = (reach: Reach) => rowOf(asked(aTransition({ channels: [closed] }), { reach }).rows, "embassy").before;
    expect(of("whole-term")).toMatchObject({ cell: { since: "2021-02", sinceDays: undefined, carried: { channels: [{ channel: { id: "closed" } }] } } });
    expect(of("hundred-days")?.behind).toMatchObject({ what: "not-carried", days: undefined, inTime: false });
  });
  it("an issue is carried by a channel that is recorded as carrying it", () => {
    expect(rowOf(asked(aTransition({ channels: [standing], issues })).rows, "trade").now.carried.channels.map(({ channel }) => channel.id)).toEqual(["standing"]);
  });
  it("a meeting of one party with a third is none of theirs", () => {
    const other = aContact({ id: "other", date: "2021-02-05", mode: "meeting", participants: ["kr", "us-president"], level: "leader" });
    expect(leaderRow({ actors: [aParty("kr")], contacts: [other] }).before?.cell.carried.contacts).toEqual([]);
  });
});

describe("[benchmark] a comparable party", () => {
  const ally = (date: string, mode: "call" | "meeting"): More => ({
    actors: [aParty("ca"), anActor({ id: "g7", kind: "grouping" })],
    memberships: ["jp", "us", "ca"].map((member) => aMembership({ id: member, member, grouping: "g7" })),
    contacts: [aContact({ id: "theirs", date, mode, participants: ["ca", "trump"], level: "leader" })],
  });
  it("that has met the incoming President is ahead", () => {
    const { allies } = leaderRow(ally("2024-11-29", "meeting"), { date: "2024-11-30" });
    expect(allies).toMatchObject([{ party: "ca", behind: { what: "not-carried", since: "2024-11-29", inTime: true } }]);
  });
  it("is not ahead by what is still to come", () => {
    expect(leaderRow(ally("2024-12-01", "meeting"), { date: "2024-11-30" }).allies).toMatchObject([{ party: "ca", behind: undefined }]);
  });
});

describe("[benchmark] the leaders' first meeting in person", () => {
  it("is told for each administration, the latest first, and not by a call", () => {
    const { sides, snapshot } = asked(aTransition({ contacts: [met("call", "2021-01-27", { mode: "call" }), met("visit", "2021-04-16", { mode: "visit" })] }));
    expect(firstLeaderMeetings(snapshot, sides).map(({ administration: { id }, date, days }) => [id, date, days])).toEqual([["new", undefined, undefined], ["old", "2021-04-16", 86]]);
  });
  it("[I3] has no number of days where its date is not exact", () => {
    const { sides, snapshot } = asked(aTransition({ contacts: [met("visit", "2021-04", { mode: "visit" })] }));
    expect(firstLeaderMeetings(snapshot, sides)[1]).toMatchObject({ date: "2021-04", days: undefined });
  });
});
