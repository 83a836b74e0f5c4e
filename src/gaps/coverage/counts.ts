/** What is counted of a relationship at a level, and sums of it. */

export interface Counts {
  /** Expectations that hold on the date, by priority. */
  readonly must: number;
  readonly should: number;
  readonly may: number;
  /** Of all of them. */
  readonly met: number;
  /** Gaps that somebody testifies to; neither questions (I2) nor what is set aside. */
  readonly missing: number;
  /** Gaps of which nobody has researched whether they are any. */
  readonly questions: number;
  readonly setAside: number;
  /** Channels, by their status. Closed ones are history and not counted. */
  readonly open: number;
  readonly planned: number;
  readonly dormant: number;
  readonly unknown: number;
}

export const NO_COUNTS: Counts = { must: 0, should: 0, may: 0, met: 0, missing: 0, questions: 0, setAside: 0, open: 0, planned: 0, dormant: 0, unknown: 0 };

const addCounts = (a: Counts, b: Counts): Counts => ({
  must: a.must + b.must,
  should: a.should + b.should,
  may: a.may + b.may,
  met: a.met + b.met,
  missing: a.missing + b.missing,
  questions: a.questions + b.questions,
  setAside: a.setAside + b.setAside,
  open: a.open + b.open,
  planned: a.planned + b.planned,
  dormant: a.dormant + b.dormant,
  unknown: a.unknown + b.unknown,
});

export const sumOf = (all: readonly Counts[]): Counts => all.filter((each) => each !== NO_COUNTS).reduce(addCounts, NO_COUNTS);

export const expectedIn = ({ must, should, may }: Counts): number => must + should + may;

/** Channels of whatever status but closed. */
export const channelsIn = ({ open, planned, dormant, unknown }: Counts): number => open + planned + dormant + unknown;
