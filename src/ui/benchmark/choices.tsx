/** With whom, and up to when, the relationship is compared. */
import { useId } from "react";
import { REACHES, type Reach } from "../../gaps/benchmark/compare";
import type { Sides } from "../../gaps/benchmark/sides";
import type { ActorId, AdministrationId } from "../../model/id";
import { actorShortName } from "../common/names";
import { useSpeaker } from "../common/speaker-context";
import { useNetwork } from "../common/use-state";

export interface Choice {
  readonly precedent: AdministrationId | undefined;
  readonly reach: Reach;
  /** `undefined`: any of them. */
  readonly ally: ActorId | undefined;
}

interface Props {
  readonly sides: Sides;
  readonly choice: Choice;
  readonly onChoose: (choice: Choice) => void;
}

export function Choices({ sides: { days, earlier, allies }, choice, onChoose }: Props) {
  const speaker = useSpeaker();
  const { language, name, t } = speaker;
  const { index } = useNetwork();
  const beforeId = useId();
  const allyId = useId();
  const separator = language === "ja" ? "・" : ", ";
  return (
    <div className="benchmark-choices">
      {earlier.length > 0 && (
        <div className="choice">
          <label htmlFor={beforeId}>{t("benchmark.before")}</label>
          <select
            id={beforeId} value={choice.precedent ?? ""}
            onChange={(event) => { onChoose({ ...choice, precedent: earlier.find(({ id }) => id === event.currentTarget.value)?.id }); }}
          >
            {earlier.map((each) => <option key={each.id} value={each.id}>{name(each.name)}</option>)}
          </select>
        </div>
      )}
      {allies.length > 0 && (
        <div className="choice">
          <label htmlFor={allyId}>{t("benchmark.ally")}</label>
          <select
            id={allyId} value={choice.ally ?? ""}
            onChange={(event) => { onChoose({ ...choice, ally: allies.find(({ party }) => party === event.currentTarget.value)?.party }); }}
          >
            <option value="">{t("benchmark.anyAlly", { count: allies.length })}</option>
            {allies.map(({ party, shared }) => (
              <option key={party} value={party}>
                {t("benchmark.allyShared", {
                  party: actorShortName(speaker, index, party), groupings: shared.map((each) => actorShortName(speaker, index, each)).join(separator),
                })}
              </option>
            ))}
          </select>
        </div>
      )}
      {earlier.length > 0 && (
        <>
          <div className="segmented" role="group" aria-label={t("benchmark.reach")}>
            {REACHES.filter((each) => each !== "same-day" || days !== undefined).map((each) => (
              <button key={each} type="button" aria-pressed={each === choice.reach} onClick={() => { onChoose({ ...choice, reach: each }); }}>
                {t(`benchmark.reaches.${each}`)}
              </button>
            ))}
          </div>
          {days === undefined && <p className="quiet">{t("benchmark.noSameDay")}</p>}
        </>
      )}
    </div>
  );
}
