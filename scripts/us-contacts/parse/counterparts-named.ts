/** Whose office each title in a text is. By rule, not by judgement: a title that no rule gives to a state is reported, never guessed. */
import { groupingsIn, type FoundGrouping } from "./groupings";
import { stateOfPerson } from "./known-people";
import type { Counterpart } from "./office-kinds";
import { takeSetPhrases } from "./set-phrases";
import { codesOf, STATE_WORD } from "./state-names";
import { titlesIn, type Title } from "./titles";

export interface Placed extends Counterpart {
  readonly start: number;
}

export interface Named {
  /** In the order of the text; each office once. */
  readonly counterparts: readonly Placed[];
  readonly groupings: readonly FoundGrouping[];
  /** Titles of which no rule says whose they are. */
  readonly unplaced: readonly string[];
}

interface StateAt {
  readonly codes: readonly string[];
  readonly start: number;
  readonly end: number;
}

const statesIn = (text: string): StateAt[] => [...text.matchAll(STATE_WORD)].map((match) => ({ codes: codesOf(match[0]), start: match.index, end: match.index + match[0].length }));

/** Between an owner and the title: "Israeli National Security Advisor", "senior Kuwaiti officials", "Japan's …", "Russian Federation President". */
const OWNER_GAP = /^(?:'s|'|\)| Federation| senior| [Gg]overnment| Government's| and other senior| Trilateral| PRC|,? (?:Federal|Acting|Caretaker|interim|Interim|Royal|Prime Minister's))*\s*$/u;
/** Between two titles of one person: "Deputy Prime Minister and Foreign Minister", "Crown Prince-Prime Minister". */
const SAME_PERSON = /^\s*(?:,? and |, | & |\/|-|, and )\s*(?:the )?$/u;
/** Between the owners of a plural: "the United States, Japanese and Republic of Korea". */
const OWNERS_GAP = /^\s*(?:,|and|, and|&)\s*$/u;
/** What may stand between a title and "of X" after it: names and their particles, never a verb. */
const SMALL = new Set(["of", "the", "and", "al", "el", "bin", "bint", "ibn", "de", "da", "do", "dos", "del", "von", "van", "la", "le", "der", "den", "y", "e", "s", "for", "from"]);
const onlyNames = (text: string): boolean => (text.match(/(?<![\p{L}'-])\p{Ll}\p{L}*/gu) ?? []).every((word) => SMALL.has(word));
const END_OF_CLAUSE = /;|(?<=\p{L}{3})\. (?=\p{Lu})|·{3}/u;

const ownerBefore = (text: string, states: readonly StateAt[], title: Title): readonly string[] => {
  const near = states.filter(({ end }) => end <= title.start);
  const last = near.at(-1);
  if (last === undefined || !OWNER_GAP.test(text.slice(last.end, title.start))) return [];
  // "… of Japan and President …" is no owner; "of Japan National …" does not occur.
  if (!title.isPlural) return last.codes;
  const owners = [last];
  for (const state of near.slice(0, -1).toReversed()) {
    const first = owners[0];
    if (first === undefined || !OWNERS_GAP.test(text.slice(state.end, first.start))) break;
    owners.unshift(state);
  }
  return owners.flatMap(({ codes }) => codes);
};

const statesAfter = (text: string, states: readonly StateAt[], title: Title, until: number, isTitle: boolean): readonly string[] => {
  const after = text.slice(title.end, until);
  const clause = END_OF_CLAUSE.exec(after);
  const limit = title.end + (clause?.index ?? after.length);
  return states.filter(({ start, end }) => start >= title.end && end <= limit).flatMap(({ codes, start }) => {
    const between = text.slice(title.end, start);
    return /\b(?:[oO]f|from|between)\b/u.test(between) && (isTitle || onlyNames(between)) ? codes : [];
  });
};

/** Several titles that one person has, next to each other. */
const personsIn = (text: string, titles: readonly Title[]): Title[][] => {
  const persons: Title[][] = [];
  for (const title of titles) {
    const last = persons.at(-1)?.at(-1);
    if (last !== undefined && !last.isPlural && SAME_PERSON.test(text.slice(last.end, title.start))) persons.at(-1)?.push(title);
    else persons.push([title]);
  }
  return persons;
};

/** In Spain the head of government is called president; in a state with both it is the other way round in no row. */
const kindIn = (party: string, kind: Counterpart["kind"]): Counterpart["kind"] => (party === "es" && kind === "president" ? "prime-minister" : kind);

const nameAfter = (text: string): string => (/^(?: (?:\p{Lu}[\p{L}.'-]*|da|de|bin|al|van))+/u.exec(text)?.[0] ?? "").trim();

/**
 * `inState`: where a journey went, or where a visitor came from: a title that nothing else places is of it. Without it the text is
 * a headline, in which "of X" may stand far from its title.
 * A person's titles belong to the state right before them, else to the state of a known name, else to "of X" after them and before the
 * next person, else to `inState`, else to what comes after the next person ("President A and Foreign Minister B of C").
 */
export const counterpartsNamed = (raw: string, inState: string | undefined): Named => {
  const phrases = takeSetPhrases(raw);
  const { text } = phrases;
  const states = statesIn(text);
  const titles = titlesIn(text);
  const persons = personsIn(text, titles);
  const isTitle = inState === undefined;
  const found: Placed[] = phrases.named.map(({ party, kind, start }) => ({ party, kind, start }));
  const unplaced: string[] = [];
  persons.forEach((person, index) => {
    const [first] = person;
    const last = person.at(-1);
    if (first === undefined || last === undefined) return;
    const next = persons[index + 1]?.[0]?.start ?? text.length;
    const gap = text.slice(last.end, next);
    const known = last.isPlural ? undefined : stateOfPerson(gap.split(/, (?=\p{Lu}| and )|;| and (?=\p{Ll})|·/u)[0] ?? gap);
    const before = ownerBefore(text, states, first);
    const after = statesAfter(text, states, last, next, isTitle);
    const own = before.length > 0 ? before : known !== undefined ? [known] : last.isPlural ? after : after.slice(0, 1);
    const isSomebody = person.some(({ kind }) => kind !== "other");
    const far = last.isPlural ? [] : statesAfter(text, states, last, text.length, isTitle).slice(0, 1);
    const owners = own.length > 0 ? own : inState !== undefined ? (isOfThePlace(last) ? [inState] : []) : far.length > 0 ? far : asBefore(found, first);
    if (owners.length === 0 && isSomebody && !last.isPlural) unplaced.push(first.word);
    for (const party of owners.filter((code) => code !== "us")) {
      for (const { kind, start, end } of person) {
        const name = kind === "designate" ? nameAfter(text.slice(end)) : "";
        found.push({ party, kind: kindIn(party, kind), start, ...(name === "" ? {} : { person: name }) });
      }
    }
  });
  return { counterparts: onceEach(found.toSorted((a, b) => a.start - b.start)), groupings: groupingsIn(text).filter(({ id }, index, all) => all.findIndex((other) => other.id === id) === index), unplaced };
};

/** "NATO Foreign Ministers", "European counterparts": a plural that no state goes with is nobody's, wherever the row is set; "officials" are those of the place. */
const isOfThePlace = ({ isPlural, word }: Title): boolean => !isPlural || /^[Oo]fficials$/u.test(word);

/** "Prime Minister A of Italy and Diplomatic Advisor B": who has no state of his own goes with those named before, if they are of one; a head of one never does. */
const asBefore = (found: readonly Placed[], { kind, start }: Title): readonly string[] => {
  const parties = new Set(found.flatMap((one) => (one.start < start ? [one.party] : [])));
  return parties.size === 1 && !LEADING.has(kind) ? [...parties] : [];
};
const LEADING: ReadonlySet<string> = new Set(["president", "prime-minister", "monarch", "crown-prince", "designate", "other"]);

/** `other` says nothing more where the party has a better office in the row. */
const onceEach = (found: readonly Placed[]): Placed[] => found.filter((one, index) =>
  found.findIndex(({ party, kind }) => party === one.party && kind === one.kind) === index
  && (one.kind !== "other" || !found.some(({ party, kind }) => party === one.party && kind !== "other")));

/** A standing body of the two sides: "the U.S.-Mexico High Level Security Dialogue", "Australia – U.S. Ministerial Consultations". */
const WITH_US = /(?:U\.S\.|US)\s?[-–]\s?(?<after>\p{Lu}[\p{L}]*(?: \p{Lu}\p{L}+)?)|(?<before>\p{Lu}[\p{L}]*(?: \p{Lu}\p{L}+)?)\s?[-–]\s?U\.S\./gu;
const BODY = /Dialogue|Committee|Ministerial|Consultative Group|Consultations|Council|Commission/u;

/** States that have such a body with the United States which the text names. */
export const bodiesWithUs = (text: string): readonly string[] => [...text.matchAll(WITH_US)].flatMap((match) => {
  const name = match.groups?.["after"] ?? match.groups?.["before"] ?? "";
  const [rest = ""] = text.slice(match.index).split(/(?<!U\.S)\.(?= \p{Lu}\p{Ll})|;/u);
  if (!BODY.test(rest) || /^(?:NATO|EU|ASEAN|Africa|Pacific|Gulf|Nordic)/u.test(name)) return [];
  return statesIn(name).slice(0, 1).flatMap(({ codes }) => codes);
});
