import { useSpeaker } from "../common/speaker-context";
import { useServices } from "../services";

/** The endings that can be opened, for the file dialog. */
const ACCEPTED = ".json,.yaml,.yml,.gexf";

export function OpenFile() {
  const { t } = useSpeaker();
  const { openFile } = useServices();
  return (
    <label className="button open-file" title={t("shell.open.label")}>
      <input
        type="file" className="visually-hidden" accept={ACCEPTED} aria-label={t("shell.open.label")}
        onChange={(event) => {
          const input = event.currentTarget;
          const file = input.files?.[0];
          if (file !== undefined) void openFile(file);
          // The same file may be chosen again once it has been mended.
          input.value = "";
        }}
      />
      <span aria-hidden="true">{t("shell.open.button")}</span>
    </label>
  );
}
