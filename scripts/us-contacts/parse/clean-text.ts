/** Titles as published have broken letters ("Ló pez"), glued words ("Niinistöof Finland") and several kinds of apostrophe. */

/** Small words before which a blank after an accented letter is meant. */
const MEANT = /^(?:of|and|to|on|in|at|the|da|de|e|do|for|with|y|el|al|von|bin)\b/u;

export const cleanText = (text: string): string => text
  .normalize("NFC")
  .replaceAll(/[\u2060\u200B\uFEFF]/gu, "")
  .replaceAll(/[\u00A0\u202F]/gu, " ")
  .replaceAll(/[’‘ʻ`]/gu, "'")
  .replaceAll(/[“”]/gu, "\"")
  .replaceAll(/(?<=\p{L})' s\b/gu, "'s")
  .replaceAll(/(?<=\p{L}*[\u00C0-\u024F]) (?=(\p{Ll}[\p{L}]*))/gu, (blank, word: string) => (MEANT.test(word) ? blank : ""))
  .replaceAll(/(?<=ö|Khalifa)(?=(?:of|and) \p{Lu})/gu, " ")
  .replaceAll(/\s+/gu, " ")
  .trim();
