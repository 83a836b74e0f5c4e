import { memo } from "react";
import type { Gap } from "../../gaps/gap";
import { sayGap } from "../../i18n/say-gap";
import { sayQuestion } from "../../i18n/say-question";
import { Sources } from "../common/sources";
import { useSpeaker } from "../common/speaker-context";
import { useJudgements, useSelect, useSnapshot } from "../common/use-state";
import { VerdictLine } from "../verdicts/verdict-line";

export const QuestionItem = memo(function QuestionItem({ gap }: { readonly gap: Gap }) {
  const speaker = useSpeaker();
  const snapshot = useSnapshot();
  const choose = useSelect();
  const judgement = useJudgements().byGap.get(gap.id);
  const [first] = sayGap(speaker, snapshot, gap).because;
  return (
    <li className="card question">
      <span className="severity" aria-hidden="true">?</span>
      <div className="card-body">
        <h3>
          <button type="button" className="card-title" data-gap={gap.id} onClick={() => { choose({ kind: "gap", id: gap.id }); }}>
            {sayQuestion(speaker, snapshot, gap)}
          </button>
        </h3>
        {judgement !== undefined && <VerdictLine judgement={judgement} />}
        <p className="because short">{first}</p>
        <Sources citations={gap.sources} />
      </div>
    </li>
  );
});
