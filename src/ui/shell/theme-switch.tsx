import { useChange, useSession } from "../common/use-state";
import { useSpeaker } from "../common/speaker-context";
import { setTheme } from "../../state/session";

export function ThemeSwitch() {
  const { t } = useSpeaker();
  const theme = useSession((session) => session.theme);
  const change = useChange();
  const other = theme === "light" ? "dark" : "light";
  const label = t("shell.theme.label", { theme: t(other === "dark" ? "shell.theme.toDark" : "shell.theme.toLight").toLowerCase() });
  return (
    <button type="button" className="button icon" aria-label={label} title={label} onClick={() => { change(setTheme(other)); }}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" />
      </svg>
    </button>
  );
}
