/**
 * Phrases that say by themselves who somebody is, and phrases that look like a foreign office and are none. They are taken out of
 * the text before titles are looked for, longest first, and leave blanks of the same length so that places stay what they were.
 */
import type { Counterpart, OfficeKind } from "./office-kinds";

interface Phrase {
  readonly pattern: RegExp;
  /** Absent: nobody's office. */
  readonly named?: readonly [party: string, kind: OfficeKind];
}

const phrase = (source: string, party?: string, kind?: OfficeKind): Phrase =>
  ({ pattern: new RegExp(source, "gu"), ...(party === undefined || kind === undefined ? {} : { named: [party, kind] as const }) });

/** A title and the names after it, as far as they are capitalized. */
const NAME = "(?: (?:\\p{Lu}[\\p{L}.'-]*|bin|al|von|der|de|da))*";

const PHRASES: readonly Phrase[] = [
  // offices of sub-national bodies, of parties, of parliaments abroad that a plain title would be taken from
  phrase(`(?:the )?Prime Minister of Iraq's Kurdistan[^,;.]*`), phrase(`Premier Múte${NAME}(?: and Minister Broberg)?`),
  phrase("(?:Deputy )?First Ministers?[^,;]*"), phrase("Secretary General of the Liberal Democratic Party[^,;]*"),
  phrase("(?:People's Republic of China )?Minister of the International Liaison Department[^;]*"), phrase("Communist Party of Vietnam External Relations Commission Chairman[^,;]*"),
  phrase("(?:[Ff]uneral|[Mm]emorial service) (?:of|for)[^.;]*?(?= and met|[.;]|$)"), phrase("(?:[Ff]ormer|the late) (?:Prime Minister|President)[^,;.]*?(?= and met|[,;.]|$)"), phrase(`(?:Venezuelan )?Interim President Juan Guaidó`),
  phrase("President-Elect Edmundo Gonzalez Urrutia of Venezuela"), phrase("(?:Iranian|Cuban|Japanese|Korean|Philippine|Muslim|Jewish|Asian|Afghan|Ukrainian|Guatemalan|Palestinian)[- ](?:American|Business|Women|Labor|Allies|Anti-Corruption|Civil|Human)[^;]*"),
  phrase(`Opposition Leader${NAME}(?: of Belarus)?`), phrase("Leaders of Ukrainian Anti-Corruption Institutions"), phrase("U\\.S\\. Negotiators[^;]*"), phrase("Quad and Ukrainian Counterparts"),
  // the United Nations and its bodies
  phrase(`(?:United Nations|UN) Secretary[- ]General${NAME}|Secretary[- ]General${NAME} of the United Nations`, "un", "head"),
  phrase("(?:United Nations|UN) (?:High Commissioner|Senior Humanitarian|Special Envoy|Special Representative|Relief and Works Agency|Educational, Scientific)[^,;.]*|Senior UN Officials", "un", "other"),
  phrase(`(?:World Health Organization|WHO) Director[- ]General(?: Dr\\.)?${NAME}`, "who", "head"), phrase(`World Bank President${NAME}`, "world-bank", "head"),
  phrase(`(?:OECD|Organization for Economic Cooperation and Development) Secretary[- ]General${NAME}`, "oecd", "head"),
  phrase(`(?:International Atomic Energy Agency )?\\(?IAEA\\)? Director General${NAME}`, "iaea", "head"),
  phrase(`African Union Commission Chairperson${NAME}`, "african-union", "head"),
  phrase(`NATO Secretary[- ]General${NAME}|Secretary[- ]General (?:Jens Stoltenberg|Stoltenberg|Mark Rutte)(?: of NATO)?`, "nato", "head"),
  // the European Union
  phrase("(?:and )?European Commission Vice President(?= Josep)"), phrase("EU High Representative for Foreign Affairs and Security Policy", "eu", "foreign-minister"),
  phrase(`European Commission President${NAME}|President Ursula von der Leyen(?: of the European Commission)?`, "eu", "commission-president"),
  phrase(`(?:, )?Head of Cabinet to the President of the European Council|(?:European Commission )?Executive Vice Presidents?${NAME}(?: and${NAME})?(?: of the European Commission)?`, "eu", "other"),
  phrase(`European Council President${NAME}|President${NAME} of the European Council`, "eu", "council-president"),
  // offices that one state only has
  phrase(`(?:His Holiness )?Pope(?!\\p{L})${NAME}`, "va", "monarch"), phrase("King Charles III", "uk", "monarch"), phrase("Queen Elizabeth II", "uk", "monarch"),
  phrase("(?:Holy See )?Secretary of State,?(?= Cardinal)", "va", "prime-minister"), phrase("(?:Holy See )?Secretary for Relations with States", "va", "foreign-minister"), phrase("Cardinal Matteo Zuppi", "va", "other"),
  phrase("(?:Chinese Communist Party )?Politburo Member(?:,? (?:and )?Director of the Office of the Foreign Affairs Commission)?", "cn", "foreign-affairs-director"),
  phrase("(?:People's Republic of China )?Director of the (?:Office of the|Chinese Communist Party Central) Foreign Affairs Commission", "cn", "foreign-affairs-director"),
  phrase("Chief Adviser Muhammad Yunus of Bangladesh", "bd", "prime-minister"), phrase(`Presidency of Bosnia and Herzegovina Members${NAME}(?:,${NAME})*`, "ba", "president"),
  phrase(`Sayyid Munthir of the Omani Royal Office`, "om", "other"), phrase("(?:Member of )?(?:the )?(?:Israeli )?War Cabinet(?: Gantz)?", "il", "other"),
  phrase("Permanent Under-Secretary of State at the Danish Prime Minister's Office", "dk", "other"), phrase("Polish Secretary of State, Head of the National Security Bureau", "pl", "national-security-adviser"),
  phrase("(?:Secretary General of )?Japan's National Security Secretariat", "jp", "national-security-adviser"),
  // the American side, and others at home
  phrase("(?:Principal Deputy |Deputy )?National Security Advisor (?:to the Vice President|Jake Sullivan|Jon Finer|Mike Waltz)"), phrase("Homeland Security Advisor"),
  phrase(`Secretary of Defense${NAME}`), phrase("Secretary of State Antony Blinken"), phrase("(?:Executive )?Secretary Blinken"),
  phrase("(?:Vice )?President(?: Joe| Joseph R\\.| Kamala| Donald J?\\.?| JD)? (?:Biden|Harris|Trump|Vance)(?:, Jr\\.)?(?: of the United States)?"), phrase("Special Envoy to the Middle East"), phrase("as President(?= to)"), phrase("(?:Senior|Special) Advis[eo]r to the President"),
  phrase("(?:the )?President(?=(?:'s|, Senior| and First Lady| of the United States))"), phrase("National Security Council(?= Meeting)"), phrase("First Lady[^,;]*"), phrase("ICRC President[^,;]*"),
  phrase("(?:College|University|Association|Council|Regional|Senate|House|Committee)(?: and University)? Presidents?[^;]*"), phrase("[Ff]amily of General Secretary[^.;]*"),
  phrase("NNSA Administrator Hruby|Acting FEMA Administrator[^;]*"), phrase("Presidential Delegation"),
];

export interface SetPhrases {
  /** The text with those phrases blanked out. */
  readonly text: string;
  readonly named: readonly (Counterpart & { readonly start: number; readonly end: number })[];
}

export const takeSetPhrases = (text: string): SetPhrases => {
  const named: (Counterpart & { start: number; end: number })[] = [];
  let rest = text;
  for (const { pattern, named: who } of PHRASES) {
    rest = rest.replaceAll(pattern, (match: string, ...groups: unknown[]) => {
      const start = groups.find((group) => typeof group === "number");
      if (who !== undefined && start !== undefined) named.push({ party: who[0], kind: who[1], start, end: start + match.length });
      return "·".repeat(match.length);
    });
  }
  return { text: rest, named: named.toSorted((a, b) => a.start - b.start) };
};
