/**
 * The words of each language, in one i18next dictionary. They come in two parts, fetched when somebody reads them: what the first screen
 * says, and what is only said in the views that are read.
 */
import { createInstance } from "i18next";
import type { Language } from "../model/text";
import type { en } from "./en";

export type Words = typeof en;
export type WordsPart = "first" | "later";

export const NAMESPACE = "keiro";

export const dictionary = createInstance();
void dictionary.init({
  // No fallback from one language to the other.
  fallbackLng: false,
  defaultNS: NAMESPACE,
  ns: [NAMESPACE],
  resources: {},
  initAsync: false,
  // React and the command line print text, never markup.
  interpolation: { escapeValue: false },
  returnNull: false,
});

/** For those who speak at once and in both: the command line, tests. */
export const addWords = (language: Language, words: Partial<Words>): void => { dictionary.addResourceBundle(language, NAMESPACE, words, true, true); };

export const hasWords = (language: Language): boolean => dictionary.hasResourceBundle(language, NAMESPACE);

const fetched = async (language: Language, part: WordsPart): Promise<Partial<Words>> => {
  if (part === "first") return language === "ja" ? (await import("./ja/first")).first : (await import("./en/first")).first;
  return language === "ja" ? (await import("./ja/later")).later : (await import("./en/later")).later;
};

const loading = new Map<string, Promise<void>>();

/** Rejects where they cannot be fetched; the next call asks again. Until then the same promise each time, so that a component may wait for it. */
export const loadWords = (language: Language, part: WordsPart): Promise<void> => {
  const key = `${language} ${part}`;
  const known = loading.get(key);
  if (known !== undefined) return known;
  const load = async (): Promise<void> => {
    try {
      addWords(language, await fetched(language, part));
    } catch (error) {
      loading.delete(key);
      throw error;
    }
  };
  const started = load();
  loading.set(key, started);
  return started;
};

/** All that is said in the language. */
export const loadAllWords = async (language: Language): Promise<void> => {
  await Promise.all([loadWords(language, "first"), loadWords(language, "later")]);
};
