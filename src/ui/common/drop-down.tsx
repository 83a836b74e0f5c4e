/** A button that opens something under it; Escape closes it and gives the focus back, leaving it closes it, too. */
import { useId, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from "react";

interface Props {
  readonly className: string;
  readonly buttonClass: string;
  readonly menuClass: string;
  /** For who does not see the button. */
  readonly label: string;
  readonly title?: string;
  /** On the button. */
  readonly face: ReactNode;
  readonly children: (close: () => void) => ReactNode;
  /** Beside the button, whether it is open or not. */
  readonly beside?: ReactNode;
}

export function DropDown({ className, buttonClass, menuClass, label, title = label, face, children, beside }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const openerId = useId();
  const close = (): void => {
    setOpen(false);
    document.getElementById(openerId)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || !isOpen) return;
    // Handled: the selection stays.
    event.preventDefault();
    close();
  };
  const onBlur = (event: FocusEvent<HTMLDivElement>): void => {
    // What had the focus may be gone because it was pressed, or the window may have lost it.
    if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };
  return (
    <div className={className} role="presentation" onKeyDown={onKeyDown} onBlur={onBlur}>
      <button
        id={openerId} type="button" className={buttonClass} aria-label={label} title={title}
        aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => { setOpen(!isOpen); }}
      >
        {face}
      </button>
      {beside}
      {isOpen && <div id={id} className={menuClass}>{children(close)}</div>}
    </div>
  );
}
