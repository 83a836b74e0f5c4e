/** A file dropped anywhere on the page is opened. */
import { useEffect, useState } from "react";
import { useSpeaker } from "../common/speaker-context";
import { useServices } from "../services";

const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") === true;

export function FileDrop() {
  const { t } = useSpeaker();
  const { openFile } = useServices();
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!holdsFile(event)) return;
      // Without this the browser leaves the page for the file.
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void openFile(file);
    };
    addEventListener("dragover", over);
    addEventListener("dragleave", leave);
    addEventListener("drop", drop);
    return () => {
      removeEventListener("dragover", over);
      removeEventListener("dragleave", leave);
      removeEventListener("drop", drop);
    };
  }, [openFile]);
  if (!isOver) return null;
  return (
    <div className="file-drop">
      <p>
        <strong>{t("shell.open.drop")}</strong>
        <br />
        {t("shell.open.dropHint")}
      </p>
    </div>
  );
}
