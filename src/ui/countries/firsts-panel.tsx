/** How many days after an inauguration the leaders first spoke, and first met. */
import { useMemo } from "react";
import { FIRST_MODES, type Figure } from "../../history/countries/figure";
import { firstContact, type FirstContact } from "../../history/countries/first-contact";
import { sayCountry, sayCovered, sayFirst, sayNoneUntil } from "../../i18n/say-countries";
import { earliestDay } from "../../model/date";
import type { ActorId } from "../../model/id";
import { contactsOf } from "../../state/selection";
import { useSpeaker } from "../common/speaker-context";
import { useSelect, useSession, useSnapshot } from "../common/use-state";
import { Matrix, type MatrixColumn } from "../matrix/matrix";
import { firstsAsText } from "./countries-as-text";
import { CountriesFrame } from "./countries-frame";
import type { FirstsColumn, FirstsRow } from "./firsts-rows";
import { directionOf, SortButton } from "./sort-button";
import { sortedParties } from "./sorted";
import type { Compared } from "./use-compared";

const valueOf = ({ firsts }: FirstsRow, column: string): number | undefined => {
  const first = firsts.get(column);
  return first?.contact === undefined ? undefined : first.days ?? earliestDay(first.contact.resolved.contact.date);
};

function FirstFace({ first }: { readonly first: FirstContact }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const { contact, before } = first;
  const says = sayFirst(speaker, first);
  const until = sayNoneUntil(speaker, first);
  if (contact === undefined) return <span className={`first-none extent-${before.extent}`}>{until === undefined ? says : <>{t("countries.first.none")}<span className="first-note">{until}</span></>}</span>;
  return <span className={`first extent-${before.extent}`}><span className="count-figure">{says}</span>{before.extent !== "whole" && <span className="first-note">{t("countries.first.perhapsEarlier")}</span>}</span>;
}

export function FirstsPanel({ compared }: { readonly compared: Compared }) {
  const speaker = useSpeaker();
  const { date, language, name, t } = speaker;
  const snapshot = useSnapshot();
  const { network } = snapshot;
  const select = useSelect();
  const chosenSort = useSession((session) => session.countries.sort);
  const selection = useSession((session) => session.selection);
  const { hub, parties, kinds, from, to, until } = compared;
  const columns = useMemo((): readonly FirstsColumn[] => (network.index.administrationsOf.get(hub) ?? [])
    .filter((administration) => earliestDay(administration.from) >= from.first && earliestDay(administration.from) <= to.last
      && firstContact(network, { hub, party: parties[0] ?? hub, kinds, mode: "call", administration: administration.id, until }) !== undefined)
    .flatMap((administration) => FIRST_MODES.map((mode) => ({ key: `${mode}@${administration.id}`, administration, mode }))), [network, hub, parties, kinds, from, to, until]);
  // What the other panels are sorted by is no column here: then the first one counts, the quickest on top.
  const sort = chosenSort.by === "name" || columns.some(({ key }) => key === chosenSort.by) ? chosenSort : { by: columns[0]?.key ?? "name", isTurned: true };
  const firstsOf = useMemo(() => parties.map((party): FirstsRow => ({
    party,
    firsts: new Map(columns.flatMap(({ key, mode, administration }) => {
      const first = firstContact(network, { hub, party, kinds, mode, administration: administration.id, until });
      return first === undefined ? [] : [[key, first] as const];
    })),
  })), [network, hub, parties, kinds, until, columns]);
  const rows = sortedParties(firstsOf, sort, valueOf, { index: network.index, language });
  const figureOf = (party: ActorId, { mode, administration }: FirstsColumn): Figure =>
    ({ hub, parties: [party], kinds, levels: ["leader"], counted: { kind: "first", mode, administration: administration.id } });
  const sayColumn = ({ administration, mode }: FirstsColumn): string => `${name(administration.name)} · ${t(mode === "call" ? "countries.column.call" : "countries.column.inPerson")}`;
  const matrixColumns = columns.map((column): MatrixColumn => ({
    key: column.key, sort: directionOf(sort, column.key),
    title: (
      <SortButton column={column.key} label={sayColumn(column)}>
        <span className="period-year">{name(column.administration.name)}</span><span>{t(column.mode === "call" ? "countries.column.call" : "countries.column.inPerson")}</span>
      </SortButton>
    ),
  }));
  const matrixRows = rows.map(({ party, firsts }) => {
    const country = sayCountry(speaker, snapshot, party);
    return {
      key: party, label: country, name: <span>{country}</span>,
      cells: columns.map((column) => {
        const first = firsts.get(column.key);
        if (first === undefined) return { label: "", face: null, acts: false };
        const on = first.contact === undefined ? [] : [date(first.contact.resolved.contact.date)];
        const what = [sayFirst(speaker, first), ...on, ...(first.before.extent === "whole" ? [] : [sayCovered(speaker, first.before, { last: first.lastDay })])].join(language === "ja" ? "。" : ". ");
        return { label: t("countries.cell", { row: country, column: sayColumn(column), what }), face: <FirstFace first={first} />, acts: first.contact !== undefined };
      }),
    };
  });
  const figures = rows.flatMap(({ party }) => columns.map((column) => ({ row: party, column: column.key, figure: figureOf(party, column) })));
  const chosen = selection.kind === "contacts" ? figures.find(({ figure }) => contactsOf(figure).id === selection.id) : undefined;
  const press = (row: string, column: string | undefined): void => {
    const found = figures.find((each) => each.row === row && each.column === column);
    if (found !== undefined) select(contactsOf(found.figure));
  };
  return (
    <CountriesFrame compared={compared} isEmpty={columns.length === 0 ? "firsts" : undefined} text={() => firstsAsText(speaker, snapshot, columns, rows, sayColumn)}>
      <Matrix
        caption={t("countries.captionFirsts", { hub: sayCountry(speaker, snapshot, hub) })}
        corner={<SortButton column="name" label={t("countries.column.country")}>{t("countries.column.country")}</SortButton>}
        columns={matrixColumns} rows={matrixRows} totals={undefined} chosen={chosen} onPress={press}
      />
    </CountriesFrame>
  );
}
