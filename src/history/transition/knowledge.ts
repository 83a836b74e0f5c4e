/** By what was known on the as-of date, or by all that is recorded since. Only the first is honest about hindsight. */
export const KNOWLEDGE = ["as-known", "came-out"] as const;
export type Knowledge = (typeof KNOWLEDGE)[number];
