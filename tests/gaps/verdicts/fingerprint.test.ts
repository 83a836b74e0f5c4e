/** What changes a fingerprint and what does not; on a small transition and on the reference data set. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Gap, RuleId } from "../../../src/gaps/gap";
import { fingerprintOf } from "../../../src/gaps/verdicts/fingerprint";
import type { Bundle, Collection } from "../../../src/model/bundle";
import { dateOfDay, earliestDay } from "../../../src/model/date";
import type { Level } from "../../../src/model/vocabulary";
import { actor, gapsOf, on, snapshotOf } from "../../helpers/asked";
import { aChannel, aContact, aMembership, anActor, anAlignment, anExpectation, aResponsibility, aSource, aTenure } from "../../helpers/builders";
import { referenceBundle } from "../../helpers/read-data-set";
import { runs, seedFor } from "../../helpers/seed";
import { aBusyTransition } from "../a-busy-transition";
import { shuffled, without } from "../transform";

const BUSY = aBusyTransition();
const LEADERS = "expected-missing:jp-pm:us-president:leader::new";
const TARIFFS = "expected-missing:jp:us-trade::tariffs:new";
const CITED = { sources: [{ source: "essay", locator: "p. 1" }] };

const prints = (bundle: Bundle, date?: string): Map<string, string> => {
  const snapshot = snapshotOf(bundle, date);
  return new Map(gapsOf(bundle, date).map((gap) => [gap.id, fingerprintOf(gap, snapshot)]));
};
/** Even where the gap has closed by it: what counts is whether it would be the same one if it were found again. */
const printOf = (id: string, bundle: Bundle): string => {
  const gap: Gap | undefined = gapsOf(BUSY).find((each) => each.id === id);
  if (gap === undefined) throw new Error(`no gap ${id}`);
  return fingerprintOf(gap, snapshotOf(bundle));
};
const withMore = (more: Partial<Bundle>): Bundle => ({ ...BUSY, ...Object.fromEntries(Object.entries(more).map(([name, records]) => [name, [...BUSY[name as Collection], ...records as never[]]])) });
const edited = <C extends Collection>(collection: C, id: string, fields: Partial<Bundle[C][number]>): Bundle => {
  if (!BUSY[collection].some((record) => record.id === id)) throw new Error(`no ${collection} ${id}`);
  return { ...BUSY, [collection]: BUSY[collection].map((record) => (record.id === id ? { ...record, ...fields } : record)) };
};

describe("a fingerprint", () => {
  it("is another one for each gap", () => {
    const all = [...prints(referenceBundle()).values()];
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ["a contact between the ends", LEADERS, withMore({ contacts: [aContact({ id: "c", date: "2024-11-20", participants: ["jp-pm", "us-president"], ...CITED })] })],
    ["a contact of the persons who hold the offices", LEADERS, withMore({ contacts: [aContact({ id: "c", date: "2024-11-20", participants: ["ishiba", "trump"], ...CITED })] })],
    ["a contact of a time after the date that is shown", LEADERS, withMore({ contacts: [aContact({ id: "c", date: "2025-02-07", participants: ["jp-pm", "trump"], ...CITED })] })],
    ["a channel between the ends", LEADERS, withMore({ channels: [aChannel({ id: "c", ends: ["us-president", "jp-pm"], ...CITED })] })],
    ["a channel between parts of the ends that carries the issue", TARIFFS, withMore({ channels: [aChannel({ id: "c", ends: ["jp-pm", "us-trade"], issues: ["tariffs"], ...CITED })] })],
    ["the status of a channel", LEADERS, edited("channels", "leaders", { status: [{ is: "dormant", from: on("2021-01-27") }] })],
    ["a new holder of an end", LEADERS, withMore({ tenures: [aTenure({ id: "t", person: "akiba", office: "jp-pm", from: "2025-10-21", ...CITED })] })],
    ["a holder's date", LEADERS, edited("tenures", "trump", { from: on("2025-01-21") })],
    ["a contact taken out", LEADERS, without(BUSY, "contacts", "call")],
    ["the priority of what is expected", LEADERS, edited("expectations", "leader-meeting", { priority: "may" })],
    ["why it is expected", LEADERS, edited("expectations", "leader-meeting", { why: { ja: "別の理由。", en: "Another reason." } })],
    ["the place at which its source says so", LEADERS, edited("expectations", "leader-meeting", { sources: [{ source: "essay" as never, locator: "§4" }] })],
    ["a second expectation of the same", LEADERS, withMore({ expectations: [anExpectation({ id: "e", between: ["jp", "us"], level: "leader", administration: "new", ...CITED })] })],
    ["the time of which its source speaks", LEADERS, edited("sources", "essay", { speaksOf: { to: on("2024-12-31") } })],
    ["how long a log goes on", LEADERS, edited("sources", "log-b", { coverage: [{ offices: ["us-president" as never], from: on("2021-01-20"), to: on("2025-03-01") }] })],
    ["a log that begins to cover an end", TARIFFS, withMore({ sources: [aSource({ id: "log-c", coverage: [{ offices: ["us-trade"] }] })] })],
    ["the day on which the administration begins", LEADERS, edited("administrations", "new", { from: on("2025-01-21") })],
    ["how the two stand on the issue", TARIFFS, edited("alignments", "tariffs", { stance: "shared" })],
    ["the rank of an end", LEADERS, edited("actors", "jp-pm", { level: "ministerial" })],
  ] as const)("%s changes it", (_, id, bundle) => { expect(printOf(id, bundle)).not.toBe(printOf(id, BUSY)); });

  it.each([
    ["a contact of others", LEADERS, withMore({ contacts: [aContact({ id: "c", date: "2024-11-20", participants: ["jp-adviser", "us-adviser"], ...CITED })] })],
    ["a channel of others", LEADERS, withMore({ channels: [aChannel({ id: "c", ends: ["jp-adviser", "us-nsc"], ...CITED })] })],
    ["a channel on another issue", TARIFFS, withMore({ channels: [aChannel({ id: "c", ends: ["jp-pm", "us-trade"], issues: ["energy"], ...CITED })] })],
    ["a holder of another office", LEADERS, withMore({ tenures: [aTenure({ id: "t", person: "campbell", office: "us-adviser", from: "2025-05-01", ...CITED })] })],
    ["another expectation", LEADERS, edited("expectations", "advisers", { priority: "may" })],
    ["a log of visits alone", LEADERS, withMore({ sources: [aSource({ id: "log-c", coverage: [{ offices: ["us-president"], modes: ["visit"] }] })] })],
    ["a log of others", LEADERS, withMore({ sources: [aSource({ id: "log-c", coverage: [{ offices: ["au"] }] })] })],
    ["a log of another level", LEADERS, withMore({ sources: [aSource({ id: "log-c", coverage: [{ offices: ["us"], levels: ["working"] }] })] })],
    ["another word for an end", LEADERS, edited("actors", "jp-pm", { name: { ja: "首相", en: "The PM" }, reading: "しゅしょう" })],
    ["the title of its source", LEADERS, edited("sources", "essay", { title: { ja: "論考", en: "The essay" } })],
    ["a remark on its channel", LEADERS, edited("channels", "leaders", { note: { ja: "注", en: "A remark" } })],
    ["another actor", LEADERS, withMore({ actors: [anActor({ id: "kr", kind: "state", ...CITED })] })],
    ["how the two stand on another issue", TARIFFS, withMore({ alignments: [anAlignment({ id: "e", issue: "energy", stance: "friction", ...CITED })] })],
  ] as const)("%s does not change it", (_, id, bundle) => { expect(printOf(id, bundle)).toBe(printOf(id, BUSY)); });
});

describe("what lies under a gap depends on its rule", () => {
  const leaders = gapsOf(BUSY).find(({ id }) => id === LEADERS);
  const told = (rule: RuleId, level: Level | undefined, bundle: Bundle): string => {
    if (leaders === undefined) throw new Error("no gap of the leaders");
    return fingerprintOf({ ...leaders, rule, between: [actor("jp"), actor("us")], level, id: `${rule}:jp:us:${level ?? ""}::` }, snapshotOf(bundle));
  };
  const working = aChannel({ id: "staff", ends: ["jp-nss", "us-nsc"], level: "working", ...CITED });
  const meeting = (level: Level) => aContact({ id: "m", date: "2024-11-20", participants: ["jp-nss", "us-nsc"], level, ...CITED });

  it.each([
    ["rung-missing", "ministerial", "a channel of another level", withMore({ channels: [working] }), true],
    ["rung-missing", "ministerial", "a contact of another level", withMore({ contacts: [meeting("working")] }), false],
    ["rung-missing", "ministerial", "a contact of its level", withMore({ contacts: [meeting("ministerial")] }), true],
    ["below-precedent", "ministerial", "a channel of another level", withMore({ channels: [working] }), false],
    ["top-heavy", undefined, "a channel", withMore({ channels: [working] }), true],
    ["top-heavy", undefined, "a contact", withMore({ contacts: [meeting("working")] }), false],
    ["single-thread", undefined, "a channel", withMore({ channels: [working] }), true],
    ["open-triangle", undefined, "a contact", withMore({ contacts: [meeting("working")] }), true],
    ["open-triangle", undefined, "a membership of one of the two", withMore({ memberships: [aMembership({ id: "m", member: "jp", grouping: "quad", ...CITED })] }), true],
    ["open-triangle", undefined, "a membership of a third", withMore({ memberships: [aMembership({ id: "m", member: "au", grouping: "quad", ...CITED })] }), false],
    ["rung-missing", "ministerial", "a membership", withMore({ memberships: [aMembership({ id: "m", member: "jp", grouping: "quad", ...CITED })] }), false],
    ["shared-responsibility", undefined, "what an end answers for", withMore({ responsibilities: [aResponsibility({ id: "r", office: "jp", issue: "tariffs", ...CITED })] }), true],
    ["shared-responsibility", undefined, "what another answers for", withMore({ responsibilities: [aResponsibility({ id: "r", office: "us-trade", issue: "tariffs", ...CITED })] }), false],
  ] as const)("[%s] at %s: %s; it changes: %5$s", (rule, level, _, bundle, changes) => { expect(told(rule, level, bundle) !== told(rule, level, BUSY)).toBe(changes); });
});

describe.each([["a busy transition", BUSY], ["the reference data set", referenceBundle()]])("the fingerprints of %s", (name, bundle) => {
  const before = prints(bundle);

  it("[I7] are the same in whatever order the records stand", () => {
    fc.assert(fc.property(shuffled(bundle), (turned) => { expect(prints(turned)).toEqual(before); }), { numRuns: runs(5), seed: seedFor(`fingerprints ${name}`) });
  });

  it("are the same on every date on which the gap is found", () => {
    const opening = earliestDay(bundle.dataset.asOf);
    let compared = 0;
    fc.assert(fc.property(fc.integer({ min: -30, max: 400 }), (days) => {
      for (const [id, print] of prints(bundle, dateOfDay(opening + days))) {
        const known = before.get(id);
        if (known === undefined) continue;
        compared++;
        expect(print).toBe(known);
      }
    }), { numRuns: runs(20), seed: seedFor(`dates ${name}`) });
    expect(compared).toBeGreaterThan(0);
  });
});
