/** States as the rows write them. `Baltic` is three of them. */
import { STATES } from "../../published-tables/states";

/** In free association with New Zealand; the United States recognized both in 2023. Not in the World Factbook's tables. */
const FURTHER: readonly { readonly ids: readonly string[]; readonly code: string; readonly names: readonly string[] }[] = [
  { ids: ["cook-islands"], code: "ck", names: ["Cook Islands"] },
  { ids: ["niue"], code: "nu", names: ["Niue"] },
];
const FURTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  kr: ["ROK"], cn: ["PRC"], cd: ["Democratic Republic of Congo"], ua: [], uk: ["Great Britain"], mk: [], ba: ["Bosnia"], ps: ["West Bank", "Palestine"], ru: ["Russian Federation"],
  tr: ["Turkiye"], va: ["Vatican", "Pope"], us: ["United States", "U.S."], ar: ["Argentine Republic"], fi: [], cv: ["Cabo Verde"],
};
const SEVERAL: Readonly<Record<string, readonly string[]>> = { Baltic: ["ee", "lv", "lt"] };

const CODES = new Map<string, readonly string[]>(Object.entries(SEVERAL));
for (const { code, nouns, adjectives } of STATES) {
  if (code !== "") for (const name of [...nouns, ...adjectives]) if (!CODES.has(name)) CODES.set(name, [code]);
}
for (const { code, names } of FURTHER) for (const name of names) CODES.set(name, [code]);
for (const [code, names] of Object.entries(FURTHER_NAMES)) for (const name of names) CODES.set(name, [code]);
/** Of these the adjective stands for another state's people or for a place, or is a word of its own. */
for (const name of ["American", "Pope"]) CODES.delete(name);

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
const words = [...CODES.keys()].toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(escaped).join("|");

/** A state's name or adjective as a whole word. */
export const STATE_WORD = new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}])`, "gu");
export const codesOf = (word: string): readonly string[] => CODES.get(word) ?? [];

const BY_TABLE_ID = new Map<string, string>(FURTHER.flatMap(({ ids, code }) => ids.map((id) => [id, code] as const)));
export const furtherState = (tableId: string): string | undefined => BY_TABLE_ID.get(tableId);
