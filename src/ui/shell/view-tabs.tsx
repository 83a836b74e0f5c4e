import { useChange, useSession } from "../common/use-state";
import { useSpeaker } from "../common/speaker-context";
import { setView, VIEWS } from "../../state/session";

export function ViewTabs() {
  const { t } = useSpeaker();
  const view = useSession((session) => session.view);
  const change = useChange();
  return (
    <nav className="view-tabs" aria-label={t("shell.views.label")}>
      {VIEWS.map((each) => (
        <button key={each} type="button" className="tab" aria-current={each === view ? "page" : undefined} onClick={() => { change(setView(each)); }}>
          {t(`shell.views.${each}`)}
        </button>
      ))}
    </nav>
  );
}
