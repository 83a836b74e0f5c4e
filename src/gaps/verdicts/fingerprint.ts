/** Tells whether the facts under a gap are still those on which somebody set it aside. */
import { canonicalJson } from "../../model/canonical-json";
import { hash64 } from "../../model/hash";
import type { Snapshot } from "../../network/snapshot";
import type { Gap } from "../gap";
import { recordsUnder } from "./records-under";

/** Names and remarks: another word for the same thing is no other fact. */
const WORDS: ReadonlySet<string> = new Set(["name", "note", "place"]);

const withoutWords = (record: object): object => Object.fromEntries(Object.entries(record).filter(([field]) => !WORDS.has(field)));

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Sixteen hexadecimal digits over the gap's id and the records under it. The same whatever the as-of date and the
 * order of the records (I7); another one after a contact, a channel, a tenure or an expectation between the ends was added, changed or
 * taken out, or a source was corrected in what it covers. Reason and absence are not hashed themselves: they follow from the
 * records and the date, and the day on which a source stops would bring every gap back. Cost: linear in the records.
 */
export const fingerprintOf = (gap: Gap, { network }: Pick<Snapshot, "network">): string => {
  const lists = Object.entries(recordsUnder(network, gap))
    .map(([name, records]) => [name, records.map((record) => canonicalJson(withoutWords(record))).toSorted(byText)]);
  return hash64(canonicalJson([gap.id, lists.toSorted(([a], [b]) => byText(String(a), String(b)))]));
};
