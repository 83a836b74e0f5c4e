import { describe, expect, it } from "vitest";
import { OPEN_LENS, withOff, type Lens } from "../../src/lens/lens";
import { showsRelationship } from "../../src/lens/shows-relationship";
import { aTransition } from "../helpers/a-transition";
import { actor, snapshotOf } from "../helpers/asked";

const { nesting } = snapshotOf(aTransition()).network;
const at = (lens: Lens, level: "leader" | undefined): boolean => showsRelationship(nesting, lens, [actor("jp"), actor("us")], level);
const shows = (lens: Lens): boolean => at(lens, "leader");

describe("a level of a relationship", () => {
  it("is hidden with its level, with either party, and with a level that is not known", () => {
    expect([shows(OPEN_LENS), shows(withOff(OPEN_LENS, "level", ["leader"])), shows(withOff(OPEN_LENS, "party", ["us"])), at(withOff(OPEN_LENS, "level", ["none"]), undefined)])
      .toEqual([true, false, false, false]);
  });
  it("shows where the focus is within one of the two", () => {
    expect([shows({ ...OPEN_LENS, focus: actor("us-nsc") }), shows({ ...OPEN_LENS, focus: actor("ishiba") })]).toEqual([true, false]);
  });
});
