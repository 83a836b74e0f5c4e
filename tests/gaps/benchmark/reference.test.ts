/** Spring 2021 against November 2024, the comparison that teaches most; and one meaning of "carried" with the rule. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benchmark, type BenchmarkRow, type Reach } from "../../../src/gaps/benchmark/compare";
import { firstLeaderMeetings, sidesOf } from "../../../src/gaps/benchmark/sides";
import { findGaps } from "../../../src/gaps/find-gaps";
import type { Bundle } from "../../../src/model/bundle";
import { administration, snapshotOf } from "../../helpers/asked";
import { referenceBundle } from "../../helpers/read-data-set";
import { runs, seedFor } from "../../helpers/seed";
import { renamed, shuffled } from "../transform";

const bundle = referenceBundle();

const rowsOf = (of: Bundle, date: string, precedent: string, reach: Reach): readonly BenchmarkRow[] => {
  const snapshot = snapshotOf(of, date);
  return benchmark(snapshot, sidesOf(snapshot, of.dataset.parties), administration(precedent), reach).rows;
};
const named = ({ row }: BenchmarkRow): string => (row.kind === "level" ? row.level : row.issue);
const rowOf = (rows: readonly BenchmarkRow[], name: string): BenchmarkRow | undefined => rows.find((row) => named(row) === name);

describe("the reference data set: spring 2021 against November 2024", () => {
  const rows = rowsOf(bundle, "2024-11-30", "biden-2021", "hundred-days");

  it("in 2021 the ambassador had the Indo-Pacific Coordinator; in 2024 no channel at that level is open with the incoming team", () => {
    const embassy = rowOf(rows, "embassy");
    expect(embassy?.before?.cell.carried.channels.map(({ channel }) => channel.id)).toContain("ambassador--indo-pacific-coordinator");
    expect(embassy?.now).toMatchObject({ carried: { channels: [], contacts: [] }, absence: { state: "no-public-record", source: "tomita-2024" } });
    expect(embassy?.before?.behind).toMatchObject({ what: "not-carried", isQuestion: false });
  });
  it("in 2021 the leaders met on the 86th day; in 2024 there was a call, and the meeting is still ahead", () => {
    const leader = rowOf(rows, "leader");
    expect(leader?.now).toMatchObject({ carried: { channels: [], contacts: [{ contact: { id: "ishiba-trump-call-2024-11-07" } }] }, inPerson: undefined });
    expect(leader?.before).toMatchObject({ cell: { inPersonDays: 86, since: "2021-01-27" }, behind: { what: "not-in-person", days: 86, inTime: false, isQuestion: false } });
  });
  it("at the same distance from the inauguration the first Trump team had met Abe: below that precedent", () => {
    expect(rowOf(rowsOf(bundle, "2024-11-30", "trump-2017", "same-day"), "leader")?.before?.behind)
      .toMatchObject({ what: "not-in-person", since: "2016-11-17", days: -64, inTime: true, isQuestion: false });
  });
  it("Canada had met the President-elect the day before", () => {
    expect(rowOf(rows, "leader")?.allies.filter(({ behind }) => behind !== undefined)).toMatchObject([{ party: "ca", behind: { what: "not-in-person", since: "2024-11-29", inTime: true } }]);
  });
  it("what was open with the outgoing team is shown beside it", () => {
    expect(rowOf(rows, "security-adviser")).toMatchObject({ now: { carried: { channels: [] } }, outgoing: { carried: { channels: [{ channel: { id: "nss-sg--us-nsa" } }] } } });
  });
  it("spring 2021 itself is below nothing at any level", () => {
    const levels = rowsOf(bundle, "2021-04-16", "trump-2017", "same-day").filter(({ row }) => row.kind === "level");
    expect(levels.filter(({ before, allies }) => before?.behind !== undefined || allies.some(({ behind }) => behind !== undefined)).map(named)).toEqual([]);
  });
  it("knows the days to the leaders' first meeting in person of six administrations", () => {
    const snapshot = snapshotOf(bundle);
    expect(firstLeaderMeetings(snapshot, sidesOf(snapshot, bundle.dataset.parties)).map(({ administration: { id }, days }) => [id, days]))
      .toEqual([["trump-2025", undefined], ["biden-2021", 86], ["trump-2017", -64], ["obama-2009", 35], ["bush-2001", 57], ["clinton-1993", 85]]);
  });
});

describe("[below-precedent] one meaning of carried", () => {
  /** What the rule finds between the data set's own parties for the team that the comparison is about, with what the comparison says of it. */
  const found = (date: string): string[][] => {
    const snapshot = snapshotOf(bundle, date);
    const { nesting } = snapshot.network;
    const sides = sidesOf(snapshot, bundle.dataset.parties);
    const own = findGaps(snapshot).filter(({ administration: team, between }) => team === sides.team?.id && between.every((end) => bundle.dataset.parties.includes(nesting.partyOf(end))));
    return own.flatMap((gap) => [gap.reason, ...gap.otherReasons].flatMap((reason) => {
      if (reason.kind !== "below-precedent" || reason.precedent.kind !== "administration") return [];
      const { rows } = benchmark(snapshot, sides, reason.precedent.administration, "same-day");
      return [[gap.id, rowOf(rows, gap.issue ?? gap.level ?? "")?.before?.behind?.what ?? "nothing"]];
    }));
  };
  const all = ["2021-04-16", "2021-12-01", "2023-06-01", "2025-01-20", "2025-03-01"].flatMap(found);
  it("the rule finds something on these dates", () => { expect(all.length).toBeGreaterThan(0); });
  it("and the comparison shows all of it", () => { expect(all.filter(([, what]) => what !== "not-carried")).toEqual([]); });
});

describe("[I7]", () => {
  const plain = (of: Bundle): unknown => {
    const snapshot = snapshotOf(of);
    const sides = sidesOf(snapshot, of.dataset.parties);
    const { rows, before } = benchmark(snapshot, sides, sides.earlier[0]?.id, "hundred-days");
    return JSON.parse(JSON.stringify({ before, allies: sides.allies, first: firstLeaderMeetings(snapshot, sides), rows }));
  };
  const sorted = (of: Bundle): Bundle => ({ ...of, issues: of.issues.toSorted((a, b) => (a.id < b.id ? -1 : 1)) });
  it("the order of the records changes nothing but the order of the issues", () => {
    const before = plain(sorted(bundle));
    fc.assert(fc.property(shuffled(bundle), (turned) => { expect(plain(sorted(turned))).toEqual(before); }), { numRuns: runs(5), seed: seedFor("shuffle the benchmark") });
  });
  it("other ids change nothing but ids", () => {
    expect(JSON.parse(JSON.stringify(plain(renamed(bundle, (id) => `zz9-${id}`))).replaceAll("zz9-", ""))).toEqual(plain(bundle));
  });
});
