import { describe, expect, it } from "vitest";
import { firstContact, type FirstQuestion } from "../../../src/history/countries/first-contact";
import type { Bundle } from "../../../src/model/bundle";
import { buildNetwork } from "../../../src/network/network";
import { actor, administration, on } from "../../helpers/asked";
import { aContact } from "../../helpers/builders";
import { referenceBundle } from "../../helpers/read-data-set";
import { aYearOfContacts } from "./a-year-of-contacts";

const first = (question: Partial<FirstQuestion> = {}, bundle: Bundle = aYearOfContacts()) => firstContact(buildNetwork(bundle), {
  hub: actor("us"), party: actor("jp"), kinds: ["own"], mode: "call", administration: administration("new"), until: on("2022-06-15"), ...question,
});
const said = (of: ReturnType<typeof first>) => [of?.contact?.resolved.contact.id, of?.days, of?.before.extent];
const withContact = (fields: Parameters<typeof aContact>[0]): Bundle => {
  const bundle = aYearOfContacts();
  return { ...bundle, contacts: [...bundle.contacts, aContact(fields)] };
};

describe("the leaders' first contact after an inauguration", () => {
  it("is the head of government's own, in office: neither a call before it nor the deputy's", () => { expect(said(first())).toEqual(["call", 7, "none"]); });
  it("in person is counted by itself, and summits of groupings apart", () => {
    expect(said(first({ mode: "in-person" }))).toEqual(["visit", 86, "partly"]);
    expect(said(first({ mode: "in-person", kinds: ["grouping"] }))).toEqual(["member", 42, "partly"]);
  });
  it("on the day of the inauguration it is day 0, where the new leader was there", () => {
    expect(said(first({}, withContact({ id: "at-once", date: "2021-01-20", mode: "call", participants: ["chief", "jp-head"] })))).toEqual(["at-once", 0, "none"]);
  });
  it("[I3] days are not counted from a date that is known to the month; the date stands instead", () => {
    expect(said(first({ party: actor("kr"), mode: "in-person" }))).toEqual(["month", undefined, "partly"]);
  });
  it("[I3] what may have been before the inauguration is not the first after it", () => {
    expect(said(first({}, withContact({ id: "perhaps", date: "2021-01", mode: "call", participants: ["us-head", "jp-head"] })))).toEqual(["call", 7, "none"]);
  });
  it("[I2] where there is none, what the sources cover until the as-of date is told", () => {
    const none = first({ party: actor("fr"), mode: "call" });
    expect([none?.contact, none?.days, none?.before.extent, none?.before.lastDay]).toEqual([undefined, undefined, "partly", Date.parse("2022-03-31") / 86_400_000]);
    expect(first({ party: actor("fr"), until: on("2021-01-25") })?.before.extent).toBe("none");
  });
  it("[I2] a report of visits alone says nothing of calls", () => {
    const bundle = aYearOfContacts();
    const visits: Bundle = { ...bundle, sources: bundle.sources.map((source) => ({ ...source, coverage: [{ offices: [actor("us-head")], modes: ["visit" as const, "meeting" as const] }] })) };
    expect([first({ party: actor("fr") }, visits)?.before.extent, first({ party: actor("fr"), mode: "in-person" }, visits)?.before.extent]).toEqual(["none", "partly"]);
  });
  it("before it is in office, and for another party's, there is none to ask for", () => {
    expect([first({ until: on("2021-01-19") }), first({ hub: actor("jp"), party: actor("us") }), first({ administration: administration("nobody") })]).toEqual([undefined, undefined, undefined]);
  });
  it("the spring of 2021 in the reference data: a call on day 7, a visit on day 86", () => {
    const days = (["call", "in-person"] as const).map((mode) => first({ mode, administration: administration("biden-2021"), until: on("2024-11-30") }, referenceBundle())?.days);
    expect(days).toEqual([7, 86]);
  });
});
