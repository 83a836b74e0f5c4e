/** What is hidden, by what, and one click to have each back (invariant I10). */
import type { HiddenBy, LensView } from "../../lens/apply-lens";
import { focusOn, isWideOpen, OPEN_LENS, showAllOf, type Lens } from "../../lens/lens";
import type { Translate } from "../../i18n/translate";
import { setLens } from "../../state/session";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useLensView, usePanelsLens } from "../common/use-state";

const bringBack = (by: HiddenBy) => (lens: Lens): Lens => {
  if (by === "folded" || by === "as-of") return lens;
  return by === "focus" ? focusOn(lens, undefined) : showAllOf(lens, by);
};

const sayReason = (t: Translate, by: HiddenBy): string => {
  switch (by) {
    case "focus":
    case "folded": return t(`lens.hidden.${by}`);
    case "as-of": return t("lens.hidden.asOf");
    default: return t("lens.hidden.byFacet", { facet: t(`lens.facet.${by}`) });
  }
};

function HiddenRow({ hidden: { by, actors, channels } }: { readonly hidden: LensView["hidden"][number] }) {
  const { t } = useSpeaker();
  const change = useChange();
  const counts = [
    ...(actors === 0 ? [] : [t("lens.hidden.actors", { count: actors })]),
    ...(channels === 0 ? [] : [t("lens.hidden.channels", { count: channels })]),
  ];
  const [first = "", second] = counts;
  const reason = sayReason(t, by);
  return (
    <li>
      <span>
        <strong>{second === undefined ? first : t("lens.hidden.both", { actors: first, channels: second })}</strong>
        {t("lens.hidden.because", { reason })}
      </span>
      {by !== "folded" && by !== "as-of" && (
        <button type="button" className="link" aria-label={t("lens.hidden.bringBackLabel", { reason })} onClick={() => { change(setLens(bringBack(by))); }}>
          {t("lens.hidden.bringBack")}
        </button>
      )}
    </li>
  );
}

export function HiddenNote() {
  const { t } = useSpeaker();
  const { hidden } = useLensView();
  const lens = usePanelsLens();
  const change = useChange();
  return (
    <section className="hidden-note" aria-label={t("lens.hidden.title")}>
      <h2>{t("lens.hidden.title")}</h2>
      {hidden.length === 0 ? <p>{t("lens.hidden.nothing")}</p> : <ul>{hidden.map((each) => <HiddenRow key={each.by} hidden={each} />)}</ul>}
      {!isWideOpen(lens) && (
        <button type="button" className="link" onClick={() => { change(setLens(() => OPEN_LENS)); }}>{t("lens.hidden.showAll")}</button>
      )}
    </section>
  );
}
