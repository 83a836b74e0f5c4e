import * as fc from "fast-check";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readDataSet } from "../../../scripts/read-data-set";
import { differenceOf, isNoDifference } from "../../../src/history/difference/difference";
import type { Bundle } from "../../../src/model/bundle";
import { aBusyTransition } from "../../gaps/a-busy-transition";
import { shuffled } from "../../gaps/transform";
import { aTransition } from "../../helpers/a-transition";
import { gapsOf, snapshotOf } from "../../helpers/asked";
import { arbitraryBundle } from "../../helpers/arbitrary-bundle";
import { aChannel, aContact, aParty, anActor, anAlignment, anIssue, aTenure } from "../../helpers/builders";
import { referenceBundle } from "../../helpers/read-data-set";
import { runs, seedFor } from "../../helpers/seed";
import { between, mirrorOf, sideOf } from "./sides";

const NETWORKS: readonly { readonly name: string; readonly bundle: Bundle; readonly dates: readonly string[] }[] = [
  { name: "a busy transition", bundle: aBusyTransition(), dates: ["2021-03-01", "2024-11-04", "2024-11-30", "2025-01-20", "2025-06"] },
  { name: "Finland and Estonia", bundle: readDataSet(fileURLToPath(new URL("../../fixtures/nordic-baltic-2023/", import.meta.url))), dates: ["2023-04-30", "2023-05-15", "2023-08-01"] },
  { name: "the reference data set", bundle: referenceBundle(), dates: ["2014", "2017-06", "2021-04-30", "2024-11-30", "2025-01-20"] },
];
const PAIRS = NETWORKS.flatMap(({ name, bundle, dates }) => dates.flatMap((from, at) => dates.slice(at).map((to) => ({ name, bundle, from, to }))));

describe.each(PAIRS)("$name, $from and $to", ({ bundle, from, to }) => {
  const [before, after] = [sideOf(bundle, from), sideOf(bundle, to)];
  const difference = differenceOf(before, after);

  it("is the mirror image with the sides swapped", () => {
    expect(differenceOf(after, before)).toEqual(mirrorOf(difference));
  });
  it("is empty of a side and itself, and then only", () => {
    expect(isNoDifference(differenceOf(before, before))).toBe(true);
    expect(isNoDifference(difference)).toBe(from === to);
  });
});

it("[I7] does not depend on the order of the records", () => {
  const bundle = referenceBundle();
  const expected = differenceOf(sideOf(bundle, "2021-04-30"), sideOf(bundle, "2024-11-30"));
  fc.assert(fc.property(shuffled(bundle), (mixed) => {
    expect(differenceOf(sideOf(mixed, "2021-04-30"), sideOf(mixed, "2024-11-30"))).toEqual(expected);
  }), { numRuns: runs(3), seed: seedFor("difference, order of records") });
}, 60_000);

it("of any two networks: empty of one and itself, mirrored with the sides swapped", () => {
  fc.assert(fc.property(arbitraryBundle, arbitraryBundle, (one, other) => {
    // An id like "constructor" ends link prediction, whose graph keeps neighbours in a plain object: only the rules that read records are asked.
    const [before, after] = [one, other].map((bundle) => ({ snapshot: snapshotOf(bundle), gaps: gapsOf(bundle) }));
    if (before === undefined || after === undefined) throw new Error("two sides");
    expect(isNoDifference(differenceOf(before, before))).toBe(true);
    expect(differenceOf(after, before)).toEqual(mirrorOf(differenceOf(before, after)));
  }), { numRuns: runs(60), seed: seedFor("difference of any two networks") });
}, 60_000);

const channelIn = (bundle: Bundle, from: string, to: string) => between(bundle, from, to).difference.channels[0];

describe("a channel that is on one side says why it is not on the other", () => {
  it("closed when its administration ended", () => {
    const bundle = aTransition({ channels: [aChannel({ ends: ["jp-pm", "us-president"], administration: "old", status: [{ is: "open", from: "2021-01-27" }] })] });
    expect(channelIn(bundle, "2024-01-01", "2025-02-01")).toMatchObject({
      id: "channel", before: { kind: "there" }, after: { kind: "not-there", why: { kind: "closed", reason: { kind: "administration-ended", administration: "old" } } },
    });
  });
  it("closed when its person left", () => {
    const bundle = aTransition({ channels: [aChannel({ ends: ["jp-pm", "us-envoy"], nature: "personal", status: [{ is: "open", from: "2021-02-01" }] })] });
    expect(channelIn(bundle, "2022-01-01", "2024-06-01")).toMatchObject({ after: { why: { kind: "closed", reason: { kind: "person-left", actor: "campbell" } } } });
  });
  it("an end was abolished; not yet there", () => {
    const bundle = aTransition({
      actors: [anActor({ id: "us-office", partOf: "us", level: "working", from: "2018-01-01", to: "2022-01-01" })],
      channels: [aChannel({ ends: ["jp-pm", "us-office"], status: [{ is: "open", from: "2019-01-01" }] })],
    });
    expect(channelIn(bundle, "2021-06-01", "2023-01-01")).toMatchObject({ after: { why: { kind: "end-absent", actor: "us-office" } } });
    expect(channelIn(bundle, "2018-06-01", "2021-06-01")).toMatchObject({ before: { why: { kind: "not-yet", from: "2019-01-01" } } });
  });
  it("the other data set lacks it", () => {
    const difference = differenceOf(sideOf(aTransition({ channels: [aChannel()] })), sideOf(aTransition()));
    expect(difference.channels).toMatchObject([{ before: { kind: "there" }, after: { kind: "not-there", why: { kind: "not-in-data" } } }]);
  });
});

describe("on both sides, by the team that is to be reached", () => {
  const bundle = aTransition({
    channels: [aChannel({ id: "advisers", ends: ["jp-adviser", "us-adviser"], status: [{ is: "open", from: "2014" }] })],
    contacts: [aContact({ date: "2021-03-01", participants: ["jp-adviser", "us-adviser"] })],
  });
  it("a standing channel is no longer with the team once another is on its way in, and says who is awaited", () => {
    const [advisers] = between(bundle, "2022-01-01", "2024-11-30").difference.channels;
    expect(advisers).toMatchObject({ fields: ["team"], before: { serves: true, team: "old", awaited: [] }, after: { serves: false, awaited: [{ kind: "designate", office: "us-adviser", tenure: { person: "waltz" } }] } });
  });
  it("one that is with the team of each date is no difference, though it is another team", () => {
    const houses = aTransition({ channels: [aChannel({ id: "houses", ends: ["jp-nss", "us-nsc"], level: "working", status: [{ is: "open", from: "2014" }] })] });
    expect(between(houses, "2022-01-01", "2025-02-01").difference.channels).toEqual([]);
  });
  it("of posts those of that team are compared, of the other side those there are", () => {
    const { posts } = between(bundle, "2022-01-01", "2024-11-30").difference;
    expect(posts.map(({ office, before, after }) => [office, before?.kind, after?.kind])).toEqual([
      ["jp-pm", "none", "staffed"], ["us-adviser", "staffed", "designate"], ["us-envoy", "staffed", "not-yet-known"], ["us-president", "staffed", "designate"],
    ]);
  });
  it("a post that falls empty says since when", () => {
    const { posts } = between(bundle, "2024-01-01", "2024-06-01").difference;
    expect(posts).toMatchObject([{ office: "us-envoy", before: { kind: "staffed" }, after: { kind: "vacant", since: "2024-02-12" } }]);
  });
  it("[I3] days count from the inauguration, two figures where a date is not exact", () => {
    const { standing } = between(bundle, "2021-02", "2024-11-30").difference;
    expect(standing.before).toMatchObject({ team: { id: "old" }, outgoing: undefined, days: { least: 12, most: 39 } });
    expect(standing.after).toMatchObject({ team: { id: "new" }, outgoing: { id: "old" }, days: { least: -51, most: -51 }, sinceElection: { least: 25, most: 25 } });
  });
});

describe("stances", () => {
  const bundle = aTransition({
    issues: [anIssue()],
    alignments: [anAlignment({ id: "then", administration: "old" }), anAlignment({ id: "now", stance: "friction", administration: "new" })],
  });
  it("of the team that leaves say nothing of the one that comes", () => {
    expect(between(bundle, "2022-01-01", "2024-11-30").difference.stances).toMatchObject([
      { between: ["jp", "us"], issue: "issue", before: [{ id: "then", stance: "shared" }], after: [{ id: "now", stance: "friction" }] },
    ]);
  });
  it("that only one side has are told", () => {
    expect(between(bundle, "2020-01-01", "2022-01-01").difference.stances).toMatchObject([{ before: [], after: [{ id: "then" }] }]);
  });
});

describe("first contacts with the team of each side", () => {
  const bundle = aTransition({
    actors: [aParty("au"), anActor({ id: "quad", kind: "grouping" })],
    channels: [aChannel({ id: "envoys", ends: ["jp-pm", "us-envoy"], level: "embassy", administration: "old", status: [{ is: "open", from: "2021-02" }] })],
    tenures: [aTenure({ id: "before", person: "akiba", office: "jp-pm", from: "2020-09-16", to: "2024-10-01" })],
    contacts: [
      aContact({ id: "first-call", date: "2021-01-27", participants: ["jp-pm", "us-president"] }),
      aContact({ id: "quad-call", date: "2021-03-12", participants: ["jp-pm", "us-president", "au", "quad"] }),
      aContact({ id: "visit", mode: "visit", date: "2021-04-16", participants: ["jp-pm", "us-president"] }),
      aContact({ id: "elect-call", date: "2024-11-07", participants: ["jp-pm", "trump"] }),
    ],
  });
  const { firstContacts, groupings } = between(bundle, "2021-04-30", "2024-11-30").difference;
  it("level by level: any, in person, and a channel that is this team's own", () => {
    expect(firstContacts.map(({ level }) => level)).toEqual(["leader", "embassy"]);
    expect(firstContacts[0]).toMatchObject({
      before: { any: { what: { id: "first-call" }, days: { least: 7, most: 7 } }, inPerson: { what: { id: "visit" }, days: { least: 86, most: 86 } } },
      after: { any: { what: { id: "elect-call" }, days: { least: -74, most: -74 } }, inPerson: undefined },
    });
    expect(firstContacts[1]).toMatchObject({ before: { any: undefined, channel: { what: { id: "envoys" }, days: { least: 12, most: 39 } } }, after: { any: undefined, channel: undefined } });
  });
  it("a channel that opens only later is none yet", () => {
    const reopened = aChannel({ id: "envoys", ends: ["jp-pm", "us-envoy"], level: "embassy", administration: "old", status: [{ is: "dormant", from: "2021-02" }, { is: "open", from: "2022-03-01" }] });
    const later = between(aTransition({ channels: [reopened] }), "2021-04-30", "2022-04-30").difference.firstContacts;
    expect(later).toMatchObject([{ level: "embassy", before: { channel: undefined }, after: { channel: { date: "2022-03-01" } } }]);
  });
  it("[I3] two figures where a source gives another date", () => {
    const disputed = aContact({ date: "2021-01-27", participants: ["jp-pm", "us-president"], sources: [{ source: "source", locator: "1" }, { source: "other", locator: "2", says: { date: "2021-01-29" } }] });
    expect(between(aTransition({ contacts: [disputed] }), "2020-12-01", "2021-04-30").difference.firstContacts).toMatchObject([{ after: { any: { days: { least: 7, most: 9 } } } }]);
  });
  it("and in groupings", () => {
    expect(groupings).toMatchObject([{ grouping: "quad", before: { any: { days: { least: 51, most: 51 } }, leaders: { what: { id: "quad-call" } } }, after: undefined }]);
  });
});

describe("gaps", () => {
  it("of the same hole with the team of each side are one hole", () => {
    const { gaps } = between(referenceBundle(), "2021-04-30", "2024-11-30").difference;
    const pair = gaps.changed.find(({ before }) => before.id === "counterpart-missing:jp-meti-minister:us-commerce:ministerial::biden-2021");
    expect(pair?.after.id).toBe("expected-missing:jp-meti-minister:us-commerce:ministerial::trump-2025");
    expect(gaps.opened.map(({ id }) => id)).toContain("expected-missing:jp-pm:us-president:leader::trump-2025");
  });
  it("suggestions are left out", () => {
    const { gaps: { opened, closed } } = between(referenceBundle(), "2021-04-30", "2024-11-30").difference;
    expect([...opened, ...closed].filter(({ rule }) => rule === "likely-missing")).toEqual([]);
  });
});

it("[I2] a post of which only one side records a holder is told so, and is no lack", () => {
  const bundle = aTransition({ actors: [anActor({ id: "us-deputy", partOf: "us", level: "senior-official" })], tenures: [aTenure({ id: "deputy", person: "campbell", office: "us-deputy", administration: "old", from: "2024-02-12" })] });
  const { posts } = between(bundle, "2022-01-01", "2024-06-01").difference;
  expect(posts.find(({ office }) => office === "us-deputy")).toMatchObject({ before: { kind: "none" }, after: { kind: "staffed" } });
});
