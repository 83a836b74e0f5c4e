/** Runs the force layout beside the page; it can be cancelled between two rounds. */
import { expose } from "comlink";
import { forceSteps } from "../layouts/force";
import type { ForceInput } from "../layouts/force";
import type { Point } from "../layouts/geometry";
import { inTurns } from "./in-turns";

const { run, cancel } = inTurns();

const forceWorker = {
  /** Positions by key, or `undefined` if it was cancelled. */
  run: (job: number, input: ForceInput, onProgress: (share: number) => void): Promise<Map<string, Point> | undefined> =>
    run(job, forceSteps(input), onProgress),
  cancel,
};

export type ForceWorker = typeof forceWorker;

expose(forceWorker);
