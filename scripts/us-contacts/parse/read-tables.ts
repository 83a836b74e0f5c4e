/** All rows of the three tables of contacts → readings, in the order of the tables. */
import { readTable } from "../../published-tables/table";
import type { Reading } from "./reading";
import { readJourney } from "./read-journey";
import { readReadout } from "./read-readout";
import { readVisit } from "./read-visit";

/** From here on the data set speaks. */
export const SINCE = "2021-01-20";

export interface ContactTables {
  readonly readouts: string;
  readonly travels: string;
  readonly visits: string;
}

export interface Readings {
  readonly readouts: readonly Reading[];
  readonly travels: readonly Reading[];
  readonly visits: readonly Reading[];
}

export const readTables = ({ readouts, travels, visits }: ContactTables): Readings => {
  const isSince = ({ date }: Reading): boolean => date >= SINCE;
  return {
    readouts: readTable(readouts).map((row, index) => readReadout(row, index + 1)).filter(isSince),
    travels: readTable(travels).filter(({ start = "" }) => start >= SINCE).map(readJourney),
    visits: readTable(visits).filter(({ start = "" }) => start >= SINCE).map(readVisit),
  };
};
