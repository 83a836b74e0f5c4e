/** JSON text → a plain value that knows its places, or the errors in the text. */
import type { Place, Problem } from "../../model/problem";
import { lineIndex, type Parsed, type PlaceOf } from "../parsed";
import { MAX_BYTES, withoutMark, type TextFile } from "../text-file";
import { scanJson, type JsonPlace } from "./scan-json";

const itemOf = (place: JsonPlace, step: string | number): JsonPlace | undefined =>
  place.items instanceof Map ? place.items.get(String(step)) : Array.isArray(place.items) ? place.items[Number(step)] : undefined;

/** Places are asked for only when something is wrong, so they are read only then. */
const placesIn = (text: string, placeAt: (offset: number) => Place): PlaceOf => {
  let root: JsonPlace | undefined;
  return (path, part) => {
    root ??= scanJson(text, true).place;
    let place = root;
    let offset = root?.offset ?? 0;
    for (const [index, step] of path.entries()) {
      place = place === undefined ? undefined : itemOf(place, step);
      if (place === undefined) break;
      offset = part === "key" && index === path.length - 1 ? place.keyOffset : place.offset;
    }
    return placeAt(offset);
  };
};

/**
 * One JSON value. Problems: `too-large`, `empty-file`, `too-deep`, `syntax` (with a `reason`), `duplicate-key`,
 * `bad-number`, `unreadable-text`. Never throws.
 */
export const parseJson = (file: TextFile): Parsed => {
  const text = withoutMark(file.text);
  if (text.length > MAX_BYTES) {
    const params = { size: String(text.length), limit: String(MAX_BYTES) };
    return { kind: "refused", problems: [{ code: "too-large", file: file.name, path: [], params }] };
  }
  const placeAt = lineIndex(text);
  if (text.trim() === "") {
    return { kind: "refused", problems: [{ code: "empty-file", file: file.name, path: [], place: placeAt(0), params: {} }] };
  }
  const { value, faults } = scanJson(text, false);
  if (faults.length === 0) return { kind: "parsed", value, placeOf: placesIn(text, placeAt) };
  const problems = faults.map(({ code, offset, path, params }): Problem => ({ code, file: file.name, path, place: placeAt(offset), params }));
  return { kind: "refused", problems };
};
