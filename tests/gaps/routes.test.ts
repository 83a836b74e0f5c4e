/** Who could open it: routes over what is open today. */
import { describe, expect, it } from "vitest";
import type { Bundle } from "../../src/model/bundle";
import { routeFinder } from "../../src/gaps/routes/find-routes";
import { aTransition } from "../helpers/a-transition";
import { actor, administration, snapshotOf } from "../helpers/asked";
import { aChannel, aContact, anActor, anAlignment, anIssue, aParty } from "../helpers/builders";

type More = Partial<Omit<Bundle, "dataset">>;
const open = (a: string, b: string, fields: Parameters<typeof aChannel>[0] = {}) => aChannel({ id: `${a}--${b}`, ends: [a, b], ...fields });
const routes = (more: More, from: string, to: string, team?: string, date?: string) =>
  routeFinder(snapshotOf(aTransition(more), date)).between(actor(from), actor(to), team === undefined ? undefined : administration(team));
const ways = (...question: Parameters<typeof routes>) => routes(...question).routes.map(({ actors }) => actors.join(" > "));

const ADVISERS = [open("jp-adviser", "us-adviser")];

describe("routes to a team on its way in", () => {
  it("go by the advisers: across to the one in office, over by handover, and up inside the team", () => {
    const [best] = routes({ channels: ADVISERS }, "jp-pm", "us-president", "new").routes;
    expect(best?.actors).toEqual(["jp-pm", "jp-adviser", "us-adviser", "us-president"]);
    expect(best?.steps.map(({ kind }) => kind)).toEqual(["inside", "channel", "handover", "inside"]);
    expect(best?.steps.at(-1)?.to).toBe("us-president@new");
  });
  it("an elected leader does not introduce the one who follows", () => {
    expect(ways({ channels: [open("jp-pm", "us-president", { administration: "old" })] }, "jp-pm", "us-president", "new")).toEqual([]);
  });
  it("go through nobody who is not yet named", () => { expect(ways({ channels: ADVISERS }, "jp-pm", "us-president", "new", "2024-11-11")).toEqual([]); });
  it("may end with one who is not yet named", () => { expect(ways({ channels: ADVISERS }, "jp-pm", "us-envoy", "new")).not.toEqual([]); });
  it("after the inauguration there is one team and no handover", () => {
    const found = routes({ channels: ADVISERS }, "jp-pm", "us-president", "new", "2025-02-01").routes;
    expect(found.flatMap(({ steps }) => steps.map(({ kind }) => kind))).not.toContain("handover");
    expect(found[0]?.actors).toEqual(["jp-pm", "jp-adviser", "us-adviser", "us-president"]);
  });
});

describe("routes", () => {
  it.each(["planned", "dormant", "closed", "unknown"] as const)("do not run over a channel that is %s", (is) => {
    expect(ways({ channels: [open("jp-adviser", "us-adviser", { status: [{ is }] })] }, "jp-pm", "us-president")).toEqual([]);
  });
  it("do not pass through a vacant post, but may end in one", () => {
    const vacant = { channels: [open("jp-pm", "us-envoy")] };
    expect([ways(vacant, "jp-pm", "us-president", "old"), ways(vacant, "jp-pm", "us-envoy", "old")]).toEqual([[], ["jp-pm > us-envoy"]]);
  });
  it("do not go by way of persons, movements or the party's people outside government", () => {
    const actors = [anActor({ id: "maga", kind: "movement", partOf: "us" }), anActor({ id: "us-lobby", kind: "organization", partOf: "us", level: "non-government" })];
    expect(ways({ actors, channels: [open("jp-pm", "maga"), open("jp-adviser", "us-lobby")] }, "jp-pm", "us-president")).toEqual([]);
  });
  it("prefer a channel in use to one without any known contact", () => {
    const channels = [open("jp-pm", "us-envoy", { id: "unused" }), open("jp-pm", "us-envoy", { id: "used", level: "working" })];
    const contacts = [aContact({ participants: ["jp-pm", "us-envoy"], level: "working" })];
    const [best] = routes({ channels, contacts }, "jp-pm", "us-envoy").routes;
    expect([best?.channels, best?.cost]).toEqual([["used"], 1]);
  });
  it("show at most three, cheapest first, no two by the same actors", () => {
    const actors = [1, 2, 3, 4].map((number) => anActor({ id: `jp-${number}`, partOf: "jp-nss" }));
    const found = routes({ actors, channels: actors.map(({ id }) => open(id, "us-adviser")) }, "jp-nss", "us-adviser").routes;
    expect(found.map(({ actors: each }) => each.join(" > "))).toEqual(["jp-nss > jp-1 > us-adviser", "jp-nss > jp-2 > us-adviser", "jp-nss > jp-3 > us-adviser"]);
    expect(found.map(({ cost }) => cost)).toEqual(found.map(({ cost }) => cost).toSorted((a, b) => a - b));
  });
  it("from one who has no seat that day there are none", () => {
    const founded = { actors: [anActor({ id: "later", partOf: "jp", from: "2025-01-01" })], channels: ADVISERS };
    expect(routes(founded, "later", "us-adviser")).toEqual({ routes: [], independent: 0 });
  });
  it("several floors of one house are one step", () => {
    const [best] = routes({ channels: ADVISERS }, "jp-pm", "us-adviser").routes;
    expect(best?.steps).toHaveLength(2);
  });
});

describe("routes carry their warnings", () => {
  const australia: More = { actors: [aParty("au")], channels: [open("jp-pm", "au"), open("au", "us-president", { administration: "old" })], issues: [anIssue()] };
  it("through a third party: it must not look like ganging up", () => {
    expect(routes(australia, "jp-pm", "us-president", "old").routes).toMatchObject([{ actors: ["jp-pm", "au", "us-president"], throughThirdParty: true, crossesFriction: false }]);
  });
  it("a third party is dearer than the same way at home", () => { expect(routes(australia, "jp-pm", "us-president", "old").routes[0]?.cost).toBe(9); });
  it("across a friction that is not that of the two ends", () => {
    const alignments = [anAlignment({ between: ["au", "us"], stance: "friction" })];
    expect(routes({ ...australia, alignments }, "jp-pm", "us-president", "old").routes[0]?.crossesFriction).toBe(true);
  });
  it("the friction of the two ends themselves is no news", () => {
    const alignments = [anAlignment({ between: ["jp", "us"], stance: "friction" })];
    expect(routes({ issues: [anIssue()], alignments, channels: ADVISERS }, "jp-pm", "us-president", "old").routes).toMatchObject([{ crossesFriction: false, throughThirdParty: false }]);
  });
});

describe("independent routes", () => {
  const second = [...ADVISERS, open("jp-pm", "us-president", { administration: "old" })];
  it("share nobody but the ends", () => {
    expect([routes({ channels: ADVISERS }, "jp-pm", "us-president", "old").independent, routes({ channels: second }, "jp-pm", "us-president", "old").independent]).toEqual([1, 2]);
  });
  it("two channels between the same two are one", () => {
    const twice = [open("jp-pm", "us-president", { id: "x" }), open("jp-pm", "us-president", { id: "y" })];
    expect(routes({ channels: twice }, "jp-pm", "us-president", "old").independent).toBe(1);
  });
});
