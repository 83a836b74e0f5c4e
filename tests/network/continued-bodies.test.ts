/** What a body had counts for the bodies that continue it. */
import { describe, expect, it } from "vitest";
import type { Bundle } from "../../src/model/bundle";
import { legsBetween } from "../../src/network/contacts";
import { buildNetwork } from "../../src/network/network";
import { lastContact } from "../../src/network/snapshot";
import { staffingOf } from "../../src/network/staffing";
import { holdersOf } from "../../src/network/tenures";
import { actor, channel, on, snapshotOf } from "../helpers/asked";
import { aBundle, aChannel, aContact, aParty, anActor, aTenure } from "../helpers/builders";

/** MITI and its minister until 2001-01-06, METI and its minister since; the channel is that of METI's minister. */
const twoMinistries = (more: Partial<Bundle> = {}): Bundle => aBundle({
  actors: [
    aParty("jp"), aParty("us"), anActor({ id: "ustr", partOf: "us", level: "ministerial" }),
    anActor({ id: "miti", kind: "organization", partOf: "jp", to: "2001-01-06" }), anActor({ id: "miti-minister", partOf: "miti", level: "ministerial", to: "2001-01-06" }),
    anActor({ id: "meti", kind: "organization", partOf: "jp", from: "2001-01-06", continues: ["miti"] }),
    anActor({ id: "meti-minister", partOf: "meti", level: "ministerial", from: "2001-01-06", continues: ["miti-minister"] }),
    anActor({ id: "energy-agency", kind: "organization", partOf: "jp", from: "2030", continues: ["meti"] }),
    ...["hiranuma", "fukaya"].map((id) => anActor({ id, kind: "person" })),
  ],
  tenures: [
    aTenure({ id: "fukaya", person: "fukaya", office: "miti-minister", from: "1999-10-05", to: "2000-07-04" }),
    aTenure({ id: "hiranuma", person: "hiranuma", office: "miti-minister", from: "2000-07-04", to: "2001-01-06" }),
    aTenure({ id: "hiranuma-meti", person: "hiranuma", office: "meti-minister", from: "2001-01-06" }),
  ],
  channels: [aChannel({ ends: ["meti-minister", "ustr"], status: [{ is: "open", from: "1995" }] })],
  contacts: [aContact({ date: "2000-03-01", participants: ["miti-minister", "ustr"] })],
  ...more,
});

describe("a contact of a body that is continued", () => {
  const { nesting, contacts: [resolved] } = buildNetwork(twoMinistries());
  if (resolved === undefined) throw new Error("no contact");
  it("is one of its successor, at any remove, and of what the successor is part of", () => {
    expect(["miti-minister", "miti", "meti-minister", "meti", "energy-agency", "jp"].map((near) => legsBetween(nesting, resolved, actor(near), actor("ustr")).length)).toEqual([1, 1, 1, 1, 1, 1]);
  });
  it("stays that of the office that took part", () => {
    expect(resolved.participants[0]).toMatchObject({ actor: "miti-minister", level: "ministerial" });
    expect(resolved.participants[0]?.as.at(-1)).toBe("meti-minister");
  });
  it("of a person it is that of the office held, and of those that continue it", () => {
    const [, , , second] = buildNetwork(twoMinistries({ contacts: [1, 2, 3, 4].map((at) => aContact({ id: `c${at}`, date: "2000-08-01", participants: ["hiranuma", "ustr"] })) })).contacts;
    expect(second?.participants[0]?.as).toEqual(["hiranuma", "energy-agency", "meti", "meti-minister", "miti-minister"]);
  });
  it("a body that none continues is what it was", () => { expect(resolved.participants[1]?.as).toEqual(["ustr"]); });
});

describe("the channel of a successor", () => {
  it("shows the history", () => {
    const snapshot = snapshotOf(twoMinistries(), "2001-03-01");
    const state = snapshot.channels.get(channel("channel"));
    expect(state === undefined ? undefined : [state.contacts.length, lastContact(state, on("2001-03-01"))?.contact.date]).toEqual([1, "2000-03-01"]);
  });
  it("[nobody-in-post] has not changed hands with the reform, but with the person", () => {
    const end = (contactDate: string) => {
      const snapshot = snapshotOf(twoMinistries({ contacts: [aContact({ date: contactDate, participants: ["miti-minister", "ustr"] })] }), "2001-03-01");
      const state = snapshot.channels.get(channel("channel"));
      return state === undefined ? undefined : staffingOf(snapshot, state)[0];
    };
    expect(end("2000-08-01")).toMatchObject({ kind: "staffed", tenure: { person: "hiranuma" } });
    expect(end("2000-03-01")).toMatchObject({ kind: "changed", before: "fukaya", since: "2001-01-06" });
  });
  it("holds the tenures of its predecessor as its earlier ones, and not the other way round", () => {
    const { index } = buildNetwork(twoMinistries());
    expect(holdersOf(index, actor("meti-minister"), on("2000-01-01")).map(({ tenure }) => tenure.person)).toEqual(["fukaya"]);
    expect(holdersOf(index, actor("miti-minister"), on("2001-03-01"))).toEqual([]);
  });
  it("is not there before the successor is", () => { expect(snapshotOf(twoMinistries(), "2000-12-01").channels.size).toBe(0); });
  it("[I7] does not depend on the order of the actors", () => {
    const bundle = twoMinistries();
    const turned = buildNetwork({ ...bundle, actors: bundle.actors.toReversed() });
    expect(turned.contacts[0]?.participants).toEqual(buildNetwork(bundle).contacts[0]?.participants);
  });
});

it("[nobody-in-post] of several who hold an office together, one who stays is enough", () => {
  const bundle = aBundle({
    actors: [aParty("jp"), aParty("us"), anActor({ id: "council", partOf: "us", holders: "several" }), ...["a", "b", "c"].map((id) => anActor({ id, kind: "person" }))],
    tenures: [
      aTenure({ id: "a", person: "a", office: "council", from: "2020", to: "2024-01-01" }), aTenure({ id: "b", person: "b", office: "council", from: "2021-01-01" }),
      aTenure({ id: "c", person: "c", office: "council", from: "2024-01-01" }),
    ],
    channels: [aChannel({ ends: ["jp", "council"] })], contacts: [aContact({ date: "2023-01-01", participants: ["jp", "council"] })],
  });
  const snapshot = snapshotOf(bundle, "2024-11-30");
  const state = snapshot.channels.get(channel("channel"));
  expect(state === undefined ? undefined : staffingOf(snapshot, state)[1]).toMatchObject({ kind: "staffed", tenure: { person: "c" } });
});
