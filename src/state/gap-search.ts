/**
 * Looks for gaps: at once, or, in a network that is too large for a frame, beside the page, one snapshot after the other, cancelled by what
 * takes its place. Until a search is done nothing is called missing, and nothing is said not to be (I2).
 */
import { createStore, type StoreApi } from "zustand/vanilla";
import { findGaps } from "../gaps/find-gaps";
import type { Gap } from "../gaps/gap";
import type { Network } from "../network/network";
import type { Snapshot } from "../network/snapshot";

export type GapSearchState =
  /** Nothing is under way. `searches`: how many have ended, so that two ends in a row are two. */
  | { readonly kind: "settled"; readonly searches: number }
  /** `isLong`: it takes so long that a person wants to know. */
  | { readonly kind: "searching"; readonly rulesDone: number; readonly isLong: boolean }
  /** The user did not want to wait. */
  | { readonly kind: "stopped" };

/** `gaps`: `undefined` once it is cancelled. `onStep` is told how many rules have been asked. */
export type FindBeside = (snapshot: Snapshot, onStep: (rulesDone: number) => void) => { readonly gaps: Promise<readonly Gap[] | undefined>; readonly cancel: () => void };

/** Actors, channels and contacts: with so many the gaps take some 100 ms on a desk's computer, and more with each further one. */
const LARGE = 2_000;

const isLarge = ({ bundle: { actors, channels, contacts } }: Network): boolean => actors.length + channels.length + contacts.length > LARGE;

/** ms: what is quicker than that needs no progress. */
const LONG = 200;

export interface GapSearch {
  readonly state: StoreApi<GapSearchState>;
  /** At once in a small network, found afresh each time. `undefined` in a large one that is not searched. */
  readonly gapsOf: (snapshot: Snapshot) => readonly Gap[] | undefined;
  /** Looks for the gaps of these, as far as they are not known, and for no others any more. The same again changes nothing: a search that was stopped stays so. */
  readonly lookFor: (snapshots: readonly Snapshot[]) => void;
  readonly stop: () => void;
  /** After `stop`. */
  readonly again: () => void;
}

const areSame = (a: readonly Snapshot[], b: readonly Snapshot[]): boolean => a.length === b.length && a.every((each, at) => each === b[at]);

export const createGapSearch = (findBeside: FindBeside): GapSearch => {
  const state = createStore((): GapSearchState => ({ kind: "settled", searches: 0 }));
  const known = new WeakMap<Snapshot, readonly Gap[]>();
  let wanted: readonly Snapshot[] = [];
  let searches = 0;
  let cancel: (() => void) | undefined;
  const tell = (now: GapSearchState): void => { state.setState(now, true); };

  const halt = (): void => {
    cancel?.();
    cancel = undefined;
  };
  const search = async (snapshots: readonly Snapshot[]): Promise<void> => {
    let isOver = false;
    let rulesDone = 0;
    let isLong = false;
    let cancelOne = (): void => {};
    const tellProgress = (): void => { if (!isOver) tell({ kind: "searching", rulesDone, isLong }); };
    const timer = setTimeout(() => {
      isLong = true;
      tellProgress();
    }, LONG);
    cancel = () => {
      isOver = true;
      clearTimeout(timer);
      cancelOne();
    };
    tellProgress();
    for (const snapshot of snapshots) {
      rulesDone = 0;
      const one = findBeside(snapshot, (done) => {
        rulesDone = done;
        tellProgress();
      });
      cancelOne = one.cancel;
      const gaps = await one.gaps;
      if (gaps === undefined || isOver) return;
      known.set(snapshot, gaps);
    }
    isOver = true;
    clearTimeout(timer);
    cancel = undefined;
    tell({ kind: "settled", searches: ++searches });
  };
  const start = (): void => {
    halt();
    const left = wanted.filter((snapshot) => !known.has(snapshot));
    if (left.length > 0) void search(left);
    else tell({ kind: "settled", searches });
  };
  return {
    state,
    gapsOf: (snapshot) => (isLarge(snapshot.network) ? known.get(snapshot) : findGaps(snapshot)),
    lookFor: (snapshots) => {
      const large = snapshots.filter(({ network }) => isLarge(network));
      if (areSame(large, wanted)) return;
      wanted = large;
      start();
    },
    stop: () => {
      if (cancel === undefined) return;
      halt();
      tell({ kind: "stopped" });
    },
    again: start,
  };
};
