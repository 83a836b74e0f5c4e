import { expose } from "comlink";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findGaps } from "../../src/gaps/find-gaps";
import type { Gap } from "../../src/gaps/gap";
import { gapsBeside } from "../../src/main/gaps-beside";
import type { GapsWorker } from "../../src/workers/gaps.worker";
import { buildNetwork, type Network } from "../../src/network/network";
import { asOf, type Snapshot } from "../../src/network/snapshot";
import { aTransition } from "../helpers/a-transition";
import { on } from "../helpers/asked";
import { anExpectation } from "../helpers/builders";

const snapshotWith = (expectations: readonly string[]): Snapshot => asOf(buildNetwork(aTransition({
  expectations: expectations.map((id) => anExpectation({ id, between: ["jp-pm", "us-president"], level: "leader", administration: "new" })),
})), on("2024-11-30"));
const A = snapshotWith(["expected"]);
const B = snapshotWith([]);

/** How the workers of a test fare. `loads`: whether the script arrives. */
const fate = { isForbidden: false, loads: true, refusesToOpen: false, started: 0, ended: 0, opens: 0 };

/** Answers over a channel, as a worker's thread does: in the order of the messages, some turns later. */
class FakeWorker extends EventTarget {
  private readonly channel = new MessageChannel();
  private isEnded = false;
  constructor() {
    super();
    if (fate.isForbidden) throw new DOMException("forbidden", "SecurityError");
    fate.started++;
    if (!fate.loads) {
      setTimeout(() => { this.dispatchEvent(new Event("error")); }, 0);
      return;
    }
    let network: Network | undefined;
    const inside: GapsWorker = {
      open: (bundle, contacts) => {
        fate.opens++;
        if (fate.refusesToOpen) throw new Error("not to be opened");
        network = buildNetwork(bundle, contacts);
      },
      find: async (_job, date): Promise<readonly Gap[]> => {
        if (network === undefined) throw new Error("no network was opened");
        return findGaps(asOf(network, date));
      },
      cancel: () => {},
    };
    expose(inside, this.channel.port2);
    this.channel.port1.addEventListener("message", ({ data }) => { this.dispatchEvent(new MessageEvent("message", { data })); });
    this.channel.port1.start();
  }
  postMessage(message: unknown, transfer: Transferable[] = []): void { this.channel.port1.postMessage(message, transfer); }
  terminate(): void {
    if (!this.isEnded) fate.ended++;
    this.isEnded = true;
    this.channel.port1.close();
  }
}

beforeEach(() => {
  Object.assign(fate, { isForbidden: false, loads: true, refusesToOpen: false, started: 0, ended: 0, opens: 0 });
  vi.stubGlobal("Worker", FakeWorker);
});
afterEach(() => { vi.unstubAllGlobals(); });

const noStep = (): void => {};

describe("gaps found beside the page", { timeout: 5_000 }, () => {
  it("opens a network once, and asks it for each date", async () => {
    const find = gapsBeside();
    const later = asOf(A.network, on("2024-12-01"));
    expect([await find(A, noStep).gaps, await find(later, noStep).gaps]).toEqual([findGaps(A), findGaps(later)]);
    expect([fate.started, fate.opens]).toEqual([1, 1]);
  });
  it("[I2] are those of the network that was asked, also when one opened in between was left before it was built", async () => {
    expect(findGaps(A)).not.toEqual(findGaps(B));
    const find = gapsBeside();
    await find(A, noStep).gaps;
    const left = find(B, noStep);
    left.cancel();
    const back = find(A, noStep);
    expect([await left.gaps, await back.gaps]).toEqual([undefined, findGaps(A)]);
  });
  it("[I2] a network that the worker did not take is not thought open", async () => {
    const find = gapsBeside();
    await find(A, noStep).gaps;
    fate.refusesToOpen = true;
    const left = find(B, noStep);
    left.cancel();
    const again = find(B, noStep);
    expect([await left.gaps, await again.gaps]).toEqual([undefined, findGaps(B)]);
    fate.refusesToOpen = false;
    expect(await find(A, noStep).gaps).toEqual(findGaps(A));
    expect([fate.started, fate.ended]).toEqual([2, 1]);
  });
  it("are found on the page when the worker's script cannot be loaded; the next search tries a new worker", async () => {
    fate.loads = false;
    const find = gapsBeside();
    expect(await find(A, noStep).gaps).toEqual(findGaps(A));
    fate.loads = true;
    expect(await find(A, noStep).gaps).toEqual(findGaps(A));
    expect([fate.started, fate.ended, fate.opens]).toEqual([2, 1, 1]);
  });
  it("are found on the page where workers are forbidden", async () => {
    fate.isForbidden = true;
    expect(await gapsBeside()(A, noStep).gaps).toEqual(findGaps(A));
  });
});
