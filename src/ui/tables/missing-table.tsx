import type { Gap } from "../../gaps/gap";
import { sayActor } from "../../i18n/say-actor";
import { sayGap } from "../../i18n/say-gap";
import { ABSENCES, levelRank } from "../../model/vocabulary";
import { actorShortName } from "../common/names";
import { useSpeaker } from "../common/speaker-context";
import { useGaps, useLensView, useSelect, useSession, useSnapshot } from "../common/use-state";
import { AbsenceBadge } from "../inspector/absence-badge";
import { useServices } from "../services";
import type { Column } from "./column";
import { DataTable } from "./data-table";

export function MissingTable({ caption }: { readonly caption: string }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const snapshot = useSnapshot();
  const view = useLensView();
  const { selectors } = useServices();
  const choose = useSelect();
  const selection = useSession((session) => session.selection);
  const rows = useGaps().filter(({ id }) => view.gaps.has(id));
  const between = (gap: Gap): string => gap.between.map((end) => sayActor(speaker, snapshot, end, gap.administration)).join(" — ");
  const opener = (gap: Gap): string => (selectors.routes(snapshot, gap).routes[0]?.actors ?? [])
    .map((actor) => actorShortName(speaker, snapshot.network.index, actor)).join(" → ");
  const columns: readonly Column<Gap>[] = [
    { key: "gap", title: t("tables.column.gap"), sortBy: (gap) => sayGap(speaker, snapshot, gap).title, cell: (gap) => sayGap(speaker, snapshot, gap).title },
    { key: "severity", title: t("tables.column.severity"), isNumber: true, sortBy: ({ severity }) => severity, cell: ({ severity }) => <span className="missing-number">{severity}</span> },
    { key: "between", title: t("tables.column.between"), sortBy: between, cell: between },
    {
      key: "level", title: t("tables.column.level"), sortBy: ({ level }) => (level === undefined ? undefined : levelRank(level)),
      cell: ({ level }) => (level === undefined ? t("tables.dash") : t(`vocabulary.level.${level}`)),
    },
    { key: "absence", title: t("tables.column.absence"), sortBy: ({ absence }) => ABSENCES.indexOf(absence.state), cell: ({ absence }) => <AbsenceBadge absence={absence.state} /> },
    { key: "opener", title: t("tables.column.opener"), sortBy: (gap) => opener(gap) || undefined, cell: (gap) => opener(gap) || t("tables.dash") },
  ];
  return (
    <DataTable
      caption={caption} columns={columns} rows={rows} rowKey={({ id }) => id} opensBy={{ key: "severity", direction: "descending" }}
      isSelected={({ id }) => selection.kind === "gap" && selection.id === id}
      onSelect={({ id }) => { choose({ kind: "gap", id }); }}
    />
  );
}
