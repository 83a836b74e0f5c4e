/** What becomes of each channel when a government changes. */
import { describe, expect, it } from "vitest";
import type { Bundle } from "../../../src/model/bundle";
import { aTransition } from "../../helpers/a-transition";
import { aChannel, aContact, anActor, anAdministration, aTenure } from "../../helpers/builders";
import { referenceBundle } from "../../helpers/read-data-set";
import { channelIn, planOf, type Asked } from "./asked";

const OPEN = [{ is: "open" as const, from: "2021-02" }];
const advisers = aChannel({ id: "advisers", ends: ["jp-adviser", "us-adviser"], level: "security-adviser", status: OPEN });
const houses = aChannel({ id: "houses", ends: ["jp-nss", "us-nsc"], level: "working", status: OPEN });
const leaders = aChannel({ id: "leaders", ends: ["jp-pm", "us-president"], level: "leader", administration: "old", status: OPEN });
const friends = aChannel({ id: "friends", ends: ["jp-adviser", "us-adviser"], level: "security-adviser", nature: "personal", status: OPEN });

const fateOf = (more: Partial<Omit<Bundle, "dataset">>, id: string, asked?: Asked) => channelIn(planOf(aTransition(more), asked), id).fate;
const handoversOf = (more: Partial<Omit<Bundle, "dataset">>, id: string, asked?: Asked) => {
  const fate = fateOf(more, id, asked);
  if (fate.kind !== "re-staff" && fate.kind !== "lapse") throw new Error(fate.kind);
  return fate.handovers;
};

describe("[transition] a channel", () => {
  it("of the outgoing government lapses with it", () => {
    expect(fateOf({ channels: [leaders] }, "leaders")).toMatchObject({ kind: "lapse", lapse: { cause: { kind: "administration" }, date: "2025-01-20" } });
  });
  it("between persons lapses with the one who leaves", () => {
    expect(fateOf({ channels: [friends] }, "friends")).toMatchObject({ kind: "lapse", lapse: { cause: { kind: "holder", person: "sullivan" }, date: "2025-01-20" } });
  });
  it("between two houses survives", () => { expect(fateOf({ channels: [houses] }, "houses")).toEqual({ kind: "survive" }); });
  it("between posts is to be re-staffed: by whom, and as of before the inauguration only who is named", () => {
    expect(handoversOf({ channels: [advisers] }, "advisers")).toMatchObject([
      { office: "us-adviser", outgoing: { person: "sullivan" }, designate: { person: "waltz" }, successor: undefined, vacated: "2025-01-20", isForeseen: true, waited: undefined },
    ]);
  });
  it("as it came out: since when the post waited, who followed, on which date", () => {
    expect(handoversOf({ channels: [advisers] }, "advisers", { knowledge: "came-out" })).toMatchObject([
      { successor: { person: "waltz" }, vacated: "2025-01-20", filled: "2025-01-20", waited: 0 },
    ]);
  });
  it("the first contact since the post is filled, and after how many days", () => {
    const contacts = [
      aContact({ id: "before", date: "2024-12-01", participants: ["jp-adviser", "us-adviser"], level: "security-adviser" }),
      aContact({ id: "after", date: "2025-02-03", participants: ["jp-adviser", "us-adviser"], level: "security-adviser" }),
    ];
    expect(fateOf({ channels: [advisers], contacts }, "advisers", { knowledge: "came-out" })).toMatchObject({ contactAfter: { id: "after" }, daysToContact: 14 });
    expect(fateOf({ channels: [advisers], contacts }, "advisers")).toMatchObject({ contactAfter: undefined });
  });
  it("[I3] where a source gives another date of the contact: both days, and never more than is known", () => {
    const contacts = [aContact({ date: "2025-02-03", participants: ["jp-adviser", "us-adviser"], level: "security-adviser", sources: [{ source: "source", locator: "1" }, { source: "other", locator: "2", says: { date: "2025-02-01" } }] })];
    expect(channelIn(planOf(aTransition({ channels: [advisers], contacts }), { knowledge: "came-out" }), "advisers")).toMatchObject({ fate: { daysToContact: 12 }, anew: { days: { first: 12, last: 14 } } });
    const doubtful = contacts.map((each) => aContact({ ...each, sources: [{ source: "source", locator: "1" }, { source: "other", locator: "2", says: { date: "2025-01-10" } }] }));
    expect(fateOf({ channels: [advisers], contacts: doubtful }, "advisers", { knowledge: "came-out" })).toMatchObject({ contactAfter: undefined });
  });
  it("that ended before the eve is history of the window, told by what is recorded of it", () => {
    const ended = aChannel({ ...leaders, status: [{ is: "open", from: "2021-02", to: "2024-12-15" }] });
    expect(fateOf({ channels: [ended] }, "leaders", { knowledge: "came-out" })).toMatchObject({ kind: "lapse", lapse: { cause: { kind: "recorded", as: "ended" }, date: "2024-12-15" } });
    expect(fateOf({ channels: [ended] }, "leaders"), "not known on the day").toMatchObject({ lapse: { cause: { kind: "administration" } } });
  });
  it("of the new team is opened, once there is one", () => {
    const opened = aChannel({ ...leaders, id: "opened", administration: "new", status: [{ is: "open", from: "2025-02-07" }] });
    expect(fateOf({ channels: [opened] }, "opened", { knowledge: "came-out" })).toEqual({ kind: "opened", since: "2025-02-07" });
    expect(planOf(aTransition({ channels: [opened] })).channels).toEqual([]);
  });
  it("bound to a government of the other side goes on", () => {
    const administrations = [anAdministration({ id: "ishiba", party: "jp", from: "2024-10-01" })];
    const bound = [aChannel({ ...houses, id: "bound", administration: "ishiba", status: [{ is: "open", from: "2024-10-02" }] })];
    expect(fateOf({ administrations, channels: bound }, "bound")).toEqual({ kind: "survive" });
    expect(fateOf({ administrations, channels: bound }, "bound", { knowledge: "came-out" })).toEqual({ kind: "survive" });
  });
  it("bound to a government of the other side that ends in these weeks lapses with that one, on its day", () => {
    const administrations = [anAdministration({ id: "ishiba", party: "jp", from: "2024-10-01", to: "2025-03-01" })];
    const bound = [aChannel({ ...houses, id: "bound", administration: "ishiba", status: [{ is: "open", from: "2024-10-02" }] })];
    expect(fateOf({ administrations, channels: bound }, "bound")).toEqual({ kind: "survive" });
    expect(fateOf({ administrations, channels: bound }, "bound", { knowledge: "came-out" })).toMatchObject({ kind: "lapse", lapse: { cause: { kind: "administration" }, date: "2025-03-01" } });
  });
  it("between two houses that begins after the inauguration is opened; one from before, or known to the month of it, survives", () => {
    const since = (from: string) => fateOf({ channels: [aChannel({ ...houses, status: [{ is: "open", from }] })] }, "houses", { knowledge: "came-out" });
    expect(since("2025-03-10")).toEqual({ kind: "opened", since: "2025-03-10" });
    expect(since("2024-12-10")).toEqual({ kind: "survive" });
    expect(since("2025-01"), "[I3]").toEqual({ kind: "survive" });
  });
  it("that is open again after the inauguration is not new", () => {
    const again = aChannel({ ...houses, status: [{ is: "open", from: "2021-02" }, { is: "dormant", from: "2024-06-01" }, { is: "open", from: "2025-03-10" }] });
    expect(fateOf({ channels: [again] }, "houses", { knowledge: "came-out" })).toEqual({ kind: "survive" });
  });
  it("one that has nothing to do with the side that changes is not looked at", () => {
    const others = aChannel({ id: "others", ends: ["jp-pm", "kr"], level: "leader", status: OPEN });
    expect(planOf(aTransition({ actors: [anActor({ id: "kr", kind: "state" })], channels: [others] })).channels).toEqual([]);
  });
  it("a contact with the designates is the first with the new team, counted from the inauguration", () => {
    const contacts = [aContact({ id: "call", date: "2024-11-07", mode: "call", participants: ["jp-pm", "trump"], level: "leader" })];
    expect(channelIn(planOf(aTransition({ channels: [leaders], contacts })), "leaders").anew).toMatchObject({ date: "2024-11-07", days: { first: -74, last: -74 }, by: { kind: "contact" } });
  });
});

describe("[transition] a post", () => {
  it("whose holder stays on does not change hands", () => {
    const kept = aTransition({ channels: [advisers] });
    const tenures = kept.tenures.map((each) => (each.person === "waltz" ? aTenure({ ...each, person: "sullivan" }) : each));
    expect(channelIn(planOf({ ...kept, tenures }, { knowledge: "came-out" }), "advisers").fate).toEqual({ kind: "survive" });
  });
  it("[I3] known to the month waits only for the days that are certain", () => {
    const bundle = aTransition({ channels: [advisers] });
    const tenures = bundle.tenures.map((each) => (each.id === "waltz" ? aTenure({ ...each, from: "2025-02" }) : each));
    const fate = channelIn(planOf({ ...bundle, tenures }, { knowledge: "came-out" }), "advisers").fate;
    expect(fate).toMatchObject({ handovers: [{ filled: "2025-02", waited: 12 }] });
  });
  it("on the other side that changes in these weeks is told beside it, and waits for nobody", () => {
    const tenures = [aTenure({ id: "okano", person: "okano", office: "jp-adviser", from: "2025-01-21" })];
    const actors = [anActor({ id: "okano", kind: "person" })];
    const bundle = aTransition({ actors, channels: [advisers], tenures });
    const known = { ...bundle, tenures: bundle.tenures.map((each) => (each.id === "akiba" ? aTenure({ ...each, to: "2025-01-21" }) : each)) };
    expect(channelIn(planOf(known, { knowledge: "came-out" }), "advisers").fate).toMatchObject({
      handovers: [{ office: "jp-adviser", isOfTeam: false, successor: { person: "okano" }, waited: 0 }, { office: "us-adviser", isOfTeam: true }],
    });
  });
  it("a nominee who has withdrawn is no designate, whoever follows in the end", () => {
    const bundle = aTransition({ channels: [advisers] });
    const named = (to: string) => ({ ...bundle, tenures: bundle.tenures.map((each) => (each.id === "waltz-named" ? aTenure({ ...each, person: "campbell", to }) : each)) });
    const designateAt = (to: string, asked?: Asked) => {
      const fate = channelIn(planOf(named(to), asked), "advisers").fate;
      return fate.kind === "re-staff" ? fate.handovers[0]?.designate?.person : fate.kind;
    };
    expect(designateAt("2024-11-21", { date: "2024-11-20" })).toBe("campbell");
    expect(designateAt("2024-11-21", { date: "2024-11-30" })).toBeUndefined();
    expect(designateAt("2024-11-21", { knowledge: "came-out" })).toBeUndefined();
  });
  it("where nobody is recorded after the inauguration waits on", () => {
    const bundle = aTransition({ channels: [advisers] });
    const tenures = bundle.tenures.filter(({ id }) => id !== "waltz");
    expect(channelIn(planOf({ ...bundle, tenures }, { date: "2025-02-19", knowledge: "as-known" }), "advisers").fate).toMatchObject({ handovers: [{ filled: undefined, waited: 30 }] });
  });
});

it("[transition] the first administration on record has no outgoing one, and nothing lapses with it", () => {
  const plan = planOf(aTransition({ administrations: [anAdministration({ id: "first", elected: "2016-11-08", from: "2017-01-20", to: "2021-01-20" })], channels: [houses] }), { of: "first" });
  expect(plan.window.outgoing).toBeUndefined();
  expect(plan.channels).toEqual([]);
});

describe("[transition] the reference data set", () => {
  const now = planOf(referenceBundle(), { of: "trump-2025" });
  const then = planOf(referenceBundle(), { of: "biden-2021" });
  it("November 2024: the leaders' channel lapses, the ministers' are to be re-staffed, the houses' survive", () => {
    const kinds = Object.fromEntries(now.channels.map(({ channel, fate }) => [channel.id, fate.kind]));
    expect(kinds).toMatchObject({
      "leaders-biden": "lapse", "meti--commerce": "lapse", "foreign-ministers": "re-staff", "defence-ministers": "re-staff", "nss-sg--us-nsa": "re-staff", "us-embassy--mofa": "re-staff",
      "mofa--state": "survive", "jp-embassy--state": "survive",
    });
  });
  it("2021: Blinken follows after six days, and calls the next; the coordinator's channel is new", () => {
    expect(channelIn(then, "foreign-ministers").fate).toMatchObject({
      handovers: [{ outgoing: { person: "pompeo-mike" }, acting: [{ person: "smith-daniel" }], successor: { person: "blinken-antony" }, waited: 6 }], daysToContact: 1,
    });
    expect(channelIn(then, "ambassador--indo-pacific-coordinator")).toMatchObject({ fate: { kind: "opened" }, anew: { days: { first: 12, last: 39 } } });
  });
  it("an embassy waits for its ambassador, from before the transition and beyond it", () => {
    expect(channelIn(then, "us-embassy--mofa").fate).toMatchObject({ handovers: [{ office: "us-ambassador-jp", vacated: "2019-07-22", filled: "2022-01" }] });
  });
});
