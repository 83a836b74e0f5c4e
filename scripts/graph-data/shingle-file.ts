/** The file of the essay's hashed shingles. */
import { readFileSync } from "node:fs";
import * as v from "valibot";
import { REFERENCE } from "./data-set-files";
import { RUN, unpacked } from "./shingles";

export const SHINGLE_FILE = new URL("essay-shingles.json", REFERENCE);

const file = v.strictObject({
  source: v.string(),
  run: v.literal(RUN),
  count: v.number(),
  /** Proper names that may be as long as a run. */
  allowed: v.array(v.string()),
  hashes: v.string(),
});

export const readShingles = (): { shingles: Set<string>; allowed: string[] } => {
  const raw: unknown = JSON.parse(readFileSync(SHINGLE_FILE, "utf8"));
  const { hashes, allowed, count } = v.parse(file, raw);
  const shingles = unpacked(hashes);
  if (shingles.size !== count) throw new Error(`${SHINGLE_FILE.pathname}: ${count} hashes announced, ${shingles.size} found`);
  return { shingles, allowed };
};
