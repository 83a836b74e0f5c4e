/** Across the top of the picture while it is compared: with what, how much differs, and the ways back and out. */
import type { GapId } from "../../gaps/gap";
import { sayComparedSides } from "../../i18n/compare/sides";
import { COMPARED_SIGNS } from "../../encoding/line-sign";
import { leaveComparison } from "../../state/compare-place";
import { pictureOf } from "../../state/compared-picture";
import { setView } from "../../state/session";
import { snapshotAgainst } from "../../state/beside";
import { use, useMemo } from "react";
import { loadWords } from "../../i18n/words";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useLensPart, useOwnNetwork, usePanelsLens, useSession, useSnapshot } from "../common/use-state";
import { useServices } from "../services";
import { useBeside } from "./use-comparison";

const NO_GAPS = [] as const;
const NOTHING_SET_ASIDE: ReadonlySet<GapId> = new Set();

export function CompareBanner() {
  const speaker = useSpeaker();
  const { t } = speaker;
  use(loadWords(speaker.language, "later"));
  const { selectors } = useServices();
  const change = useChange();
  const own = useOwnNetwork();
  const session = useSession((each) => each);
  const beside = useBeside();
  const after = useSnapshot();
  const before = snapshotAgainst(selectors, own, beside, session);
  const picture = useMemo(() => pictureOf(before, after), [before, after]);
  // What the filters show is counted, as it is drawn.
  const shown = useLensPart(({ channels }) => channels);
  const shownBefore = selectors.lensView(before, usePanelsLens(), NOTHING_SET_ASIDE).channels;
  const gone = picture.gone.filter((id) => shownBefore.has(id));
  const marks = [...picture.marks].filter(([id]) => shown.has(id)).map(([, mark]) => mark);
  const words = sayComparedSides(speaker, { before: { snapshot: before, gaps: NO_GAPS }, after: { snapshot: after, gaps: NO_GAPS } });
  const added = marks.filter((mark) => mark === "added").length;
  const counts = [
    ...(added === 0 ? [] : [{ sign: COMPARED_SIGNS.added, text: t("compare.banner.added", { count: added, on: words.after.on }) }]),
    ...(gone.length === 0 ? [] : [{ sign: COMPARED_SIGNS.gone, text: t("compare.banner.gone", { count: gone.length, on: words.before.on }) }]),
    ...(marks.length === added ? [] : [{ sign: COMPARED_SIGNS.changed, text: t("compare.banner.changed", { count: marks.length - added }) }]),
  ];
  return (
    <section className="what-if compare-banner" aria-label={t("compare.banner.mode")}>
      <div className="what-if-words">
        <strong>{t("compare.banner.with", { label: words.before.label })}</strong>
        <p role="status" className="compare-counts">
          {counts.length === 0 ? t("compare.banner.nothing") : counts.map(({ sign, text }) => <span key={sign}><span className="compare-sign" aria-hidden="true">{sign}</span>{text}</span>)}
        </p>
      </div>
      <div className="compare-banner-ways">
        <button type="button" className="button" aria-label={t("compare.banner.tableLabel")} onClick={() => { change(setView("compare")); }}>{t("compare.banner.table")}</button>
        <button type="button" className="button" aria-label={t("compare.banner.leaveLabel")} onClick={() => { change(leaveComparison); }}>
          {t("compare.banner.leave")} <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
    </section>
  );
}
