/** A data set as a folder: one file a collection, YAML or JSON. */
import { COLLECTION_NAMES, DATA_SET_FILE } from "../model/bundle";
import type { Problem } from "../model/problem";
import { nearest } from "../model/suggest";
import type { RawPart } from "../model/validate";
import { parseJson } from "./json/parse-json";
import type { Parse, PlaceOf } from "./parsed";
import { readRaw, refused, type ReadResult } from "./read-raw";
import { extensionOf, stemOf, type TextFile } from "./text-file";
import { parseYaml } from "./yaml/parse-yaml";

const PARSERS: ReadonlyMap<string, Parse> = new Map([["yaml", parseYaml], ["yml", parseYaml], ["json", parseJson]]);
const NAMES: readonly string[] = [...COLLECTION_NAMES, DATA_SET_FILE];

const unknownCollection = (file: TextFile): Problem | undefined => {
  const collection = stemOf(file.name);
  const suggestion = nearest(collection, NAMES);
  // A stray JSON file (a package's, `actors.schema.json`) is none of ours unless it looks like a misspelt collection.
  if (extensionOf(file.name) === "json" && (suggestion === undefined || collection.includes("."))) return undefined;
  return {
    code: "unknown-collection", file: file.name, path: [],
    params: { collection, ...(suggestion === undefined ? {} : { suggestion }) },
  };
};

/**
 * Reads `actors.yaml`, `.yml` or `.json` and so on, and `dataset.yaml`; other files (a README, a schema) are let be,
 * but a YAML file that is no collection is `unknown-collection`. All problems of all files are collected;
 * while one file cannot be parsed the records are not compared, since each reference into it would be a false problem.
 * Never throws.
 */
export const readFolder = (files: readonly TextFile[]): ReadResult => {
  const raw = new Map<string, RawPart>();
  const places = new Map<string, PlaceOf>();
  const problems: Problem[] = [];
  const unparsed: Problem[] = [];
  for (const file of files) {
    const parse = PARSERS.get(extensionOf(file.name));
    if (parse === undefined) continue;
    const collection = stemOf(file.name);
    const first = raw.get(collection);
    if (!NAMES.includes(collection)) {
      const problem = unknownCollection(file);
      if (problem !== undefined) problems.push(problem);
    } else if (first !== undefined) {
      problems.push({ code: "duplicate-collection", file: file.name, path: [], params: { collection, other: first.file } });
    } else {
      const parsed = parse(file);
      if (parsed.kind === "refused") unparsed.push(...parsed.problems);
      else {
        raw.set(collection, { file: file.name, path: [], value: parsed.value });
        places.set(file.name, parsed.placeOf);
      }
    }
  }
  if (unparsed.length > 0) return refused([...problems, ...unparsed]);
  return readRaw(raw, places, problems);
};
