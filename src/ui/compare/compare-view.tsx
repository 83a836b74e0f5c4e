/** Two dates, or two data sets, side by side. */
import { isNoDifference } from "../../history/difference/difference";
import { setAgainst } from "../../state/compare-place";
import { OPEN_LENS } from "../../lens/lens";
import { setLens, setView, type DrawnView } from "../../state/session";
import { CopyButton } from "../common/copy-button";
import { useSpeaker } from "../common/speaker-context";
import { useChange } from "../common/use-state";
import { useUnderCriteria } from "../criteria/use-criteria";
import { BriefList } from "./brief-list";
import { Choices } from "./choices";
import { compareAsTable, compareAsText } from "./compare-as-text";
import { GapsPart } from "./gaps-part";
import { RowsTable } from "./rows-table";
import { IssuesCarried, PostsTable, StancesTable } from "./small-tables";
import { useComparison, type Comparison } from "./use-comparison";

function Hidden({ comparison: { rows, shown } }: { readonly comparison: Comparison }) {
  const { t } = useSpeaker();
  const change = useChange();
  if (rows.length === shown.length) return null;
  return (
    <p className="quiet compare-hidden">
      {t("compare.table.hidden", { count: rows.length - shown.length })} <button type="button" className="link" onClick={() => { change(setLens(() => OPEN_LENS)); }}>{t("shell.stage.showAll")}</button>
    </p>
  );
}

function Body({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useSpeaker();
  const { words, compared } = comparison;
  if (isNoDifference(compared.difference)) return <p className="empty">{t("compare.brief.nothing", { left: words.before.label, right: words.after.label })}</p>;
  return (
    <>
      <BriefList comparison={comparison} />
      <Hidden comparison={comparison} />
      <RowsTable comparison={comparison} />
      <div className="compare-parts">
        <div>
          <GapsPart comparison={comparison} />
          <IssuesCarried comparison={comparison} />
          <PostsTable comparison={comparison} />
        </div>
        <StancesTable comparison={comparison} />
      </div>
    </>
  );
}

export function CompareView() {
  const speaker = useSpeaker();
  const { name, t } = speaker;
  const change = useChange();
  const underCriteria = useUnderCriteria();
  const comparison = useComparison();
  if (comparison === undefined) return <div className="read-view compare"><h2 className="read-title">{t("compare.title")}</h2></div>;
  const { sides, words } = comparison;
  const picture = (view: DrawnView): void => {
    change((session) => setView(view)(setAgainst(sides.before.snapshot.date)(session)));
  };
  return (
    <div className="read-view compare">
      <header className="read-head">
        <h2>{t("compare.title")}</h2>
        <p className="quiet">{name(sides.after.snapshot.network.bundle.dataset.name)} · {t("compare.subtitle", { left: words.before.label, right: words.after.label })}</p>
        <div className="read-actions">
          <button type="button" className="link" onClick={() => { picture("ladder"); }}>{t("compare.actions.picture")}</button>
          <button type="button" className="link" onClick={() => { picture("network"); }}>{t("compare.actions.network")}</button>
          <CopyButton text={() => underCriteria(compareAsText(speaker, comparison))} label={t("compare.actions.copyText")} isWhole />
          <CopyButton text={() => underCriteria(compareAsTable(speaker, comparison))} label={t("compare.actions.copyTable")} isWhole />
          <button type="button" className="link" aria-label={t("compare.actions.printLabel")} onClick={() => { print(); }}>{t("compare.actions.print")}</button>
        </div>
      </header>
      <Choices comparison={comparison} />
      <Body comparison={comparison} />
    </div>
  );
}
