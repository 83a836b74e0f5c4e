/** Which change of government, and with how much hindsight. */
import { useId } from "react";
import { KNOWLEDGE } from "../../history/transition/knowledge";
import type { TransitionWindow } from "../../history/transition/window";
import type { Administration } from "../../model/records/administration";
import { setTransition, type Session } from "../../state/session";
import { actorShortName } from "../common/names";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useNetwork } from "../common/use-state";

interface Props {
  /** The latest first; the one that is shown among them. */
  readonly known: readonly Administration[];
  readonly chosen: Administration;
  readonly place: Session["transition"];
  readonly asOf: Session["asOf"];
  /** `undefined`: on the as-of date it was not known. */
  readonly window: TransitionWindow | undefined;
  /** The transition was over by the as-of date: all there is to know of it is known. */
  readonly isOver: boolean;
}

export function Choices({ known, chosen, place, asOf, window, isOver }: Props) {
  const speaker = useSpeaker();
  const { date, name, t } = speaker;
  const { index } = useNetwork();
  const change = useChange();
  const id = useId();
  const isOfSeveral = new Set(known.map(({ party }) => party)).size > 1;
  return (
    <div className="transition-choices">
      <div className="choice">
        <label htmlFor={id}>{t("transition.administration")}</label>
        <select id={id} value={chosen.id} onChange={(event) => {
          const wanted = known.find((each) => each.id === event.currentTarget.value);
          if (wanted !== undefined) change(setTransition({ ...place, administration: wanted.id }));
        }}>
          {known.map((each) => (
            <option key={each.id} value={each.id}>{isOfSeveral ? `${actorShortName(speaker, index, each.party)} – ${name(each.name)}` : name(each.name)}</option>
          ))}
        </select>
      </div>
      {!isOver && (
        <>
          <div className="segmented" role="group" aria-label={t("transition.knowledge")}>
            {KNOWLEDGE.map((each) => (
              <button key={each} type="button" aria-pressed={each === place.knowledge} onClick={() => { change(setTransition({ administration: chosen.id, knowledge: each })); }}>
                {t(`transition.knowledges.${each}`, { date: date(asOf) })}
              </button>
            ))}
          </div>
          {window !== undefined && <p className="quiet">{t(`transition.knowledgeNote.${place.knowledge}`, { date: date(window.until) })}</p>}
        </>
      )}
    </div>
  );
}
