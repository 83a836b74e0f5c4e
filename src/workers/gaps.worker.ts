/** Looks for gaps beside the page. A network is built once; then only dates are asked. */
import { expose } from "comlink";
import { gapsInSteps } from "../gaps/find-gaps";
import type { Gap } from "../gaps/gap";
import type { Bundle } from "../model/bundle";
import type { PartialDate } from "../model/date";
import type { ResolvedContact } from "../network/contacts";
import { buildNetwork, type Network } from "../network/network";
import { asOf } from "../network/snapshot";
import { inTurns } from "./in-turns";

let network: Network | undefined;
const { run, cancel } = inTurns();

const gapsWorker = {
  /** Takes the place of the network before. The contacts come as they are resolved, since a supposition may have changed them. */
  open(bundle: Bundle, contacts: readonly ResolvedContact[], ownParties: Network["ownParties"]): void {
    network = buildNetwork(bundle, contacts, ownParties);
  },
  /** `undefined` if it was cancelled. */
  async find(job: number, date: PartialDate, onStep: (rulesDone: number) => void): Promise<readonly Gap[] | undefined> {
    if (network === undefined) throw new Error("no network was opened");
    return run(job, gapsInSteps(asOf(network, date)), onStep);
  },
  cancel,
};

export type GapsWorker = typeof gapsWorker;

expose(gapsWorker);
