import { useCriteriaNote } from "./use-criteria";

/** Above a view that is read, and on its paper: by which other figures it was made. */
export function CriteriaNote() {
  const note = useCriteriaNote();
  return note === undefined ? null : <p className="criteria-note">{note}</p>;
}
