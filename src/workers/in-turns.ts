/** Runs a long computation step by step, and hears between two steps that nobody wants it any more. */

export interface InTurns {
  /** `undefined` once it is cancelled. `onStep` is told what each step yields. */
  readonly run: <Step, Result>(job: number, steps: Generator<Step, Result, undefined>, onStep: (step: Step) => void) => Promise<Result | undefined>;
  readonly cancel: (job: number) => void;
}

/** A message (the cancellation) is only read when the worker's turn ends. */
const nextTurn = (): Promise<void> => new Promise((resolve) => {
  setTimeout(resolve, 0);
});

/** For one asker that counts its jobs upwards: to cancel one is to cancel those before it, too, so that nothing need be kept of each. */
export const inTurns = (): InTurns => {
  let cancelledUpTo = -Infinity;
  return {
    run: async (job, steps, onStep) => {
      let step = steps.next();
      while (step.done !== true) {
        onStep(step.value);
        await nextTurn();
        if (job <= cancelledUpTo) return undefined;
        step = steps.next();
      }
      return step.value;
    },
    cancel: (job) => { cancelledUpTo = Math.max(cancelledUpTo, job); },
  };
};
