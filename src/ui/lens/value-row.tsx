/** One value of a facet: on or off, what it looks like, what it shows, what is missing in it. */
import { memo } from "react";
import { MISSING, toggleValue, type Facet } from "../../lens/lens";
import { setLens } from "../../state/session";
import { useSpeaker } from "../common/speaker-context";
import { useChange } from "../common/use-state";
import { LEVELS } from "../../model/vocabulary";
import { LevelButton } from "../what-if/level-button";
import { ValueSign } from "./value-sign";

interface Props {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
  readonly shows: number;
  readonly missing: number;
  readonly isOn: boolean;
  readonly onlyLabel: string;
  readonly onOnly: (value: string) => void;
}

/** Each filter asks for all rows again; those that say the same are left as they are. */
export const ValueRow = memo(function ValueRow({ facet, value, label, shows, missing, isOn, onlyLabel, onOnly }: Props) {
  const { t } = useSpeaker();
  const change = useChange();
  const isMissing = facet === "status" && value === MISSING;
  const level = facet === "level" ? LEVELS.find((each) => each === value) : undefined;
  const shown = isMissing ? missing : shows;
  return (
    <li className={isMissing ? "value missing" : "value"}>
      <label>
        <input type="checkbox" checked={isOn} onChange={() => { change(setLens((of) => toggleValue(of, facet, value))); }} />
        <ValueSign facet={facet} value={value} />
        <span className="value-label">{label}</span>
        <span className="count" aria-hidden="true">{shown}</span>
        <span className="count-missing" aria-hidden="true">{!isMissing && missing > 0 ? `−${missing}` : ""}</span>
        <span className="visually-hidden">
          {" "}
          {isMissing ? t("lens.missing", { count: shown }) : t("lens.shows", { count: shown })}
          {!isMissing && missing > 0 ? `, ${t("lens.missing", { count: missing })}` : ""}
        </span>
      </label>
      <span className="row-actions">
        {level !== undefined && <LevelButton level={level} />}
        <button type="button" aria-label={onlyLabel} title={onlyLabel} onClick={() => { onOnly(value); }}>{t("lens.only")}</button>
      </span>
    </li>
  );
});
