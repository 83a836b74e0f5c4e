import { describe, expect, it } from "vitest";
import { openingLens, OPENING_LENS } from "../../src/lens/lens";
import type { ActorKind } from "../../src/model/vocabulary";
import { buildNetwork } from "../../src/network/network";
import { withParties } from "../../src/network/with-parties";
import { actor } from "../helpers/asked";
import { aBundle, aChannel, anActor, aParty } from "../helpers/builders";
import { referenceBundle } from "../helpers/read-data-set";

const withThird = (count: number, kind: ActorKind = "state") => {
  const third = Array.from({ length: count }, (_, index) => anActor({ id: `third-${String(index).padStart(3, "0")}`, kind }));
  return buildNetwork(aBundle({
    actors: [aParty("jp"), aParty("us"), aParty("silent"), anActor({ id: "g7", kind: "grouping" }), ...third],
    channels: [...third, { id: "g7" }].map(({ id }) => aChannel({ id: `with-${id}`, ends: ["us", id] })),
  }));
};

describe("what a network opens with", () => {
  it("the reference data, and any with few states, as ever", () => {
    expect([openingLens(buildNetwork(referenceBundle())), openingLens(withThird(16))]).toEqual([OPENING_LENS, OPENING_LENS]);
  });
  it("[I10] with very many states: the two sides and the groupings; what is behind the filter is what has channels", () => {
    const off = openingLens(withThird(17)).off.party;
    expect([off?.size, off?.has("third-000"), off?.has("us"), off?.has("jp"), off?.has("g7"), off?.has("silent")]).toEqual([17, true, false, false, false, false]);
  });
  it("who is set face to face is never behind it", () => {
    const network = withParties(withThird(30), [actor("third-003"), actor("us")]);
    expect([openingLens(network).off.party?.has("third-003"), openingLens(network).off.party?.size]).toEqual([false, 29]);
  });
  it("a graph without states says by itself whom it is about", () => { expect(openingLens(withThird(200, "organization"))).toEqual(OPENING_LENS); });
});
