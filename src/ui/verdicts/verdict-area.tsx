/** On a gap's page: the way to set it aside, or what was decided about it and the way back. */
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { Gap } from "../../gaps/gap";
import type { Judgement } from "../../gaps/verdicts/judge";
import { sayAuthor, sayReason, stateOf } from "../../i18n/say-verdict";
import { useSpeaker } from "../common/speaker-context";
import { useJudgements } from "../common/use-state";
import { SetAsideForm } from "./set-aside-form";
import { useVerdictActions } from "./use-verdict-actions";

interface Means {
  readonly onOpen: () => void;
  readonly onTakeBack: () => void;
}

function Decided({ judgement, onOpen, onTakeBack }: Means & { readonly judgement: Judgement }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const { kind, verdict } = judgement;
  return (
    <section className={`verdict-box ${kind}`}>
      <h3>{t(`verdicts.state.${stateOf(judgement)}`)}</h3>
      <p>{sayReason(speaker, verdict)}</p>
      <p className="quiet">{sayAuthor(speaker, verdict)}</p>
      <p className="row">
        <button type="button" className="button" onClick={onOpen}>{t(kind === "returned" ? "verdicts.action.again" : "verdicts.action.change")}</button>
        <button type="button" className="button" onClick={onTakeBack}>{t("verdicts.action.takeBack")}</button>
      </p>
    </section>
  );
}

export function VerdictArea({ gap }: { readonly gap: Gap }) {
  const { t } = useSpeaker();
  const judgement = useJudgements().byGap.get(gap.id);
  const { setAside, takeBack } = useVerdictActions();
  const [isOpen, setOpen] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  /** The keyboard goes on where it was: at the button that takes the place of the form, or of the last button. */
  const then = (change: () => void): void => {
    flushSync(change);
    area.current?.querySelector("button")?.focus();
  };
  const open = (): void => { setOpen(true); };
  return (
    <div ref={area} className="verdict-area">
      {isOpen && (
        <SetAsideForm
          gap={gap} before={judgement?.verdict} onCancel={() => { then(() => { setOpen(false); }); }}
          onDone={(verdict) => { then(() => { setAside(verdict); setOpen(false); }); }}
        />
      )}
      {!isOpen && judgement === undefined && <button type="button" className="button" onClick={open}>{t("verdicts.action.setAside")}</button>}
      {!isOpen && judgement !== undefined && <Decided judgement={judgement} onOpen={open} onTakeBack={() => { then(() => { takeBack(gap.id); }); }} />}
    </div>
  );
}
