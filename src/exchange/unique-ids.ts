/** Ids of other people's files → ids of ours: readable, allowed, each once. */
import { ID_PATTERN } from "../model/id";

/** A string that the id pattern takes, or empty where nothing of the text can stay. */
export const slug = (text: string): string => Array.from(
  text.normalize("NFKC").toWellFormed().replace(/[^\p{L}\p{N}._-]+/gu, "-").replace(/^[^\p{L}\p{N}]+|-+$/gu, ""),
).slice(0, 150).join("").replace(/[._-]+$/, "");

/**
 * The new id of each old one; an old id that is allowed stays as it is. `fallback` begins the ids of those that
 * leave nothing: `node-3` for the third. Old ids must differ from each other.
 */
export const uniqueIds = (old: readonly string[], fallback: string): ReadonlyMap<string, string> => {
  const result = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of old) {
    if (!ID_PATTERN.test(id)) continue;
    result.set(id, id);
    taken.add(id);
  }
  const counts = new Map<string, number>();
  old.forEach((id, index) => {
    if (result.has(id)) return;
    const wanted = slug(id) || `${fallback}-${index + 1}`;
    let free = wanted;
    let count = counts.get(wanted) ?? 1;
    while (taken.has(free)) {
      count += 1;
      free = `${wanted}-${count}`;
    }
    counts.set(wanted, count);
    result.set(id, free);
    taken.add(free);
  });
  return result;
};
