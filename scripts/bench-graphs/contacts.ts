/**
 * Which office of the United States had a published contact with which office of another state, year by year. Three sources:
 * journeys of Presidents and Secretaries of State, leaders' visits, readouts. Offices, never people.
 */
import { officesNamed } from "./offices-named";
import { stateById } from "../published-tables/states";
import { readTable } from "../published-tables/table";

/** One contact or more in a year: `us` is the office there, `state/function` the office here. */
interface YearlyContact {
  readonly year: string;
  readonly us: string;
  readonly foreign: string;
}

export interface ContactGraph {
  /** Offices of the United States by name first, then `state/function`. An index into it is an end of a contact. */
  readonly offices: readonly string[];
  /** Year → pairs of indices, each pair once, in order. */
  readonly years: Readonly<Record<string, readonly (readonly [number, number])[]>>;
}

/** The last full year that all three sources cover but for the last weeks of visits. */
const LAST_YEAR = "2024";
const US_OFFICES: Readonly<Record<string, string>> = {
  "president": "president", "vice-president": "vice-president", "secretary": "secretary-of-state", "nsa": "national-security-advisor",
  "principal-deputy-nsa": "deputy-national-security-advisor", "deputy-nsa": "deputy-national-security-advisor",
};
/** A visit that its source calls private without a meeting. */
const NO_MEETING = /^Private visit\.?$/;

const fromJourneys = (text: string): YearlyContact[] => readTable(text).flatMap(({ role = "", start = "", country_id = "", remarks = "" }) => {
  const us = US_OFFICES[role];
  const state = stateById(country_id)?.id;
  if (us === undefined || state === undefined) return [];
  return officesNamed(remarks, state).map((office) => ({ year: start.slice(0, 4), us, foreign: `${office.state}/${office.function}` }));
});

/** The source lists visits of heads of state and government only. */
const fromVisits = (text: string): YearlyContact[] => readTable(text).flatMap(({ start = "", from_id = "", description = "" }) => {
  const state = stateById(from_id)?.id;
  return state === undefined || NO_MEETING.test(description) ? [] : [{ year: start.slice(0, 4), us: "president", foreign: `${state}/head-of-government` }];
});

const fromReadouts = (text: string): YearlyContact[] => readTable(text).flatMap(({ date = "", us_office = "", title = "", counterpart_raw = "" }) => {
  const us = US_OFFICES[us_office];
  if (us === undefined) return [];
  return officesNamed(counterpart_raw === "" ? title : counterpart_raw, undefined)
    .map((office) => ({ year: date.slice(0, 4), us, foreign: `${office.state}/${office.function}` }));
});

export const contactGraph = (journeys: string, visits: string, readouts: string): ContactGraph => {
  const contacts = [...fromJourneys(journeys), ...fromVisits(visits), ...fromReadouts(readouts)].filter(({ year }) => year <= LAST_YEAR);
  const us = [...new Set(contacts.map((contact) => contact.us))].sort();
  const foreign = [...new Set(contacts.map((contact) => contact.foreign))].sort();
  const offices = [...us, ...foreign];
  const indexOf = new Map(offices.map((office, index) => [office, index]));
  const at = (office: string): number => indexOf.get(office) ?? -1;
  const years = [...new Set(contacts.map(({ year }) => year))].sort();
  return {
    offices,
    years: Object.fromEntries(years.map((year) => {
      const pairs = new Map(contacts.filter((contact) => contact.year === year).map((contact) => {
        const pair = [at(contact.us), at(contact.foreign)] as const;
        return [pair.join("-"), pair];
      }));
      return [year, [...pairs.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1])];
    })),
  };
};
