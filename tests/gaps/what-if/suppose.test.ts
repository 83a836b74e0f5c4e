import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findGaps } from "../../../src/gaps/find-gaps";
import { suppose } from "../../../src/gaps/what-if/suppose";
import type { Bundle } from "../../../src/model/bundle";
import { LEVELS } from "../../../src/model/vocabulary";
import { buildNetwork } from "../../../src/network/network";
import { asOf } from "../../../src/network/snapshot";
import { actor, channel, on, snapshotOf } from "../../helpers/asked";
import { aTransition } from "../../helpers/a-transition";
import { aChannel, aContact, anExpectation } from "../../helpers/builders";
import { referenceBundle } from "../../helpers/read-data-set";
import { runs, seedFor } from "../../helpers/seed";
import { aBusyTransition } from "../a-busy-transition";
import { SOMEBODY, supposed, supposition } from "./supposed";

const OPEN = [{ is: "open" as const, from: "2021-02-01" }];
const small = aTransition({
  channels: [
    aChannel({ id: "advisers", ends: ["jp-adviser", "us-adviser"], status: OPEN }), aChannel({ id: "envoys", ends: ["jp", "us-envoy"], status: OPEN }),
    aChannel({ id: "leaders", ends: ["jp-pm", "us-president"], administration: "old", status: OPEN }),
  ],
  contacts: [aContact({ id: "advisers-met", date: "2024-11-20", participants: ["akiba", "waltz"] })],
  expectations: [anExpectation({ id: "advisers", between: ["jp-nss", "us-nsc"], level: "security-adviser", administration: "new" })],
});
const statusOf = (bundle: Bundle, texts: readonly string[], id: string): string | undefined => supposed(bundle, texts).channels.get(channel(id))?.status;

describe("what is taken out is not there on the date", () => {
  it("a channel is closed, and the others stay as they are", () => {
    expect([statusOf(small, ["without-channel:advisers"], "advisers"), statusOf(small, ["without-channel:advisers"], "envoys")]).toEqual(["closed", "open"]);
  });
  it("an actor goes with its parts and their channels", () => {
    const { seats, channels } = supposed(small, ["without-actor:us-nsc"]);
    expect([...seats.all.keys()].filter((key) => key.startsWith("us-"))).toEqual(["us-house", "us-president", "us-president@new"]);
    expect([...channels.keys()]).toEqual(["leaders"]);
  });
  it("a level loses all its channels, wherever they are", () => {
    expect(["advisers", "envoys", "leaders"].map((id) => statusOf(small, ["without-level:embassy"], id))).toEqual(["open", "closed", "open"]);
  });
  it("a planned channel is not planned any more", () => {
    const planned = { ...small, channels: [aChannel({ id: "talks", ends: ["jp", "us"], status: [{ is: "planned", from: "2024-06-01", to: "2024-10-01" }] })] };
    expect([statusOf(planned, [], "talks"), statusOf(planned, ["without-channel:talks"], "talks")]).toEqual(["planned", "closed"]);
  });
});

describe("a post under supposition", () => {
  const post = (texts: readonly string[], seat: string) => supposed(small, texts).seats.all.get(seat)?.post;
  it("is empty once its holder is gone; the other team's stays as it is", () => {
    expect(post(["without-incumbent:us-adviser"], "us-adviser")).toMatchObject({ kind: "vacant", last: { person: "sullivan" } });
    expect(post(["without-incumbent:us-adviser"], "us-adviser@new")).toMatchObject({ kind: "designate", tenure: { person: "waltz" } });
  });
  it("of the incoming team is not yet known again", () => {
    expect(post(["without-incumbent:us-adviser@new"], "us-adviser@new")).toEqual({ kind: "not-yet-known", administration: "new" });
    expect(post(["without-incumbent:us-adviser@new"], "us-adviser")).toMatchObject({ kind: "held", tenure: { person: "sullivan" } });
  });
  it("is empty where the person is taken out who holds it", () => {
    expect(post(["without-actor:akiba"], "jp-adviser")).toMatchObject({ kind: "vacant", last: { person: "akiba" } });
  });
  it("is held by whom it is given to, in the place of who holds it", () => {
    expect(post(["with-incumbent:us-adviser=campbell"], "us-adviser")).toMatchObject({ kind: "held", tenure: { person: "campbell", administration: "old" } });
    expect(post(["with-incumbent:us-envoy@new=campbell"], "us-envoy@new")).toMatchObject({ kind: "designate", tenure: { person: "campbell", administration: "new" } });
  });
  it("can be filled with somebody without a name, who cites no source and is in no data", () => {
    const after = supposed(small, ["with-incumbent:us-envoy@new", "with-incumbent:us-envoy"]);
    const people = [...after.seats.all.values()].flatMap(({ post: filled }) => (filled.kind === "designate" || filled.kind === "held" ? [filled.tenure.person] : []));
    const names = people.flatMap((id) => after.network.index.actors.get(id) ?? []).filter(({ name }) => name === SOMEBODY);
    expect(names.map(({ kind, sources }) => [kind, sources])).toEqual([["person", []], ["person", []]]);
    expect(small.actors.some(({ name }) => name === SOMEBODY)).toBe(false);
  });
  it("of a team that is over by then changes nothing", () => {
    const after = supposed(small, ["with-incumbent:us-envoy@old"], "2025-02-01");
    expect(after.seats.all).toEqual(snapshotOf(small, "2025-02-01").seats.all);
  });
});

describe("[expected-missing] contacts of what is taken out no longer count", () => {
  /** The hole may be told under narrower ends of the same level and team. */
  const isMissing = (bundle: Bundle, texts: readonly string[]): boolean =>
    findGaps(supposed(bundle, texts)).some(({ rule, level, administration }) => rule === "expected-missing" && level === "security-adviser" && administration === "new");
  it("the advisers have met the new team: nothing is missing, until their channel or one of them is taken out", () => {
    const met = { ...small, channels: [aChannel({ id: "advisers", ends: ["jp-adviser", "us-adviser"], status: OPEN })] };
    expect(isMissing(met, [])).toBe(false);
    const texts = ["without-channel:advisers", "without-actor:us-adviser", "without-actor:jp-nss", "without-level:security-adviser"];
    expect(texts.filter((text) => !isMissing(met, [text]))).toEqual([]);
  });
  it("who took part for an office may leave: what the office did stays", () => {
    expect(isMissing(small, ["without-actor:akiba"])).toBe(false);
  });
  it("of a call of three only the legs that are taken out go", () => {
    const three = { ...small, contacts: [aContact({ id: "three", date: "2024-11-20", participants: ["akiba", "waltz", "jp-pm"] })] };
    const after = supposed(three, ["without-channel:advisers"]);
    const resolved = after.network.contactsByActor.get(actor("jp-pm"))?.find(({ contact }) => contact.id === "three");
    expect([...(resolved?.severed ?? [])]).toEqual(["akiba waltz"]);
  });
  it("a contact that also shows another channel alive stays with it", () => {
    const twice = { ...small, channels: [...small.channels, aChannel({ id: "advisers-too", ends: ["jp-nss", "us-nsc"], status: OPEN })] };
    expect(supposed(twice, ["without-channel:advisers"]).channels.get(channel("advisers-too"))?.contacts.length).toBe(1);
    expect(supposed(twice, ["without-channel:advisers", "without-channel:advisers-too"]).channels.get(channel("advisers-too"))?.contacts.length).toBe(0);
  });
  it("what was before the day stays: an earlier date is as it was", () => {
    const network = buildNetwork(small);
    const after = suppose(network, on("2024-11-30"), [supposition(network, "without-channel:advisers"), supposition(network, "without-incumbent:us-adviser")], SOMEBODY);
    expect(asOf(after, on("2024-11-01")).channels.get(channel("advisers"))?.status).toBe("open");
    expect(asOf(after, on("2024-11-01")).seats.all.get("us-adviser")?.post).toMatchObject({ kind: "held", tenure: { person: "sullivan" } });
  });
});

const reference = referenceBundle();
const textsOf = (bundle: Bundle): string[] => [
  ...LEVELS.map((level) => `without-level:${level}`), ...bundle.channels.map(({ id }) => `without-channel:${id}`), ...bundle.actors.map(({ id }) => `without-actor:${id}`),
  ...bundle.actors.filter(({ kind }) => kind === "office").flatMap(({ id }) => [`without-incumbent:${id}`, `with-incumbent:${id}`]),
];

describe.each([{ name: "a small network", bundle: aBusyTransition(), count: 40 }, { name: "the reference data set", bundle: reference, count: 6 }])("$name", ({ name, bundle, count }) => {
  const network = buildNetwork(bundle);
  const date = bundle.dataset.asOf;
  const some = fc.subarray(textsOf(bundle), { minLength: 1, maxLength: 4 });

  it("nothing supposed is the network itself", () => { expect(suppose(network, date, [], SOMEBODY)).toBe(network); });
  it("[I7] the order of suppositions does not matter", () => {
    fc.assert(fc.property(some, (texts) => {
      expect(findGaps(supposed(bundle, texts.toReversed()))).toEqual(findGaps(supposed(bundle, texts)));
    }), { numRuns: runs(count), seed: seedFor(`order of suppositions ${name}`) });
  });
  it("is never changed itself: neither records nor what is made of them", () => {
    const before = JSON.stringify(bundle);
    const gaps = findGaps(asOf(network, date));
    fc.assert(fc.property(some, (texts) => {
      suppose(network, date, texts.map((text) => supposition(network, text)), SOMEBODY);
      expect(JSON.stringify(bundle)).toBe(before);
    }), { numRuns: runs(count), seed: seedFor(`suppose ${name}`) });
    expect(findGaps(asOf(network, date))).toEqual(gaps);
  });
  it("each supposition leaves a network in which the rules run and every end is somebody", () => {
    fc.assert(fc.property(fc.constantFrom(...textsOf(bundle)), (text) => {
      const after = supposed(bundle, [text]);
      expect(findGaps(after).filter(({ between }) => between.some((id) => !after.network.index.actors.has(id)))).toEqual([]);
    }), { numRuns: runs(count * 4), seed: seedFor(`one supposition ${name}`) });
  });
});

