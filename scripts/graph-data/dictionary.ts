/** The field dictionary of graph-data/README.md as data: it also feeds the descriptions in the schemas. */
import { readFileSync } from "node:fs";
import { GRAPH_DATA } from "./data-set-files";

export interface FieldEntry {
  readonly field: string;
  readonly meaning: string;
  readonly required: boolean;
}

/** A `## name …` or `### name …` heading opens a section; its table has the columns field, meaning, form, required. */
export const dictionaryOf = (page: string): Map<string, FieldEntry[]> => {
  const sections = new Map<string, FieldEntry[]>();
  let entries: FieldEntry[] = [];
  for (const line of page.split("\n")) {
    const heading = /^#{2,3} `([a-z-]+)`/.exec(line)?.[1];
    if (heading !== undefined) {
      entries = [];
      sections.set(heading, entries);
    } else if (line.startsWith("#")) {
      entries = [];
    }
    const row = /^\| `(\w+)` \| (.+?) \| (.+?) \| (yes|no) \|$/.exec(line);
    if (row?.[1] !== undefined && row[2] !== undefined) entries.push({ field: row[1], meaning: row[2], required: row[4] === "yes" });
  }
  return sections;
};

export const readDictionary = (): Map<string, FieldEntry[]> => dictionaryOf(readFileSync(new URL("README.md", GRAPH_DATA), "utf8"));
