/** The name of the open data; opens the list of what else there is. */
import { lazy, Suspense, useId, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { useSpeaker } from "../common/speaker-context";
import { useOwnNetwork, useTransient } from "../common/use-state";

const DataList = lazy(async () => ({ default: (await import("./data-list")).DataList }));

export function DataMenu() {
  const { name, t } = useSpeaker();
  const { dataset } = useOwnNetwork().bundle;
  const isOpening = useTransient((transient) => transient.isOpening);
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    opener.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    // Handled: the selection stays.
    event.preventDefault();
    close();
  };
  const onBlur = (event: FocusEvent<HTMLDivElement>): void => {
    if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  const title = name(dataset.name);
  return (
    <div className="data-set" role="presentation" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        ref={opener} type="button" className="data-set-name" title={title} aria-label={t("shell.data.label", { name: title })}
        aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => { setOpen(!isOpen); }}
      >
        <span>{title}</span>
      </button>
      {isOpening && <p className="opening" role="status"><progress aria-hidden="true" />{t("shell.loadingView")}</p>}
      {isOpen && (
        <div id={id} className="menu data-menu">
          <Suspense fallback={<p className="quiet">{t("shell.loadingView")}</p>}><DataList onChosen={close} /></Suspense>
        </div>
      )}
    </div>
  );
}
