/** The goals, and what each waits for; one that is chosen limits the list to what serves it. */
import { useId } from "react";
import type { ObjectiveSection } from "../../gaps/agenda";
import type { ObjectiveId } from "../../model/id";
import { useSpeaker } from "../common/speaker-context";

interface Props {
  readonly objectives: readonly ObjectiveSection[];
  readonly chosen: ObjectiveId | undefined;
  readonly onChoose: (objective: ObjectiveId | undefined) => void;
}

export function Objectives({ objectives, chosen, onChoose }: Props) {
  const { name, t } = useSpeaker();
  const id = useId();
  return (
    <section className="objectives" aria-labelledby={id}>
      <h3 id={id}>{t("agenda.objectives")}</h3>
      <p className="quiet">
        {t("agenda.objectivesHint")}
        {" "}
        {chosen !== undefined && <button type="button" className="link" onClick={() => { onChoose(undefined); }}>{t("agenda.allObjectives")}</button>}
      </p>
      <ul className="objective-cards">
        {objectives.map(({ objective, progress: { met, missing, questions } }) => (
          <li key={objective.id}>
            <button
              type="button" className="objective" aria-pressed={chosen === objective.id} title={objective.note === undefined ? undefined : name(objective.note)}
              onClick={() => { onChoose(chosen === objective.id ? undefined : objective.id); }}
            >
              <strong>{name(objective.name)}</strong>
              <span className={missing > 0 ? "waits" : "quiet"}>{missing > 0 ? t("agenda.waitsFor", { count: missing }) : t("agenda.waitsForNothing")}</span>
              <span className="quiet">
                {[t("agenda.served", { count: met }), ...(questions === 0 ? [] : [t("agenda.asks", { count: questions })])].join(" · ")}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
