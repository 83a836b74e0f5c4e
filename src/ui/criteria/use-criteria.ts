/** The figures in use, who set them, and the way to the list of them. */
import { useCallback } from "react";
import { figuresIn } from "../../model/figures";
import type { ThresholdOverrides } from "../../model/records/thresholds";
import { thresholdsOf, type Thresholds } from "../../model/thresholds";
import { sayAdjustments } from "../../i18n/say-criteria";
import type { Transient } from "../../state/stores";
import { useSpeaker } from "../common/speaker-context";
import { useOwnNetwork, useSession } from "../common/use-state";
import { useServices } from "../services";

export interface Criteria {
  /** As the data set has them, without what the reader changed. */
  readonly own: Thresholds;
  readonly inUse: Thresholds;
  readonly adjustments: ThresholdOverrides;
  /** How many the reader changed. */
  readonly count: number;
}

export const useCriteria = (): Criteria => {
  const { bundle } = useOwnNetwork();
  const adjustments = useSession((session) => session.adjustments);
  return { own: thresholdsOf(bundle), inUse: thresholdsOf(bundle, adjustments), adjustments, count: figuresIn(adjustments).length };
};

/** For what is copied and printed: what the reader changed; `undefined` where nothing is. */
export const useCriteriaNote = (): string | undefined => {
  const speaker = useSpeaker();
  const { own, adjustments } = useCriteria();
  return sayAdjustments(speaker, own, adjustments);
};

/** What is copied of a whole view, with the note above it. */
export const useUnderCriteria = (): ((text: string) => string) => {
  const note = useCriteriaNote();
  return (text) => (note === undefined ? text : `${note}\n\n${text}`);
};

export const useOpenCriteria = (): ((at: NonNullable<Transient["criteria"]>) => void) => {
  const { transient } = useServices().stores;
  return useCallback((at) => { transient.setState({ criteria: at }); }, [transient]);
};
