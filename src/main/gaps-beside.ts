/** The page's side of the worker that looks for gaps. */
import { proxy, wrap, type Remote } from "comlink";
import { findGaps } from "../gaps/find-gaps";
import type { Network } from "../network/network";
import type { FindBeside } from "../state/gap-search";
import type { GapsWorker } from "../workers/gaps.worker";

interface Beside {
  readonly remote: Remote<GapsWorker>;
  /** Rejects once the worker has come to an end. A worker whose script cannot be loaded answers nothing: what is asked of it would wait for ever. */
  readonly broken: Promise<never>;
  readonly end: () => void;
}

const startBeside = (): Beside => {
  const worker = new Worker(new URL("../workers/gaps.worker.ts", import.meta.url), { type: "module" });
  let end = (): void => {};
  const broken = new Promise<never>((_, reject) => {
    end = () => {
      worker.terminate();
      reject(new Error("the worker has ended"));
    };
  });
  // It may end while nobody waits for it.
  broken.catch(() => {});
  worker.addEventListener("error", end);
  return { remote: wrap<GapsWorker>(worker), broken, end };
};

export const gapsBeside = (): FindBeside => {
  let beside: Beside | undefined;
  let opened: { readonly network: Network; readonly isOpen: Promise<void> } | undefined;
  let jobs = 0;
  return (snapshot, onStep) => {
    const job = ++jobs;
    let isCancelled = false;
    const find = async () => {
      let used: Beside | undefined;
      try {
        used = beside ??= startBeside();
        if (opened?.network !== snapshot.network) {
          const { bundle, contacts, ownParties } = snapshot.network;
          // Known at once, not when it is answered: what the next job asks comes behind it, and would be answered from this network.
          opened = { network: snapshot.network, isOpen: used.remote.open(bundle, contacts, ownParties) };
        }
        await Promise.race([opened.isOpen, used.broken]);
        if (isCancelled) return undefined;
        return await Promise.race([used.remote.find(job, snapshot.date, proxy(onStep)), used.broken]);
      } catch {
        used?.end();
        // Another job may have started the next worker already.
        if (beside === used) {
          beside = undefined;
          opened = undefined;
        }
        // Where workers are forbidden the page waits, but what is missing is told.
        return isCancelled ? undefined : findGaps(snapshot);
      }
    };
    return {
      gaps: find(),
      cancel: () => {
        isCancelled = true;
        void beside?.remote.cancel(job);
      },
    };
  };
};
