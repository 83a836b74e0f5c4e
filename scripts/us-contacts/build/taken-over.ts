/**
 * Contacts of autumn 2024 that the tables do not have and a desk would miss at the opening date, as the reference data set has them, with its
 * sources: the list of travels is silent on who else was met in Lima, and no table is of whom a President-elect speaks with.
 */
import type { Bundle } from "../../../src/model/bundle";

export const TAKEN_OVER: readonly string[] = [
  "blinken-iwaya-call-2024-10-02", "ishiba-trump-call-2024-11-07", "blinken-iwaya-2024-11-14", "biden-ishiba-2024-11-15", "jp-us-rok-2024-11-15", "trump-trudeau-2024-11-29",
];

/** Without their issues, of which there are none here. */
export const takenOver = (reference: Bundle, ids: readonly string[]): Readonly<Record<string, unknown>>[] =>
  reference.contacts.filter(({ id }) => ids.includes(id)).map((contact) => ({ ...contact, issues: undefined }));
