import { isQuestion, type Gap } from "../../gaps/gap";
import { sayActor } from "../../i18n/say-actor";
import { sayHeadline } from "../../i18n/say-question";
import { ABSENCES, levelRank } from "../../model/vocabulary";
import { useSpeaker } from "../common/speaker-context";
import { useGaps, useLensView, useSelect, useSession, useSnapshot } from "../common/use-state";
import { AbsenceBadge } from "../inspector/absence-badge";
import { sayRoute } from "../../i18n/say-route";
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
  const titleOf = (gap: Gap): string => sayHeadline(speaker, snapshot, gap);
  const opener = (gap: Gap): string => {
    const [best] = selectors.routes(snapshot, gap).routes;
    return best === undefined ? "" : sayRoute(speaker, snapshot, best);
  };
  const columns: readonly Column<Gap>[] = [
    { key: "gap", title: t("tables.column.gap"), sortBy: titleOf, cell: titleOf },
    {
      key: "severity", title: t("tables.column.severity"), isNumber: true,
      // A question is no finding: it has no rank among the missing and comes last.
      sortBy: (gap) => (isQuestion(gap) ? undefined : gap.severity),
      cell: (gap) => (isQuestion(gap) ? t("tables.dash") : <span className="missing-number">{gap.severity}</span>),
    },
    { key: "between", title: t("tables.column.between"), sortBy: between, cell: between },
    {
      key: "level", title: t("tables.column.level"), isShort: true, sortBy: ({ level }) => (level === undefined ? undefined : levelRank(level)),
      cell: ({ level }) => (level === undefined ? t("tables.dash") : t(`vocabulary.level.${level}`)),
    },
    { key: "absence", title: t("tables.column.absence"), isShort: true, sortBy: ({ absence }) => ABSENCES.indexOf(absence.state), cell: ({ absence }) => <AbsenceBadge absence={absence.state} /> },
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
