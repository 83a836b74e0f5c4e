import { useId } from "react";
import { VERDICT_KINDS, type VerdictKind } from "../../model/vocabulary";
import { useSpeaker } from "../common/speaker-context";

interface Props {
  readonly chosen: VerdictKind | undefined;
  readonly problem: string | undefined;
  readonly onChoose: (kind: VerdictKind) => void;
}

/** The four kinds of verdict, each with a line that says what it means. */
export function KindChoice({ chosen, problem, onChoose }: Props) {
  const { t } = useSpeaker();
  const id = useId();
  return (
    <fieldset
      className="form-field kinds" role="radiogroup" aria-required="true" aria-invalid={problem !== undefined}
      aria-describedby={problem === undefined ? undefined : `${id}-problem`}
    >
      <legend>{t("verdicts.form.kind")}</legend>
      {VERDICT_KINDS.map((kind) => (
        <div key={kind} className="kind">
          <input
            type="radio" id={`${id}-${kind}`} name={id} value={kind} checked={kind === chosen} aria-describedby={`${id}-${kind}-meaning`}
            onChange={() => { onChoose(kind); }}
          />
          <label htmlFor={`${id}-${kind}`}>{t(`verdicts.kind.${kind}`)}</label>
          <span id={`${id}-${kind}-meaning`} className="quiet">{t(`verdicts.meaning.${kind}`)}</span>
        </div>
      ))}
      {problem !== undefined && <p id={`${id}-problem`} className="form-problem">{problem}</p>}
    </fieldset>
  );
}
