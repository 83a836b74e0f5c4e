/** What is hidden, by what, and one click to have each back (invariant I10). */
import type { HiddenBy, LensView } from "../../lens/apply-lens";
import { focusOn, isWideOpen, OPEN_LENS, showAllOf, type Lens } from "../../lens/lens";
import type { Translate } from "../../i18n/translate";
import { setLens } from "../../state/session";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useJudgementsOn, usePanelsLens, useRecordedSnapshot } from "../common/use-state";
import { useServices } from "../services";
import { useIsSupposing, useWhatIf } from "../what-if/use-what-if";

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

/** What is supposed not to be there is no filter's doing, and nothing brings it back but leaving. */
function TakenOutRow() {
  const { t } = useSpeaker();
  const takenOut = useWhatIf()?.comparison.takenOut;
  if (takenOut === undefined || takenOut.actors.length + takenOut.channels.length === 0) return null;
  const counts = [
    ...(takenOut.actors.length === 0 ? [] : [t("lens.hidden.actors", { count: takenOut.actors.length })]),
    ...(takenOut.channels.length === 0 ? [] : [t("lens.hidden.channels", { count: takenOut.channels.length })]),
  ];
  const [first = "", second] = counts;
  return (
    <li>
      <span>
        <strong>{second === undefined ? first : t("lens.hidden.both", { actors: first, channels: second })}</strong>
        {t("lens.hidden.because", { reason: t("whatIf.hidden") })}
      </span>
    </li>
  );
}

export function HiddenNote() {
  const { t } = useSpeaker();
  const { selectors } = useServices();
  const lens = usePanelsLens();
  const recorded = useRecordedSnapshot();
  // Of what is recorded: what a supposition takes out is told as such, not as closed or not yet there.
  const { hidden } = selectors.lensView(recorded, lens, useJudgementsOn(recorded).setAside);
  const isSupposing = useIsSupposing();
  const change = useChange();
  return (
    <section className="hidden-note" aria-label={t("lens.hidden.title")}>
      <h2>{t("lens.hidden.title")}</h2>
      {hidden.length === 0 && !isSupposing
        ? <p>{t("lens.hidden.nothing")}</p>
        : <ul><TakenOutRow />{hidden.map((each) => <HiddenRow key={each.by} hidden={each} />)}</ul>}
      {!isWideOpen(lens) && (
        <button type="button" className="link" onClick={() => { change(setLens(() => OPEN_LENS)); }}>{t("lens.hidden.showAll")}</button>
      )}
    </section>
  );
}
