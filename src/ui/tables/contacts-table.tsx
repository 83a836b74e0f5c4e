/** What the time axis draws, as figures: contacts by quarter and level, and whether a source reports on the quarter (I2). */
import { binsOf } from "../../history/density/bins";
import { densityOf, DENSITY_LEVELS, sumOf, type DensityBin } from "../../history/density/density";
import { noSource, reportedIn } from "../../history/density/no-source";
import { reportsInView } from "../../lens/contacts-in-view";
import { dateOfDay, earliestDay, latestDay } from "../../model/date";
import { setAsOf } from "../../state/session";
import { useChange, usePanelsLens, useSnapshot } from "../common/use-state";
import { useSpeaker } from "../common/speaker-context";
import { sayBin, sayLevel } from "../time/axis/say-axis";
import { useContactsInView } from "../time/axis/use-axis-data";
import type { Column } from "./column";
import { DataTable } from "./data-table";

/** A row leads to the last day of its quarter. */
export function ContactsTable({ caption }: { readonly caption: string }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const { network, date } = useSnapshot();
  const lens = usePanelsLens();
  const change = useChange();
  const contacts = useContactsInView(network, lens);
  const days = contacts.flatMap(({ contact }) => [earliestDay(contact.date), latestDay(contact.date)]);
  const span = { first: Math.min(...days), last: Math.max(...days) };
  const rows = densityOf(contacts, binsOf(span, "quarter"));
  const unreported = noSource(network, { first: rows[0]?.first ?? 0, last: rows.at(-1)?.last ?? 0 }, reportsInView(network, lens));
  const levels = DENSITY_LEVELS.filter((level) => rows.some(({ certain, possible }) => certain[level] + possible[level] > 0));
  const hasPossible = rows.some(({ possible }) => sumOf(possible) > 0);
  const columns: readonly Column<DensityBin>[] = [
    { key: "quarter", title: t("timeAxis.table.quarter"), isShort: true, sortBy: ({ first }) => first, cell: (bin) => sayBin(speaker, bin, "quarter") },
    ...levels.map((level): Column<DensityBin> => ({
      key: level, title: sayLevel(speaker, level), isNumber: true, sortBy: ({ certain }) => certain[level], cell: ({ certain }) => certain[level],
    })),
    { key: "all", title: t("timeAxis.table.all"), isNumber: true, sortBy: ({ certain }) => sumOf(certain), cell: ({ certain }) => sumOf(certain) },
    ...(hasPossible ? [{
      key: "possible", title: t("timeAxis.table.possible"), isNumber: true, sortBy: ({ possible }: DensityBin) => sumOf(possible), cell: ({ possible }: DensityBin) => sumOf(possible),
    }] : []),
    {
      key: "source", title: t("timeAxis.table.source"), isShort: true, sortBy: (bin) => ["whole", "partly", "none"].indexOf(reportedIn(unreported, bin)),
      cell: (bin) => t(`timeAxis.table.reported.${reportedIn(unreported, bin)}`),
    },
  ];
  return (
    <DataTable
      caption={caption} columns={columns} rows={rows} rowKey={({ first }) => String(first)} opensBy={{ key: "quarter", direction: "descending" }}
      isSelected={({ first, last }) => earliestDay(date) >= first && latestDay(date) <= last}
      onSelect={({ last }) => { change(setAsOf(dateOfDay(last))); }}
    />
  );
}
