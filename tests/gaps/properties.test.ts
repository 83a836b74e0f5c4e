/** What holds of every gap, whichever rule found it, in every network at hand. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readDataSet } from "../../scripts/read-data-set";
import { findGaps } from "../../src/gaps/find-gaps";
import { isSuggestion, RULE_IDS, type Gap } from "../../src/gaps/gap";
import type { ActorId } from "../../src/model/id";
import type { Snapshot } from "../../src/network/snapshot";
import { snapshotOf } from "../helpers/asked";
import { referenceBundle } from "../helpers/read-data-set";
import { everyRule } from "./every-rule";

const NETWORKS = [
  { name: "every rule", bundle: everyRule(), dates: ["2021-03-01", "2024-11-04", "2024-11-30", "2025-01-20", "2026-06-01"] },
  { name: "Finland and Estonia", bundle: readDataSet(fileURLToPath(new URL("../fixtures/nordic-baltic-2023/", import.meta.url))), dates: ["2023-04-30", "2023-05-15", "2023-08-01"] },
  { name: "the reference data set", bundle: referenceBundle(), dates: ["2017-06", "2021-04-30", "2024-11-05", "2024-11-30", "2025-01-20", "2025-04-01"] },
];
const CASES = NETWORKS.flatMap(({ name, bundle, dates }) => dates.map((date) => ({ name, bundle, date })));

/** The data set's left party first, then its right one, then the rest by id. */
const rank = ({ network: { bundle: { dataset }, nesting } }: Snapshot, end: ActorId): number => {
  const at = dataset.parties.indexOf(nesting.partyOf(end));
  return at < 0 ? dataset.parties.length : at;
};

describe.each(CASES)("$name on $date", ({ bundle, date }) => {
  const snapshot = snapshotOf(bundle, date);
  const gaps = findGaps(snapshot);

  it("[I1] each names its rule and cites sources that there are, but for a post of which nothing is known yet", () => {
    const known = new Set<string>(bundle.sources.map(({ id }) => id));
    for (const { id, rule, reason, sources } of gaps) {
      expect({ id, rule: reason.kind, cited: sources.length > 0 && sources.every(({ source }) => known.has(source)) }).toEqual({ id, rule, cited: true });
    }
  });
  it("[I2] each says what is known of its absence: a source and its time, or that nobody has looked", () => {
    for (const { id, absence: { state, source, until } } of gaps) {
      expect({ id, said: [source !== undefined, until !== undefined] }).toEqual({ id, said: state === "not-researched" ? [false, false] : [true, true] });
    }
  });
  it("severity is the sum of its factors, from 0 to 100, and none of them is empty or told twice", () => {
    for (const { id, severity, factors } of gaps) {
      expect({ id, severity }).toEqual({ id, severity: factors.reduce((sum, { points }) => sum + points, 0) });
      expect({ id, inRange: severity > 0 && severity <= 100, positive: factors.every(({ points }) => points > 0), once: new Set(factors.map(({ factor }) => factor)).size === factors.length })
        .toEqual({ id, inRange: true, positive: true, once: true });
    }
  });
  it("the gravest stand first, ties by id; suggestions stand below all else", () => {
    expect(gaps).toEqual(gaps.toSorted((a, b) => b.severity - a.severity || (a.id < b.id ? -1 : 1)));
    expect(gaps.map(isSuggestion)).toEqual([...gaps.filter((gap) => !isSuggestion(gap)).map(() => false), ...gaps.filter(isSuggestion).map(() => true)]);
  });
  it("ids are made of rule, ends, level, issue and administration, and of nothing else", () => {
    const made = ({ rule, between, level, issue, administration }: Gap): string => [rule, ...between, level ?? "", issue ?? "", administration ?? ""].join(":");
    expect(gaps.map(({ id }) => id)).toEqual(gaps.map(made));
    expect(new Set(gaps.map(({ id }) => id)).size).toBe(gaps.length);
  });
  it("the data set's left party stands first, then its right one, then the rest by id", () => {
    for (const { id, between: [a, b] } of gaps) {
      const [left, right] = [rank(snapshot, a), rank(snapshot, b)];
      expect({ id, ordered: left < right || (left === right && a < b) }).toEqual({ id, ordered: true });
    }
  });
  it("one hole, one gap: rules that found the same are named once, and each with its reason", () => {
    for (const { id, rule, alsoFoundBy, otherReasons } of gaps) {
      expect({ id, also: new Set(otherReasons.flatMap(({ kind }) => (kind === rule ? [] : [kind]))) }).toEqual({ id, also: new Set(alsoFoundBy) });
      expect(alsoFoundBy.every((each) => RULE_IDS.includes(each))).toBe(true);
    }
  });
  it("what is to be revived is dormant", () => { for (const { revive } of gaps) expect(revive.map((id) => snapshot.channels.get(id)?.status)).toEqual(revive.map(() => "dormant")); });
  it("both ends are there on the date", () => {
    for (const { id, between } of gaps) expect({ id, there: between.map((end) => snapshot.seats.seatFor(end, undefined) !== undefined) }).toEqual({ id, there: [true, true] });
  });
});
