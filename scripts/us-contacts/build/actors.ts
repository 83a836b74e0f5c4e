/** The actors of the data set: those whom a contact names, the countries followed closely, and the houses they belong to. */
import type { Bundle } from "../../../src/model/bundle";
import type { Level } from "../../../src/model/vocabulary";
import type { Name } from "../names/name";
import { DESIGNATES } from "../names/designates";
import { functionOf, KINDS, officeId, officeNameOf, titleOf } from "../names/office-names";
import { ORGANIZATIONS } from "../names/organizations";
import { hiragana, readingOf, stateName } from "../names/state-names";
import type { OfficeKind } from "../parse/office-kinds";
import type { Cited } from "../parse/reading";
import { FOLLOWED, type Followed } from "./followed";

export type ActorRecord = Readonly<Record<string, unknown>> & { readonly id: string };

const us = (id: string, kind: "office" | "organization", partOf: string, level: Level, ja: string, en: string, reading: string): ActorRecord =>
  ({ id, kind, name: { ja, en }, reading, partOf, function: "national-security", level });

/** American offices that the reference data set does not have. */
const FURTHER_US: readonly ActorRecord[] = [
  us("us-principal-deputy-nsa", "office", "us-nsc", "senior-official", "国家安全保障担当大統領首席副補佐官", "Principal Deputy National Security Advisor", "こっかあんぜんほしょうたんとうだいとうりょうしゅせきふくほさかん"),
  us("us-deputy-nsa", "office", "us-nsc", "senior-official", "国家安全保障担当大統領副補佐官", "Deputy National Security Advisors", "こっかあんぜんほしょうたんとうだいとうりょうふくほさかん"),
  // Nobody's counterpart for national security: the subject is another.
  { ...us("us-homeland-security-adviser", "office", "us-nsc", "senior-official", "国土安全保障担当大統領補佐官", "Homeland Security Advisor", "こくどあんぜんほしょうたんとうだいとうりょうほさかん"), function: undefined },
];
/** No table tells whom they meet but in passing, so nobody is asked who their counterparts are. */
const WITHOUT_COUNTERPARTS: ReadonlySet<string> = new Set(["us-state", "us-dod", "us-secretary-of-defense"]);
const US_BASE = ["us", "us-white-house", "us-president", "us-vice-president", "us-nsc", "us-nsa", "us-nsc-staff", "us-state", "us-secretary-of-state", "us-dod", "us-secretary-of-defense"];

/** Which states a name is of, so that an office's id tells its party. */
export interface NamedOffice {
  readonly party: string;
  readonly kind: Exclude<OfficeKind, "designate" | "other">;
}

const HOUSES: ReadonlySet<string> = new Set(["grouping", "organization"]);

const partyName = (reference: ReadonlyMap<string, ActorRecord>, party: string): { ja: string; en: string; reading: string } => {
  const organization = ORGANIZATIONS[party];
  const known = reference.get(party);
  const short = organization?.shortName ?? (isName(known?.["shortName"]) ? known["shortName"] : undefined);
  if (organization !== undefined) return { ...(short ?? organization.name), reading: organization.reading };
  if (known !== undefined && HOUSES.has(String(known["kind"])) && short !== undefined) return { ...short, reading: typeof known["reading"] === "string" ? known["reading"] : "" };
  const name = stateName(party);
  return { ...name, reading: readingOf(name.ja) };
};

const isName = (value: unknown): value is { ja: string; en: string } =>
  typeof value === "object" && value !== null && "ja" in value && typeof value.ja === "string" && "en" in value && typeof value.en === "string";

const officeRecord = (reference: ReadonlyMap<string, ActorRecord>, { party, kind }: NamedOffice): ActorRecord => {
  const title = titleOf(party, kind);
  const name = partyName(reference, party);
  const isOfEu = party === "eu" && kind !== "foreign-minister";
  const japanese = isOfEu ? title : officeNameOf(party, kind, name);
  const followed = FOLLOWED.some(({ code }) => code === party);
  const role = functionOf(party, kind);
  return {
    id: officeId(party, kind), kind: "office",
    name: { ja: japanese.ja, en: /European/u.test(title.en) ? title.en : `${title.en} (${name.en})` },
    reading: hiragana(japanese.reading),
    partOf: kind === "foreign-minister" && followed ? `${party}-mofa` : kind === "ambassador" && followed ? `${party}-embassy-us` : party,
    ...(role === undefined ? {} : { function: role }), level: KINDS[kind].level,
  };
};

const partyRecord = (reference: ReadonlyMap<string, ActorRecord>, id: string): ActorRecord => {
  const organization = ORGANIZATIONS[id];
  if (organization !== undefined) return { id, kind: "grouping", name: organization.name, ...(organization.shortName === undefined ? {} : { shortName: organization.shortName }), reading: organization.reading };
  const name = partyName(reference, id);
  return { id, kind: "state", name: { ja: name.ja, en: name.en }, reading: name.reading };
};

/** Embassies both ways and the foreign ministry. */
const missionsOf = (reference: ReadonlyMap<string, ActorRecord>, { code, short, shortReading, ministry }: Followed): ActorRecord[] => {
  const name = partyName(reference, code);
  const isEu = code === "eu";
  const mission = { kind: "organization", function: "diplomatic-mission", level: "embassy" } as const;
  return [
    { id: `${code}-mofa`, kind: "organization", name: ministry, reading: `${name.reading}がいむしょう`, partOf: code, function: "foreign-affairs", level: "senior-official" },
    { id: `${code}-embassy-us`, ...mission, name: isEu ? { ja: "駐米EU代表部", en: "Delegation of the European Union to the United States" } : { ja: `在米${name.ja}大使館`, en: `Embassy of ${theName(name.en)} in the United States` },
      reading: isEu ? "ちゅうべいいーゆーだいひょうぶ" : `ざいべい${name.reading}たいしかん`, partOf: `${code}-mofa` },
    { id: `us-embassy-${code}`, ...mission, name: isEu ? { ja: "EU米国政府代表部", en: "United States Mission to the European Union" } : { ja: `駐${short}米国大使館`, en: `Embassy of the United States in ${theName(name.en)}` },
      reading: isEu ? "いーゆーべいこくせいふだいひょうぶ" : `ちゅう${shortReading}べいこくたいしかん`, partOf: "us-state" },
    { id: `${code}-ambassador-us`, kind: "office", function: "diplomatic-mission", level: "embassy", name: { ja: `駐米${name.ja}大使`, en: `Ambassador of ${theName(name.en)} to the United States` }, reading: `ちゅうべい${name.reading}たいし`, partOf: `${code}-embassy-us` },
    { id: `us-ambassador-${code}`, kind: "office", function: "diplomatic-mission", level: "embassy", name: { ja: `駐${short}米国大使`, en: `Ambassador of the United States to ${theName(name.en)}` }, reading: `ちゅう${shortReading}べいこくたいし`, partOf: `us-embassy-${code}` },
  ];
};

const theName = (english: string): string => (/^(?:United|Republic|Philippines|EU)/u.test(english) ? `the ${english}` : english);

/** Offices' names by id. */
export const officeNames = (bundle: Bundle, named: readonly NamedOffice[]): ReadonlyMap<string, Name> => {
  const reference = fromReference(bundle);
  return new Map(named.flatMap((office) => {
    const record = officeRecord(reference, office);
    return isName(record["name"]) ? [[record.id, record["name"]] as const] : [];
  }));
};

/** What the reference data set says of an actor, but for its sources, its note and the words of the essay. */
const fromReference = (bundle: Bundle): ReadonlyMap<string, ActorRecord> => new Map(bundle.actors.map(({ id, kind, name, shortName, reading, aliases, partOf, function: role, level, from }) =>
  [id, { id, kind, name, shortName, reading, aliases, partOf, function: role, level, from }]));

/**
 * `named`: the offices that contacts name. `others`: states, organizations and groupings by themselves. `where`: an actor's first mention.
 * What has an id of the reference data set is called as it is there. In order of id.
 */
export const actorsOf = (bundle: Bundle, named: readonly NamedOffice[], others: readonly string[], where: (actor: string) => readonly Cited[]): ActorRecord[] => {
  const reference = fromReference(bundle);
  const records = new Map<string, ActorRecord>();
  const add = (record: ActorRecord): void => {
    const known = WITHOUT_COUNTERPARTS.has(record.id) ? record : reference.get(record.id) ?? record;
    if (!records.has(record.id)) records.set(record.id, known);
  };
  for (const id of US_BASE) {
    const record = reference.get(id);
    if (record !== undefined) add(WITHOUT_COUNTERPARTS.has(id) ? { ...record, function: undefined } : record);
  }
  for (const record of FURTHER_US) add(record);
  for (const country of FOLLOWED) for (const record of missionsOf(reference, country)) add(record);
  for (const office of named) add(officeRecord(reference, office));
  const designates = new Set(DESIGNATES.map(({ id }) => id));
  for (const id of [...others.filter((other) => !designates.has(other)), ...FOLLOWED.map(({ code }) => code), ...named.map(({ party }) => party)]) add(partyRecord(reference, id));
  for (const { id, party, name, reading } of DESIGNATES) if (others.includes(id)) records.set(id, { id, kind: "person", name, reading, partOf: party, level: "leader" });
  // Houses of the reference data set that an office is part of: NSS, the foreign ministry.
  for (const record of records.values()) {
    for (let house = record["partOf"]; typeof house === "string" && !records.has(house);) {
      const parent = reference.get(house);
      if (parent === undefined) add(partyRecord(reference, house));
      else add(parent);
      house = parent?.["partOf"];
    }
  }
  return [...records.values()].map((record) => ({ ...record, sources: [...where(record.id)] })).toSorted((a, b) => (a.id < b.id ? -1 : 1));
};
