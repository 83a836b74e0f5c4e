/**
 * Hashed shingles (Broder 1997): every run of RUN characters of a text as a 40-bit hash, so that the repository can
 * test that it repeats no run of a work without holding the work. At 40 bits, ten thousand hashes against a hundred
 * thousand runs give a false match once in a thousand data sets.
 */
import { createHash } from "node:crypto";

export const RUN = 25;
const BYTES = 5;

/** NFKC, without white space, punctuation and symbols, as code points. */
const folded = (text: string): string[] =>
  [...text.normalize("NFKC").toLowerCase().replace(/[\p{Z}\p{P}\p{S}\p{C}]/gu, "")];

const hashOf = (run: string): string => createHash("sha256").update(run, "utf8").digest("hex").slice(0, BYTES * 2);

const runsOf = (text: string): string[] => {
  const characters = folded(text);
  return Array.from({ length: Math.max(0, characters.length - RUN + 1) }, (_, start) => characters.slice(start, start + RUN).join(""));
};

export const shinglesOf = (text: string): Set<string> => new Set(runsOf(text).map(hashOf));

/** The hashes in order of their bytes, as one base64 text. */
export const packed = (hashes: ReadonlySet<string>): string => Buffer.from([...hashes].sort().join(""), "hex").toString("base64");

export const unpacked = (text: string): Set<string> =>
  new Set(Buffer.from(text, "base64").toString("hex").match(/.{10}/g) ?? []);

/** The runs of the text that the shingles hold, except those inside an allowed proper name. */
export const repeatedRuns = (text: string, shingles: ReadonlySet<string>, allowed: readonly string[] = []): string[] => {
  const names = allowed.map((name) => folded(name).join(""));
  return [...new Set(runsOf(text))].filter((run) => shingles.has(hashOf(run)) && !names.some((name) => name.includes(run)));
};
