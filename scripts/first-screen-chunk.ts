/**
 * What the first screen loads as one file. Left to itself the bundler makes a file of its own of whatever two later parts share, dozens of
 * them, and many small files compress worse than one.
 */

interface ModuleInfo {
  readonly isEntry: boolean;
  /** Those that import it statically. */
  readonly importers: readonly string[];
}

/** Does an entry reach the module by static imports alone? */
export const createIsFirst = () => {
  const known = new Map<string, boolean>();
  const isFirst = (id: string, infoOf: (id: string) => ModuleInfo | null): boolean => {
    const found = known.get(id);
    if (found !== undefined) return found;
    // Modules import each other in circles: who is asked for on the way does not answer for itself.
    const seen = new Set<string>();
    const isReached = (each: string): boolean => {
      if (seen.has(each)) return false;
      seen.add(each);
      const info = infoOf(each);
      return info !== null && (info.isEntry || info.importers.some(isReached));
    };
    const answer = isReached(id);
    known.set(id, answer);
    return answer;
  };
  return isFirst;
};
