/** One figure: what it is, what it would be, who set it. Taken on Enter or on leaving the field; an empty field is as the data have it. */
import { useId, useState } from "react";
import { figureIn, readNumber, type Figure } from "../../model/figures";
import { UNITS } from "../../model/records/thresholds";
import { DEFAULT_THRESHOLDS, MOST_SEVERE } from "../../model/thresholds";
import { sayAmount, sayFigure, sayUnit, shownValue, valueShown } from "../../i18n/say-criteria";
import type { Speaker } from "../../i18n/speaker";
import { adjusted, setAdjustments, type Refusal } from "../../state/adjustments";
import { isComposing } from "../common/ime";
import { useSpeaker } from "../common/speaker-context";
import { useOwnNetwork, useChange } from "../common/use-state";
import type { Criteria } from "./use-criteria";

/** What is typed and cannot be. */
interface Refused {
  readonly text: string;
  readonly refusal: Refusal;
}

const sayRefused = ({ t }: Speaker, figure: Figure, { text, refusal }: Refused): string => {
  if (refusal.kind === "too-many-points") return t("criteria.refused.points", { sum: refusal.sum, limit: MOST_SEVERE });
  const { least, most, isWhole } = UNITS[figure.unit];
  return t(isWhole ? "criteria.refused.whole" : "criteria.refused.any", { replace: { value: text, least: shownValue(figure, least), most: shownValue(figure, most) } });
};

interface Props {
  readonly figure: Figure;
  readonly criteria: Criteria;
}

function Origin({ figure, criteria: { own, adjustments } }: Props) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const byData = figureIn(own, figure.id);
  const isDataSets = byData !== figureIn(DEFAULT_THRESHOLDS, figure.id);
  if (figureIn(adjustments, figure.id) !== undefined) {
    return <strong>{isDataSets ? t("criteria.origin.readerOver", { amount: sayAmount(speaker, figure, byData) }) : t("criteria.origin.reader")}</strong>;
  }
  return <span className={isDataSets ? undefined : "quiet"}>{t(isDataSets ? "criteria.origin.dataSet" : "criteria.origin.product")}</span>;
}

export function FigureRow({ figure, criteria }: Props) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const network = useOwnNetwork();
  const change = useChange();
  const id = useId();
  /** What is being typed; `undefined`: the field shows the value in use. */
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const [refused, setRefused] = useState<Refused | undefined>(undefined);
  const inUse = figureIn(criteria.inUse, figure.id);
  const isAdjusted = figureIn(criteria.adjustments, figure.id) !== undefined;
  const shown = inUse === undefined ? "" : String(shownValue(figure, inUse));
  const names = { group: t(`criteria.group.${figure.group}`), figure: sayFigure(speaker, figure) };
  const giveUp = (): void => {
    setDraft(undefined);
    setRefused(undefined);
  };
  const set = (text: string, value: number | undefined): void => {
    const result = adjusted(network, criteria.adjustments, figure, value);
    if (result.kind === "refused") {
      setRefused({ text, refusal: result.refusal });
      return;
    }
    giveUp();
    change(setAdjustments(result.adjustments));
  };
  const take = (): void => {
    if (draft === undefined) return;
    const typed = readNumber(draft);
    if (draft.trim() !== "" && typed === undefined) setRefused({ text: draft, refusal: { kind: "not-allowed" } });
    else if (typed !== undefined && valueShown(figure, typed) === inUse) giveUp();
    else set(draft, typed === undefined ? undefined : valueShown(figure, typed));
  };
  return (
    <>
      <tr className={isAdjusted ? "adjusted" : undefined}>
        <th scope="row">{names.figure}</th>
        <td>
          <input
            type="text" inputMode="decimal" autoComplete="off" spellCheck={false} maxLength={24} aria-label={t("criteria.field", { ...names, unit: sayUnit(speaker, figure) })}
            placeholder={inUse === undefined ? t("criteria.amount.never") : undefined}
            value={draft ?? shown} aria-invalid={refused !== undefined} aria-describedby={refused === undefined ? undefined : `${id}-refused`}
            onChange={(event) => { setDraft(event.currentTarget.value); }}
            onBlur={take}
            onKeyDown={(event) => {
              if (isComposing(event)) return;
              if (event.key === "Enter") take();
              if (event.key === "Escape" && draft !== undefined) {
                // What is typed goes first, then the list.
                event.preventDefault();
                giveUp();
              }
            }}
          />
          {" "}<span className="quiet">{sayUnit(speaker, figure)}</span>
        </td>
        <td>{sayAmount(speaker, figure, figureIn(DEFAULT_THRESHOLDS, figure.id))}</td>
        <td>
          <Origin figure={figure} criteria={criteria} />
          {isAdjusted && (
            <>
              {" "}
              <button
                type="button" className="link" aria-label={t("criteria.resetLabel", { ...names, amount: sayAmount(speaker, figure, figureIn(criteria.own, figure.id)) })}
                onClick={() => { set("", undefined); }}
              >
                {t("criteria.reset")}
              </button>
            </>
          )}
        </td>
      </tr>
      {refused !== undefined && (
        <tr><td colSpan={4}><p id={`${id}-refused`} className="form-problem" role="alert">{sayRefused(speaker, figure, refused)}</p></td></tr>
      )}
    </>
  );
}
