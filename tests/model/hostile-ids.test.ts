/** Ids that are names of what every JavaScript object has. */
import { describe, expect, it } from "vitest";
import { buildNetwork } from "../../src/network/network";
import { aBundle, aChannel, aContact, aParty, anActor, anExpectation, anIssue } from "../helpers/builders";
import { gapsOf, snapshotOf, stateOf } from "../helpers/asked";
import { changed, problemsOf } from "./validating";

const NAMES = ["constructor", "toString", "hasOwnProperty", "valueOf", "isPrototypeOf"];

const network = (id: string) => aBundle({
  actors: [aParty("jp"), aParty("us"), anActor({ id, partOf: "us", level: "leader" }), anActor({ id: "jp-pm", partOf: "jp", level: "leader" })],
  issues: [anIssue({ id })],
  channels: [aChannel({ id, ends: ["jp", id], issues: [id] })],
  contacts: [aContact({ id, participants: ["jp-pm", id] })],
  expectations: [anExpectation({ id, between: ["jp-pm", id], level: "working", issue: id })],
});

describe.each(NAMES)("%s as an id", (id) => {
  it("is valid", () => { expect(problemsOf(changed("issues.0", { id, name: "x", sources: [{ source: "s", locator: "1" }] })).map(({ code }) => code)).not.toContain("id-pattern"); });
  it("is not known before it is given", () => { expect(problemsOf(changed("channels.0.ends", ["jp", id])).map(({ code }) => code)).toEqual(["unknown-reference"]); });
  it("is a node and an edge like any other", () => { expect([...buildNetwork(network(id)).graph.nodes()]).toContain(id); });
  it("has its seat, its channel and its contact", () => {
    expect(snapshotOf(network(id)).seats.all.get(id)?.party).toBe("us");
    expect(stateOf(network(id), id)?.contacts).toHaveLength(1);
  });
  it("has its gap", () => { expect(gapsOf(network(id)).map((gap) => gap.id)).toEqual([`expected-missing:jp-pm:${id}:working:${id}:`]); });
});

it("a field __proto__ is unknown like any other, and pollutes nothing", () => {
  const record: unknown = JSON.parse('{ "id": "us", "kind": "state", "name": "X", "__proto__": { "polluted": true }, "sources": [{ "source": "s", "locator": "1" }] }');
  expect(problemsOf(changed("actors.1", record)).map(({ code, path }) => [code, path.join(".")])).toEqual([["unknown-field", "1.__proto__"]]);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});
