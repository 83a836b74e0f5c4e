import { describe, expect, it } from "vitest";
import { nest } from "../../src/network/nesting";
import { actor } from "../helpers/asked";
import { aParty, anActor } from "../helpers/builders";

const nesting = nest([
  anActor({ id: "nsc-staff", kind: "organization", partOf: "nsc" }), anActor({ id: "nsc", kind: "organization", partOf: "white-house" }),
  anActor({ id: "white-house", kind: "organization", partOf: "us" }), aParty("us"), aParty("jp"), anActor({ id: "state", kind: "organization", partOf: "us" }),
]);

describe("nesting", () => {
  it("goes from the part to its party, whatever the order of the file", () => {
    expect(nesting.lineOf(actor("nsc-staff"))).toEqual(["nsc-staff", "nsc", "white-house", "us"]);
    expect(nesting.partyOf(actor("nsc-staff"))).toBe("us");
  });
  it("a party is its own party", () => { expect(nesting.partyOf(actor("jp"))).toBe("jp"); });
  it.each([["nsc-staff", "us", true], ["nsc", "nsc", true], ["us", "nsc", false], ["nsc", "state", false], ["nsc", "jp", false]])("%s is within %s: %s", (part, whole, within) => {
    expect(nesting.isWithin(actor(part), actor(whole))).toBe(within);
  });
  it("parts are those one step down", () => { expect(nesting.partsOf(actor("us"))).toEqual(["white-house", "state"]); });
  it("an actor that nobody knows stands for itself", () => { expect(nesting.lineOf(actor("nobody"))).toEqual(["nobody"]); });
});
