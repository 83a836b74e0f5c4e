/** What is on one side and on the other. Swapping the sides swaps these, and nothing else. */
export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** Each key of either side once, sorted, so that neither the order of records nor that of the sides matters [I7]. */
export const keysOf = <K extends string>(before: ReadonlyMap<K, unknown>, after: ReadonlyMap<K, unknown>): K[] =>
  [...new Set([...before.keys(), ...after.keys()])].toSorted();
