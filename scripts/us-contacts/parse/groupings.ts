/** Groupings and organizations that a row names as the other side, or whose meeting it names. */

export interface GroupingName {
  readonly id: string;
  /** As it is written in the rows; longer names come first in the list. */
  readonly pattern: string;
}

const GROUPINGS: readonly GroupingName[] = [
  { id: "bucharest-nine", pattern: "Bucharest Nine(?: Eastern Flank NATO Allies)?" },
  { id: "nato-indo-pacific", pattern: "NATO's Indo-Pacific Partners" },
  { id: "nordic-us", pattern: "(?:U\\.S\\.-|United States – )Nordic Leaders'? ?Summit" },
  { id: "arab-contact-group", pattern: "Arab Contact Group on Syria" },
  { id: "caricom", pattern: "Caribbean Community(?: \\(CARICOM\\))?|CARICOM" },
  { id: "sica", pattern: "Central America Integration System(?: \\(SICA\\))?" },
  { id: "gcc", pattern: "Gulf Cooperation Council(?: \\(GCC\\))?|GCC" },
  { id: "east-asia-summit", pattern: "East Asia Summits?" },
  { id: "arf", pattern: "ASEAN Regional Forum" },
  { id: "asean", pattern: "ASEAN" },
  { id: "apec", pattern: "Asia-Pacific Economic Cooperation(?: \\(APEC\\))?|APEC" },
  { id: "osce", pattern: "Organization for Security and Cooperation in Europe(?: \\(OSCE\\))?|OSCE" },
  { id: "oecd", pattern: "Organization for Economic Cooperation and Development|OECD" },
  { id: "oas", pattern: "Organization of American States(?: \\(OAS\\))?" },
  { id: "arctic-council", pattern: "Arctic Council" },
  { id: "pacific-islands-forum", pattern: "Pacific Islands? Forum|U\\.S\\.-Pacific Island Country Summit|Pacific Islands Countries Summit" },
  { id: "c5-plus-1", pattern: "C5\\+1" },
  { id: "quint", pattern: "Quint(?! et)" },
  { id: "negev-forum", pattern: "Negev Summit" },
  { id: "coalition-against-isis", pattern: "Global Coalition to Defeat ISIS" },
  { id: "major-economies-forum", pattern: "Major Economies Forum" },
  { id: "north-american-leaders", pattern: "North American Leaders'? Summit" },
  { id: "summit-of-the-americas", pattern: "Summit of the Americas" },
  { id: "us-africa-summit", pattern: "U\\.S\\.-Africa Leaders'? Summit" },
  { id: "apep", pattern: "APEP|Americas Partnership for Economic Prosperity" },
  { id: "los-angeles-declaration", pattern: "Los Angeles Declaration on Migration and Protection" },
  { id: "aukus", pattern: "AUKUS" },
  { id: "quad", pattern: "Quad(?= (?:Leaders|Foreign|Ministerial|Summit))" },
  { id: "g7", pattern: "G-?7" },
  { id: "g20", pattern: "G-?20" },
  { id: "nato", pattern: "NATO|North Atlantic Council" },
  { id: "eu", pattern: "European Union|EU|E\\.U\\.|European Council" },
  { id: "un", pattern: "United Nations Climate Change Conference|United Nations Framework Convention on Climate Change|Conference of the Parties|U\\.N\\. Framework Convention on Climate Change|UN Climate Conference|United Nations Commission on Narcotic Drugs" },
];

export const GROUPING_IDS: readonly string[] = [...new Set(["jp-us-rok", "jp-us-ph", ...GROUPINGS.map(({ id }) => id)])].sort();

const ANY = new RegExp(GROUPINGS.map(({ pattern }) => `(?<![\\p{L}])(${pattern})(?![\\p{L}\\d])`).join("|"), "gu");

export interface FoundGrouping {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** What only tells where something happened, or whom somebody belongs to: "on the margins of", "ahead of". */
const ASIDE = /(?:margins of|around|ahead of|alongside|before|invited guest to)(?: the)?(?: [\p{Lu}\d][\p{L}\d.-]*)*\s*$/iu;

export const groupingsIn = (text: string): readonly FoundGrouping[] => [...text.matchAll(ANY)].flatMap((match) => {
  const id = GROUPINGS[match.slice(1).findIndex((group) => group !== undefined)]?.id;
  return id === undefined || ASIDE.test(text.slice(0, match.index)) ? [] : [{ id, start: match.index, end: match.index + match[0].length }];
});
