/** A published readout's headline → what it says. */
import type { ContactMode } from "../../../src/model/vocabulary";
import { cleanText } from "./clean-text";
import { bodiesWithUs, counterpartsNamed } from "./counterparts-named";
import type { Counterpart } from "./office-kinds";
import type { Event, Reading, Reason, Row } from "./reading";
import { codesOf, STATE_WORD } from "./state-names";
import { formatOf } from "./trilateral";

const US_OFFICES: Readonly<Record<string, string>> = {
  "president": "us-president", "vice-president": "us-vice-president", "nsa": "us-nsa", "principal-deputy-nsa": "us-principal-deputy-nsa",
  "deputy-nsa": "us-deputy-nsa", "homeland-security-adviser": "us-homeland-security-adviser", "nsc-senior-official": "us-nsc-staff",
};
/** The table's own column goes by the first words, which can be somebody else's title, or are nobody's. */
const IN_TITLE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/National Security Advisor to the Vice President|Senior Advisor to the President|President Biden's Special Advisor|Presidential Delegation|First Lady/u, []],
  [/PDNSA Finer/u, ["us-principal-deputy-nsa"]],
  [/Quad Leaders Call|NATO and G7 Leaders|Nordic Leaders' Summit/u, ["us-president"]],
];

const BOTH = /President(?: Joe| Joseph R\.)? Biden(?:, Jr\.)?,? (?:&|and) Vice President/u;

const usOffices = (title: string, column: string): readonly string[] => {
  if (BOTH.test(title)) return ["us-president", "us-vice-president"];
  const inTitle = IN_TITLE.find(([pattern]) => pattern.test(title))?.[1];
  const byColumn = US_OFFICES[column];
  return inTitle ?? (byColumn === undefined ? [] : [byColumn]);
};

/** What the meeting was about, or what came before it, names nobody who took part. */
const ABOUT = / (?:on|[Rr]egarding|Following|[Aa]head of|in Advance of|to (?:Discuss|Inaugurate|Combat)|at UNGA)(?= |$)/u;
const JOURNEY = /(?:Travel|Trip|Visit|visit|Meetings) (?:to|in) (?<where>.+)$/u;
/** Which four are meant is known: the United States, Britain, France and Germany, as in the cold war, not the Quad of the Indo-Pacific. */
const EUROPEAN_QUAD = /Quad and Ukrainian Counterparts/u;
const BY_SCREEN = /[Vv]irtual|[Vv]ideo/u;
const NOT_SAID_WHO = /Allies and Partners|European Allies|(?:European|Transatlantic|Caribbean|Indo-Pacific) Leaders|Western Hemisphere Ambassadors|Representatives of Countries|Regional Integration/u;
const NO_GOVERNMENT = /Liberal Democratic Party|International Liaison Department|External Relations Commission|Opposition Leader|Kurdistan|First Minister|Party Leader|Former Prime Minister|Guaidó|Gonzalez Urrutia|Patriarch|ICRC|Navaln|Activist|Anti-Corruption|Civil Society|Philippine Labor/u;

const modeOf = (column: string, title: string, hasGrouping: boolean, us: readonly string[]): ContactMode => {
  if (column === "call" || BY_SCREEN.test(title)) return "call";
  if (column === "travel" || (column === "other" && JOURNEY.test(title)) || /Meetings in /u.test(title)) return "visit";
  const isLeaders = us.includes("us-president") || us.includes("us-vice-president");
  return hasGrouping && isLeaders && /Summit|Leaders|G7|Forum/u.test(title) ? "summit" : "meeting";
};

const others = (parties: readonly string[]): Counterpart[] => [...new Set(parties)].filter((party) => party !== "us").map((party) => ({ party, kind: "other" }));

/** States that the headline of a journey names: officials there were met, it does not say which. */
const visited = (title: string): Counterpart[] => {
  const where = JOURNEY.exec(title)?.groups?.["where"] ?? "";
  return others([...where.matchAll(STATE_WORD)].flatMap(([name]) => codesOf(name)));
};

interface NamedInTitle extends Pick<Event, "counterparts" | "groupings"> {
  readonly unplaced: readonly string[];
  /** Several states of a journey were visited one after the other. */
  readonly isJourney?: boolean;
}

const namedIn = (title: string, counterpart: string): NamedInTitle => {
  if (EUROPEAN_QUAD.test(title)) return { counterparts: others(["uk", "fr", "de", "ua"]), groupings: [], unplaced: [] };
  const journey = counterpart === "" ? visited(title) : [];
  if (journey.length > 0) return { counterparts: journey, groupings: [], unplaced: [], isJourney: true };
  const [text = ""] = (counterpart === "" ? title.replace(/^(?:Joint )?Readout:? (?:of|from) (?:the )?/u, "") : counterpart).split(ABOUT);
  const { counterparts, groupings, unplaced } = counterpartsNamed(text, undefined);
  const bodies = counterparts.length === 0 && groupings.length === 0 && counterpart === "" ? others(bodiesWithUs(title)) : [];
  return {
    counterparts: [...counterparts.map(({ party, kind, person }) => ({ party, kind, ...(person === undefined ? {} : { person }) })), ...bodies],
    groupings: [...groupings.map(({ id }) => id), ...formatOf(counterparts)], unplaced,
  };
};

const reasonFor = (text: string, unplaced: readonly string[]): Reason =>
  NO_GOVERNMENT.test(text) ? "not-a-government" : unplaced.length > 0 ? "not-placed" : NOT_SAID_WHO.test(text) ? "counterparts-not-named" : "nobody-foreign-named";

export const readReadout = (row: Row, number: number): Reading => {
  const { date = "", us_office = "", mode = "", title = "", counterpart_raw = "", source_url = "" } = row;
  const headline = cleanText(title);
  const citation = { source: "wh-readouts", locator: date, url: source_url };
  const reading = { row: `readouts:${number}`, citation, date };
  const us = usOffices(headline, us_office);
  if (us.length === 0) return { ...reading, events: [], reason: "us-office-not-covered" };
  const { counterparts, groupings, unplaced, isJourney } = namedIn(headline, cleanText(counterpart_raw));
  if (counterparts.length + groupings.length === 0) return { ...reading, events: [], reason: reasonFor(headline, unplaced) };
  const event: Event = { date, mode: modeOf(mode, headline, groupings.length > 0, us), us, counterparts, groupings, citation };
  return { ...reading, events: isJourney === true ? counterparts.map((one) => ({ ...event, counterparts: [one] })) : [event] };
};
