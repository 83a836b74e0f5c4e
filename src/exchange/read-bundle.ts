/** A whole network in one file: `{ "dataset": {…}, "actors": […], … }`. */
import type { RawPart } from "../model/validate";
import type { Parse } from "./parsed";
import { readRaw, refused, type ReadResult } from "./read-raw";
import type { TextFile } from "./text-file";

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What editors put into a JSON file to find its schema. */
const SCHEMA_HINT = "$schema";

/** Reads with the given parser, `parseJson` or `parseYaml`. Never throws. */
export const readBundle = (file: TextFile, parse: Parse): ReadResult => {
  const parsed = parse(file);
  if (parsed.kind === "refused") return refused(parsed.problems);
  const { value, placeOf } = parsed;
  if (value === null) return refused([{ code: "empty-file", file: file.name, path: [], place: placeOf([], "value"), params: {} }]);
  if (!isMapping(value)) return refused([{ code: "not-a-mapping", file: file.name, path: [], place: placeOf([], "value"), params: {} }]);
  const raw = new Map<string, RawPart>();
  for (const [name, part] of Object.entries(value)) {
    if (name !== SCHEMA_HINT) raw.set(name, { file: file.name, path: [name], value: part });
  }
  if (raw.size === 0) return refused([{ code: "nothing-in-it", file: file.name, path: [], params: {} }]);
  return readRaw(raw, new Map([[file.name, placeOf]]));
};
