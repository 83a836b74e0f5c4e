/** The page's side of the worker that looks for gaps. */
import { proxy, wrap, type Remote } from "comlink";
import { findGaps } from "../gaps/find-gaps";
import type { Network } from "../network/network";
import type { FindBeside } from "../state/gap-search";
import type { GapsWorker } from "./gaps.worker";

export const gapsBeside = (): FindBeside => {
  let remote: Remote<GapsWorker> | undefined;
  let opened: Network | undefined;
  let jobs = 0;
  return (snapshot, onStep) => {
    const job = ++jobs;
    let isCancelled = false;
    const find = async () => {
      try {
        remote ??= wrap<GapsWorker>(new Worker(new URL("./gaps.worker.ts", import.meta.url), { type: "module" }));
        if (opened !== snapshot.network) {
          const { bundle, contacts } = snapshot.network;
          await remote.open(bundle, contacts);
          opened = snapshot.network;
        }
        if (isCancelled) return undefined;
        return await remote.find(job, snapshot.date, proxy(onStep));
      } catch {
        // Where workers are forbidden the page waits, but what is missing is told.
        return isCancelled ? undefined : findGaps(snapshot);
      }
    };
    return {
      gaps: find(),
      cancel: () => {
        isCancelled = true;
        void remote?.cancel(job);
      },
    };
  };
};
