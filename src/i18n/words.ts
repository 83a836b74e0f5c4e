/** The words of each language, fetched when somebody reads it: the first screen carries one of the two. */
import type { Language } from "../model/text";
import type { en } from "./en";

export type Words = typeof en;

const known = new Map<Language, Words>();

/** For those who speak at once and in both: the command line, tests. */
export const addWords = (language: Language, words: Words): void => { known.set(language, words); };

/** Throws where they have not been loaded: to speak without words is a mistake of the programmer. */
export const wordsOf = (language: Language): Words => {
  const words = known.get(language);
  if (words === undefined) throw new Error(`the words of "${language}" are not loaded`);
  return words;
};

/** Rejects where they cannot be fetched. */
export const loadWords = async (language: Language): Promise<void> => {
  if (known.has(language)) return;
  if (language === "ja") addWords("ja", (await import("./ja")).ja);
  else addWords("en", (await import("./en")).en);
};
