import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readOperand, readSupposition } from "../../../src/gaps/what-if/read-supposition";
import { alsoSuppose, operandOf, suppositionText, type Supposition } from "../../../src/gaps/what-if/supposition";
import { LEVELS } from "../../../src/model/vocabulary";
import { buildNetwork } from "../../../src/network/network";
import { runs, seedFor } from "../../helpers/seed";
import { aBusyTransition } from "../a-busy-transition";
import { supposition } from "./supposed";

const network = buildNetwork(aBusyTransition());
const { bundle } = network;
const offices = bundle.actors.filter(({ kind }) => kind === "office").map(({ id }) => id);
const people = bundle.actors.filter(({ kind }) => kind === "person").map(({ id }) => id);
const post = fc.constantFrom(...offices).chain((office) => fc.constantFrom(...(network.index.administrationsOf.get(network.nesting.partyOf(office)) ?? []).map(({ id }) => id), undefined)
  .map((administration) => (administration === undefined ? { office } : { office, administration })));
const any: fc.Arbitrary<Supposition> = fc.oneof(
  fc.constantFrom(...bundle.actors).map(({ id }): Supposition => ({ kind: "without-actor", actor: id })),
  fc.constantFrom(...bundle.channels).map(({ id }): Supposition => ({ kind: "without-channel", channel: id })),
  fc.constantFrom(...LEVELS).map((level): Supposition => ({ kind: "without-level", level })),
  post.map((of): Supposition => ({ kind: "without-incumbent", ...of })),
  fc.tuple(post, fc.constantFrom(undefined, ...people)).map(([of, person]): Supposition => ({ kind: "with-incumbent", ...of, ...(person === undefined ? {} : { person }) })),
);

describe("a supposition as text", () => {
  it("written and read, it is the same", () => {
    fc.assert(fc.property(any, (each) => {
      expect(readSupposition(network, suppositionText(each))).toEqual({ kind: "read", supposition: each });
      expect(readOperand(network, each.kind, operandOf(each))).toEqual({ kind: "read", supposition: each });
    }), { numRuns: runs(200), seed: seedFor("supposition text") });
  });
  it.each([
    ["without-actor:us-presidnt", "us-presidnt", "us-president"], ["without-channel:adviser", "adviser", "advisers"], ["without-level:leaders", "leaders", "leader"],
    ["without-incumbent:us-house", "us-house", undefined], ["without-incumbent:us-adviser@nwe", "nwe", "new"], ["without-incumbent:jp-pm@new", "new", undefined],
    ["with-incumbent:us-adviser=walz", "walz", "waltz"], ["with-incumbent:us-adviser=jp", "jp", undefined], ["with-incumbent:us-adviser=", "", undefined],
    ["without-everything:jp", "without-everything:jp", undefined], ["constructor:jp", "constructor:jp", undefined], ["", "", undefined],
  ])("%s: %s is unknown, and the nearest is told", (text, value, suggestion) => {
    expect(readSupposition(network, text)).toEqual({ kind: "unknown", value, suggestion });
  });
});

describe("supposing one more", () => {
  const all = (...texts: string[]) => texts.reduce<readonly Supposition[]>((so, text) => alsoSuppose(so, supposition(network, text)), []).map(suppositionText);
  it("[I7] comes to the same in any order", () => {
    expect(all("without-level:leader", "without-actor:us-nsc")).toEqual(all("without-actor:us-nsc", "without-level:leader"));
  });
  it("a post has one holder or none: the last word counts", () => {
    expect(all("without-incumbent:us-adviser", "with-incumbent:us-adviser=waltz")).toEqual(["with-incumbent:us-adviser=waltz"]);
    expect(all("with-incumbent:us-adviser=waltz", "without-incumbent:us-adviser")).toEqual(["without-incumbent:us-adviser"]);
    expect(all("without-incumbent:us-adviser", "with-incumbent:us-adviser@new=waltz").length).toBe(2);
  });
  it("twice the same is once", () => { expect(all("without-level:leader", "without-level:leader").length).toBe(1); });
});
