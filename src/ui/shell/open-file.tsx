import { useSpeaker } from "../common/speaker-context";
import { useServices } from "../services";

/** The endings that can be opened, for the file dialog. */
const ACCEPTED = ".json,.yaml,.yml,.gexf";

interface Props {
  /** As one of a menu's entries rather than a button. */
  readonly isEntry?: boolean;
  readonly onChosen?: () => void;
}

export function OpenFile({ isEntry = false, onChosen }: Props) {
  const { t } = useSpeaker();
  const { openFile } = useServices();
  const label = isEntry ? t("shell.open.entry") : t("shell.open.label");
  return (
    <label className={isEntry ? "menu-entry open-file" : "button open-file"} title={t("shell.open.label")}>
      <input
        type="file" className="visually-hidden" accept={ACCEPTED} aria-label={label}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file !== undefined) {
            void openFile(file);
            onChosen?.();
          }
          // The same file may be chosen again once it has been mended.
          input.value = "";
        }}
      />
      <span aria-hidden="true">{isEntry ? label : t("shell.open.button")}</span>
    </label>
  );
}
