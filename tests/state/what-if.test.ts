import { describe, expect, it } from "vitest";
import { OPENING_LENS } from "../../src/lens/lens";
import { buildNetwork } from "../../src/network/network";
import { createSelectors } from "../../src/state/selectors";
import { openingSession, select, setAsOf, stepBack } from "../../src/state/session";
import { leaveWhatIf, supposeAlso, supposeNoMore } from "../../src/state/what-if";
import { aTransition } from "../helpers/a-transition";
import { actor, channel, on } from "../helpers/asked";
import { aChannel, anExpectation } from "../helpers/builders";

const SOMEBODY = { ja: "誰か", en: "somebody" };
const WITHOUT_CHANNEL = { kind: "without-channel", channel: channel("advisers") } as const;
const WITHOUT_LEVEL = { kind: "without-level", level: "leader" } as const;
const opening = openingSession(buildNetwork(aTransition()), "ja", "light");
const selected = select({ kind: "channel", id: channel("advisers") })(opening);

describe("supposing", () => {
  it("shows first what it does: nothing is selected", () => {
    expect(supposeAlso(WITHOUT_CHANNEL)(selected)).toMatchObject({ suppositions: [WITHOUT_CHANNEL], selection: { kind: "nothing" } });
  });
  it("left by Escape, everything is as before: it goes first, then the selection, then the focus", () => {
    const focused = { ...selected, lens: { ...OPENING_LENS, focus: actor("jp-pm") } };
    const within = select({ kind: "actor", id: actor("us") })(supposeAlso(WITHOUT_LEVEL)(supposeAlso(WITHOUT_CHANNEL)(focused)));
    const left = stepBack(within);
    expect(left).toEqual(focused);
    expect(stepBack(left)).toMatchObject({ selection: { kind: "nothing" }, lens: { focus: actor("jp-pm") } });
    expect(stepBack(stepBack(left)).lens.focus).toBeUndefined();
  });
  it("keeps the date that was chosen within it", () => { expect(leaveWhatIf(setAsOf(on("2021-04"))(supposeAlso(WITHOUT_LEVEL)(opening))).asOf).toBe("2021-04"); });
  it("ends with the last supposition, not before", () => {
    const two = supposeAlso(WITHOUT_LEVEL)(supposeAlso(WITHOUT_CHANNEL)(selected));
    const one = supposeNoMore(WITHOUT_LEVEL)(two);
    expect(one.suppositions).toEqual([WITHOUT_CHANNEL]);
    expect(supposeNoMore(WITHOUT_CHANNEL)(one)).toEqual(selected);
    expect(supposeNoMore(WITHOUT_LEVEL)(one).suppositions).toEqual([WITHOUT_CHANNEL]);
  });
  it("leaving what is not supposed is no change", () => { expect(leaveWhatIf(selected)).toBe(selected); });
});

describe("selectors under a supposition", () => {
  const network = buildNetwork(aTransition({
    channels: [aChannel({ id: "advisers", ends: ["jp-adviser", "us-adviser"], status: [{ is: "open", from: "2021-02-01" }] })],
    expectations: [anExpectation({ between: ["jp-adviser", "us-adviser"], level: "security-adviser" })],
  }));
  const selectors = createSelectors();
  const date = on("2024-11-30");
  const suppositions = [WITHOUT_CHANNEL];
  const before = selectors.snapshot(network, date);
  const after = selectors.snapshot(selectors.supposed(network, date, suppositions, SOMEBODY), date);

  it("are the network itself while nothing is supposed", () => { expect(selectors.supposed(network, date, [], SOMEBODY)).toBe(network); });
  it("are computed once, beside what is", () => {
    expect(selectors.gaps(before)).toBe(selectors.gaps(before));
    const gaps = selectors.gaps(after);
    expect(selectors.snapshot(network, date)).toBe(before);
    expect(selectors.comparison(before, after)).toBe(selectors.comparison(before, after));
    expect(selectors.gaps(after)).toBe(gaps);
  });
  it("[I2] what opens is said to be supposed, and nothing else is", () => {
    const { opened } = selectors.comparison(before, after);
    const supposed = selectors.gaps(after).filter(({ absence }) => absence.state === "supposed");
    expect(opened.length).toBeGreaterThan(0);
    expect(supposed.map(({ id }) => id)).toEqual(opened.map(({ id }) => id));
    expect(selectors.gaps(before).some(({ absence }) => absence.state === "supposed")).toBe(false);
  });
});
