/** One gap in the list. The first few say everything that is needed to act; the rest are short. */
import { memo } from "react";
import type { Gap } from "../../gaps/gap";
import { sayGap } from "../../i18n/say-gap";
import { useSpeaker } from "../common/speaker-context";
import { Sources } from "../common/sources";
import { useJudgements, useSelect, useSnapshot } from "../common/use-state";
import { useServices } from "../services";
import { VerdictLine } from "../verdicts/verdict-line";
import { AbsenceBadge } from "./absence-badge";
import { BestRoute } from "./routes";
import { SeverityBar } from "./severity-bar";

/** Sentences of a full card; the rest is in the gap's own page. */
const FULL_SENTENCES = 3;

interface Props {
  readonly gap: Gap;
  readonly isFull: boolean;
}

export const GapCard = memo(function GapCard({ gap, isFull }: Props) {
  const speaker = useSpeaker();
  const snapshot = useSnapshot();
  const { selectors } = useServices();
  const choose = useSelect();
  const judgement = useJudgements().byGap.get(gap.id);
  const { title, between, because, absence } = sayGap(speaker, snapshot, gap);
  const sentences = because.slice(0, isFull ? FULL_SENTENCES : 1).join(speaker.language === "ja" ? "" : " ");
  return (
    <li className={isFull ? "card full" : "card"}>
      <span className="severity" title={speaker.t("inspector.gap.severity", { severity: gap.severity })}>
        <span aria-hidden="true">{gap.severity}</span>
        <span className="visually-hidden">{speaker.t("inspector.gap.severity", { severity: gap.severity })}</span>
      </span>
      <div className="card-body">
        <h3>
          <button type="button" className="card-title" data-gap={gap.id} onClick={() => { choose({ kind: "gap", id: gap.id }); }}>{title}</button>
        </h3>
        <p className="between">{between}</p>
        {judgement !== undefined && <VerdictLine judgement={judgement} />}
        <p className={isFull ? "because" : "because short"}>{sentences}</p>
        <Sources citations={gap.sources} />
        {isFull && <BestRoute routes={selectors.routes(snapshot, gap)} />}
        <p className="card-foot">
          <SeverityBar factors={gap.factors} />
          <AbsenceBadge absence={gap.absence.state} explanation={absence} />
        </p>
      </div>
    </li>
  );
});
