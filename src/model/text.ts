/** Names and notes in the two languages of the product. */
import * as v from "valibot";

const MAX_NAME = 500;
const MAX_NOTE = 5_000;

/** Line ends and tabs are folded to a space; other control characters and broken surrogate pairs are refused. */
const line = (limit: number) => v.pipe(
  v.string(),
  v.transform((text) => text.replace(/[\t\r\n]+/g, " ").trim()),
  v.minLength(1, "empty-text"),
  v.maxLength(limit, "text-too-long"),
  // eslint-disable-next-line no-control-regex
  v.check((text) => text.isWellFormed() && !/[\u0000-\u001f\u007f]/.test(text), "unreadable-text"),
);

export const LANGUAGES = ["ja", "en"] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Bilingual {
  readonly ja: string;
  readonly en: string;
}

const bilingual = (limit: number) => v.union([
  v.pipe(line(limit), v.transform((text): Bilingual => ({ ja: text, en: text }))),
  v.strictObject({ ja: line(limit), en: line(limit) }),
]);

/** A name in both languages; a single string stands for both. */
export const name = bilingual(MAX_NAME);
/** A remark in both languages; a single string stands for both. */
export const note = bilingual(MAX_NOTE);
/** One line of text in no particular language: a locator, a title as printed, an alias. */
export const plainText = line(MAX_NAME);
/** A remark in no particular language: in that of whoever made it. */
export const plainNote = line(MAX_NOTE);
