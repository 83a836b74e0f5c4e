/**
 * Which foreign offices a title or a remark names, in four functions, since 1989. By rule, not by judgement: what no rule knows is left out.
 * Only for the benchmark's graph, which stays as it is so that its figures stay comparable; the data set of contacts is read by
 * scripts/us-contacts/parse, which tells each office from the other.
 */
import { STATES, type State } from "../published-tables/states";

export type ForeignFunction = "head-of-government" | "foreign-affairs" | "national-security" | "defence";

export interface NamedOffice {
  readonly state: string;
  readonly function: ForeignFunction;
}

/** Letters are compared with one kind of apostrophe. */
const plainOf = (text: string): string => text.replaceAll("’", "'");
const anyOf = (words: Iterable<string>): string => [...words].toSorted((a, b) => b.length - a.length).map((word) => word.replaceAll(".", String.raw`\.`)).join("|");
const statesBy = (wordsOf: (state: State) => readonly string[]): ReadonlyMap<string, string> =>
  new Map(STATES.flatMap((state) => wordsOf(state).map((word) => [plainOf(word), state.id])));

const BEFORE = statesBy(({ nouns, adjectives }) => [...adjectives, ...nouns]);
const NOUNS = statesBy(({ nouns }) => nouns);
const OWNER_BEFORE = new RegExp(`(?:^|[^\\p{L}])(${anyOf(BEFORE.keys())})(?:' ?s)?(?: Acting| Interim)? $`, "u");
const NOUN = new RegExp(`(?<![\\p{L}])(?:${anyOf(NOUNS.keys())})(?![\\p{L}])`, "gu");

/** A second title of the same person: only the other counts. */
const SECOND_TITLE = /Deputy Prime Minister(?:,? and |, | & ?|\/)(?=Foreign|Minister of|Defen)/gu;

/** What reads like an office of a foreign state and is none. */
const NOT_MEANT = new RegExp([
  "(?:Principal Deputy |Deputy )?National Security Advisor (?:Jake Sullivan|Jon Finer|to the Vice President)",
  String.raw`Presidents? (?:\p{Lu}[\p{L}.]* ){0,3}(?:Bush|Reagan|Clinton|Obama|Trump|Biden)\b`,
  String.raw`(?:Vice|Deputy|Assistant|[Ff]ormer|First|Presumptive)[ -](?:Foreign |Defen[cs]e |National Security )?(?:President|Chancellor|Prime Minister|Minister|Secretary|Advis[eo]r)s?(?: of (?:Foreign Affairs|Defense))?`,
  "Executive Vice Minister of Foreign Affairs",
  "(?:Commission|Council|Parliament|Assembly|Bank|ICRC|Conference|Senate|Congress|Court|Committee|College|University|Regional|Party) Presidents?(?:-elect)?",
  "Presidents? of the (?:European|UN|United Nations|World)", "Prime Minister of Iraq's Kurdistan",
  "(?<=(?:to|of) the (?:\\p{Lu}[\\p{L}]+ )?)(?:President|Prime Minister)(?= (?:of|and))", "(?:President|Prime Minister)' ?s",
  "(?:[Ff]uneral|[Mm]emorial service)[^.;]*",
].join("|"), "gu");

const OFFICES: readonly (readonly [ForeignFunction, string])[] = [
  ["national-security", "National Security Advis[eo]rs?|NSA|National Security Secretariat|(?:Secretary of the )?National Security Council(?: Secretary)?|Director of (?:the )?National Security(?: Office)?|National Security Bureau|Office of the Foreign Affairs Commission"],
  ["foreign-affairs", "Foreign (?:Ministers?|Secretary)|(?:External|Foreign) Affairs Minister|Minister (?:of|for) (?:Foreign|External) Affairs|Secretary of Foreign Affairs"],
  ["defence", "Defen[cs]e (?:Ministers?|Secretary)|Minister (?:of|for) Defen[cs]e|Secretary of State for Defence"],
  ["head-of-government", "Presidents?(?:-[Ee]lect)?|Prime M[Ii]ni?sters?|Chancellors?|King|Queen|Emperor|Crown Prince|Emir|Amir|Sultan|Taoiseach|Sheikh(?= Tamim)|Premier|Pope|General Secretary|Chief Adviser|Leaders(?= of)"],
];
const OFFICE = new RegExp(OFFICES.map(([, words]) => `((?<![\\p{L}])(?:${words})(?![\\p{L}]))`).join("|"), "gu");

/** Titles that one state only has. */
const ONE_STATE: Readonly<Record<string, string>> = { "Pope": "holy-see", "Office of the Foreign Affairs Commission": "china" };

/** The small words that may stand between an office and its state in a sentence: names and lists, never a verb. */
const PARTICLES = new Set(["of", "the", "and", "al", "el", "bin", "bint", "ibn", "de", "da", "do", "dos", "del", "von", "van", "la", "le", "der", "den", "y", "e", "s"]);
const smallWords = (text: string): readonly string[] => text.match(/(?<![\p{L}-])\p{Ll}\p{L}*/gu) ?? [];
const PLURAL = /(?:Ministers|Presidents|Advis[eo]rs|Chancellors|Leaders)$/u;

/** The states named after an office: in a title after "of", in a sentence as long as nothing but names and particles stands between. */
const statesAfter = (text: string, isTitle: boolean): readonly string[] => {
  const [clause = ""] = text.split(/;|(?<=\p{Ll}{3})\. | Following | Regarding /u);
  return [...clause.matchAll(NOUN)].flatMap((match) => {
    const between = clause.slice(0, match.index);
    return /\b(?:[oO]f|between)\b/u.test(between) && (isTitle || smallWords(between).every((word) => PARTICLES.has(word))) ? NOUNS.get(match[0]) ?? [] : [];
  });
};

/**
 * A single office belongs to the adjective right before it, else to the first state after it and before the next office, else to
 * `inState` (where a journey went), else to the first state after the next office ("President A and Chairman B of C"). A plural belongs
 * to all the states listed after it, and to nobody where none is ("NATO Foreign Ministers").
 */
export const officesNamed = (title: string, inState: string | undefined): readonly NamedOffice[] => {
  const text = plainOf(title).replaceAll(SECOND_TITLE, "").replaceAll(NOT_MEANT, " · ");
  const found = [...text.matchAll(OFFICE)];
  return found.flatMap((match, index) => {
    const kind = OFFICES[match.slice(1).findIndex((group) => group !== undefined)]?.[0];
    if (kind === undefined) return [];
    const end = match.index + match[0].length;
    const isTitle = inState === undefined;
    const own = statesAfter(text.slice(end, found[index + 1]?.index), isTitle);
    if (PLURAL.test(match[0])) return own.map((state) => ({ state, function: kind }));
    const before = OWNER_BEFORE.exec(text.slice(0, match.index))?.[1];
    const state = ONE_STATE[match[0]]
      ?? (before === undefined ? undefined : BEFORE.get(before))
      ?? own[0] ?? inState ?? statesAfter(text.slice(end), isTitle)[0];
    return state === undefined ? [] : [{ state, function: kind }];
  });
};
