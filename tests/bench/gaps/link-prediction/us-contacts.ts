/** Offices of the United States and of other states, and who had a published contact with whom. */
import type { LikelyInput, LikelyNode } from "../../../../src/gaps/likely/likely-network";
import type { Pair } from "../../../../src/gaps/likely/pair";
import type { Level, OfficeFunction } from "../../../../src/model/vocabulary";
import { drawOf, hidingDraws, type Setting } from "./draw";
import { membershipsOn, usContacts } from "./graph-files";

interface Office {
  readonly function: OfficeFunction;
  readonly level: Level;
}

const OF_US: Readonly<Record<string, Office>> = {
  "president": { function: "head-of-government", level: "leader" },
  "vice-president": { function: "head-of-government", level: "leader" },
  "secretary-of-state": { function: "foreign-affairs", level: "ministerial" },
  "national-security-advisor": { function: "national-security", level: "security-adviser" },
  "deputy-national-security-advisor": { function: "national-security", level: "senior-official" },
};
const OF_OTHERS: Readonly<Record<string, Office>> = {
  "head-of-government": { function: "head-of-government", level: "leader" },
  "foreign-affairs": { function: "foreign-affairs", level: "ministerial" },
  "national-security": { function: "national-security", level: "security-adviser" },
  "defence": { function: "defence", level: "ministerial" },
};

/** Whoever reports is one side, all others are the other: of contacts among others the logs say nothing. */
const [REPORTING, OTHERS] = ["reporting", "others"];

const stateOf = (office: string): string => (office.includes("/") ? office.slice(0, office.indexOf("/")) : "united-states");

const nodeOf = (id: string, memberships: ReadonlyMap<string, readonly string[]>): LikelyNode => {
  const office = OF_US[id] ?? OF_OTHERS[id.slice(id.indexOf("/") + 1)];
  if (office === undefined) throw new Error(`an office of no known kind: ${id}`);
  return { id, side: id.includes("/") ? OTHERS : REPORTING, ...office, memberships: memberships.get(stateOf(id)) };
};

const contactsIn = (from: number, to: number): readonly Pair[] => Object.entries(usContacts.years)
  .filter(([year]) => Number(year) >= from && Number(year) <= to)
  .flatMap(([, pairs]) => pairs.map(([a, b]): Pair => [usContacts.offices[a] ?? "", usContacts.offices[b] ?? ""]));

interface Span {
  readonly from: number;
  readonly to: number;
}

/** As known at the end of `now`: offices that were met until then, its contacts, and in how many of the spans before each pair was in contact. */
const knownAt = (now: Span, before: readonly Span[]): LikelyInput => {
  const channels = once(contactsIn(now.from, now.to));
  const earlier = before.map(({ from, to }) => new Map(contactsIn(from, to).map((pair) => [pair.join(" "), pair])));
  const remembered = new Map(earlier.flatMap((pairs) => [...pairs]));
  const offices = [...new Set([...channels, ...remembered.values()].flat())].toSorted();
  const memberships = membershipsOn(`${now.to}-12-31`);
  return {
    nodes: offices.map((id) => nodeOf(id, memberships)),
    channels,
    steps: offices.flatMap((a, index) => offices.slice(index + 1).filter((b) => stateOf(a) === stateOf(b)).map((b): Pair => [a, b])),
    precedent: [...remembered].map(([key, between]) => ({ between, periods: earlier.filter((pairs) => pairs.has(key)).length })),
  };
};

/** Without the offices that no contact, now or before, tells of: that one is listed would give away that its contacts are hidden. */
const metOnly = (input: LikelyInput): LikelyInput => {
  const met = new Set([...input.channels, ...(input.precedent ?? []).map(({ between }) => between)].flat());
  return { ...input, nodes: input.nodes.filter(({ id }) => met.has(id)), steps: input.steps?.filter((pair) => pair.every((id) => met.has(id))) };
};

/** A pair in contact in two years of a term is one channel, hidden or not. */
const once = (pairs: readonly Pair[]): readonly Pair[] => [...new Map(pairs.map((pair) => [pair.join(" "), pair])).values()];

const years = (from: number, to: number): Span[] => Array.from({ length: to - from + 1 }, (_, index) => ({ from: from + index, to: from + index }));
const FIRST = 1989;
/** The years before, and the terms before 2009, served to find the weights. */
const REPORTED = years(2008, 2023);
const TERMS: readonly Span[] = Array.from({ length: 9 }, (_, index) => ({ from: FIRST + 4 * index, to: FIRST + 4 * index + 3 }));

const nextYear = (): Setting => ({
  name: "US contacts, next year",
  note: "contacts of a year, 2008 to 2023, against those that the next year adds; precedent: all years before; an office never met before cannot be told and is left out",
  draws: REPORTED.map((now) => {
    const input = knownAt(now, years(FIRST, now.from - 1));
    return drawOf(input, contactsIn(now.to + 1, now.to + 1));
  }),
});

const term = (now: Span): Setting => ({
  name: `US contacts, ${now.from}–${now.to}`,
  note: "a tenth of a term's contacts hidden; precedent: earlier terms",
  draws: hidingDraws(knownAt(now, TERMS.filter(({ to }) => to < now.from)), metOnly),
});

export const contactSettings = (): readonly Setting[] => [nextYear(), ...TERMS.filter(({ from }) => from >= 2009).map(term)];
