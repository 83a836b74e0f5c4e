/** [I3] Between the two days that are given for a contact it has possibly taken place, and nothing certain follows from it. */
import { describe, expect, it } from "vitest";
import type { Bundle } from "../../src/model/bundle";
import { findGaps } from "../../src/gaps/find-gaps";
import { lastContact } from "../../src/network/snapshot";
import { staffingOf } from "../../src/network/staffing";
import { aTransition } from "../helpers/a-transition";
import { channel, on, snapshotOf } from "../helpers/asked";
import { aChannel, aContact, anExpectation } from "../helpers/builders";

const said = (date: string, otherwise: string | undefined, fields: Parameters<typeof aContact>[0] = {}) => aContact({
  ...fields, date, sources: [{ source: "source", locator: "1", ...(otherwise === undefined ? {} : { says: { date: otherwise } }) }],
});
const advisers = (contact: ReturnType<typeof aContact>, more: Partial<Omit<Bundle, "dataset">> = {}) => aTransition({
  channels: [aChannel({ ends: ["jp-adviser", "us-adviser"] })], contacts: [contact], ...more,
});
const stateOn = (bundle: Bundle, date: string) => {
  const snapshot = snapshotOf(bundle, date);
  const state = snapshot.channels.get(channel("channel"));
  if (state === undefined) throw new Error("no channel");
  return { snapshot, state };
};
const participants = ["jp-adviser", "us-adviser"];

describe("as of a day between the two", () => {
  it.each([["2024-03-01", 0, undefined], ["2024-03-10", 1, undefined], ["2024-03-20", 1, "contact"]])("on %s it is listed %i times, and the last contact is %s", (date, listed, last) => {
    const { state } = stateOn(advisers(said("2024-03-05", "2024-03-15", { participants })), date);
    expect([state.contacts.length, lastContact(state, on(date))?.contact.id]).toEqual([listed, last]);
  });
  it("[expected-missing] it does not meet an expectation yet", () => {
    const bundle = (contact: ReturnType<typeof aContact>) => aTransition({ contacts: [contact], expectations: [anExpectation({ between: ["jp-pm", "us-president"], level: "leader", administration: "old" })] });
    const missing = (contact: ReturnType<typeof aContact>) => findGaps(snapshotOf(bundle(contact), "2024-03-10")).map(({ rule }) => rule).includes("expected-missing");
    const talks = { participants: ["jp-pm", "us-president"] };
    expect([missing(said("2024-03-05", undefined, talks)), missing(said("2024-03-05", "2024-03-15", talks))]).toEqual([false, true]);
  });
  it("[gone-quiet] the silence is counted from the later day, and asked from the earlier", () => {
    const gap = findGaps(snapshotOf(advisers(said("2024-03-05", "2024-03-15", { participants })), "2024-11-30")).find(({ rule }) => rule === "gone-quiet");
    expect(gap?.reason).toMatchObject({ kind: "gone-quiet", days: 260 });
  });
  it("[nobody-in-post] a change of hands between the two days is none since the contact", () => {
    const changed = (otherwise: string | undefined) => {
      const { snapshot, state } = stateOn(advisers(said("2024-11-05", otherwise, { participants })), "2025-02-01");
      return staffingOf(snapshot, state)[1].kind;
    };
    expect([changed(undefined), changed("2025-01-22")]).toEqual(["changed", "staffed"]);
  });
  it("whose team was there is known only where both days agree", () => {
    const teams = (otherwise: string) => {
      const { snapshot } = stateOn(advisers(said("2025-01-18", otherwise, { participants: ["jp-adviser", "us-president"] })), "2025-02-01");
      return snapshot.network.contacts[0]?.participants[1]?.administrations;
    };
    expect([teams("2025-01-19"), teams("2025-01-22")]).toEqual([["old"], []]);
  });
  it("nor what a person was", () => {
    const { snapshot } = stateOn(advisers(said("2024-11-13", "2024-11-10", { participants: ["jp-adviser", "waltz"] })), "2025-02-01");
    expect(snapshot.network.contacts[0]?.participants[1]).toMatchObject({ as: ["waltz"], administrations: [] });
  });
});
