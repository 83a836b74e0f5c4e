/** What somebody set aside: not counted as missing, and still there to be looked at and taken back. */
import { memo, type ReactNode } from "react";
import type { Gap } from "../../gaps/gap";
import type { Judgement } from "../../gaps/verdicts/judge";
import { sayGap } from "../../i18n/say-gap";
import { sayGapId } from "../../i18n/say-gap-id";
import { sayHeadline } from "../../i18n/say-question";
import { sayAuthor, sayReason } from "../../i18n/say-verdict";
import type { Verdict } from "../../model/records/verdict";
import { useSpeaker } from "../common/speaker-context";
import { useJudgements, useSelect, useSnapshot } from "../common/use-state";
import { useVerdictActions } from "./use-verdict-actions";

function Item({ verdict, name, title, between }: { readonly verdict: Verdict; readonly name: string; readonly title: ReactNode; readonly between?: string }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const { takeBack } = useVerdictActions();
  return (
    <li className="card set-aside">
      <span className="severity" aria-hidden="true">—</span>
      <div className="card-body">
        <h3>{title}</h3>
        {between !== undefined && <p className="between">{between}</p>}
        <p className="because">{sayReason(speaker, verdict)}</p>
        <p className="card-foot">
          <span className="quiet">{sayAuthor(speaker, verdict)}</span>
          <button type="button" className="link" aria-label={t("verdicts.action.takeBackLabel", { replace: { gap: name } })} onClick={() => { takeBack(verdict.gap); }}>
            {t("verdicts.action.takeBack")}
          </button>
        </p>
      </div>
    </li>
  );
}

const SetAsideItem = memo(function SetAsideItem({ gap, judgement }: { readonly gap: Gap; readonly judgement: Judgement }) {
  const speaker = useSpeaker();
  const snapshot = useSnapshot();
  const choose = useSelect();
  const headline = sayHeadline(speaker, snapshot, gap);
  return (
    <Item
      verdict={judgement.verdict} name={headline} between={sayGap(speaker, snapshot, gap).between}
      title={<button type="button" className="card-title" data-gap={gap.id} onClick={() => { choose({ kind: "gap", id: gap.id }); }}>{headline}</button>}
    />
  );
});

/** Of another time, or closed since: the gap itself cannot be opened. */
function NotFound({ verdicts }: { readonly verdicts: readonly Verdict[] }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const snapshot = useSnapshot();
  return (
    <details>
      <summary>{t("verdicts.list.notFound", { count: verdicts.length })}</summary>
      <ul className="cards">
        {verdicts.map((verdict) => {
          const name = sayGapId(speaker, snapshot, verdict.gap);
          return <Item key={verdict.gap} verdict={verdict} name={name} title={name} />;
        })}
      </ul>
    </details>
  );
}

export const SET_ASIDE_ID = "set-aside";

/** `gaps`: those of them that the lens shows. */
export function SetAsideList({ gaps }: { readonly gaps: readonly Gap[] }) {
  const { t } = useSpeaker();
  const { byGap, notFound } = useJudgements();
  if (gaps.length + notFound.length === 0) return null;
  return (
    <section className="questions">
      {gaps.length > 0 && (
        <>
          <h2 id={SET_ASIDE_ID} tabIndex={-1}>{t("verdicts.list.title", { count: gaps.length })}</h2>
          <p className="quiet">{t("verdicts.list.note")}</p>
          <ul className="cards">
            {gaps.flatMap((gap) => {
              const judgement = byGap.get(gap.id);
              return judgement === undefined ? [] : [<SetAsideItem key={gap.id} gap={gap} judgement={judgement} />];
            })}
          </ul>
        </>
      )}
      {notFound.length > 0 && <NotFound verdicts={notFound} />}
    </section>
  );
}
