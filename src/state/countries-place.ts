/** What the comparison across countries shows: in the address as `countries=periods`, `countries-of=jp,kr`, `countries-levels=leader` … */
import { CONTACT_KINDS, COUNTED_LEVELS, type ContactKind, type CountedLevel } from "../history/countries/figure";
import { PERIOD_UNITS, readPeriod, type Period, type PeriodUnit } from "../history/countries/periods";
import type { ActorId } from "../model/id";
import type { Network } from "../network/network";
import type { Transition } from "./session";

export const COUNTRIES_PANELS = ["periods", "firsts", "advisers"] as const;
export type CountriesPanel = (typeof COUNTRIES_PANELS)[number];

/** `usual`: those that a desk compares first. */
export type CountriesChosen = "usual" | "all" | readonly ActorId[];

/** By which column, and which way: names rise, figures fall, until it is turned round. */
export interface CountriesSort {
  readonly by: string;
  readonly isTurned: boolean;
}

export interface CountriesPlace {
  /** `undefined`: the one relationship is compared, not the countries. */
  readonly panel: CountriesPanel | undefined;
  /** With whom; `undefined`: the side that more others are in contact with. */
  readonly hub: ActorId | undefined;
  readonly of: CountriesChosen;
  /** `undefined`: every level that has a contact. */
  readonly levels: readonly CountedLevel[] | undefined;
  readonly from: Period | undefined;
  readonly to: Period | undefined;
  readonly unit: PeriodUnit;
  readonly kinds: readonly ContactKind[];
  readonly sort: CountriesSort;
}

export const OPENING_COUNTRIES: CountriesPlace = {
  panel: undefined, hub: undefined, of: "usual", levels: undefined, from: undefined, to: undefined, unit: "quarter", kinds: ["own"], sort: { by: "total", isTurned: false },
};

export const setCountries = (change: (place: CountriesPlace) => CountriesPlace): Transition => (session) => ({ ...session, countries: change(session.countries) });

const PREFIX = "countries";
export const isCountriesPart = (name: string): boolean => name === PREFIX || name.startsWith(`${PREFIX}-`);

const sortText = ({ by, isTurned }: CountriesSort): string => (isTurned ? `${by}:turned` : by);

export const countriesInAddress = (place: CountriesPlace): readonly (readonly [string, string])[] => {
  const opening = OPENING_COUNTRIES;
  const parts: readonly (readonly [string, string | undefined])[] = [
    ["", place.panel],
    ["-with", place.hub],
    ["-of", place.of === "usual" ? undefined : place.of === "all" ? "all" : place.of.join(",")],
    ["-levels", place.levels?.join(",")],
    ["-from", place.from?.name],
    ["-to", place.to?.name],
    ["-per", place.unit === opening.unit ? undefined : place.unit],
    ["-kinds", place.kinds.join(",") === opening.kinds.join(",") ? undefined : place.kinds.join(",")],
    ["-sort", sortText(place.sort) === sortText(opening.sort) ? undefined : sortText(place.sort)],
  ];
  return parts.flatMap(([name, value]) => (value === undefined ? [] : [[`${PREFIX}${name}`, value] as const]));
};

interface NotCompared {
  readonly code: "unknown-id" | "unknown-part";
  readonly value: string;
}

const SORT = /^(name|total|mean|\d{4}(?:-q[1-4])?|(?:call|in-person)@[^:@~]{1,80})(:turned)?$/;

/** What is not understood is told, and left as it opens. */
export const readCountries = (parameters: URLSearchParams, { bundle, nesting }: Network): { readonly place: CountriesPlace; readonly problems: readonly NotCompared[] } => {
  const problems: NotCompared[] = [];
  const opening = OPENING_COUNTRIES;
  const listOf = <T extends string>(value: string, known: readonly T[]): readonly T[] => {
    const texts = value.split(",");
    for (const text of texts) if (!known.some((each) => each === text)) problems.push({ code: "unknown-id", value: text });
    return known.filter((each) => texts.includes(each));
  };
  /** The part as `read` has it; where that has nothing, it is told and left. */
  const part = <T>(name: string, otherwise: T, read: (value: string) => T | undefined): T => {
    const value = parameters.get(`${PREFIX}${name}`);
    if (value === null) return otherwise;
    const [told, found] = [problems.length, read(value)];
    if (found === undefined && problems.length === told) problems.push({ code: "unknown-part", value });
    return found ?? otherwise;
  };
  const filled = <T>(list: readonly T[]): readonly T[] | undefined => (list.length === 0 ? undefined : list);
  const parties = bundle.actors.flatMap(({ id, kind }) => (kind !== "person" && nesting.partyOf(id) === id ? [id] : [])).toSorted();
  const place: CountriesPlace = {
    panel: part("", opening.panel, (value) => COUNTRIES_PANELS.find((each) => each === value)),
    hub: part("-with", opening.hub, (value) => listOf(value, parties)[0]),
    of: part("-of", opening.of, (value) => (value === "all" ? value : filled(listOf(value, parties)))),
    levels: part("-levels", opening.levels, (value) => filled(listOf(value, COUNTED_LEVELS))),
    from: part("-from", opening.from, readPeriod),
    to: part("-to", opening.to, readPeriod),
    unit: part("-per", opening.unit, (value) => PERIOD_UNITS.find((each) => each === value)),
    kinds: part("-kinds", opening.kinds, (value) => filled(listOf(value, CONTACT_KINDS))),
    sort: part("-sort", opening.sort, (value) => {
      const [, by, turned] = SORT.exec(value) ?? [];
      return by === undefined ? undefined : { by, isTurned: turned !== undefined };
    }),
  };
  const isKnownPart = (name: string): boolean => ["", "-with", "-of", "-levels", "-from", "-to", "-per", "-kinds", "-sort"].some((each) => name === `${PREFIX}${each}`);
  for (const [name] of parameters) if (isCountriesPart(name) && !isKnownPart(name)) problems.push({ code: "unknown-part", value: name });
  return { place, problems };
};
