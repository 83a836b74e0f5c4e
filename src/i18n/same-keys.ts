/** The same keys with any words: a key that one language lacks fails the build. */
export type SameKeys<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
