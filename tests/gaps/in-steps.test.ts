import { describe, expect, it } from "vitest";
import { findGaps, gapsInSteps } from "../../src/gaps/find-gaps";
import type { Gap } from "../../src/gaps/gap";
import { RULES } from "../../src/gaps/rules";
import { buildNetwork } from "../../src/network/network";
import { asOf } from "../../src/network/snapshot";
import { aTransition } from "../helpers/a-transition";
import { referenceBundle } from "../helpers/read-data-set";

describe("gaps in steps", () => {
  it("are those that are found at once, with a step before each rule and one before all is put together", () => {
    for (const bundle of [referenceBundle(), aTransition()]) {
      const snapshot = asOf(buildNetwork(bundle), bundle.dataset.asOf);
      const told: number[] = [];
      const steps = gapsInSteps(snapshot);
      let gaps: readonly Gap[] | undefined;
      while (gaps === undefined) {
        const step = steps.next();
        if (step.done === true) gaps = step.value;
        else told.push(step.value);
      }
      expect(gaps).toEqual(findGaps(snapshot));
      expect(told).toEqual([...RULES.keys(), RULES.length]);
    }
  });
  it("are the same of a network built from what a worker is sent: the records, and the contacts as they were resolved", () => {
    const network = buildNetwork(referenceBundle());
    const { asOf: date } = network.bundle.dataset;
    const sent = structuredClone({ bundle: network.bundle, contacts: network.contacts });
    expect(findGaps(asOf(buildNetwork(sent.bundle, sent.contacts), date))).toEqual(findGaps(asOf(network, date)));
  });
});
