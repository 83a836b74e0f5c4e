/** Joins the verdicts to the page: what goes wrong with them is told, the day is kept, an unsaved one holds the page open. */
import type { StoreApi } from "zustand/vanilla";
import { addNotice, dismissNotice, type Transient } from "../state/stores";
import type { VerdictState, VerdictStore } from "../workspace/verdict-store";
import { eachDay } from "./today";

export const keepVerdicts = (verdicts: VerdictStore, transient: StoreApi<Transient>): void => {
  const tell = ({ trouble, damaged }: VerdictState, before: Pick<VerdictState, "trouble" | "damaged">): void => {
    // Each failure is another object: one that was dismissed is told again at the next edit.
    if (trouble !== before.trouble) transient.setState(trouble === undefined ? dismissNotice("verdicts-trouble") : addNotice({ kind: "verdicts-trouble", trouble: trouble.why }));
    if (damaged !== before.damaged) transient.setState(damaged === 0 ? dismissNotice("verdicts-damaged") : addNotice({ kind: "verdicts-damaged", count: damaged }));
  };
  tell(verdicts.state.getState(), { trouble: undefined, damaged: 0 });
  verdicts.state.subscribe(tell);
  eachDay((day) => { verdicts.setToday(day); });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) verdicts.refresh(); });
  addEventListener("beforeunload", (event) => { if (verdicts.state.getState().trouble !== undefined && verdicts.hasUnsaved()) event.preventDefault(); });
};
