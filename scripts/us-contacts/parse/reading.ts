/** What a row of a table says, before rows about one event are brought together. */
import type { ContactMode } from "../../../src/model/vocabulary";
import type { Counterpart } from "./office-kinds";

/** Why a row is no contact of this data set, or could not be read. */
export const REASONS = [
  "us-office-not-covered", "nobody-foreign-named", "counterparts-not-named", "not-placed", "no-meeting", "territory", "not-a-government"
] as const;
export type Reason = (typeof REASONS)[number];

/** A citation before the data set that it is in is validated. */
export interface Cited {
  readonly source: string;
  readonly locator: string;
  readonly url?: string;
  readonly says?: { readonly date?: string; readonly until?: string };
}

export interface Place {
  readonly locale: string;
  /** The state's two letters; empty for the United States. */
  readonly state: string;
}

/** One event that a row tells of. A row about a journey tells of several. */
export interface Event {
  readonly date: string;
  readonly until?: string | undefined;
  readonly mode: ContactMode;
  /** Ids of offices. */
  readonly us: readonly string[];
  readonly counterparts: readonly Counterpart[];
  readonly groupings: readonly string[];
  readonly place?: Place | undefined;
  readonly citation: Cited;
}

export interface Reading {
  /** `readouts:12`: the table and the number of the row in it, counted from 1 without the heading; `travels:3992`, `visits:3018`: the row's own number. */
  readonly row: string;
  readonly events: readonly Event[];
  /** Set where there is no event. */
  readonly reason?: Reason | undefined;
  /** Where the row can be looked up. */
  readonly citation: Cited;
  readonly date: string;
}

export type Row = Readonly<Record<string, string>>;
