import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findGaps } from "../../src/gaps/find-gaps";
import type { Gap } from "../../src/gaps/gap";
import { buildNetwork, type Network } from "../../src/network/network";
import { asOf, type Snapshot } from "../../src/network/snapshot";
import { createGapSearch, type FindBeside } from "../../src/state/gap-search";
import { createSelectors } from "../../src/state/selectors";
import { aTransition } from "../helpers/a-transition";
import { aChannel, anExpectation } from "../helpers/builders";
import { on } from "../helpers/asked";

const DATES = [on("2024-11-30"), on("2024-12-01")] as const;
const NAMELESS = { ja: "某", en: "Somebody" };

const EXPECTED = { expectations: [anExpectation({ between: ["jp-pm", "us-president"], level: "leader", administration: "new" })] };
const small = buildNetwork(aTransition(EXPECTED));
const large: Network = buildNetwork(aTransition({
  ...EXPECTED, channels: Array.from({ length: 2_001 }, (_, at) => aChannel({ id: `c${at}`, ends: ["jp-nss", "us-nsc"], level: "working", status: [{ is: "closed" }] })),
}));

interface Job {
  readonly snapshot: Snapshot;
  readonly step: (rulesDone: number) => void;
  readonly end: (gaps: readonly Gap[]) => Promise<void>;
  isCancelled: boolean;
}

/** A worker in which every job waits for the test. */
const held = () => {
  const jobs: Job[] = [];
  const findBeside: FindBeside = (snapshot, step) => {
    let resolve: (gaps: readonly Gap[] | undefined) => void = () => {};
    const gaps = new Promise<readonly Gap[] | undefined>((then) => { resolve = then; });
    const job: Job = {
      snapshot, step, isCancelled: false,
      end: async (found) => {
        resolve(found);
        await vi.advanceTimersByTimeAsync(0);
      },
    };
    jobs.push(job);
    return { gaps, cancel: () => { job.isCancelled = true; resolve(undefined); } };
  };
  const search = createGapSearch(findBeside);
  return { jobs, search, selectors: createSelectors(search.gapsOf), job: (at: number): Job => {
    const job = jobs[at];
    if (job === undefined) throw new RangeError(`no job ${at}`);
    return job;
  } };
};

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

describe("the search for gaps", () => {
  it("is none in a small network: they are there at once, and the state never changes", () => {
    const { jobs, search, selectors } = held();
    const snapshot = selectors.snapshot(small, DATES[0]);
    search.lookFor(selectors.searched(snapshot));
    expect([jobs.length, search.state.getState(), selectors.isSearched(snapshot)]).toEqual([0, { kind: "settled", searches: 0 }, true]);
    expect(selectors.gaps(snapshot)).toEqual(findGaps(snapshot));
  });
  it("[I2] a large network has no gaps and is not searched until it is; the empty list stays the same", async () => {
    const { search, selectors, job } = held();
    const snapshot = selectors.snapshot(large, DATES[0]);
    expect([selectors.isSearched(snapshot), selectors.gaps(snapshot)]).toEqual([false, []]);
    search.lookFor(selectors.searched(snapshot));
    const empty = selectors.gaps(snapshot);
    job(0).step(3);
    expect(selectors.gaps(snapshot)).toBe(empty);
    expect(search.state.getState()).toEqual({ kind: "searching", rulesDone: 3, isLong: false });
    const gaps = findGaps(snapshot);
    expect(gaps).not.toEqual([]);
    await job(0).end(gaps);
    expect([search.state.getState(), selectors.isSearched(snapshot), selectors.gaps(snapshot)]).toEqual([{ kind: "settled", searches: 1 }, true, gaps]);
    expect(selectors.judged(snapshot, [], DATES[0]).setAside.size + selectors.lensView(snapshot, { off: {}, focus: undefined }, new Set()).gaps.size).toBe(gaps.length);
  });
  it("is told as long after 200 ms", async () => {
    const { search, selectors } = held();
    search.lookFor([selectors.snapshot(large, DATES[0])]);
    await vi.advanceTimersByTimeAsync(199);
    expect(search.state.getState()).toMatchObject({ isLong: false });
    await vi.advanceTimersByTimeAsync(1);
    expect(search.state.getState()).toEqual({ kind: "searching", rulesDone: 0, isLong: true });
  });
  it("of another date cancels the one before, whose answer and steps count no more", async () => {
    const { jobs, search, selectors, job } = held();
    const [first, second] = DATES.map((date) => selectors.snapshot(large, date));
    if (first === undefined || second === undefined) throw new RangeError("two dates");
    search.lookFor([first]);
    search.lookFor([second]);
    expect(jobs.map(({ isCancelled }) => isCancelled)).toEqual([true, false]);
    job(0).step(9);
    await job(0).end(findGaps(first));
    expect([search.state.getState(), selectors.isSearched(first)]).toEqual([{ kind: "searching", rulesDone: 0, isLong: false }, false]);
    await job(1).end([]);
    expect([selectors.isSearched(first), selectors.isSearched(second)]).toEqual([false, true]);
  });
  it("is not begun again by the same snapshot, nor for one that is known", async () => {
    const { jobs, search, selectors, job } = held();
    const [first, second] = DATES.map((date) => selectors.snapshot(large, date));
    if (first === undefined || second === undefined) throw new RangeError("two dates");
    search.lookFor([first]);
    search.lookFor([first]);
    await job(0).end([]);
    search.lookFor([second]);
    search.lookFor([first]);
    expect([jobs.length, search.state.getState().kind]).toEqual([2, "settled"]);
  });
  it("stops, stays stopped while the same is shown, and starts again when it is asked to or another date is", async () => {
    const { jobs, search, selectors, job } = held();
    const [first, second] = DATES.map((date) => selectors.snapshot(large, date));
    if (first === undefined || second === undefined) throw new RangeError("two dates");
    search.lookFor([first]);
    search.stop();
    search.lookFor([first]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect([jobs.length, job(0).isCancelled, search.state.getState(), selectors.isSearched(first)]).toEqual([1, true, { kind: "stopped" }, false]);
    search.again();
    await job(1).end([]);
    expect([selectors.isSearched(first), search.state.getState().kind]).toEqual([true, "settled"]);
    search.stop();
    expect(search.state.getState().kind).toBe("settled");
    search.lookFor([second]);
    search.stop();
    search.lookFor([first]);
    expect(search.state.getState().kind).toBe("settled");
  });
  it("[what-if] under a supposition is of what is and of what would be: neither alone is an answer", async () => {
    const { jobs, search, selectors, job } = held();
    const supposed = selectors.supposed(large, DATES[0], [{ kind: "without-level", level: "leader" }], NAMELESS);
    const after = selectors.snapshot(supposed, DATES[0]);
    const before = selectors.snapshot(large, DATES[0]);
    search.lookFor(selectors.searched(after));
    expect(job(0).snapshot).toBe(before);
    await job(0).end(findGaps(before));
    expect([jobs.length, selectors.isSearched(before), selectors.isSearched(after), selectors.gaps(after)]).toEqual([2, true, false, []]);
    await job(1).end(findGaps(after));
    expect([selectors.isSearched(after), selectors.gaps(after).length]).toEqual([true, findGaps(asOf(supposed, DATES[0])).length]);
  });
});
