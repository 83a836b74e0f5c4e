/** Office titles as the rows write them. */
import type { OfficeKind } from "./office-kinds";

/** Of whose adviser somebody is, is no office of its own in the row. */
const TO = "(?: to the (?:President|Prime Minister|Emir|King)(?! of the European))?";
/** First match wins, so the longer and more special titles come first. */
const TITLES: readonly (readonly [OfficeKind, string])[] = [
  ["deputy-national-security-adviser", "Deputy National Security Advis[eo]rs?"],
  ["national-security-adviser", `National Security Advis[eo]rs?(?: and Ambassador)?${TO}|NSA|Security Advisors|(?:Secretary of the )?National Security Council(?: Secretary)?|(?:the )?Director of (?:the )?National Security(?: Office)?|(?:(?:Chief|Head) of the )?National Security Bureau`],
  ["other", "(?:1st |First )?(?:Executive )?(?:Vice|Deputy) (?:Foreign |Defen[cs]e |National Security )?(?:Minister|Secretary)(?: of (?:Foreign Affairs|Defense))?|Vice Chairman of the Central Military Commission|Special Representative for International Cooperation|Coordinating Minister(?: for Maritime Affairs and Investment)?|Economy Minister|Minister of State(?! for)|Finance Minister|Chairman of the National Assembly|Secretary for Strategic Affairs|Chief of Cabinet|Department of Foreign Affairs and Trade Secretary|Head of the Foreign Relations Department of the Presidential Administration|Transitional Presidential Council Coordinator|Aide to the President|Senior Minister|Chairman(?= Abdullah)"],
  ["adviser", `(?:Spokesperson and )?(?:Chief|Diplomatic|Presidential|Foreign Policy) Advis[eo]rs?${TO}|Advis[eo]rs? to the (?:President|Prime Minister)`],
  ["foreign-minister", "Foreign (?:Ministers?|Secretary)|(?:External|Foreign) Affairs Minister|Minister (?:of|for) (?:Foreign|External) Affairs(?: and Expatriates)?|Minister of External Affairs|(?:Cabinet )?Secretary (?:of|for) Foreign Affairs"],
  ["defence-minister", "Defen[cs]e Ministers?|(?:Federal )?Minister (?:of|for) Defen[cs]e|Secretary of State for Defen[cs]e|Secretary of National Defense"],
  ["deputy-prime-minister", "Deputy Prime Ministers?|Vice Chancellor|Tánaiste|Alternate Prime Minister"],
  ["vice-president", "Vice Presidents?"],
  ["prime-minister", "Prime M[Ii]ni?sters?|Chancellors?|Taoiseach|Premier"],
  ["general-secretary", "General Secretary"],
  ["crown-prince", "Crown Prince"],
  ["monarch", "King|Queen|Emperor|Emir|Amir|Sultan|Sheikh(?= Tamim)"],
  ["president", "Presidents?"],
  ["ambassador", "Ambassadors(?= to the United States)"],
  ["other", "[Oo]fficials|(?<!Pacific island |Islands Forum )[Ll]eaders(?! Summit)|[Cc]ounterparts|representatives of the Government"],
];

const ANY = new RegExp(TITLES.map(([, words]) => `(?<![\\p{L}])((?:${words}))(?![\\p{L}])`).join("|"), "gu");
const PLURAL = /(?:Ministers|Presidents|Advis[eo]rs|Chancellors|[Oo]fficials|[Ll]eaders|[Cc]ounterparts|Ambassadors)$/u;
const DESIGNATE_AFTER = /^-(?:[Ee]lect|[Dd]esignate)(?![\p{L}])/u;
const DESIGNATE_BEFORE = /(?:Incoming|Presumptive)(?: \p{L}+)? ?$/u;

export interface Title {
  readonly kind: OfficeKind;
  readonly start: number;
  readonly end: number;
  readonly isPlural: boolean;
  readonly word: string;
}

/** The titles in a text, in its order. Two kinds have one word pattern each; the first that matches at a place counts. */
export const titlesIn = (text: string): readonly Title[] => [...text.matchAll(ANY)].flatMap((match) => {
  const kind = TITLES[match.slice(1).findIndex((group) => group !== undefined)]?.[0];
  if (kind === undefined) return [];
  const end = match.index + match[0].length;
  const suffix = DESIGNATE_AFTER.exec(text.slice(end))?.[0] ?? "";
  const isDesignate = suffix !== "" || DESIGNATE_BEFORE.test(text.slice(0, match.index));
  return [{ kind: isDesignate ? "designate" : kind, start: match.index, end: end + suffix.length, isPlural: PLURAL.test(match[0]), word: match[0] }];
});
