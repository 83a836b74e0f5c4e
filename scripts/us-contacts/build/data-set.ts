/** Tables and hand-written records → the whole data set. Pure: same input, same output. */
import type { Bundle } from "../../../src/model/bundle";
import { functionOf, KINDS, officeId } from "../names/office-names";
import { ORGANIZATIONS } from "../names/organizations";
import { readingsOf, type TableRow } from "../parse/read-tables";
import type { Cited, Reading, Row } from "../parse/reading";
import { actorsOf, officeNames, type NamedOffice } from "./actors";
import { missionsOf } from "./ambassadors";
import { broughtTogether } from "./bring-together";
import { channelsOf } from "./channels";
import { contactsOf } from "./contacts";
import { FOLLOWED } from "./followed";
import { happeningOf, unique, type Happening } from "./happening";
import { withEndings } from "./endings";
import { membershipsOf } from "./memberships";
import { fromReference } from "./reference";
import { representedOf, type Representable } from "./represented";
import { takenOver } from "./taken-over";
import { withBothOffices } from "./two-offices";

export type Records = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

export interface Input {
  readonly rows: readonly TableRow[];
  readonly heads: readonly Row[];
  readonly memberships: readonly Row[];
  /** The hand-written collections, by name. */
  readonly hand: Records;
  readonly reference: Bundle;
  /** Ids of its contacts that belong here, too. */
  readonly contactsOfReference: readonly string[];
}

const US_LEVELS = {
  "us-president": "leader", "us-vice-president": "leader", "us-secretary-of-state": "ministerial", "us-secretary-of-defense": "ministerial", "us-nsa": "security-adviser",
  "us-principal-deputy-nsa": "senior-official", "us-deputy-nsa": "senior-official", "us-homeland-security-adviser": "senior-official", "us-nsc-staff": "working",
} as const;

const isKind = (kind: string): kind is NamedOffice["kind"] => kind in KINDS;

const officesNamedIn = (readings: readonly Reading[]): NamedOffice[] => {
  const offices = readings.flatMap(({ events }) => events.flatMap(({ counterparts }) => counterparts.flatMap(({ party, kind }) => (isKind(kind) ? [{ party, kind }] : []))));
  return [...new Map(offices.map((office) => [officeId(office.party, office.kind), office])).values()];
};

const firstCited = (happenings: readonly Happening[]): ReadonlyMap<string, Cited> => {
  const cited = new Map<string, Cited>();
  for (const { us, foreign, groupings, sources: [first] } of happenings) {
    if (first === undefined) continue;
    const { source, locator, url } = first;
    for (const actor of [...us, ...foreign, ...groupings]) if (!cited.has(actor)) cited.set(actor, { source, locator, ...(url === undefined ? {} : { url }) });
  }
  return cited;
};

const embassyChannels = (firstSeen: ReadonlyMap<string, string>): Record<string, unknown>[] => FOLLOWED.flatMap(({ code }) => {
  const channel = (id: string, ends: readonly string[], seen: string | undefined): Record<string, unknown>[] => (seen === undefined ? [] : [{
    id, ends, level: "embassy", nature: "institutional", status: [{ is: "open", from: seen }],
    note: { ja: "公館の存在から導いた経路。始まりは資料に最初に載った時点で、開設の日ではない。", en: "Derived from the presence of the mission. It begins with the first list that has it, not with its founding." },
    sources: [{ source: "embassy-heads", locator: seen }],
  }]);
  return [...channel(`${code}-embassy--state`, [`${code}-embassy-us`, "us-state"], firstSeen.get(`${code} to_us`)), ...channel(`us-embassy--${code}-mofa`, [`us-embassy-${code}`, `${code}-mofa`], firstSeen.get(`${code} from_us`))];
});

export interface BuiltDataSet {
  /** By collection, in the order of ids, contacts in that of dates. */
  readonly records: Records;
  /** What happened, as ids of contacts whose sources do not agree on the date. */
  readonly differing: readonly string[];
}

const byId = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): number => (String(a["id"]) < String(b["id"]) ? -1 : 1);

const representable = ({ party, kind }: NamedOffice): Representable => {
  const role = functionOf(party, kind);
  return { id: officeId(party, kind), party, isHead: role === "head-of-government", isCounterpart: role !== undefined && KINDS[kind].level !== "senior-official" && KINDS[kind].level !== "embassy" };
};

const isHouseOfStates = (reference: Bundle, id: string): boolean => id === "eu" || id in ORGANIZATIONS || reference.actors.some((actor) => actor.id === id && actor.kind === "grouping");

export const builtDataSet = ({ rows, heads, memberships, hand, reference, contactsOfReference }: Input): BuiltDataSet => {
  const all = rows.map(({ reading }) => reading);
  const events = (of: readonly Reading[]): Happening[] => of.flatMap((reading) => reading.events.map(happeningOf));
  const happenings = broughtTogether(events(readingsOf(rows, "readouts")), events(readingsOf(rows, "travels")), events(readingsOf(rows, "visits"))).map(withBothOffices);
  const allNamed = officesNamedIn(all);
  const levels = new Map<string, (typeof US_LEVELS)[keyof typeof US_LEVELS] | (typeof KINDS)["president"]["level"]>([
    ...Object.entries(US_LEVELS), ...allNamed.map(({ party, kind }) => [officeId(party, kind), KINDS[kind].level] as const),
  ]);
  const levelOf = (actor: string) => levels.get(actor);
  const allOffices = new Set(allNamed.map(({ party, kind }) => officeId(party, kind)));
  const channels = channelsOf(happenings, levelOf, (actor) => allOffices.has(actor) || isHouseOfStates(reference, actor));
  const names = officeNames(reference, allNamed);
  const states = representedOf(happenings, allNamed.map(representable),
    (office) => channels.some(({ ends }) => Array.isArray(ends) && ends.includes(office)));
  const named = allNamed.filter(({ party, kind }) => !states.has(officeId(party, kind)));
  const contacts = [
    ...contactsOf(happenings, levelOf, { states, nameOf: (office) => names.get(office) ?? { ja: office, en: office } }), ...takenOver(reference, contactsOfReference),
  ].toSorted((a, b) => (String(a["date"]) < String(b["date"]) ? -1 : String(a["date"]) > String(b["date"]) ? 1 : byId(a, b)));
  const cited = firstCited(happenings);
  const members = membershipsOf(memberships, (grouping) => (grouping === "aukus" ? { source: "aukus-2021", locator: "2021-09-15" } : citationOf(cited.get(grouping))));
  const missions = missionsOf(heads, reference);
  const offices = new Set(named.map(({ party, kind }) => officeId(party, kind)));
  const taken = unique(happenings.flatMap(({ foreign, groupings }) => [...foreign, ...groupings]).map((actor) => states.get(actor) ?? actor).filter((actor) => !offices.has(actor)));
  const others = unique([...taken, ...members.map(({ grouping }) => grouping)]);
  const fallback = (actor: string): Cited => [...cited].find(([id]) => id.startsWith(`${actor.split("-")[0] ?? actor}-`))?.[1] ?? { source: "io-memberships", locator: "2024-11-14" };
  const where = (actor: string): readonly Cited[] => [/embassy|ambassador/u.test(actor) ? { source: "embassy-heads", locator: "2021-01-01" } : cited.get(actor) ?? fallback(actor)];
  const actors = actorsOf(reference, named, others, where);
  const known = fromReference(reference, new Set(actors.map(({ id }) => id)), hand["tenures"] ?? []);
  const people = [...(hand["actors"] ?? []), ...missions.persons, ...known.actors];
  const records = withEndings({
    actors: [...new Map([...actors, ...people].map((actor) => [String(actor["id"]), actor])).values()].toSorted(byId),
    administrations: known.administrations, moments: hand["moments"] ?? [],
    tenures: [...(hand["tenures"] ?? []), ...missions.tenures, ...known.tenures].toSorted(byId),
    channels: [...channels, ...embassyChannels(missions.firstSeen)].toSorted(byId),
    contacts, memberships: members.map((record) => ({ ...record })),
    sources: [],
  }, hand["endings"] ?? []);
  const used = new Set([...JSON.stringify(records).matchAll(/"source":"([^"]+)"/gu)].map(([, id]) => id));
  const sources = new Map([...known.sources, ...(hand["sources"] ?? [])].map((source) => [String(source["id"]), source]));
  return {
    records: { ...records, sources: [...sources.values()].filter(({ id }) => used.has(String(id))).toSorted(byId) },
    differing: contacts.filter((contact) => JSON.stringify(contact).includes("\"says\"")).map(({ id }) => String(id)),
  };
};

const citationOf = (citation: Cited | undefined): Readonly<Record<string, string>> | undefined => {
  if (citation === undefined) return undefined;
  const { source, locator, url } = citation;
  return { source, locator, ...(url === undefined ? {} : { url }) };
};
