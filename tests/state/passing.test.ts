/** A date that is passed through shows the network as of it, and claims nothing of what is missing. */
import { describe, expect, it } from "vitest";
import { OPEN_LENS } from "../../src/lens/lens";
import { buildNetwork } from "../../src/network/network";
import { passingSight } from "../../src/state/passing";
import { createSelectors } from "../../src/state/selectors";
import { aBusyTransition } from "../gaps/a-busy-transition";
import { on } from "../helpers/asked";

describe("passing through a date", () => {
  const network = buildNetwork(aBusyTransition());
  const sight = passingSight();
  const selectors = createSelectors();
  const date = on("2024-12-15");

  it("the same channels and posts as at rest", () => {
    const passed = sight.snapshot(network, date);
    const rested = selectors.snapshot(network, date);
    expect([...passed.channels]).toEqual([...rested.channels]);
    expect([...passed.seats.all]).toEqual([...rested.seats.all]);
    expect(sight.lensView(passed, OPEN_LENS).channels).toEqual(selectors.lensView(rested, OPEN_LENS, new Set()).channels);
  });

  it("[I2] no gap: those of the last date may be closed by now", () => {
    const passed = sight.snapshot(network, date);
    expect(selectors.gaps(selectors.snapshot(network, date)).length).toBeGreaterThan(0);
    expect([sight.gaps(passed).length, sight.lensView(passed, OPEN_LENS).gaps.size]).toEqual([0, 0]);
  });

  it("what the panels show is not worked out again, however many dates are passed", () => {
    const rested = selectors.snapshot(network, on("2024-11-30"));
    for (const each of ["2024-12-01", "2024-12-02", "2024-12-03", "2024-12-04"]) sight.snapshot(network, on(each));
    expect(selectors.snapshot(network, on("2024-11-30"))).toBe(rested);
  });
});
