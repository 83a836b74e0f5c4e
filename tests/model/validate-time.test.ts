/** Dates that cannot be: each record and part of a record that has dates, with the place of what is wrong. */
import { describe, expect, it } from "vitest";
import { COLLECTIONS, COLLECTION_NAMES } from "../../src/model/bundle";
import { changed, problemsOf, RAW, whereOf, type Raw } from "./validating";

const DATED = ["date", "until", "from", "to", "by", "elected", "published", "review"];
const SPANS = [["from", "to"], ["date", "until"], ["from", "by"], ["date", "review"]] as const;

const told = (raw: Raw) => problemsOf(raw).map((problem) => [problem.code, whereOf(problem)]);
const first = (collection: string): Raw => {
  const [record] = [RAW[collection]].flat();
  if (record === undefined) throw new Error(`no ${collection}`);
  return record;
};
const fieldsIn = (collection: keyof typeof COLLECTIONS): string[] => Object.keys(COLLECTIONS[collection].entries);

const dates = COLLECTION_NAMES.flatMap((collection) => fieldsIn(collection).filter((field) => DATED.includes(field)).map((field) => [collection, field] as const));
const spans = COLLECTION_NAMES.flatMap((collection) => SPANS.filter((span) => span.every((field) => fieldsIn(collection).includes(field))).map(([from, to]) => [collection, from, to] as const));

describe("a day that no calendar has", () => {
  it("is looked for in every kind of record that has a date", () => {
    expect([...new Set(dates.map(([collection]) => collection))]).toEqual(["actors", "administrations", "tenures", "contacts", "alignments", "responsibilities", "memberships", "expectations", "moments", "sources", "verdicts"]);
  });
  it.each(dates)("%s: %s of 2021-02-30", (collection, field) => {
    expect(told(changed(`${collection}.0.${field}`, "2021-02-30"))).toEqual([["not-a-date", `${collection}.yaml 0.${field}`]]);
  });
  it.each([
    ["dataset.asOf", "2021-02-30", "dataset.yaml asOf"], ["channels.0.status.0.from", "2021-02-30", "channels.yaml 0.status.0.from"], ["channels.0.status.1.to", "2021-02-30", "channels.yaml 0.status.1.to"],
    ["sources.0.speaksOf.to", "2021-02-30", "sources.yaml 0.speaksOf.to"], ["sources.0.coverage.0.from", "2021-02-30", "sources.yaml 0.coverage.0.from"],
    ["contacts.0.sources.0.says", { date: "2021-02-30" }, "contacts.yaml 0.sources.0.says.date"],
    ["actors.2.formerNames", [{ name: "A", until: "2021-02-30" }], "actors.yaml 2.formerNames.0.until"],
  ])("%s", (path, value, where) => { expect(told(changed(path, value))).toEqual([["not-a-date", where]]); });
});

describe("a span that ends before it begins", () => {
  it("is looked for in every kind of record that has a span", () => {
    expect(spans.map(([collection, from, to]) => `${collection} ${from}–${to}`)).toEqual([
      "actors from–to", "administrations from–to", "tenures from–to", "contacts date–until", "alignments from–to", "responsibilities from–to", "memberships from–to",
      "expectations from–by", "verdicts date–review",
    ]);
  });
  it.each(spans)("%s: from %s to %s", (collection, from, to) => {
    expect(told(changed(`${collection}.0`, { ...first(collection), [from]: "2024-12-02", [to]: "2024-12-01" }))).toEqual([["span-reversed", `${collection}.yaml 0.${to}`]]);
  });
  it("[I3] one that may run forward passes", () => {
    expect(told(changed("tenures.0", { ...first("tenures"), from: "2024-12", to: "2024-12-01" }))).toEqual([]);
  });
  it.each([
    ["names in the order of time", [{ name: "A", until: "1954" }, { name: "B", until: "2007-01-09" }], []],
    ["names out of order", [{ name: "B", until: "2007-01-09" }, { name: "A", until: "1954" }], [["span-reversed", "actors.yaml 2.formerNames.1.until"]]],
  ])("%s", (_, formerNames, expected) => { expect(told(changed("actors.2.formerNames", formerNames))).toEqual(expected); });
  it("a name that it lost before it was there, or kept after it was gone", () => {
    expect(told(changed("actors.2", { id: "us-president", kind: "office", name: "P", sources: first("actors")["sources"], from: "1990", formerNames: [{ name: "A", until: "1980" }] })).filter(([code]) => code === "span-reversed"))
      .toEqual([["span-reversed", "actors.yaml 2.formerNames.0.until"]]);
    expect(told(changed("actors.4", { id: "quad", kind: "grouping", name: "Q", sources: first("actors")["sources"], to: "1990", formerNames: [{ name: "A", until: "2000" }] }))).toEqual([["span-reversed", "actors.yaml 4.to"]]);
  });
});

describe("[overlapping-tenures] two in an office that one holds at a time", () => {
  const sources = [{ source: "s", locator: "1" }];
  const holding = (...tenures: Raw[]): Raw => changed("tenures", tenures.map((tenure, index) => ({ id: `t${index}`, person: "trump", office: "us-president", phase: "incumbent", sources, ...tenure })));
  const overlap = (index: number) => [["overlapping-tenures", `tenures.yaml ${index}.from`]];
  it.each<[string, readonly Raw[], number | undefined]>([
    ["one after the other, on the same day", [{ from: "2021-01-20", to: "2025-01-20" }, { from: "2025-01-20" }], undefined],
    ["the second begins a day too early", [{ from: "2021-01-20", to: "2025-01-20" }, { from: "2025-01-19" }], 1],
    ["whatever the order in the file [I7]", [{ from: "2025-01-19" }, { from: "2021-01-20", to: "2025-01-20" }], 0],
    ["the first has no end", [{ from: "2021-01-20" }, { from: "2025-01-20" }], 1],
    ["[I3] a change known to the month", [{ from: "2021", to: "2025-01" }, { from: "2025-01" }], undefined],
    ["[I3] a change known to the month, and certainly an overlap", [{ from: "2021", to: "2025-03" }, { from: "2025-01" }], 1],
    ["[I3] one without beginning or end", [{}, { from: "2025-01-20" }], undefined],
    ["an acting head beside an incumbent", [{ from: "2021-01-20" }, { from: "2024-01-20", phase: "acting" }], 1],
    ["a designate beside an incumbent", [{ from: "2021-01-20" }, { from: "2024-11-05", phase: "designate", administration: "new" }], undefined],
    ["two designates of one administration", [{ from: "2024-11-05", phase: "designate", administration: "new" }, { from: "2024-11-20", phase: "designate", administration: "new" }], 1],
    ["one who was there all the time, and a third beside", [{ from: "2000" }, { from: "2005", to: "2006" }, { from: "2010" }], 1],
  ])("%s", (_, tenures, index) => {
    const problems = told(holding(...tenures));
    expect(problems.slice(0, 1)).toEqual(index === undefined ? [] : overlap(index));
  });
  it("without a beginning, the last day counts", () => {
    expect(told(holding({ to: "2020-01-01" }, { from: "2010", to: "2021" }))).toEqual([["overlapping-tenures", "tenures.yaml 0.to"]]);
  });
  it("names the other tenure and the office", () => {
    expect(problemsOf(holding({ from: "2021" }, { from: "2025" }))[0]?.params).toEqual({ id: "t0", office: "us-president" });
  });
  it("an office that several hold at once says so; nothing else can", () => {
    const raw = holding({ from: "2021" }, { from: "2025" });
    const office = { id: "us-president", kind: "office", name: "P", partOf: "us", holders: "several", sources };
    const [jp, us, , ...others] = [RAW["actors"]].flat();
    expect(told({ ...raw, actors: [jp, us, office, ...others] })).toEqual([]);
    expect(told(changed("actors.0.holders", "several"))).toEqual([["wrong-kind", "actors.yaml 0.holders"]]);
    expect(told(changed("actors.2.holders", "two"))).toEqual([["not-one-of", "actors.yaml 2.holders"]]);
  });
});

describe("[participant-not-there] a contact before a participant existed, or after it ended", () => {
  const quad = (span: Raw) => ({ id: "quad", kind: "grouping", name: "Quad", sources: [{ source: "s", locator: "1" }], ...span });
  const meeting = (span: Raw, contact: Raw): Raw => {
    const raw = changed("actors.4", quad(span));
    return { ...raw, contacts: [{ ...first("contacts"), participants: ["jp", "quad"], ...contact }] };
  };
  const there = [["participant-not-there", "contacts.yaml 0.participants.1"]];
  it.each<[string, Raw, Raw, readonly (readonly string[])[]]>([
    ["before", { from: "2017-11-12" }, { date: "2017-11-11" }, there],
    ["on its first day", { from: "2017-11-12" }, { date: "2017-11-12" }, []],
    ["[I3] perhaps on its first day", { from: "2017-11-12" }, { date: "2017-11" }, []],
    ["that began before and went on until it was there", { from: "2017-11-12" }, { date: "2017-11-10", until: "2017-11-13" }, []],
    ["after", { to: "2020-01-01" }, { date: "2020-01-01" }, there],
    ["on its last day", { to: "2020-01-01" }, { date: "2019-12-31" }, []],
    ["[I3] perhaps on its last day", { to: "2020" }, { date: "2020-06" }, []],
    ["before, but not by every source", { from: "2017-11-12" }, { date: "2017-11-11", sources: [{ source: "s", locator: "1", says: { date: "2017-11-12" } }] }, []],
  ])("%s", (_, span, contact, expected) => { expect(told(meeting(span, contact))).toEqual(expected); });
  it("says when it was there", () => {
    expect(problemsOf(meeting({ from: "2017-11-12" }, { date: "2016" }))[0]?.params).toEqual({ id: "quad", date: "2016", span: "2017-11-12 – …" });
  });
});

describe("what a source says otherwise", () => {
  const saying = (says: Raw, record = "contacts"): Raw => changed(`${record}.0.sources`, [{ source: "s", locator: "1", says }]);
  it("is kept as it is given", () => { expect(told(saying({ date: "2024-11-08" }))).toEqual([]); });
  it.each([
    ["the same day", { date: "2024-11-07" }], ["[I3] a less exact date that may be the same day", { date: "2024-11" }], ["[I3] the year", { date: "2024" }],
  ])("not-different: %s", (_, says) => { expect(told(saying(says))).toEqual([["not-different", "contacts.yaml 0.sources.0.says.date"]]); });
  it.each([
    ["contacts", { from: "2020" }, "from"], ["contacts", { until: "2020" }, "until"], ["tenures", { to: "2020" }, "to"], ["tenures", { date: "2020" }, "date"], ["channels", { from: "2020" }, "from"], ["issues", { date: "2020" }, "date"],
  ])("nothing-to-differ-from: of %s %j", (record, says, field) => {
    expect(told(saying(says, record))).toEqual([["nothing-to-differ-from", `${record}.yaml 0.sources.0.says.${field}`]]);
  });
  it.each([
    ["an unknown field", { day: "2020" }, "unknown-field", "says.day"], ["no date", {}, "says-nothing", "says"], ["no mapping", "2020", "wrong-type", "says"],
    ["a span that ends first", { date: "2024-12-08", until: "2024-12-07" }, "span-reversed", "says.until"],
  ])("%s", (_, says, code, where) => {
    expect(told(changed("contacts.0", { ...first("contacts"), until: "2024-11-08", sources: [{ source: "s", locator: "1", says }] }))).toEqual([[code, `contacts.yaml 0.sources.0.${where}`]]);
  });
  it("of a statement on status it is the statement's own dates", () => {
    const status = (says: Raw) => changed("channels.0.status", [{ is: "open", from: "2014", sources: [{ source: "s", locator: "1", says }] }]);
    expect(told(status({ from: "2015" }))).toEqual([]);
    expect(told(status({ from: "2014-05" }))).toEqual([["not-different", "channels.yaml 0.status.0.sources.0.says.from"]]);
  });
  it("a precedent has no date to differ from", () => {
    expect(told(changed("expectations.0.precedent", { source: "s", locator: "1", says: { from: "2015" } }))).toEqual([["nothing-to-differ-from", "expectations.yaml 0.precedent.says.from"]]);
  });
});

describe("bodies that continue others", () => {
  const sources = [{ source: "s", locator: "1" }];
  const body = (id: string, ...continues: string[]) => ({ id, kind: "organization", name: id, partOf: "jp", continues, sources });
  const bodies = (...all: Raw[]): Raw => changed("actors", [...[RAW["actors"]].flat(), ...all]);
  it("may be made of several, and several of one", () => { expect(told(bodies(body("a"), body("b"), body("c", "a", "b"), body("d", "a")))).toEqual([]); });
  it("continues-cycle: each on the circle tells the step that leads back, none that only leads into it", () => {
    expect(told(bodies(body("a", "b"), body("b", "c"), body("c", "d", "a"), body("d"), body("e", "a")))).toEqual([
      ["continues-cycle", "actors.yaml 5.continues.0"], ["continues-cycle", "actors.yaml 6.continues.0"], ["continues-cycle", "actors.yaml 7.continues.1"],
    ]);
    expect(told(bodies(body("a", "a")))).toEqual([["continues-cycle", "actors.yaml 5.continues.0"]]);
  });
  it("must be known", () => { expect(told(bodies(body("a", "nobody")))).toEqual([["unknown-reference", "actors.yaml 5.continues.0"]]); });
});
