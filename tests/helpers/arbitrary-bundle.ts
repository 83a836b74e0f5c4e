/** Random valid networks for fast-check: every collection, hostile but allowed words. */
import * as fc from "fast-check";
import type { Bundle } from "../../src/model/bundle";
import { ACTOR_KINDS, LEVELS, NATURES, OFFICE_FUNCTIONS, STANCES, STATUSES, VERDICT_KINDS } from "../../src/model/vocabulary";
import {
  aBundle, aChannel, aContact, aDataSet, aMembership, aMoment, anActor, anAdministration, anAgendaItem, anAlignment, anExpectation, anIssue,
  anObjective, aResponsibility, aSource, aTenure, aVerdict,
} from "./builders";

/** Words that other programs trip over; each must come back as it was. */
const TRAPS = [
  "yes", "no", "null", "~", "true", "2014", "0x1F", "1e3", ".nan", "-", "---", "...", "- x", "? x", "a: b", "# no comment", "a #b", "&a", "*a", "!x",
  "|", ">", "%TAG", "@x", "`x`", "'", '"', "\\", "\\u0041", "{a}", "[a]", "=1+1", "__proto__", "constructor", "葛󠄀城", "𠮷野家", "\u202eright", "a\u2028b",
  "a\u0085b", "\ufeffx", "a\u00a0b", "<b>&amp;</b>", "javascript:alert(1)", "👩‍👩‍👧", "e\u0301", "null:", ": x", "x:", "<<",
];

// eslint-disable-next-line no-control-regex
const asWritten = (text: string): string => text.toWellFormed().replace(/[\u0000-\u001f\u007f]/g, "").trim();
const text = fc.oneof(fc.constantFrom(...TRAPS).map(asWritten), fc.string({ unit: "grapheme", maxLength: 200 }).map(asWritten), fc.string({ unit: "binary", maxLength: 40 }).map(asWritten))
  .filter((each) => each !== "");
const name = fc.oneof(text, fc.record({ ja: text, en: text }));
const id = fc.oneof(fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,12}$/), fc.constantFrom("constructor", "toString", "hasOwnProperty", "valueOf", "2014", "1e3", "0x10", "true", "null", "日本", "葛"));
const date = fc.oneof(
  fc.integer({ min: 1000, max: 9999 }).map(String),
  fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`),
  fc.constantFrom("2024-02-29", "2021-01-20", "1999-12-31"),
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });

/** No field is `undefined`: the text of a file cannot tell one from a field that is not there. */
const given = <T extends object>(fields: T): T => JSON.parse(JSON.stringify(fields)) as T;

export const arbitraryBundle: fc.Arbitrary<Bundle> = fc.record({
  ids: fc.uniqueArray(id, { minLength: 2, maxLength: 8 }), names: fc.array(name, { minLength: 4, maxLength: 8 }), note: maybe(name), words: fc.array(text, { minLength: 1, maxLength: 4 }),
  date, later: maybe(date), level: maybe(fc.constantFrom(...LEVELS)), kind: fc.constantFrom(...ACTOR_KINDS), nature: fc.constantFrom(...NATURES),
  status: fc.constantFrom(...STATUSES), stance: fc.constantFrom(...STANCES), job: maybe(fc.constantFrom(...OFFICE_FUNCTIONS)), count: fc.nat(5),
  flag: maybe(fc.boolean()),
}).map(({ ids, names, note, words, date: from, later, level, kind, nature, status, stance, job, count, flag }) => {
  const at = (index: number) => names[index % names.length] ?? "x";
  const one = ids[0] ?? "a";
  const two = ids[1] ?? "b";
  const sources = [{ source: "source", locator: words[0] ?? "x", url: flag === true ? "https://example.org/?a=1&b=<>".replace(/[<>]/g, "") : undefined }];
  const base = given({ sources, note });
  // A year apart from the record's own date, whatever that is.
  const year = Number(from.slice(0, 4));
  const otherwise = String(year < 9999 ? year + 1 : year - 1);
  const disputed = (says: object) => given({ sources: sources.map((citation) => ({ ...citation, says: flag === false ? says : undefined })) });
  const cited = given({ sources });
  const ends: [string, string] = [one, two];
  const to = later !== undefined && later.slice(0, 4) > from.slice(0, 4) ? later : undefined;
  const span = given({ from, to });
  const many = <T>(make: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => make(index));
  return aBundle({
    dataset: aDataSet(given({ id: one, name: at(0), note, asOf: from, parties: ends })),
    actors: [
      ...ids.map((each, index) => anActor(given({
        id: each, kind, name: at(index), level, function: job, aliases: words, reading: words[0], shortName: at(index + 1),
        continues: flag === true ? ids.slice(Math.max(0, index - 1), index) : undefined,
        formerNames: index < count ? [{ name: at(index + 2), shortName: at(index), until: from, sources }] : undefined, ...span, ...base,
      }))),
      anActor({ id: "person-of-tenure", kind: "person", ...cited }), anActor({ id: "office-of-tenure", kind: "office", partOf: one, holders: "several", ...cited }),
      anActor({ id: "grouping-of-members", kind: "grouping", ...cited }),
    ],
    administrations: many((index) => anAdministration({ id: `adm-${index}`, party: one, name: at(index), ...span, ...cited })),
    tenures: many((index) => aTenure(given({ id: `t-${index}`, person: "person-of-tenure", office: "office-of-tenure", administration: `adm-${index}`, ...span, ...disputed({ from: otherwise }) }))),
    channels: many((index) => aChannel(given({ id: `c-${index}`, ends, name: at(index), level, nature, status: [{ is: status, ...span, sources }], issues: ["issue"], ...base }))),
    contacts: many((index) => aContact(given({ id: `k-${index}`, date: from, participants: ends, level, place: at(index), ...base, ...disputed({ date: otherwise }) }))),
    alignments: many((index) => anAlignment(given({ id: `l-${index}`, between: ends, stance, ...span, ...base }))),
    issues: [anIssue(given({ name: at(2), keyPolicy: flag, aliases: words, agenda: "agenda-item", objectives: ["objective"], dependsOn: [], ...base }))],
    responsibilities: many((index) => aResponsibility({ id: `r-${index}`, office: "office-of-tenure", ...span, ...cited })),
    memberships: many((index) => aMembership({ id: `m-${index}`, member: one, grouping: "grouping-of-members", ...span, ...cited })),
    expectations: many((index) => anExpectation(given({ id: `e-${index}`, between: ends, level, inPerson: flag, derived: flag, why: at(index), agenda: "agenda-item", ...cited }))),
    agenda: [anAgendaItem(given({ name: at(3), ...base }))],
    objectives: [anObjective(given({ name: at(1), ...base }))],
    verdicts: many((index) => aVerdict(given({
      id: `v-${index}`, gap: `expected-missing:${one}:${two}:${level ?? ""}::adm-${index}`, kind: VERDICT_KINDS[index % VERDICT_KINDS.length], reason: words[0], author: words[0], date: from, review: to,
    }))),
    moments: many((index) => aMoment(given({ id: `o-${index}`, date: from, name: at(index), ...base }))),
    sources: [aSource(given({ title: at(0), author: at(1), licence: words[0], published: from, speaksOf: span, coverage: [{ offices: [one], exhaustive: flag, levels: LEVELS.slice(0, count) }], note }))],
  });
});
