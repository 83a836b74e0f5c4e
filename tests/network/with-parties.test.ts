import { describe, expect, it } from "vitest";
import { findGaps } from "../../src/gaps/find-gaps";
import { coverageOf } from "../../src/gaps/coverage/coverage";
import type { Bundle } from "../../src/model/bundle";
import { counterpartsOf } from "../../src/network/counterparts";
import { buildNetwork, type Network } from "../../src/network/network";
import { asOf, type Snapshot } from "../../src/network/snapshot";
import { withParties, type Facing } from "../../src/network/with-parties";
import { everyRule } from "../gaps/every-rule";
import { actor } from "../helpers/asked";
import { aBundle, aChannel, aContact, aMembership, anActor, anAlignment, anExpectation, aParty, aTenure } from "../helpers/builders";
import { referenceBundle } from "../helpers/read-data-set";

const faced = (bundle: Bundle, facing: Facing): Snapshot => asOf(withParties(buildNetwork(bundle), facing), bundle.dataset.asOf);

describe("two other sides face to face", () => {
  const network = buildNetwork(referenceBundle());
  const facing: Facing = [actor("kr"), actor("us")];
  it("the same network where nothing is turned, and never another's records", () => {
    expect([withParties(network, undefined), withParties(network, [actor("jp"), actor("us")])]).toEqual([network, network]);
    const turned = withParties(network, facing);
    expect([turned.bundle.dataset.parties, turned.ownParties, network.bundle.dataset.parties]).toEqual([["kr", "us"], ["jp", "us"], ["jp", "us"]]);
    expect(turned.bundle.contacts).toBe(network.bundle.contacts);
  });
  it("back again it is as it was", () => { expect(withParties(withParties(network, facing), [actor("jp"), actor("us")]).bundle.dataset).toEqual(network.bundle.dataset); });
  it.each([["the reference data", referenceBundle], ["the fixture of every rule", everyRule]])("[I2] [I7] what is missing, and its ids, do not depend on who stands where: %s", (_, make) => {
    const bundle = make();
    const before = findGaps(asOf(buildNetwork(bundle), bundle.dataset.asOf));
    expect(before.length).toBeGreaterThan(5);
    const [a, b] = bundle.dataset.parties;
    const others = bundle.actors.filter(({ kind, id }) => kind === "state" && id !== a && id !== b).slice(0, 4);
    const facings: readonly Facing[] = [[b, a], ...others.map(({ id }): Facing => [id, b])];
    for (const each of facings) expect(findGaps(faced(bundle, each))).toEqual(before);
  });
  it("the matrix of coverage begins with the two", () => {
    const snapshot = faced(referenceBundle(), facing);
    const { rows } = coverageOf({ snapshot, gaps: findGaps(snapshot), setAside: new Set(), mode: "parties" });
    expect(rows[0]?.parties).toEqual(["kr", "us"]);
  });
});

describe("who stands across", () => {
  const bundle = aBundle({
    actors: [
      aParty("us"), aParty("jp"), aParty("kr"), aParty("cn"), aParty("zz"), anActor({ id: "g7", kind: "grouping" }), anActor({ id: "us-president", partOf: "us" }), anActor({ id: "jp-pm", partOf: "jp" }),
      anActor({ id: "yoon", kind: "person" }), anActor({ id: "kr-president", partOf: "kr" }),
    ],
    tenures: [aTenure({ person: "yoon", office: "kr-president", from: "2022-05-10" })],
    memberships: [aMembership({ member: "jp", grouping: "g7" })],
    channels: [aChannel({ id: "a", ends: ["us-president", "jp-pm"] }), aChannel({ id: "b", ends: ["jp", "us"] }), aChannel({ id: "c", ends: ["us", "g7"] }), aChannel({ id: "d", ends: ["us", "us-president"] })],
    contacts: [
      aContact({ id: "x", date: "2023-01-01", participants: ["us-president", "jp-pm", "yoon"] }), aContact({ id: "y", date: "2023-02-01", participants: ["us-president", "jp-pm", "jp"] }),
      aContact({ id: "z", date: "2023-03-01", participants: ["us", "g7"] }),
    ],
    alignments: [anAlignment({ between: ["us", "cn"] })],
    expectations: [anExpectation({ between: ["zz", "us"] })],
  });
  it("channels, contacts (each once), stances and expectations make a counterpart; groupings and one's own do not; a person stands for the office", () => {
    expect(counterpartsOf(buildNetwork(bundle), actor("us"))).toEqual([
      { party: "cn", channels: 0, contacts: 0 }, { party: "jp", channels: 2, contacts: 2 }, { party: "kr", channels: 0, contacts: 1 }, { party: "zz", channels: 0, contacts: 0 },
    ]);
  });
  it("both see each other", () => {
    const network: Network = buildNetwork(referenceBundle());
    for (const { party, channels, contacts } of counterpartsOf(network, actor("us"))) {
      expect(counterpartsOf(network, party)).toContainEqual({ party: "us", channels, contacts });
    }
  });
});
