import { describe, expect, it } from "vitest";
import type { Bundle } from "../../src/model/bundle";
import { aTransition } from "../helpers/a-transition";
import { gapIdsOf, theGap } from "../helpers/asked";
import { aChannel, aContact, anActor, anExpectation, anIssue, aParty, aSource, aTenure } from "../helpers/builders";

type More = Partial<Omit<Bundle, "dataset">>;

const LEADERS = "expected-missing:jp-pm:us-president:leader::new";
/** The leaders are to meet in person, with the team on its way in. */
const meeting = (fields: Parameters<typeof anExpectation>[0] = {}) =>
  anExpectation({ between: ["jp-pm", "us-president"], level: "leader", administration: "new", inPerson: true, ...fields });
const leaders = (more: More = {}, fields: Parameters<typeof anExpectation>[0] = {}) => aTransition({ ...more, expectations: [meeting(fields)] });
const contact = (fields: Parameters<typeof aContact>[0]) => leaders({ contacts: [aContact({ date: "2024-11-20", mode: "meeting", participants: ["jp-pm", "trump"], ...fields })] });

describe("[expected-missing] fires", () => {
  it("where nothing is recorded", () => { expect(gapIdsOf(leaders())).toEqual([LEADERS]); });

  it.each([
    ["contact with the outgoing team does not meet it", { participants: ["jp-pm", "us-president"] }],
    ["nor a call, where they are to meet in person", { mode: "call" as const }],
    ["nor a meeting at the wrong level", { level: "working" as const }],
    ["nor a meeting of somebody else of that team", { participants: ["jp-pm", "waltz"] }],
    ["nor a meeting of somebody else of ours", { participants: ["jp-adviser", "trump"], level: "leader" as const }],
    ["nor a meeting that is still to come", { date: "2024-12-01" }],
    ["nor a meeting with the man before he was elected", { date: "2024-11-04" }],
    ["nor a meeting of that month, which may be still to come [I3]", { date: "2024-12" }],
    ["nor a meeting with the party as a whole", { participants: ["jp-pm", "us"], level: "leader" as const }],
  ])("%s", (_, fields) => { expect(gapIdsOf(contact(fields))).toEqual([LEADERS]); });

  it("an open channel does not make a meeting in person", () => {
    expect(gapIdsOf(leaders({ channels: [aChannel({ ends: ["jp-pm", "us-president"], administration: "new", status: [{ is: "open", from: "2024-11-10" }] })] }))).toEqual([LEADERS]);
  });
});

describe("[expected-missing] is silent", () => {
  it("once they have met", () => { expect(gapIdsOf(contact({}))).toEqual([]); });
  it.each(["visit", "summit"] as const)("once there was a %s", (mode) => { expect(gapIdsOf(contact({ mode }))).toEqual([]); });
  it("when a third sat at the table", () => {
    expect(gapIdsOf(leaders({ actors: [aParty("kr")], contacts: [aContact({ date: "2024-11-20", mode: "summit", participants: ["jp-pm", "kr", "trump"] })] }))).toEqual([]);
  });
  it("when the record names the office and the team", () => { expect(gapIdsOf(contact({ participants: ["jp-pm", "us-president"], administration: "new" }))).toEqual([]); });
  it("after the inauguration, when the office itself is met", () => {
    expect(gapIdsOf(contact({ date: "2025-02-07", participants: ["jp-pm", "us-president"] }), "2025-02-10")).toEqual([]);
  });
  it.each([["before the election", "2024-11-04"], ["of another time altogether", "2014"]])("%s", (_, date) => { expect(gapIdsOf(leaders(), date)).toEqual([]); });
  it("before its own beginning", () => { expect(gapIdsOf(leaders({}, { from: "2025-01-20" }))).toEqual([]); });
  it("[I3] while its beginning is only possible", () => {
    expect(gapIdsOf(leaders({}, { from: "2024-11" }))).toEqual([LEADERS]);
    expect(gapIdsOf(leaders({}, { from: "2024-11" }), "2024-11-29")).toEqual([]);
  });
  it("once its administration is over", () => {
    const old = leaders({}, { administration: "old" });
    expect([gapIdsOf(old, "2025-01-19").length, gapIdsOf(old, "2025-01-20").length]).toEqual([1, 0]);
  });
});

describe("[expected-missing] by an open channel", () => {
  const advisers = (...channels: Parameters<typeof aChannel>[0][]) => aTransition({
    expectations: [anExpectation({ between: ["jp-nss", "us-nsc"], level: "security-adviser", administration: "new" })],
    channels: channels.map((fields, index) => aChannel({ id: `c${index}`, ends: ["jp-adviser", "us-adviser"], ...fields })),
  });
  it("of the parts, with the right team, it is met", () => { expect(gapIdsOf(advisers({ administration: "new" }))).toEqual([]); });
  it("whichever way round it was written", () => { expect(gapIdsOf(advisers({ administration: "new", ends: ["us-adviser", "jp-adviser"] }))).toEqual([]); });
  it("of the outgoing team it is not, and the channel is named", () => {
    expect(theGap(advisers({ administration: "old" }), "expected-missing").reason).toMatchObject({ outgoing: "c0" });
  });
  it.each([
    ["at another level", { administration: "new", level: "working" as const }], ["that is only planned", { administration: "new", status: [{ is: "planned" as const, to: "2025-06" }] }],
    ["that is closed", { administration: "new", status: [{ is: "closed" as const }] }], ["of unknown status", { administration: "new", status: [{ is: "unknown" as const }] }],
    ["of the wholes", { administration: "new", ends: ["jp", "us"] as [string, string], level: "security-adviser" as const }],
    ["of no administration in particular, which the new team has not used", {}],
  ])("%s it is not met", (_, fields) => { expect(gapIdsOf(advisers(fields))).toHaveLength(1); });

  it("a standing channel counts once the new team has used it", () => {
    const used = { ...advisers({}), contacts: [aContact({ participants: ["jp-adviser", "waltz"], date: "2024-11-20" })] };
    expect(gapIdsOf(used)).toEqual([]);
  });
  it("or once the team is in office, if a source of that time still speaks of it", () => {
    const source = (to: string) => ({ ...advisers({}), sources: [aSource({ speaksOf: { to } })] });
    expect(gapIdsOf(source("2024-11-30"), "2025-02-01")).toContain("expected-missing:jp-nss:us-nsc:security-adviser::new");
    expect(gapIdsOf(source("2025-06-01"), "2025-02-01")).toEqual([]);
  });
  it("or if its record begins after the team came in", () => {
    const since = (from: string) => gapIdsOf({ ...advisers({ status: [{ is: "open", from }] }), sources: [aSource({ speaksOf: { to: "2024-11-30" } })] }, "2025-02-01");
    expect([since("2025-01-25").length, since("2021-02-01").length]).toEqual([0, 1]);
  });
  it("or if its source sets itself no end", () => { expect(gapIdsOf({ ...advisers({}), sources: [aSource()] }, "2025-02-01")).toEqual([]); });
  it("a dormant one is offered for revival before anything new is made", () => {
    expect(theGap(advisers({ status: [{ is: "dormant", from: "2021-01-20" }] }), "expected-missing").revive).toEqual(["c0"]);
    expect(theGap(advisers({ status: [{ is: "dormant" }], level: "working" }), "expected-missing").revive).toEqual([]);
  });
});

describe("[expected-missing] an issue to be carried", () => {
  const tariffs = (more: More) => aTransition({ issues: [anIssue({ id: "tariffs" }), anIssue({ id: "energy" })], expectations: [anExpectation({ issue: "tariffs" })], ...more });
  const GAP = "expected-missing:jp:us::tariffs:";
  it.each([["tariffs", []], ["energy", [GAP]]])("a channel carries %s", (issue, gaps) => { expect(gapIdsOf(tariffs({ channels: [aChannel({ issues: [issue] })] }))).toEqual(gaps); });
  it.each([["tariffs", []], ["energy", [GAP]]])("a contact was about %s", (issue, gaps) => { expect(gapIdsOf(tariffs({ contacts: [aContact({ issues: [issue] })] }))).toEqual(gaps); });
  it("a contact from before the expectation began does not meet it", () => {
    const since = (from: string) => gapIdsOf(tariffs({ contacts: [aContact({ date: "2024-05-01", issues: ["tariffs"] })], expectations: [anExpectation({ issue: "tariffs", from })] }));
    expect([since("2024-05-01"), since("2024-05-02")]).toEqual([[], [GAP]]);
  });
  it("a channel of which no issue is recorded carries none", () => { expect(gapIdsOf(tariffs({ channels: [aChannel()] }))).toEqual([GAP]); });
  it("a dormant channel of another issue is not offered", () => {
    const dormant = (issue: string) => theGap(tariffs({ channels: [aChannel({ issues: [issue], status: [{ is: "dormant" }] })] }), "expected-missing").revive;
    expect([dormant("tariffs"), dormant("energy")]).toEqual([["channel"], []]);
  });
  it("the nearest contact is named, the latest of those with the right team", () => {
    const contacts = ["2024-11-07", "2024-11-20"].map((date) => aContact({ id: date, date, issues: ["energy"] }));
    expect(theGap(tariffs({ contacts }), "expected-missing").reason).toMatchObject({ nearest: { contact: "2024-11-20" } });
  });
});

describe("[expected-missing] general expectations", () => {
  const general = (more: More = {}, fields = {}) => aTransition({ ...more, expectations: [anExpectation({ between: ["jp-pm", "us-president"], level: "leader", everyAdministrationOf: "us", ...fields })] });
  it.each([["2024-11-30", "old"], ["2025-01-19", "old"], ["2025-01-20", "new"]])("on %s they are about the %s administration, the one in office", (date, administration) => {
    expect(gapIdsOf(general(), date)).toEqual([`expected-missing:jp-pm:us-president:leader::${administration}`]);
  });
  it("before any administration is recorded they ask nothing", () => { expect(gapIdsOf(general(), "2020-12-01")).toEqual([]); });
  it("each administration is to be met anew", () => {
    const met = general({ contacts: [aContact({ date: "2021-01-27", participants: ["jp-pm", "us-president"] })], tenures: [aTenure({ id: "pm", person: "campbell", office: "jp-pm", from: "2020-01-01", to: "2024-10-01" })] });
    expect([gapIdsOf(met, "2024-09-30"), gapIdsOf(met, "2025-01-20")]).toEqual([[], [`expected-missing:jp-pm:us-president:leader::new`]]);
  });
  it("[I3] one that began long ago still waits for a certain first day", () => { expect(gapIdsOf(general({}, { from: "2014" }), "2025-01")).toEqual([]); });
  it("a grouping does not change hands: what stands there needs no new team", () => {
    const quad = aTransition({ actors: [anActor({ id: "quad", kind: "grouping" })], channels: [aChannel({ ends: ["jp", "quad"] })], expectations: [anExpectation({ between: ["jp", "quad"], administration: "new", aim: "preserve" })] });
    expect(gapIdsOf(quad)).toEqual([]);
  });
});
