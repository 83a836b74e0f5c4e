/** The paragraphs of the essay by locator, without its text. */
import { readFileSync } from "node:fs";
import * as v from "valibot";
import { REFERENCE } from "./data-set-files";

const paragraph = v.strictObject({
  locator: v.string(),
  /** Numbered points, cited as `§2 ¶2 ③`. */
  points: v.optional(v.array(v.string())),
  /** Why no record cites it. */
  uncited: v.optional(v.strictObject({ ja: v.string(), en: v.string() })),
});

const file = v.strictObject({ source: v.string(), paragraphs: v.array(paragraph) });
export type Paragraphs = v.InferOutput<typeof file>;

export const readParagraphs = (): Paragraphs => {
  const raw: unknown = JSON.parse(readFileSync(new URL("essay-paragraphs.json", REFERENCE), "utf8"));
  return v.parse(file, raw);
};

export const locatorsOf = ({ paragraphs }: Paragraphs): string[] =>
  paragraphs.flatMap(({ locator, points = [] }) => [locator, ...points.map((point) => `${locator} ${point}`)]);
