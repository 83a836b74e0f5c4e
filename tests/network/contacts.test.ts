/** Who met is put to offices, teams, levels and the channels that it shows alive. */
import { describe, expect, it } from "vitest";
import type { Bundle } from "../../src/model/bundle";
import { legsBetween } from "../../src/network/contacts";
import { buildNetwork } from "../../src/network/network";
import { lastContact } from "../../src/network/snapshot";
import { aTransition } from "../helpers/a-transition";
import { actor, on, snapshotOf, stateOf } from "../helpers/asked";
import { aChannel, aContact, aMembership, aParty, anActor, aTenure } from "../helpers/builders";

const resolved = (fields: Parameters<typeof aContact>[0], more: Partial<Omit<Bundle, "dataset">> = {}) => {
  const network = buildNetwork(aTransition({ ...more, contacts: [aContact(fields)] }));
  const [only] = [...network.contactsByActor.values()].flat();
  if (only === undefined) throw new Error("no contact");
  return { ...only, legs: (a: string, b: string) => legsBetween(network.nesting, only, actor(a), actor(b)) };
};
const as = (fields: Parameters<typeof aContact>[0]) => resolved(fields).participants.map((each) => ({ as: each.as, administrations: each.administrations }));

describe("a person stands for the office held that day", () => {
  it.each([
    ["2024-11-12", ["us-adviser"], ["new"]], ["2024-11-11", [], []], ["2025-01-20", ["us-adviser"], ["new"]], ["2025-05-01", [], []],
  ])("Waltz on %s stands for %j of %j", (date, offices, administrations) => {
    expect(as({ date, participants: ["jp-adviser", "waltz"] })[1]).toEqual({ as: ["waltz", ...offices], administrations });
  });

  it("contact with the President-elect belongs to the incoming administration", () => {
    expect(as({ date: "2024-11-07", participants: ["jp-pm", "trump"] })[1]?.administrations).toEqual(["new"]);
  });
  it("contact with the office belongs to the team in office, unless the record names the other", () => {
    expect(as({ date: "2024-11-07", participants: ["jp-pm", "us-president"] })[1]?.administrations).toEqual(["old"]);
    expect(as({ date: "2024-11-07", participants: ["jp-pm", "us-president"], administration: "new" })[1]?.administrations).toEqual(["new"]);
  });
  it("naming an administration gives it to nobody who does not belong to it", () => {
    expect(as({ date: "2024-11-07", participants: ["jp-pm", "us-president"], administration: "new" })[0]?.administrations).toEqual([]);
    expect(as({ date: "2022-11-07", participants: ["jp-pm", "us-president"], administration: "new" })[1]?.administrations).toEqual(["old"]);
  });
  it("and has that office's level", () => {
    expect(resolved({ date: "2024-11-12", participants: ["jp-pm", "waltz"] }).legs("jp", "us")[0]?.level).toBe("security-adviser");
  });
});

describe("a person who holds two offices", () => {
  it("stands for both, at the level of the higher", () => {
    const tenures = [aTenure({ id: "second", person: "sullivan", office: "us-envoy", administration: "old", from: "2024-03-01", to: "2025-01-20" })];
    const both = resolved({ participants: ["jp-pm", "sullivan"] }, { tenures });
    expect(both.participants[1]).toMatchObject({ as: ["sullivan", "us-adviser", "us-envoy"], level: "security-adviser" });
  });
});

describe("[I3] a contact known to the year only", () => {
  it("does not say in which of the year's teams a person was", () => {
    expect(as({ date: "2024", participants: ["jp-pm", "trump"] })[1]).toEqual({ as: ["trump"], administrations: [] });
  });
  it("does not say which of the year's two administrations an office stood for", () => {
    expect(as({ date: "2025", participants: ["jp-pm", "us-president"] })[1]?.administrations).toEqual([]);
    expect(as({ date: "2023", participants: ["jp-pm", "us-president"] })[1]?.administrations).toEqual(["old"]);
  });
  it("may have taken place within that year, and has after it", () => {
    const bundle = aTransition({ channels: [aChannel({ level: "leader" })], contacts: [aContact({ date: "2024", level: "leader" })] });
    const known = (date: string) => {
      const state = stateOf(bundle, "channel", date);
      return state === undefined ? undefined : { listed: state.contacts.length, last: lastContact(state, on(date))?.contact.id };
    };
    expect([known("2023-12-31"), known("2024-11-30"), known("2025-01-01")]).toEqual([{ listed: 0, last: undefined }, { listed: 1, last: undefined }, { listed: 1, last: "contact" }]);
  });
});

describe("legs", () => {
  const trilateral = { date: "2023-08-18", mode: "summit" as const, level: "leader" as const, participants: ["jp-pm", "us-president", "kr"] };
  const kr = { actors: [aParty("kr"), anActor({ id: "trio", kind: "grouping" })], memberships: ["jp", "us", "kr"].map((member) => aMembership({ id: member, member, grouping: "trio" })) };

  it.each([["jp", "us"], ["us", "kr"], ["kr", "jp"]])("a trilateral meeting is contact between %s and %s", (a, b) => {
    expect(resolved(trilateral, kr).legs(a, b)).toHaveLength(1);
  });
  it("contact with a member is not contact with the grouping", () => { expect(resolved(trilateral, kr).legs("jp", "trio")).toEqual([]); });
  it("unless the grouping itself is named", () => {
    expect(resolved({ ...trilateral, participants: [...trilateral.participants, "trio"] }, kr).legs("jp", "trio")).toHaveLength(1);
  });
  it("nobody meets himself", () => { expect(resolved(trilateral, kr).legs("jp", "jp-pm")).toEqual([]); });
  it("contact of a part is contact of the whole, and not the other way round", () => {
    const contact = resolved({ participants: ["jp-adviser", "us-adviser"] });
    expect([contact.legs("jp-nss", "us").length, contact.legs("jp-pm", "us").length]).toEqual([1, 0]);
    expect(resolved({ participants: ["jp", "us"] }).legs("jp-pm", "us-president")).toEqual([]);
  });
  it("the level is that recorded, else the lower of the two", () => {
    expect(resolved({ participants: ["jp-pm", "us-adviser"] }).legs("jp", "us")[0]?.level).toBe("security-adviser");
    expect(resolved({ participants: ["jp-pm", "us-adviser"], level: "leader" }).legs("jp", "us")[0]?.level).toBe("leader");
    expect(resolved({ participants: ["jp", "us"] }).legs("jp", "us")[0]?.level).toBeUndefined();
  });
  it.each([["meeting", true], ["visit", true], ["summit", true], ["call", false], ["message", false]] as const)("a %s is in person: %s", (mode, inPerson) => {
    expect(resolved({ mode }).inPerson).toBe(inPerson);
  });
});

describe("contacts show channels alive", () => {
  const channels = [
    aChannel({ id: "leaders-old", ends: ["jp-pm", "us-president"], level: "leader", administration: "old" }),
    aChannel({ id: "advisers", ends: ["jp-adviser", "us-adviser"] }), aChannel({ id: "envoys", ends: ["jp", "us-envoy"] }),
  ];
  const fed = (fields: Parameters<typeof aContact>[0]) => {
    const { channels: states } = snapshotOf(aTransition({ channels, contacts: [aContact(fields)] }));
    return [...states].flatMap(([id, { contacts }]) => (contacts.length > 0 ? [id] : []));
  };
  it("at its own level, between its own ends", () => { expect(fed({ participants: ["jp-adviser", "us-adviser"] })).toEqual(["advisers"]); });
  it("not at another level", () => { expect(fed({ participants: ["jp-adviser", "us-adviser"], level: "working" })).toEqual([]); });
  it("not with the other team", () => {
    expect(fed({ participants: ["jp-pm", "us-president"], date: "2024-11-20" })).toEqual(["leaders-old"]);
    expect(fed({ participants: ["jp-pm", "trump"], date: "2024-11-20" })).toEqual([]);
  });
  it("oldest first, whatever the order of the file", () => {
    const contacts = ["2023-03-01", "2021-03-01", "2022"].map((date) => aContact({ id: date, date, participants: ["jp-adviser", "us-adviser"] }));
    expect(stateOf(aTransition({ channels, contacts }), "advisers")?.contacts.map(({ contact }) => contact.id)).toEqual(["2021-03-01", "2022", "2023-03-01"]);
  });
});

it("an office of no administration takes part for none, a state for the one in office", () => {
  const tenures = [aTenure({ id: "x", person: "campbell", office: "jp-adviser", from: "2024-01-01" })];
  expect(resolved({ participants: ["jp-adviser", "us"] }, { tenures }).participants.map(({ administrations }) => administrations)).toEqual([[], ["old"]]);
});

describe("the team that a contact record names", () => {
  const houses = { actors: [anActor({ id: "us-ministry", kind: "organization", partOf: "us", level: "senior-official" })] };
  it("is that of a ministry, which has no holders of its own", () => {
    const { participants } = resolved({ date: "2025-02-10", participants: ["jp-adviser", "us-ministry"], administration: "new" }, houses);
    expect(participants.map(({ administrations }) => administrations)).toEqual([[], ["new"]]);
  });
  it("is taken before anybody is named for the office", () => {
    expect(as({ date: "2024-11-08", participants: ["jp-adviser", "us-adviser"], administration: "new" })[1]?.administrations).toEqual(["new"]);
  });
  it("is not needed of a ministry while one administration is certainly in office", () => {
    const { participants } = resolved({ date: "2023-05-01", participants: ["jp-adviser", "us-ministry"] }, houses);
    expect(participants[1]?.administrations).toEqual(["old"]);
  });
});
