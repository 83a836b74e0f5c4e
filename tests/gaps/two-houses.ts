/** Two governments without teams, five offices each from the leader down, each facing its like: `jp-minister` and `us-minister`. */
import { COLLECTION_NAMES, type Bundle, type Collection, type RecordOf } from "../../src/model/bundle";
import type { Level, OfficeFunction } from "../../src/model/vocabulary";
import { aBundle, aChannel, aParty, aSource, anActor } from "../helpers/builders";

export const OFFICES = ["leader", "minister", "adviser", "official", "desk"] as const;
export type Office = (typeof OFFICES)[number];

const POSTS: Readonly<Record<Office, readonly [Level, OfficeFunction]>> = {
  leader: ["leader", "head-of-government"], minister: ["ministerial", "foreign-affairs"], adviser: ["security-adviser", "national-security"],
  official: ["senior-official", "defence"], desk: ["working", "trade-and-economy"],
};

/** A state with an office a rung, or with those named. */
export const aHouse = (party: string, offices: readonly Office[] = OFFICES): RecordOf<"actors">[] => [
  aParty(party), ...offices.map((office) => anActor({ id: `${party}-${office}`, partOf: party, level: POSTS[office][0], function: POSTS[office][1] })),
];

/** Between the two of that office, by its name: open since 2020, unless it says otherwise. */
export const facing = (office: Office, fields: Parameters<typeof aChannel>[0] = {}, [near, far]: readonly [string, string] = ["jp", "us"]): RecordOf<"channels"> =>
  aChannel({ id: `${near}-${far}-${office}`, ends: [`${near}-${office}`, `${far}-${office}`], status: [{ is: "open", from: "2020-01-01" }], ...fields });

/** All that an office or a party did until the end of 2025, from the beginning unless it says since when. */
export const aLogOf = (office: string, fields: Partial<NonNullable<NonNullable<Parameters<typeof aSource>[0]>["coverage"]>[number]> = {}): RecordOf<"sources"> =>
  aSource({ id: `log-of-${office}`, kind: "readouts", coverage: [{ offices: [office], to: "2025-12-31", ...fields }] });

/** What is given is added to the two houses; it opens at 2024-11-30. */
export const twoHouses = (more: Partial<Omit<Bundle, "dataset">> = {}): Bundle => {
  const base = aBundle({ actors: [...aHouse("jp"), ...aHouse("us")] });
  const joined = <C extends Collection>(collection: C): RecordOf<C>[] => [...base[collection], ...(more[collection] ?? [])];
  return { ...base, ...Object.fromEntries(COLLECTION_NAMES.map((name) => [name, joined(name)])) };
};
