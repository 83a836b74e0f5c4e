/** Two nodes, whichever is named first. */
export type Pair = readonly [string, string];

/** The lesser id first, by code unit. */
export const pairOf = (a: string, b: string): Pair => (a < b ? [a, b] : [b, a]);

/** One text a pair, whatever the ids hold. */
export const keyOf = (pair: Pair): string => JSON.stringify(pair);
