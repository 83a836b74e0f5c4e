import { lazy, Suspense } from "react";
import { useTransient } from "../common/use-state";

// Nobody needs it for the first screen.
const CriteriaDialog = lazy(async () => ({ default: (await import("./criteria-dialog")).CriteriaDialog }));

/** Stands beside the panels: the gap from whose page it was opened may be none any more by other figures. */
export function CriteriaArea() {
  const at = useTransient(({ criteria }) => criteria);
  return at === undefined ? null : <Suspense fallback={null}><CriteriaDialog at={at} /></Suspense>;
}
