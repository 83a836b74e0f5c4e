/** What is to be done when a government changes, and how it came about the last time. */
import { describe, expect, it } from "vitest";
import type { Bundle } from "../../../src/model/bundle";
import { findGaps } from "../../../src/gaps/find-gaps";
import { gapOfExpectation } from "../../../src/gaps/coverage/unmet";
import { aTransition } from "../../helpers/a-transition";
import { snapshotOf } from "../../helpers/asked";
import { aChannel, aContact, anAgendaItem, anExpectation, aSource } from "../../helpers/builders";
import { referenceBundle } from "../../helpers/read-data-set";
import { itemIn, itemsIn, planOf, type Asked } from "./asked";

type More = Partial<Omit<Bundle, "dataset">>;
const LEADERS = { between: ["jp-pm", "us-president"] as [string, string], level: "leader" as const };
const bound = anExpectation({ id: "meeting", ...LEADERS, administration: "new", testimony: "no-public-record", from: "2024-11-05", by: "2025-02" });
const general = anExpectation({ id: "every", ...LEADERS, everyAdministrationOf: "us" });
const call = (date: string, mode: "call" | "meeting" = "call") => aContact({ id: `k-${date}`, date, mode, participants: ["jp-pm", "us-president"], level: "leader" });
const SPEAKING = aSource({ speaksOf: { from: "2020", to: "2024-12-31" } });
const listOf = (more: More, asked?: Asked) => planOf({ ...aTransition(more), sources: [SPEAKING] }, asked);
const stateOf = (more: More, key: string, asked?: Asked) => itemIn(listOf(more, asked), key).state;

describe("[transition] the checklist", () => {
  it("what is expected twice of the same two is one entry, led by what is bound to the team", () => {
    const items = itemsIn(listOf({ expectations: [general, bound] }));
    expect(items.map(({ key, requirements }) => [key, requirements.map(({ expectation }) => expectation.id)])).toEqual([["expectation:meeting", ["meeting", "every"]]]);
  });
  it("of two items of the to-do list they are two entries", () => {
    const other = anExpectation({ ...general, agenda: "agenda-item" });
    expect(itemsIn(listOf({ agenda: [anAgendaItem()], expectations: [bound, other] })).map(({ key }) => key)).toEqual(["expectation:every", "expectation:meeting"]);
  });
  it("has the states: open, met, overdue, later, and a question where nobody looked [I2]", () => {
    expect(stateOf({ expectations: [bound] }, "expectation:meeting")).toBe("open");
    expect(stateOf({ expectations: [general] }, "expectation:every")).toBe("later");
    expect(stateOf({ expectations: [bound], contacts: [aContact({ id: "k", date: "2024-11-07", mode: "call", participants: ["jp-pm", "trump"], level: "leader" })] }, "expectation:meeting")).toBe("met");
    expect(stateOf({ expectations: [anExpectation({ ...bound, by: "2024-11-20" })] }, "expectation:meeting")).toBe("overdue");
    expect(stateOf({ expectations: [bound] }, "expectation:meeting", { date: "2025-04-01" }), "the source has stopped").toBe("question");
  });
  it("a due date that is not recorded is derived, and said to be: the first day, or as soon as the last time", () => {
    expect(itemIn(listOf({ expectations: [bound] }), "expectation:meeting").due).toEqual({ date: "2025-02", basis: "recorded" });
    const { by: _, ...undated } = bound;
    expect(itemIn(listOf({ expectations: [anExpectation(undated)] }), "expectation:meeting").due).toEqual({ date: "2025-01-20", basis: "inauguration" });
    expect(itemIn(listOf({ expectations: [general], contacts: [call("2021-02-09")] }), "expectation:every").due).toEqual({ date: "2025-02-09", basis: "last-time" });
  });
  it("what came only after the last transition is told, and is no yardstick", () => {
    const item = itemIn(listOf({ expectations: [general], contacts: [call("2022-06-01")] }), "expectation:every");
    expect(item.lastTime).toMatchObject({ date: "2022-06-01", days: { first: 497, last: 497 } });
    expect(item.due).toBeUndefined();
  });
  it("a derived day that has passed is not overdue: nobody set it", () => {
    const item = itemIn(listOf({ expectations: [anExpectation({ ...general, testimony: "no-public-record" })], contacts: [call("2021-01-25")] }, { knowledge: "as-known", date: "2025-03-01" }), "expectation:every");
    expect([item.due?.basis, item.state]).toEqual(["last-time", "question"]);
  });
  it("says on which day of the term it came about, this time and the last", () => {
    const item = itemIn(listOf({ expectations: [anExpectation({ ...bound, inPerson: true })], contacts: [call("2021-01-27"), call("2021-04-16", "meeting"), call("2025-02-07", "meeting")] }, { knowledge: "came-out" }), "expectation:meeting");
    expect([item.state, item.first?.days?.first, item.lastTime?.days?.first]).toEqual(["met", 18, 86]);
  });
  it("a channel that waits for somebody stands with what asks for it, or by itself", () => {
    const advisers = aChannel({ id: "advisers", ends: ["jp-adviser", "us-adviser"], level: "security-adviser", status: [{ is: "open", from: "2021-02" }] });
    const asked = anExpectation({ id: "asked", between: ["jp-nss", "us-nsc"], level: "security-adviser", administration: "new" });
    expect(itemIn(listOf({ channels: [advisers], expectations: [asked] }), "expectation:asked").channels.map(({ channel }) => channel.id)).toEqual(["advisers"]);
    expect(itemIn(listOf({ channels: [advisers] }), "channel:advisers")).toMatchObject({ state: "later", agenda: undefined });
    const inOffice = { date: "2025-02-01" };
    expect(stateOf({ channels: [advisers] }, "channel:advisers", inOffice), "in post, and nobody has looked for a contact").toBe("question");
    const contacts = [aContact({ id: "k", date: "2025-01-22", mode: "call", participants: ["jp-adviser", "us-adviser"], level: "security-adviser" })];
    expect(stateOf({ channels: [advisers], contacts }, "channel:advisers", inOffice)).toBe("met");
  });
  it("what no team in particular is asked for is on it when it begins in these weeks", () => {
    const quad = anExpectation({ id: "quad", between: ["jp", "us"], from: "2024-11-05" });
    const standing = anExpectation({ id: "standing", between: ["jp", "us"], from: "2014" });
    const undated = anExpectation({ id: "undated", between: ["jp", "us"] });
    expect(itemsIn(listOf({ expectations: [quad, standing, undated] })).map(({ key }) => key)).toEqual(["expectation:quad"]);
  });
  it("comes in the order of the days, in the order of the to-do list", () => {
    const items = ["2025-07", "2025-01-20", "2025-02"].map((by, at) => anExpectation({ ...bound, id: `e${at}`, level: (["leader", "ministerial", "working"] as const)[at], by, agenda: "agenda-item" }));
    const { sections } = listOf({ agenda: [anAgendaItem(), anAgendaItem({ id: "empty" })], expectations: items });
    expect(sections.map(({ item, items: own }) => [item?.id, own.map(({ key }) => key)])).toEqual([["agenda-item", ["expectation:e1", "expectation:e2", "expectation:e0"]], ["empty", []]]);
  });
});

describe("[transition] the checklist of the reference data set", () => {
  const now = planOf(referenceBundle(), { of: "trump-2025" });
  it("30 November 2024: the leaders' meeting is open, due in February, and was there on day 86 the last time", () => {
    expect(itemIn(now, "expectation:leader-meeting-2025")).toMatchObject({
      state: "open", due: { date: "2025-02", basis: "recorded" }, lastTime: { days: { first: 86, last: 86 } }, channels: [{ channel: { id: "leaders-biden" } }],
    });
  });
  it("the six items of the essay each have something to do", () => {
    expect(now.sections.filter(({ items }) => items.length > 0).map(({ item }) => item?.id)).toEqual(["channels", "narrative", "friction", "cooperation", "third-countries", "key-policies", undefined]);
    expect(now.sections.find(({ item }) => item?.id === "key-policies")?.items.map(({ state }) => state)).toContain("later");
  });
  it("2021, as it came out: the leaders' call on day 7", () => {
    expect(itemIn(planOf(referenceBundle(), { of: "biden-2021" }), "expectation:every-leader")).toMatchObject({ state: "met", first: { days: { first: 7 } }, lastTime: { days: { first: -64 } } });
  });
  it("never contradicts the gaps of the same day", () => {
    const gapOf = gapOfExpectation(findGaps(snapshotOf(referenceBundle())));
    for (const { requirements: [lead], state } of itemsIn(now)) {
      if (lead === undefined || state === "later") continue;
      expect([lead.expectation.id, gapOf(lead) === undefined]).toEqual([lead.expectation.id, state === "met"]);
    }
  });
});
