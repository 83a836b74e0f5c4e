/** In place of the list of gaps until a large network is searched. */
import { useStore } from "zustand";
import { RULE_IDS } from "../../gaps/gap";
import { useSpeaker } from "../common/speaker-context";
import { useIsSearched } from "../common/use-state";
import { useServices } from "../services";

/** One button for both, so that the keyboard stays on it. */
export function GapSearchPanel() {
  const { t } = useSpeaker();
  const { gapSearch } = useServices();
  const search = useStore(gapSearch.state, (state) => state);
  const isStopped = search.kind === "stopped";
  const isLong = search.kind === "searching" && search.isLong;
  if (!isStopped && !isLong) return null;
  return (
    <div className="empty">
      {isLong ? (
        <>
          <p id="gap-search">{t("gapSearch.underway")} {t("gapSearch.steps", { done: search.rulesDone, all: RULE_IDS.length })}</p>
          <p><progress aria-labelledby="gap-search" max={RULE_IDS.length} value={search.rulesDone} /></p>
        </>
      ) : (
        <>
          <p><strong>{t("gapSearch.stopped")}</strong></p>
          <p>{t("gapSearch.stoppedNote")}</p>
        </>
      )}
      <button type="button" className="button" onClick={isStopped ? gapSearch.again : gapSearch.stop}>{t(isStopped ? "gapSearch.search" : "gapSearch.cancel")}</button>
    </div>
  );
}

/** Over what would read as if nothing were missing (I2). */
export function NotSearchedNote() {
  const { t } = useSpeaker();
  return useIsSearched() ? null : <p className="not-searched quiet">{t("gapSearch.unknown")}</p>;
}
