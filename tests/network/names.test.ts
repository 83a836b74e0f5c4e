/** A body that was renamed is called what it was called on the date. */
import { describe, expect, it } from "vitest";
import { nameOn } from "../../src/network/names";
import { buildNetwork } from "../../src/network/network";
import { asOf } from "../../src/network/snapshot";
import { actor, on } from "../helpers/asked";
import { aBundle, aParty, anActor } from "../helpers/builders";

const ministry = anActor({
  id: "ministry", kind: "organization", partOf: "jp", name: { ja: "防衛省", en: "Ministry of Defense" }, shortName: "MOD", reading: "ぼうえいしょう",
  formerNames: [
    { name: { ja: "保安庁", en: "National Safety Agency" }, until: "1954-07-01" },
    { name: { ja: "防衛庁", en: "Defense Agency" }, shortName: { ja: "防衛庁", en: "JDA" }, until: "2007-01-09" },
  ],
});

describe("the name of the date", () => {
  it.each([
    ["1952-08-01", "保安庁"], ["1954-06-30", "保安庁"], ["1954-07-01", "防衛庁"], ["2007-01-08", "防衛庁"], ["2007-01-09", "防衛省"], ["2024-11-30", "防衛省"], ["2006", "防衛庁"],
  ])("on %s it is %s", (date, name) => { expect(nameOn(ministry, on(date)).ja).toBe(name); });
  it("[I3] on a date that may be before or after the change it has the later one", () => { expect(nameOn(ministry, on("2007-01")).ja).toBe("防衛省"); });
  it("one that was never renamed has its name", () => { expect(nameOn(anActor({ name: "A" }), on("1900")).en).toBe("A"); });
});

describe("a network as of the date", () => {
  const network = buildNetwork(aBundle({ actors: [aParty("jp"), aParty("us"), ministry] }));
  const at = (date: string) => asOf(network, on(date));
  const named = (date: string) => at(date).network.index.actors.get(actor("ministry"));

  it("has the name of the date wherever an actor is looked up, its short name too", () => {
    expect(named("2006-12-01")).toMatchObject({ name: { en: "Defense Agency" }, shortName: { en: "JDA" }, reading: undefined });
    expect(at("2006-12-01").seats.all.get("ministry")?.actor.name.ja).toBe("防衛庁");
    expect(named("1953")).toMatchObject({ name: { en: "National Safety Agency" }, shortName: undefined });
    expect(named("2024-11-30")).toBe(ministry);
  });
  it("is one and the same between two changes of names, and the one given under the names of today", () => {
    expect(at("2006-12-01").network).toBe(at("1990").network);
    expect(at("2006-12-01").network).not.toBe(at("1953").network);
    expect(at("2024-11-30").network).toBe(network);
    expect(at("2006-12-01").network.bundle).toBe(network.bundle);
  });
  it("an actor taken as of one date can be asked for its name on another", () => {
    const then = named("2006-12-01");
    expect(then === undefined ? undefined : [nameOn(then, on("2024-11-30")).ja, nameOn(then, on("1953")).ja]).toEqual(["防衛省", "保安庁"]);
    expect(asOf(at("1953").network, on("2024-11-30")).network.index.actors.get(actor("ministry"))).toBe(ministry);
  });
  it("a network without renamed bodies is given back as it is", () => {
    const plain = buildNetwork(aBundle());
    expect(asOf(plain, on("1990")).network).toBe(plain);
  });
});
