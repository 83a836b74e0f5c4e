/** The tables as text for the clipboard: figures stay figures, and what no source covers is said instead of a zero (I2). */
import { meanOf, type CountriesTable, type CountryRow } from "../../history/countries/table";
import { sayCountry, sayFirst, sayPeriod } from "../../i18n/say-countries";
import type { Speaker } from "../../i18n/speaker";
import type { Snapshot } from "../../network/snapshot";
import { toTsv } from "../matrix/tsv";
import type { FirstsColumn, FirstsRow } from "./firsts-rows";

interface Periods extends Pick<CountriesTable, "periods" | "totals"> {
  readonly rows: readonly CountryRow[];
  readonly hasMean: boolean;
}

export const periodsAsText = (speaker: Speaker, snapshot: Snapshot, { periods, rows, totals, hasMean }: Periods): string => {
  const { t } = speaker;
  const hasUndated = totals.undated > 0;
  const line = (name: string, { cells, undated, total }: CountryRow): string[] => [
    name,
    ...cells.map(({ count, covered: { extent } }) => (count === 0 && extent === "none" ? t("countries.noSource") : String(count))),
    ...(hasUndated ? [String(undated)] : []),
    ...(hasMean ? [meanOf(cells)?.mean.toFixed(1) ?? ""] : []),
    String(total),
  ];
  return toTsv([
    [t("countries.column.country"), ...periods.map((period) => sayPeriod(speaker, period)), ...(hasUndated ? [t("countries.column.undated")] : []), ...(hasMean ? [t("countries.column.mean")] : []), t("countries.column.total")],
    ...rows.flatMap((row) => (row.party === undefined ? [] : [line(sayCountry(speaker, snapshot, row.party), row)])),
    line(t("countries.all"), totals),
    ["", ...totals.cells.map(({ covered: { extent } }) => t(`countries.extent.${extent}`))],
  ]);
};

export const firstsAsText = (speaker: Speaker, snapshot: Snapshot, columns: readonly FirstsColumn[], rows: readonly FirstsRow[], sayColumn: (column: FirstsColumn) => string): string => toTsv([
  [speaker.t("countries.column.country"), ...columns.flatMap((column) => [sayColumn(column), ""])],
  ...rows.map(({ party, firsts }) => [sayCountry(speaker, snapshot, party), ...columns.flatMap(({ key }) => {
    const first = firsts.get(key);
    if (first === undefined) return ["", ""];
    return [first.contact === undefined || first.days === undefined ? sayFirst(speaker, first) : String(first.days), first.contact?.resolved.contact.date ?? ""];
  })]),
]);
