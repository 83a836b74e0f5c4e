/** Runs the force layout beside the page; it can be cancelled between two rounds. */
import { expose } from "comlink";
import { forceSteps } from "./force";
import type { ForceInput } from "./force";
import type { Point } from "./geometry";

const cancelled = new Set<number>();
/** A message (the cancellation) is only read when the worker's turn ends. */
const nextTurn = (): Promise<void> => new Promise((resolve) => {
  setTimeout(resolve, 0);
});

const forceWorker = {
  /** Positions by key, or `undefined` if it was cancelled. */
  async run(job: number, input: ForceInput, onProgress: (share: number) => void): Promise<Map<string, Point> | undefined> {
    const steps = forceSteps(input);
    let step = steps.next();
    while (step.done !== true) {
      onProgress(step.value);
      await nextTurn();
      if (cancelled.delete(job)) return undefined;
      step = steps.next();
    }
    return step.value;
  },
  cancel(job: number): void {
    cancelled.add(job);
  },
};

export type ForceWorker = typeof forceWorker;

expose(forceWorker);
