/** The plan as a whole: no hindsight, no order, weeks that add up, dates as exact as they are. */
import { describe, expect, it } from "vitest";
import { presentTransition, transitionsKnown } from "../../../src/history/transition/plan";
import type { Bundle } from "../../../src/model/bundle";
import { isOnOrBefore } from "../../../src/model/date";
import { buildNetwork } from "../../../src/network/network";
import { aTransition } from "../../helpers/a-transition";
import { on } from "../../helpers/asked";
import { aBundle, aChannel, aContact, aMoment, anActor, anAdministration, aTenure } from "../../helpers/builders";
import { referenceBundle } from "../../helpers/read-data-set";
import { countedIn, itemsIn, planOf, weeksIn } from "./asked";

const OPEN = [{ is: "open" as const, from: "2021-02" }];
const CHANNELS = [
  aChannel({ id: "advisers", ends: ["jp-adviser", "us-adviser"], level: "security-adviser", status: OPEN }),
  aChannel({ id: "houses", ends: ["jp-nss", "us-nsc"], level: "working", status: OPEN }),
  aChannel({ id: "leaders", ends: ["jp-pm", "us-president"], level: "leader", administration: "old", status: OPEN }),
];

/** What is left of the records on the day. */
const before = (bundle: Bundle, date: string): Bundle => {
  const isPast = (from: string | undefined): boolean => from === undefined || isOnOrBefore(on(from), on(date)) === "yes";
  return {
    ...bundle,
    contacts: bundle.contacts.filter((contact) => isPast(contact.date)),
    tenures: bundle.tenures.filter(({ from }) => isPast(from)),
    moments: bundle.moments.filter((moment) => isPast(moment.date)),
    channels: bundle.channels.filter(({ status }) => isPast(status[0]?.from)),
  };
};

/** The plan as plain values: what it was made of, and how, is left out. */
const told = (bundle: Bundle, of: string, date: string): unknown => {
  const { window: _, snapshot: __, ...rest } = planOf(bundle, { of, date });
  return JSON.parse(JSON.stringify(rest));
};

describe("[transition] no hindsight", () => {
  it.each(["2024-11-05", "2024-11-30", "2025-01-20", "2025-02-01"])("as known on %s, what is recorded of later changes nothing", (date) => {
    expect(told(referenceBundle(), "trump-2025", date)).toEqual(told(before(referenceBundle(), date), "trump-2025", date));
  });
  it("on a day before its election an administration is not known", () => {
    const network = buildNetwork(referenceBundle());
    expect(transitionsKnown(network, on("2024-11-04")).map(({ id }) => id)[0]).toBe("biden-2021");
    expect(transitionsKnown(network, on("2024-11-05")).map(({ id }) => id)[0]).toBe("trump-2025");
  });
  it("the present one is the one on its way in, or else in office", () => {
    const network = buildNetwork(aTransition());
    expect(["2021-06", "2024-11-30", "2025-03-01"].map((date) => presentTransition(network, on(date))?.id)).toEqual(["old", "new", "new"]);
    expect(presentTransition(buildNetwork(aBundle()), on("2024-11-30"))).toBeUndefined();
  });
});

describe("[I7] the order of the records does not matter", () => {
  it.each(["trump-2025", "biden-2021"])("%s", (of) => {
    const bundle = referenceBundle();
    const turned: Bundle = {
      ...bundle, actors: bundle.actors.toReversed(), tenures: bundle.tenures.toReversed(), channels: bundle.channels.toReversed(), contacts: bundle.contacts.toReversed(),
      expectations: bundle.expectations.toReversed(), sources: bundle.sources.toReversed(), administrations: bundle.administrations.toReversed(), moments: bundle.moments.toReversed(),
    };
    const [one, other] = [planOf(bundle, { of }), planOf(turned, { of })];
    expect(other.dates.map(({ key }) => key)).toEqual(one.dates.map(({ key }) => key));
    expect(other.channels.map(({ channel, fate }) => [channel.id, fate.kind])).toEqual(one.channels.map(({ channel, fate }) => [channel.id, fate.kind]));
    expect(itemsIn(other).map(({ key, state, due }) => [key, state, due])).toEqual(itemsIn(one).map(({ key, state, due }) => [key, state, due]));
    expect(other.levels.map(({ counts }) => counts)).toEqual(one.levels.map(({ counts }) => counts));
    expect(other.notYetKnown.toSorted()).toEqual(one.notYetKnown.toSorted());
  });
});

describe("[transition] week by week", () => {
  const contacts = [aContact({ id: "call", date: "2025-02-05", mode: "call", participants: ["jp-adviser", "us-adviser"], level: "security-adviser" })];
  const plan = planOf(aTransition({ channels: CHANNELS, contacts }), { knowledge: "came-out" });
  it("from two weeks before the election to week 26", () => {
    expect([plan.weeks[0]?.number, plan.weeks.at(-1)?.number]).toEqual([-13, 26]);
    expect(plan.weeks.find(({ number }) => number === 0)).toMatchObject({ from: 20108, to: 20114 });
  });
  it("what lapses, what is re-staffed and then in touch, what stays", () => {
    expect(weeksIn(plan, "leaders")).toBe("o".repeat(13) + "x".repeat(27));
    expect(weeksIn(plan, "advisers")).toBe("o".repeat(13) + "rr" + "*".repeat(25));
    expect(weeksIn(plan, "houses")).toBe("o".repeat(40));
  });
  it("as known before the inauguration the weeks to come are foreseen: what lapses, and what waits", () => {
    const known = planOf(aTransition({ channels: CHANNELS, contacts }));
    expect(known.weeks.filter(({ isForeseen }) => isForeseen).map(({ number }) => number)[0]).toBe(-8);
    expect(weeksIn(known, "leaders")).toBe("o".repeat(13) + "x".repeat(27));
    expect(weeksIn(known, "advisers")).toBe("o".repeat(13) + ".".repeat(27));
  });
  it.each(["trump-2025", "biden-2021"])("by level they add up to the channels that are there: %s", (of) => {
    const { levels, channels } = planOf(referenceBundle(), { of, knowledge: "came-out" });
    expect(levels.flatMap((level) => level.channels)).toHaveLength(channels.length);
    for (const { channels: own, counts } of levels) {
      counts.forEach((count, week) => { expect(countedIn(count)).toBe(own.filter(({ states }) => states[week] !== undefined).length); });
    }
  });
  it("a channel of which the sources speak only later is there from its first contact on", () => {
    expect(weeksIn(planOf(referenceBundle(), { of: "biden-2021" }), "foreign-ministers")).toBe(" ".repeat(15) + "*".repeat(26));
  });
  it("[I3] an inauguration known to the month has no weeks and no days", () => {
    const bundle = aTransition({ channels: CHANNELS });
    const administrations = bundle.administrations.map((each) => (each.id === "new" ? anAdministration({ ...each, from: "2025-01" }) : each));
    const rough = planOf({ ...bundle, administrations });
    expect(rough.weeks).toEqual([]);
    expect(rough.dates.every(({ days }) => days === undefined)).toBe(true);
  });
});

describe("[transition] dates", () => {
  it("the inauguration is known before it comes, entries into office only when they have come", () => {
    const plan = planOf(aTransition());
    expect(plan.dates.map(({ kind, date }) => `${date} ${kind}`)).toEqual(["2024-11-05 election", "2024-11-12 named", "2025-01-20 inauguration"]);
    expect(plan.notYetKnown).toEqual(["us-envoy"]);
  });
  it("[I2] not yet known are only posts that there are, and with no designate: one who has withdrawn is none", () => {
    const withdrawn = aTransition({
      actors: [anActor({ id: "us-later", partOf: "us", level: "senior-official", from: "2025-06-01" }), anActor({ id: "gaetz", kind: "person" })],
      tenures: [
        aTenure({ id: "later", person: "campbell", office: "us-later", administration: "new", from: "2025-06-01" }),
        aTenure({ id: "gaetz", person: "gaetz", office: "us-envoy", phase: "designate", administration: "new", from: "2024-11-13", to: "2024-11-21" }),
      ],
    });
    expect(planOf(withdrawn, { date: "2024-11-20" }).notYetKnown).toEqual([]);
    expect(planOf(withdrawn).notYetKnown).toEqual(["us-envoy"]);
    expect(planOf(withdrawn, { knowledge: "came-out" }).notYetKnown, "in office, a post without a holder is not one that is still to be named").toEqual([]);
  });
  it("as it came out, who took office, and who left again", () => {
    const kinds = planOf(aTransition({ moments: [aMoment({ date: "2025-02-07" }), aMoment({ id: "same", date: "2025-01-20" }), aMoment({ id: "long-after", date: "2026-01-01" })] }), { knowledge: "came-out" })
      .dates.map(({ key }) => key);
    expect(kinds).toEqual(["election:new", "designate:waltz-named", "inauguration:new", "incumbent:trump", "incumbent:waltz", "moment:moment", "left:waltz"]);
  });
  it("who came and went in third countries, and in missions to them, is not told", () => {
    const kr = anActor({ id: "kr", kind: "state" });
    const bundle = aTransition({
      actors: [kr, anActor({ id: "kr-president", partOf: "kr", level: "leader" }), anActor({ id: "us-envoy-kr", partOf: "us", function: "diplomatic-mission", level: "embassy" }), anActor({ id: "han", kind: "person" }), anActor({ id: "kim", kind: "person" })],
      channels: [aChannel({ id: "c", ends: ["kr-president", "us-president"], level: "leader", status: OPEN }), aChannel({ id: "d", ends: ["kr", "us-envoy-kr"], level: "embassy", status: OPEN })],
      tenures: [aTenure({ id: "han", person: "han", office: "kr-president", from: "2025-01-25" }), aTenure({ id: "kim", person: "kim", office: "us-envoy-kr", administration: "new", from: "2025-02-01" })],
    });
    expect(planOf(bundle, { knowledge: "came-out" }).dates.map(({ key }) => key)).toEqual(["election:new", "designate:waltz-named", "inauguration:new", "incumbent:trump", "incumbent:waltz", "left:waltz"]);
  });
  it("days are counted from the inauguration; [I3] of a month both ends are given", () => {
    const dates = planOf(referenceBundle(), { of: "biden-2021" }).dates;
    expect(dates.find(({ key }) => key.includes("blinken"))).toMatchObject({ date: "2021-01-26", days: { first: 6, last: 6 } });
    expect(dates.find(({ key }) => key.includes("tomita"))).toMatchObject({ date: "2021-01", days: { first: -19, last: 11 } });
  });
  it("in 2025: sworn in the next day, five days, two weeks and more after the inauguration", () => {
    const dates = planOf(referenceBundle(), { of: "trump-2025", knowledge: "came-out" }).dates.filter(({ kind }) => kind === "took-office");
    const day = (person: string): number | undefined => dates.find(({ key }) => key.includes(person))?.days?.first;
    expect(["waltz", "rubio", "hegseth", "wright", "lutnick", "greer"].map(day)).toEqual([0, 1, 5, 14, 32, 38]);
  });
});
