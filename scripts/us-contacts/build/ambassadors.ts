/** Heads of mission both ways, from lists of nine dates: who was in post then, and since when. When somebody left is not said. */
import type { Bundle } from "../../../src/model/bundle";
import { japaneseNameOf } from "../names/ambassadors";
import type { Row } from "../parse/reading";
import type { ActorRecord } from "./actors";
import { FOLLOWED, type Followed } from "./followed";

interface Listed {
  readonly snapshot: string;
  /** Undefined where the post is vacant and nobody is named. */
  readonly person: string | undefined;
  readonly phase: "designate" | "acting" | "incumbent";
  readonly since: string | undefined;
}

const MONTHS = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

/** "since 23 February 2015", "since July 2024", "(30 January 2023)" → as exact as it is given. */
const dateIn = (text: string): string | undefined => {
  const match = /(?:(?<day>\d{1,2}) )?(?<month>\p{L}+) (?<year>20\d\d)\)/u.exec(text);
  const month = MONTHS.indexOf((match?.groups?.["month"] ?? "").toLowerCase()) + 1;
  if (match === null || month === 0) return undefined;
  const [day, year] = [match.groups?.["day"], match.groups?.["year"] ?? ""];
  return [year, String(month).padStart(2, "0"), ...(day === undefined ? [] : [day.padStart(2, "0")])].join("-");
};

const ENTITIES: Readonly<Record<string, string>> = { "&nbsp;": " ", "&eacute;": "é", "&rsquo;": "’", "&ldquo;": "“", "&rdquo;": "”", "&Scaron;": "Š" };
const plain = (text: string): string => Object.entries(ENTITIES).reduce((rest, [entity, letter]) => rest.replaceAll(entity, letter), text).replaceAll(/\s+/gu, " ").trim();

/** Written FAMILY in capitals; the reference data set's ids are family name first. */
const nameOf = (text: string): string => text.replace(/\s*\([^)]*\d{4}\).*$/u, "").replace(/\s*\([^)]*\)/u, "").replace(/, Head of Delegation.*$/u, "").replace(/^Ambassador /u, "").replaceAll(/\s*[“"][^”"]*[”"]/gu, "").trim();

const listed = (snapshot: string, text: string): Listed => {
  const [first = "", second] = plain(text).split(/; ?(?=Charg)/u);
  if (/\(vacant\)/iu.test(first)) {
    const name = second === undefined ? undefined : nameOf(second.replace(/^Charg\S* [dD]['’] ?Affaires /u, ""));
    return { snapshot, person: name, phase: "acting", since: second === undefined ? undefined : dateIn(second) };
  }
  const isDesignate = first.startsWith("Ambassador-designate");
  return { snapshot, person: nameOf(first.replace(/^Ambassador-designate /u, "Ambassador ")), phase: isDesignate ? "designate" : "incumbent", since: dateIn(first) };
};

const capital = (word: string): string => word.split("-").map((part) => part.slice(0, 1) + part.slice(1).toLowerCase()).join("-");
const isFamily = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && /\p{L}{2}/u.test(word) && !/\./u.test(word);

interface Person {
  readonly id: string;
  readonly name: string;
  readonly family: string;
}

const ascii = (text: string): string => text.normalize("NFD").replaceAll(/[\u0300-\u036F]/gu, "").toLowerCase().replaceAll(/[^a-z]+/gu, "-").replaceAll(/^-|-$/gu, "");

/** Spellings of one person at different dates. */
const SAME: Readonly<Record<string, string>> = { "cohen-david-l": "cohen-david", "etienne-philippe-noel-marie-marc": "etienne-philippe", "antonov-anatoliy-ivanovich": "antonov-anatoly", "antonov-anatoly-ivanovich": "antonov-anatoly", "gangas-qin": "qin-gang" };

const personOf = (written: string): Person => {
  const words = written.replaceAll(",", "").split(" ").map((word) => (word === "McCOURT" ? "MCCOURT" : word === "McCAWLEY" ? "MCCAWLEY" : word));
  if (/QIN Gangas/u.test(written)) return { id: "qin-gang", name: "Qin Gang", family: "Qin" };
  const inCapitals = words.filter((word) => isFamily(word) && word !== "IV");
  const families = inCapitals.length > 0 ? inCapitals : words.slice(-1);
  const given = words.filter((word) => !families.includes(word) && !/^(?:Jr\.|IV|\(.*\))$/u.test(word));
  const isFamilyFirst = words[0] !== undefined && families.includes(words[0]);
  const family = families.map(capital).join(" ").replace(/^Mcc/u, "McC");
  const name = isFamilyFirst ? `${family} ${given.join(" ")}` : `${given.join(" ")} ${family}`;
  const id = ascii(`${family} ${given.join(" ")}`);
  return { id: SAME[id] ?? id, name, family };
};

/** Where the lists do not tell when somebody left and it is known from elsewhere. */
const LEFT: Readonly<Record<string, string>> = {
  // Of the list of January 2021; they had left, or left with their President.
  "huntsman-jon-m": "2019-10", "sondland-gordon": "2020-02", "grenell-richard": "2020-06", "branstad-terry": "2020-10", "juster-kenneth-i": "2021-01-20", "harris-harry": "2021-01-20", "johnson-robert-wood": "2021-01-20",
  // Successors who came and went between two lists are in hand/tenures.yaml.
  "price-woodward": "2022-02-17", "sullivan-john-j": "2022-09",
  "lee-soo-hyuck": "2022", "qin-gang": "2022-12", "lambrinidis-stavros": "2023",
};
/** Where the list has the wrong year. */
const CAME: Readonly<Record<string, string>> = { "sullivan-john-j": "2020-02-05" };

const yearOf = (date: string): string => date.slice(0, 4);
const monthsBetween = (from: string, to: string): number => (Number(yearOf(to)) - Number(yearOf(from))) * 12 + Number(to.slice(5, 7) || "1") - Number(from.slice(5, 7) || "1");

/**
 * The end of a term, no more exact than it is known (I3): a chargé d'affaires leaves when an ambassador comes. An ambassador who stood in one
 * list and not in the next left in between: with the successor where that was within two months, else some time in the successor's year.
 */
const endOf = (one: Listed & Person, next: Listed & Partial<Person>, last: string): string => {
  const known = LEFT[one.id];
  if (known !== undefined) return known;
  const since = next.since ?? next.snapshot;
  if (one.phase !== "incumbent" || monthsBetween(last, since) <= 2) return since;
  return yearOf(since);
};

export interface Missions {
  readonly persons: readonly ActorRecord[];
  readonly tenures: readonly ActorRecord[];
  /** Country and direction → the first list that has the mission, for the channel of the embassy. */
  readonly firstSeen: ReadonlyMap<string, string>;
}

/** Terms that ended before, or begin after, are left out. */
const FROM = "2021-01-20";
const LAST = "2025-12-31";

const SOURCE = "embassy-heads";

const termsOf = (rows: readonly Row[], { code, fips }: Followed, direction: "to_us" | "from_us"): { persons: ActorRecord[]; tenures: ActorRecord[]; first: string | undefined } => {
  const office = direction === "to_us" ? `${code}-ambassador-us` : `us-ambassador-${code}`;
  const all = rows.filter((row) => row["fips"] === fips && row["direction"] === direction).map((row) => listed(row["snapshot"] ?? "", row["chief_of_mission"] ?? "")).toSorted((a, b) => (a.snapshot < b.snapshot ? -1 : 1));
  const persons: ActorRecord[] = [];
  const tenures: ActorRecord[] = [];
  const runs: { one: Listed & Person; last: string; next: (Listed & Partial<Person>) | undefined }[] = [];
  for (const entry of all) {
    const current: Listed & Partial<Person> = entry.person === undefined ? entry : { ...entry, ...personOf(entry.person) };
    const run = runs.at(-1);
    if (run !== undefined && run.one.id === current.id && run.one.phase === current.phase) run.last = entry.snapshot;
    else {
      if (run !== undefined) run.next = current;
      if (current.id !== undefined && current.name !== undefined && current.family !== undefined) runs.push({ one: { ...entry, id: current.id, name: current.name, family: current.family }, last: entry.snapshot, next: undefined });
    }
  }
  for (const { one, last, next } of runs) {
    const to = next === undefined ? undefined : endOf(one, next, last);
    const from = CAME[one.id] ?? one.since ?? one.snapshot;
    if (from > LAST || (to !== undefined && (to < FROM.slice(0, to.length) || to === FROM))) continue;
    const sources = [{ source: SOURCE, locator: one.snapshot }, ...(LEFT[one.id] === undefined ? [] : [{ source: "ambassador-departures", locator: LEFT[one.id] ?? "" }])];
    const japanese = japaneseNameOf(one.id);
    persons.push({ id: one.id, kind: "person", name: { ja: japanese?.ja ?? one.name, en: one.name }, shortName: { ja: japanese?.short ?? one.family, en: one.family },
      ...(japanese === undefined ? {} : { reading: japanese.reading }), partOf: direction === "to_us" ? code : "us", sources: [{ source: SOURCE, locator: one.snapshot }] });
    tenures.push({ id: `${one.id}--${office}--${yearOf(from)}${one.phase === "incumbent" ? "" : `-${one.phase}`}`, person: one.id, office, phase: one.phase, from, ...(to === undefined ? {} : { to }), sources });
  }
  return { persons, tenures, first: all[0]?.snapshot };
};

/** Japan's are those of the reference data set. */
export const missionsOf = (rows: readonly Row[], reference: Bundle): Missions => {
  const known = new Set<string>(reference.actors.map(({ id }) => id));
  const terms = FOLLOWED.filter(({ code }) => code !== "jp").flatMap((country) => [termsOf(rows, country, "to_us"), termsOf(rows, country, "from_us")]);
  const persons = new Map(terms.flatMap((term) => term.persons).map((person) => [person.id, person] as const));
  const first = FOLLOWED.flatMap((country) => (["to_us", "from_us"] as const).flatMap((direction) => {
    const seen = rows.filter((row) => row["fips"] === country.fips && row["direction"] === direction).map((row) => row["snapshot"] ?? "").toSorted()[0];
    return seen === undefined ? [] : [[`${country.code} ${direction}`, seen] as const];
  }));
  return { persons: [...persons.values()].filter(({ id }) => !known.has(id)), tenures: terms.flatMap((term) => term.tenures), firstSeen: new Map(first) };
};
