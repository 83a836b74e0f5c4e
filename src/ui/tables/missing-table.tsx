import { isQuestion, type Gap } from "../../gaps/gap";
import type { Judgement } from "../../gaps/verdicts/judge";
import { sayActor } from "../../i18n/say-actor";
import { sayHeadline } from "../../i18n/say-question";
import { ABSENCES, levelRank } from "../../model/vocabulary";
import { useSpeaker } from "../common/speaker-context";
import { useGaps, useJudgements, useLensView, useSelect, useSession, useSnapshot } from "../common/use-state";
import { AbsenceBadge } from "../inspector/absence-badge";
import { sayRoute } from "../../i18n/say-route";
import { useServices } from "../services";
import { VerdictBadge } from "../verdicts/verdict-badge";
import type { Column } from "./column";
import { DataTable } from "./data-table";

function TitleCell({ title, judgement }: { readonly title: string; readonly judgement: Judgement | undefined }) {
  return <>{title}{judgement !== undefined && <> <VerdictBadge judgement={judgement} /></>}</>;
}

export function MissingTable({ caption }: { readonly caption: string }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const snapshot = useSnapshot();
  const view = useLensView();
  const { selectors } = useServices();
  const choose = useSelect();
  const selection = useSession((session) => session.selection);
  const { byGap, setAside } = useJudgements();
  const rows = useGaps().filter(({ id }) => view.gaps.has(id));
  const isApart = (gap: Gap): boolean => isQuestion(gap) || setAside.has(gap.id);
  const between = (gap: Gap): string => gap.between.map((end) => sayActor(speaker, snapshot, end, gap.administration)).join(" — ");
  const titleOf = (gap: Gap): string => sayHeadline(speaker, snapshot, gap);
  const opener = (gap: Gap): string => {
    const [best] = selectors.routes(snapshot, gap).routes;
    return best === undefined ? "" : sayRoute(speaker, snapshot, best);
  };
  const columns: readonly Column<Gap>[] = [
    { key: "gap", title: t("tables.column.gap"), sortBy: titleOf, cell: (gap) => <TitleCell title={titleOf(gap)} judgement={byGap.get(gap.id)} /> },
    {
      key: "severity", title: t("tables.column.severity"), isNumber: true,
      // Neither a question nor what is set aside has a rank among the missing: they come last.
      sortBy: (gap) => (isApart(gap) ? undefined : gap.severity),
      cell: (gap) => (isApart(gap) ? t("tables.dash") : <span className="missing-number">{gap.severity}</span>),
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
