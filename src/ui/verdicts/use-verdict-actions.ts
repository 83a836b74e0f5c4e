/** What can be done about a gap's verdict; each is told with a way to undo it. */
import { useMemo } from "react";
import type { GapId } from "../../gaps/gap";
import type { Verdict } from "../../model/records/verdict";
import { addNotice, dismissNotice, type Notice } from "../../state/stores";
import { setAside, takeBack, type VerdictChange } from "../../workspace/verdict-edits";
import { useServices } from "../services";

export interface VerdictActions {
  readonly setAside: (verdict: Verdict) => void;
  readonly takeBack: (gap: GapId) => void;
  readonly undo: (changes: readonly VerdictChange[], notice: Notice["kind"]) => void;
}

export const useVerdictActions = (): VerdictActions => {
  const { stores: { transient }, verdicts } = useServices();
  return useMemo(() => ({
    setAside: (verdict) => {
      const undo = verdicts.apply([setAside(verdict)]);
      transient.setState(addNotice({ kind: "verdict", done: "set-aside", gap: verdict.gap, undo }));
    },
    takeBack: (gap) => {
      const undo = verdicts.apply([takeBack(verdicts.state.getState().base, gap)]);
      transient.setState(addNotice({ kind: "verdict", done: "taken-back", gap, undo }));
    },
    undo: (changes, notice) => {
      verdicts.apply(changes);
      transient.setState(dismissNotice(notice));
    },
  }), [transient, verdicts]);
};
