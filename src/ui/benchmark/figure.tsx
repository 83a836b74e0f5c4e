import type { Cell } from "../../gaps/benchmark/compare";
import { sayCell, sayCounts, sayEmpty } from "../../i18n/say-benchmark";
import { useSpeaker } from "../common/speaker-context";
import { useSnapshot } from "../common/use-state";

interface Props {
  readonly cell: Cell;
  /** Of the row and the column, for who hears the button by itself. */
  readonly row: string;
  readonly column: string;
  /** The details that are open, and what opens them. */
  readonly detailsId: string;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

/** A figure that opens what it counts; an empty one says why it is empty. */
export function Figure({ cell, row, column, detailsId, isOpen, onToggle }: Props) {
  const speaker = useSpeaker();
  const snapshot = useSnapshot();
  if (cell.absence !== undefined) return <p className={`figure-empty ${cell.absence.state}`}>{sayEmpty(speaker, snapshot, cell)}</p>;
  const counts = sayCounts(speaker, cell);
  return (
    <>
      <button
        type="button" className="link figure" aria-expanded={isOpen} aria-controls={isOpen ? detailsId : undefined}
        aria-label={speaker.t("benchmark.open", { row, column, counts })} onClick={onToggle}
      >
        {counts}
      </button>
      {sayCell(speaker, snapshot, cell).map((line) => <p key={line} className="figure-line">{line}</p>)}
    </>
  );
}
