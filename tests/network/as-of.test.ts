/** The network as of a date uses nothing that is recorded of a later time. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findGaps } from "../../src/gaps/find-gaps";
import { buildNetwork } from "../../src/network/network";
import { asOf } from "../../src/network/snapshot";
import { aTransition } from "../helpers/a-transition";
import { on, snapshotOf, stateOf } from "../helpers/asked";
import { aBundle, aChannel, aContact, aMembership, aParty, anActor, anAlignment, anExpectation, anIssue, aTenure } from "../helpers/builders";
import { runs, seedFor } from "../helpers/seed";

describe("as of a date", () => {
  it("a channel of a later time is not there", () => {
    expect(stateOf(aTransition({ channels: [aChannel({ status: [{ is: "open", from: "2024-12-01" }] })] }), "channel")).toBeUndefined();
  });
  it("nor is one with an actor that is still to be founded, or abolished", () => {
    const bundle = aTransition({ actors: [anActor({ id: "doge", kind: "organization", partOf: "us", from: "2025-01-20", to: "2026-01-01" })], channels: [aChannel({ ends: ["jp", "doge"] })] });
    expect(["2025-01-19", "2025-01-20", "2026-01-01"].map((date) => stateOf(bundle, "channel", date) !== undefined)).toEqual([false, true, false]);
  });
  it("a contact of a later time is not known of", () => {
    const bundle = aTransition({ channels: [aChannel()], contacts: [aContact({ date: "2024-12-01" })] });
    expect(["2024-11-30", "2024-12-01"].map((date) => stateOf(bundle, "channel", date)?.contacts.length)).toEqual([0, 1]);
  });
  it("a channel stands between the seats of its own administration", () => {
    const bundle = aTransition({ channels: ["old", "new"].map((administration) => aChannel({ id: administration, ends: ["jp-pm", "us-president"], administration })) });
    expect(["old", "new"].map((id) => stateOf(bundle, id)?.seats[1])).toEqual(["us-president", "us-president@new"]);
  });
  it("the level is that recorded, else the lower rank of the two ends, else none", () => {
    const levels = [["jp-pm", "us-adviser"], ["jp-pm", "us"], ["jp", "us"]].map(([a = "", b = ""]) => stateOf(aTransition({ channels: [aChannel({ ends: [a, b] })] }), "channel")?.level);
    expect(levels).toEqual(["security-adviser", "leader", undefined]);
  });
});

describe("[I7] what happens later changes nothing before it", () => {
  const past = aTransition({
    channels: [aChannel({ id: "advisers", ends: ["jp-adviser", "us-adviser"], status: [{ is: "open", from: "2021-02-01" }] })],
    expectations: [anExpectation({ between: ["jp-pm", "us-president"], level: "leader", administration: "new" })],
  });
  const dates = fc.integer({ min: 0, max: 700 }).map((days) => new Date(Date.UTC(2023, 6, 1) + days * 86_400_000).toISOString().slice(0, 10));

  it("for records of any kind, on any day before", () => {
    fc.assert(fc.property(dates, dates, (date, other) => {
      const [before, later] = date < other ? [date, other] : [other, date];
      fc.pre(before < later);
      const future = {
        ...past,
        channels: [...past.channels, aChannel({ id: "later", ends: ["jp-pm", "us-president"], status: [{ is: "open", from: later }] })],
        contacts: [aContact({ date: later, mode: "meeting", participants: ["jp-pm", "trump"] })],
        tenures: [...past.tenures, aTenure({ id: "later", person: "campbell", office: "us-adviser", from: later })],
        expectations: [...past.expectations, anExpectation({ id: "later", between: ["jp", "us-envoy"], from: later })],
      };
      const seen = (bundle: typeof past) => {
        const snapshot = snapshotOf(bundle, before);
        return { gaps: findGaps(snapshot), seats: [...snapshot.seats.all], statuses: [...snapshot.channels].map(([id, { status, contacts }]) => [id, status, contacts.length]) };
      };
      expect(seen(future)).toEqual(seen(past));
    }), { numRuns: runs(100), seed: seedFor("as of") });
  });

  it("a snapshot leaves the network as it was", () => {
    const network = buildNetwork(past);
    const first = findGaps(asOf(network, on("2024-11-30")));
    asOf(network, on("2025-06-01"));
    expect(findGaps(asOf(network, on("2024-11-30")))).toEqual(first);
  });
});

describe("the graph", () => {
  const bundle = aBundle({
    actors: [aParty("jp"), aParty("us"), anActor({ id: "pm", partOf: "jp" }), anActor({ id: "ishiba", kind: "person" }), anActor({ id: "g7", kind: "grouping" })],
    channels: [aChannel({ id: "x" }), aChannel({ id: "y" })], issues: [anIssue()], alignments: [anAlignment({ id: "x" })],
    memberships: [aMembership({ id: "x", grouping: "g7" })], tenures: [aTenure({ id: "x", person: "ishiba", office: "pm" })],
  });
  const { graph } = buildNetwork(bundle);

  it("has a typed, keyed edge for everything recorded between two actors", () => {
    expect(graph.mapEdges((key, { kind }, source, target) => [key, kind, source, target])).toEqual([
      ["channel:x", "channel", "jp", "us"], ["channel:y", "channel", "jp", "us"], ["alignment:x", "alignment", "jp", "us"],
      ["membership:x", "membership", "jp", "g7"], ["part-of:pm", "part-of", "pm", "jp"], ["tenure:x", "tenure", "ishiba", "pm"],
    ]);
  });
  it("points from the part to the whole, and both ways for a channel", () => {
    expect([graph.isDirected("part-of:pm"), graph.isDirected("tenure:x"), graph.isDirected("membership:x")]).toEqual([true, true, true]);
    expect([graph.isDirected("channel:x"), graph.isDirected("alignment:x")]).toEqual([false, false]);
  });
  it("keeps the records themselves", () => { expect(graph.getNodeAttribute("pm", "actor")).toBe(bundle.actors[2]); });
});
