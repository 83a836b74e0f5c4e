/** What is supposed, what it does, and how to suppose one thing more. */
import { useCallback } from "react";
import type { Comparison } from "../../gaps/what-if/compare";
import type { Supposition } from "../../gaps/what-if/supposition";
import type { Snapshot } from "../../network/snapshot";
import { supposeAlso } from "../../state/what-if";
import { useRecordedSnapshot, useSession, useSnapshot } from "../common/use-state";
import { useServices } from "../services";

export interface WhatIf {
  readonly suppositions: readonly Supposition[];
  /** As it is recorded. */
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly comparison: Comparison;
}

export const useIsSupposing = (): boolean => useSession(({ suppositions }) => suppositions.length > 0);

/** `undefined` while nothing is supposed. */
export const useWhatIf = (): WhatIf | undefined => {
  const { selectors } = useServices();
  const before = useRecordedSnapshot();
  const after = useSnapshot();
  const suppositions = useSession((session) => session.suppositions);
  return suppositions.length === 0 ? undefined : { suppositions, before, after, comparison: selectors.comparison(before, after) };
};

/** Actors and channels; above it the answer takes longer than a person takes for granted. */
const LARGE = 1_500;

const afterTheNextPicture = (then: () => void): void => { requestAnimationFrame(() => requestAnimationFrame(then)); };

export const useSuppose = (): ((supposition: Supposition) => void) => {
  const { stores: { document, session, transient } } = useServices();
  return useCallback((supposition) => {
    const { actors, channels } = document.getState().network.bundle;
    const apply = (): void => { session.setState(supposeAlso(supposition)); };
    if (actors.length + channels.length < LARGE) {
      apply();
      return;
    }
    transient.setState({ isSupposing: true });
    afterTheNextPicture(() => {
      apply();
      transient.setState({ isSupposing: false });
    });
  }, [document, session, transient]);
};
