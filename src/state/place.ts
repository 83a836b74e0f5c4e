/** Where the open data come from, as far as a link can name it. Data of a reader's own file are in no address (I6). */

export type Place =
  /** With the product, by the name of its folder. */
  | { readonly kind: "shipped"; readonly folder: string }
  /** On this origin. */
  | { readonly kind: "address"; readonly address: string }
  /** Chosen by the reader; the `turn`-th of this visit. */
  | { readonly kind: "file"; readonly turn: number };

/** What opens where an address names nothing. */
export const REFERENCE = { kind: "shipped", folder: "japan-us-2024" } as const;

export const isSamePlace = (a: Place, b: Place): boolean => {
  switch (a.kind) {
    case "shipped": return b.kind === "shipped" && a.folder === b.folder;
    case "address": return b.kind === "address" && a.address === b.address;
    case "file": return b.kind === "file" && a.turn === b.turn;
  }
};

/** The part of an address behind `?`, with its mark; empty where nothing needs to be named. */
export const searchOf = (place: Place): string => {
  if (place.kind === "file" || isSamePlace(place, REFERENCE)) return "";
  return `?${String(new URLSearchParams(place.kind === "shipped" ? { data: place.folder } : { open: place.address }))}`;
};

/** What an entry of the browser's history holds besides its address. */
export interface EntryState {
  readonly file: number;
}

export const entryStateOf = (place: Place): EntryState | null => (place.kind === "file" ? { file: place.turn } : null);

const fileIn = (state: unknown): number | undefined =>
  (typeof state === "object" && state !== null && "file" in state && typeof state.file === "number" ? state.file : undefined);

/** Where an entry of the browser's history leads. */
export const placeIn = (search: string, state: unknown): Place => {
  const turn = fileIn(state);
  if (turn !== undefined) return { kind: "file", turn };
  const parameters = new URLSearchParams(search);
  const address = parameters.get("open");
  if (address !== null) return { kind: "address", address };
  const folder = parameters.get("data");
  return folder === null ? REFERENCE : { kind: "shipped", folder };
};
