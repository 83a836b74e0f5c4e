/** The to-do list: what is done and by what, what is missing, what is asked, what is yet to come. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { agendaOf, type Agenda, type AgendaEntry, type AgendaSection } from "../../src/gaps/agenda";
import { findGaps } from "../../src/gaps/find-gaps";
import type { GapId } from "../../src/gaps/gap";
import { requirementsOn } from "../../src/gaps/requirements";
import type { Bundle } from "../../src/model/bundle";
import { aTransition } from "../helpers/a-transition";
import { snapshotOf } from "../helpers/asked";
import { aChannel, aContact, anAgendaItem, anExpectation, anIssue, anObjective, aSource } from "../helpers/builders";
import { referenceBundle } from "../helpers/read-data-set";
import { runs, seedFor } from "../helpers/seed";
import { renamed, shuffled } from "./transform";

const agendaOn = (bundle: Bundle, date?: string, setAside?: ReadonlySet<GapId>): Agenda => {
  const snapshot = snapshotOf(bundle, date);
  return agendaOf(snapshot, findGaps(snapshot), setAside);
};

/** Kind and expectations of an entry, in short. */
const short = (entry: AgendaEntry): string =>
  `${entry.kind}:${"gap" in entry ? entry.expectations.map(({ id }) => id).join("+") : entry.expectation.id}`;
const entriesOf = (section: AgendaSection | undefined): string[] => (section?.entries ?? []).map(short);

const item = (agenda: Agenda, id: string) => agenda.items.find((each) => each.item.id === id);
const objective = (agenda: Agenda, id: string) => agenda.objectives.find((each) => each.objective.id === id);

/** A source that says in November 2024 that nothing is open, so that what is missing is known to be. */
const said = aSource({ published: "2024-11", speaksOf: { from: "2024-01-01", to: "2024-11-30" } });
const leaders = anExpectation({
  id: "leaders", between: ["jp-pm", "us-president"], level: "leader", administration: "new", inPerson: true, by: "2025-02", agenda: "channels", objectives: ["alliance"],
  testimony: "no-public-record",
});
const small = (more: Partial<Omit<Bundle, "dataset">> = {}): Bundle => {
  const base = aTransition({
    agenda: [anAgendaItem({ id: "channels" }), anAgendaItem({ id: "narrative" })], objectives: [anObjective({ id: "alliance" })], ...more,
  });
  return { ...base, sources: [said] };
};

describe("[agenda] an item", () => {
  it("holds what is missing, with its gap", () => {
    const section = item(agendaOn(small({ expectations: [leaders] })), "channels");
    expect(entriesOf(section)).toEqual(["missing:leaders"]);
    expect(section).toMatchObject({ progress: { met: 0, missing: 1, questions: 0 }, nextDates: ["2025-02"] });
  });

  it("ticks it off by the contact that meets it", () => {
    const met = aContact({ id: "they-meet", date: "2024-11-20", mode: "meeting", participants: ["jp-pm", "trump"] });
    const section = item(agendaOn(small({ expectations: [leaders], contacts: [met] })), "channels");
    expect(entriesOf(section)).toEqual(["met:leaders"]);
    expect(section?.entries[0]).toMatchObject({ by: { contacts: [{ id: "they-meet" }], channels: [] } });
    expect(section).toMatchObject({ progress: { met: 1, missing: 0 }, nextDates: [] });
  });

  it("ticks it off by the open channel that meets it", () => {
    const staff = anExpectation({ id: "staff", between: ["jp-nss", "us-nsc"], level: "security-adviser", administration: "old", agenda: "channels" });
    const channel = aChannel({ id: "open", ends: ["jp-adviser", "us-adviser"], level: "security-adviser", administration: "old" });
    const [entry] = item(agendaOn(small({ expectations: [staff], channels: [channel] })), "channels")?.entries ?? [];
    expect(entry).toMatchObject({ kind: "met", administration: "old", by: { channels: [{ channel: { id: "open" } }] } });
  });

  it("[I2] keeps a question apart from what is missing: it is in neither number", () => {
    const { testimony: _, ...unsaid } = leaders;
    const section = item(agendaOn(small({ expectations: [unsaid] })), "channels");
    expect(entriesOf(section)).toEqual(["question:leaders"]);
    expect(section?.progress).toEqual({ met: 0, missing: 0, questions: 1, setAside: 0 });
  });

  it("puts what does not hold yet last, with its beginning", () => {
    const later = anExpectation({ ...leaders, id: "reviews", from: "2025-01-20" });
    const section = item(agendaOn(small({ expectations: [later, leaders] })), "channels");
    expect(entriesOf(section)).toEqual(["missing:leaders", "later:reviews"]);
    expect(section).toMatchObject({ progress: { met: 0, missing: 1 } });
  });

  it.each([
    ["of a team that is not yet elected", "2024-11-04"],
    ["of a work not yet written", "2024-10-31"],
  ])("tells nothing %s: that would be hindsight", (_, date) => {
    const later = anExpectation({ ...leaders, id: "reviews", from: "2025-01-20" });
    expect(entriesOf(item(agendaOn(small({ expectations: [later] }), date), "channels"))).toEqual([]);
  });

  it("[I3] a beginning that is only possible is still to come", () => {
    const month = anExpectation({ ...leaders, from: "2024-11" });
    expect(entriesOf(item(agendaOn(small({ expectations: [month] }), "2024-11-29"), "channels"))).toEqual(["later:leaders"]);
  });

  it("counts what is set aside as neither missing nor done", () => {
    const id = "expected-missing:jp-pm:us-president:leader::new";
    const section = item(agendaOn(small({ expectations: [leaders] }), undefined, new Set([id])), "channels");
    expect(entriesOf(section)).toEqual(["set-aside:leaders"]);
    expect(section?.progress).toEqual({ met: 0, missing: 0, questions: 0, setAside: 1 });
  });

  it("takes an expectation that names no item by the item of its issue", () => {
    const about = anExpectation({ ...leaders, id: "about", agenda: undefined, objectives: undefined, level: undefined, issue: "trade" });
    const agenda = agendaOn(small({ expectations: [about], issues: [anIssue({ id: "trade", agenda: "narrative", objectives: ["alliance"] })] }));
    expect(entriesOf(item(agenda, "narrative"))).toEqual(["missing:about"]);
    expect(entriesOf(objective(agenda, "alliance"))).toEqual(["missing:about"]);
  });

  it("tells the teams apart, the one on its way in first", () => {
    const general = anExpectation({ id: "general", between: ["jp-pm", "us-president"], level: "leader", everyAdministrationOf: "us", agenda: "channels" });
    const biden = aContact({ id: "biden", date: "2024-11-15", mode: "meeting", participants: ["jp-pm", "us-president"] });
    const section = item(agendaOn(small({ expectations: [general, leaders], contacts: [biden] })), "channels");
    expect(section?.byAdministration).toMatchObject([{ administration: "new", met: 0, missing: 1 }, { administration: "old", met: 1, missing: 0 }]);
  });
});

describe("[agenda] elsewhere", () => {
  const nowhere = anExpectation({ ...leaders, agenda: undefined });
  it("stands what belongs to no item", () => { expect(entriesOf(agendaOn(small({ expectations: [nowhere] })).elsewhere)).toContain("missing:leaders"); });
  it("and all of it where there is no agenda", () => {
    const { items, elsewhere } = agendaOn({ ...small({ expectations: [leaders] }), agenda: [] });
    expect(items).toEqual([]);
    expect(entriesOf(elsewhere)).toContain("missing:leaders");
  });
  it("and what a rule found without any expectation", () => {
    const { elsewhere } = agendaOn(small({ channels: [aChannel({ id: "late", ends: ["jp-pm", "us-president"], status: [{ is: "planned", to: "2024-11-01" }] })] }));
    expect(elsewhere.entries).toContainEqual(expect.objectContaining({ gap: expect.objectContaining({ rule: "planned-overdue" }), expectations: [] }));
  });
});

describe("[agenda] one hole under two items", () => {
  const other = anExpectation({ ...leaders, id: "tone", agenda: "narrative" });
  const agenda = agendaOn(small({ expectations: [leaders, other] }));
  it("keeps both waiting, each by its own expectation", () => {
    expect([entriesOf(item(agenda, "channels")), entriesOf(item(agenda, "narrative"))]).toEqual([["missing:leaders"], ["missing:tone"]]);
  });
  it("and an objective once", () => { expect(objective(agenda, "alliance")?.progress.missing).toBe(1); });
});

describe("[agenda] the reference data set", () => {
  const bundle = referenceBundle();
  const opening = agendaOn(bundle);
  const DATES = ["2021-04-16", "2024-11-04", "2024-11-05", "2024-11-30", "2025-01-20", "2025-06-01"];

  it("has the essay's six items and five objectives in its order", () => {
    expect(opening.items.map(({ item: { id } }) => id)).toEqual(["channels", "narrative", "friction", "cooperation", "third-countries", "key-policies"]);
    expect(opening.objectives.map(({ objective: { id } }) => id))
      .toEqual(["alliance-health", "east-asia-commitment", "japanese-interests", "us-global-engagement", "multilateral-momentum"]);
  });

  it("knows in November 2024 that nothing of the first item is there with the incoming team, and all of it with the outgoing one", () => {
    const teams = item(opening, "channels")?.byAdministration ?? [];
    expect(teams.map(({ administration, met, missing }) => [administration, met, missing > 0])).toEqual([["trump-2025", 0, true], ["biden-2021", 7, false]]);
  });

  it("lets the four key policies come later, from the inauguration on", () => {
    const later = (item(opening, "key-policies")?.entries ?? []).filter(({ kind }) => kind === "later");
    expect(later.map(short)).toEqual(["china-taiwan-strait-2025", "north-korea-2025", "middle-east-2025", "russia-2025"].map((id) => `later:${id}`));
    expect(later).toEqual(later.map(() => expect.objectContaining({ from: "2025-01-20" })));
  });

  it("has what is to be kept with third countries, and nothing of it missing", () => {
    expect(item(opening, "third-countries")?.progress).toMatchObject({ missing: 0 });
    expect(item(opening, "third-countries")?.progress.met).toBeGreaterThan(5);
  });

  it.each(DATES)("on %s every expectation that holds is there: done, or under its gap", (date) => {
    const snapshot = snapshotOf(bundle, date);
    const { items, elsewhere } = agendaOn(bundle, date);
    const listed = [...items, elsewhere].flatMap(({ entries }) => entries)
      .flatMap((entry) => (entry.kind === "later" ? [] : "gap" in entry ? entry.expectations : [entry.expectation])).map(({ id }) => id);
    expect(listed.toSorted()).toEqual(requirementsOn(snapshot.network, snapshot.date).map(({ expectation }) => expectation.id).toSorted());
  });

  it.each(DATES)("on %s no gap is left out", (date) => {
    const snapshot = snapshotOf(bundle, date);
    const gaps = findGaps(snapshot);
    const { items, elsewhere } = agendaOf(snapshot, gaps);
    const listed = new Set([...items, elsewhere].flatMap(({ entries }) => entries.flatMap((entry) => ("gap" in entry ? [entry.gap.id] : []))));
    expect(listed).toEqual(new Set(gaps.map(({ id }) => id)));
  });

  it("[I7] the order of the records changes nothing but the order of items and objectives", () => {
    const byId = ({ items, objectives, elsewhere }: Agenda) => ({
      items: items.toSorted((a, b) => (a.item.id < b.item.id ? -1 : 1)), objectives: objectives.toSorted((a, b) => (a.objective.id < b.objective.id ? -1 : 1)), elsewhere,
    });
    const plain = (agenda: Agenda): unknown => JSON.parse(JSON.stringify(byId(agenda)));
    const before = plain(opening);
    fc.assert(fc.property(shuffled(bundle), (turned) => { expect(plain(agendaOn(turned))).toEqual(before); }), { numRuns: runs(5), seed: seedFor("shuffle the agenda") });
  });

  it("[I7] other ids change nothing but ids", () => {
    const other = agendaOn(renamed(bundle, (id) => `zz9-${id}`));
    expect(JSON.parse(JSON.stringify(other).replaceAll("zz9-", ""))).toEqual(JSON.parse(JSON.stringify(opening)));
  });
});
