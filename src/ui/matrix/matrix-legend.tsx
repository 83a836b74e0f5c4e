/** What the signs of a matrix mean: open where there is room for it. */
import { useState, type ReactNode } from "react";
import { useSpeaker } from "../common/speaker-context";

const hasRoom = (): boolean => !matchMedia("(max-width: 1100px)").matches;

/** `isClosed`: until it is asked for, however much room there is. */
export function MatrixLegend({ children, isClosed = false }: { readonly children: ReactNode; readonly isClosed?: boolean }) {
  const { t } = useSpeaker();
  const [isOpen, setOpen] = useState(() => !isClosed && hasRoom());
  return (
    <details className="matrix-legend" open={isOpen} onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary>{t("matrix.legend")}</summary>
      <ul>{children}</ul>
    </details>
  );
}
