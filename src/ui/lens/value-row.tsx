/** One value of a facet: on or off, what it looks like, what it shows, what is missing in it. */
import type { FacetCount } from "../../lens/apply-lens";
import { MISSING, type Facet } from "../../lens/lens";
import { useSpeaker } from "../common/speaker-context";
import type { FacetValue } from "./facet-values";
import { ValueSign } from "./value-sign";

interface Props {
  readonly facet: Facet;
  readonly value: FacetValue;
  readonly count: FacetCount;
  readonly isOn: boolean;
  readonly onlyLabel: string;
  readonly onToggle: () => void;
  readonly onOnly: () => void;
}

export function ValueRow({ facet, value: { value, label }, count, isOn, onlyLabel, onToggle, onOnly }: Props) {
  const { t } = useSpeaker();
  const isMissing = facet === "status" && value === MISSING;
  const shown = isMissing ? count.missing : count.shows;
  return (
    <li className={isMissing ? "value missing" : "value"}>
      <label>
        <input type="checkbox" checked={isOn} onChange={onToggle} />
        <ValueSign facet={facet} value={value} />
        <span className="value-label">{label}</span>
        <span className="count" aria-hidden="true">{shown}</span>
        <span className="count-missing" aria-hidden="true">{!isMissing && count.missing > 0 ? `−${count.missing}` : ""}</span>
        <span className="visually-hidden">
          {" "}
          {isMissing ? t("lens.missing", { count: shown }) : t("lens.shows", { count: shown })}
          {!isMissing && count.missing > 0 ? `, ${t("lens.missing", { count: count.missing })}` : ""}
        </span>
      </label>
      <button type="button" className="only" aria-label={onlyLabel} title={onlyLabel} onClick={onOnly}>{t("lens.only")}</button>
    </li>
  );
}
