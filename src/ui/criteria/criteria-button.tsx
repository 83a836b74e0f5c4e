import { useSpeaker } from "../common/speaker-context";
import { useCriteria, useOpenCriteria } from "./use-criteria";

/** In the head of the list: by which figures it was made. */
export function CriteriaButton() {
  const { t } = useSpeaker();
  const { count } = useCriteria();
  const open = useOpenCriteria();
  return (
    <button type="button" className={count === 0 ? "button small" : "button small adjusted"} aria-haspopup="dialog" onClick={() => { open("all"); }}>
      {t("criteria.open")}
    </button>
  );
}
