/** The page that lists every row that became no contact, and why. Links instead of titles: those are other people's text. */
import type { Reading, Reason } from "../parse/reading";

const WHY: Readonly<Record<Reason, string>> = {
  "not-placed": "An office is named and no rule says whose it is",
  "counterparts-not-named": "Somebody foreign was met, and the row does not say who (“Allies and Partners”, “regional partners”) or names an occasion only",
  "not-a-government": "With somebody abroad who holds no office of a government: a party, an opposition, a region, a claimant, a former office-holder, an activist",
  "territory": "A visitor from a territory that is no state",
  "no-meeting": "A private visit; the row tells of no meeting",
  "us-office-not-covered": "By an office of the United States that the data set does not have, or by nobody in particular",
  "nobody-foreign-named": "Nobody foreign is named: at home",
};
const ORDER = Object.keys(WHY).filter((reason): reason is Reason => reason in WHY);

const line = ({ row, date, citation: { locator, url } }: Reading): string => `- \`${row}\` · ${date} · ${url === undefined ? locator : `[${locator}](${url})`}`;

export const notParsedPage = (readings: readonly Reading[], differing: readonly string[]): string => {
  const without = readings.filter(({ events }) => events.length === 0);
  const sections = ORDER.flatMap((reason) => {
    const rows = without.filter((reading) => reading.reason === reason);
    return rows.length === 0 ? [] : [`## ${WHY[reason]} (${rows.length})`, "", ...rows.map(line), ""];
  });
  return [
    "# Rows that became no contact", "",
    `Of ${readings.length} rows since 2021-01-20, ${without.length} tell of no contact that this data set could hold. None was guessed. Written by the script.`, "",
    "接触にならなかった行と、その理由の一覧。推測で補ったものはない。", "",
    ...sections,
    `## Two sources on different dates (${differing.length})`, "", "Kept as one contact with the readout’s date; the list’s own date stands with its citation (`says`).", "", ...differing.map((one) => `- ${one}`), "",
  ].join("\n");
};
