/** A row about a journey of a President or a Secretary of State → the events that it tells of. */
import { stateById } from "../../published-tables/states";
import { cleanText } from "./clean-text";
import { bodiesWithUs, counterpartsNamed, type Placed } from "./counterparts-named";
import type { Counterpart } from "./office-kinds";
import type { Cited, Event, Reading, Row } from "./reading";
import { furtherState } from "./state-names";

const TRAVELLERS: Readonly<Record<string, string>> = { president: "us-president", secretary: "us-secretary-of-state" };
/** A colleague of the same government who took part, by sentence. */
const COLLEAGUES: readonly (readonly [RegExp, string])[] = [
  [/(?:Accompanied|Joined|Supported|supported|Participated in) (?:the )?President(?: Biden| and First Lady)|(?:President Biden's delegation)/u, "us-president"],
  [/(?:Joined|supported) Vice President/u, "us-vice-president"],
  [/Secretary of Defense/u, "us-secretary-of-defense"], [/National Security Advisor Mike Waltz/u, "us-nsa"],
];
const SENTENCES = /(?<=[\p{Ll})\d"]{2})\.\s+(?=\p{Lu})/u;
/** Who is named with a meeting of a grouping took part in it: "Quad Ministerial, hosted by A and including B", "A and B for the Nordic Summit". */
const WITH = /\b(?:with|including|hosted by)\b/u;
const FOR = /\bfor (?:the|a|an)\b/u;
/** A meeting of the two sides that is named by its form alone is one with the place where it was. */
const TWO_PLUS_TWO = /2\+2/u;

interface Told {
  readonly us: readonly string[];
  readonly isSummit: boolean;
  readonly groupings: readonly string[];
  readonly counterparts: readonly Counterpart[];
}

const plain = ({ party, kind, person }: Placed): Counterpart => ({ party, kind, ...(person === undefined ? {} : { person }) });
const others = (parties: readonly string[]): Counterpart[] => [...new Set(parties)].map((party) => ({ party, kind: "other" }));

const toldIn = (sentence: string, state: string | undefined, traveller: string): Told[] => {
  const us = [...new Set([...COLLEAGUES.flatMap(([pattern, office]) => (pattern.test(sentence) ? [office] : [])), traveller])].sort();
  const { counterparts, groupings } = counterpartsNamed(sentence, state);
  const bodies = others(bodiesWithUs(sentence)).filter(({ party }) => counterparts.every((one) => one.party !== party));
  const form = TWO_PLUS_TWO.test(sentence) && counterparts.length + groupings.length + bodies.length === 0 && state !== undefined ? others([state]) : [];
  const joined = new Set<Placed>();
  const meetings = groupings.map(({ id, start, end }, index): Told => {
    const before = groupings[index - 1]?.end ?? 0;
    const takesPart = counterparts.filter((one) => (one.start > end && WITH.test(sentence.slice(end, one.start)) && !/\b[Mm]et\b/u.test(sentence.slice(end, one.start)))
      || (one.start < start && one.start > before && FOR.test(sentence.slice(one.start, start))));
    for (const one of takesPart) joined.add(one);
    return { us, isSummit: /Summit(?!s? Foreign)|Leaders|Heads of State|Conference of the Parties|Climate/u.test(sentence.slice(start, end + 45)) || sentence.slice(0, start).endsWith("Summit of the "), groupings: [id], counterparts: takesPart.map(plain) };
  });
  const alone = [...counterparts.filter((one) => !joined.has(one)).map(plain), ...bodies, ...form];
  const parties = [...new Set(alone.map(({ party }) => party))];
  return [...meetings, ...parties.map((party): Told => ({ us, isSummit: false, groupings: [], counterparts: alone.filter((one) => one.party === party) }))];
};

/** Meetings with one party in several sentences are one visit; `other` says nothing beside an office of the same party. */
const joinedUp = (told: readonly Told[]): Told[] => {
  const byKey = new Map<string, Told>();
  for (const one of told) {
    const key = one.groupings.length > 0 ? `grouping ${one.groupings.join()}` : `${one.counterparts[0]?.party ?? ""} ${one.us.join()}`;
    const last = byKey.get(key);
    byKey.set(key, last === undefined ? one : {
      us: [...new Set([...last.us, ...one.us])].sort(), isSummit: last.isSummit || one.isSummit, groupings: last.groupings,
      counterparts: [...last.counterparts, ...one.counterparts.filter(({ party, kind }) => !last.counterparts.some((other) => other.party === party && other.kind === kind))],
    });
  }
  return [...byKey.values()].map((one) => ({
    ...one, counterparts: one.counterparts.filter(({ party, kind }) => kind !== "other" || !one.counterparts.some((other) => other.party === party && other.kind !== "other")),
  }));
};

const HISTORIAN = "https://history.state.gov/departmenthistory/";

export const readJourney = (row: Row): Reading => {
  const { id = "", role = "", person_id = "", start = "", end = "", country_id = "", locale = "", remarks = "" } = row;
  const state = stateById(country_id)?.code ?? furtherState(country_id);
  const citation: Cited = { source: "us-travels", locator: `№ ${id}`, url: `${HISTORIAN}travels/${role}/${person_id}` };
  const reading = { row: `travels:${id}`, citation, date: start };
  const traveller = TRAVELLERS[role];
  if (traveller === undefined) return { ...reading, events: [], reason: "us-office-not-covered" };
  const told = joinedUp(cleanText(remarks).split(SENTENCES).flatMap((sentence) => toldIn(sentence, state, traveller)));
  const events = told.map(({ us, isSummit, groupings, counterparts }): Event => ({
    date: start, until: end === start || end === "" ? undefined : end,
    mode: groupings.length > 0 ? (isSummit ? "summit" : "meeting") : counterparts.some(({ party }) => party === state) ? "visit" : "meeting",
    us, counterparts, groupings, citation, ...(state === undefined ? {} : { place: { locale, state } }),
  }));
  return { ...reading, events, ...(events.length === 0 ? { reason: "counterparts-not-named" as const } : {}) };
};
