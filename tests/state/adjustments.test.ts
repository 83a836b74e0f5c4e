import { describe, expect, it } from "vitest";
import { findGaps } from "../../src/gaps/find-gaps";
import { FIGURES, figureNamed, type Figure } from "../../src/model/figures";
import type { ThresholdOverrides } from "../../src/model/records/thresholds";
import { buildNetwork } from "../../src/network/network";
import { asOf } from "../../src/network/snapshot";
import { withThresholds } from "../../src/network/with-thresholds";
import { addressName, adjusted, adjustmentsInAddress, isAdjustment, NOTHING_ADJUSTED, readAdjustments } from "../../src/state/adjustments";
import { FACETS } from "../../src/lens/lens";
import { on } from "../helpers/asked";
import { aBundle, aChannel, aContact, aDataSet, aSource, aParty, anActor } from "../helpers/builders";

const own = buildNetwork(aBundle({ dataset: aDataSet({ thresholds: { cadence: { working: 60 }, points: { friction: 4 } } }) }));

const figure = (name: string): Figure => {
  const found = figureNamed(name);
  if (found === undefined) throw new RangeError(name);
  return found;
};
const set = (name: string, value: number | undefined, before: ThresholdOverrides = NOTHING_ADJUSTED) => adjusted(own, before, figure(name), value);

describe("a reader's figure", () => {
  it("is an adjustment when it is another than the data's, whatever the default is", () => {
    expect(set("cadence.working", 90)).toEqual({ kind: "taken", adjustments: { cadence: { working: 90 } } });
    expect(set("cadence.working", 60, { cadence: { working: 90, leader: 200 } })).toEqual({ kind: "taken", adjustments: { cadence: { leader: 200 } } });
  });
  it("that is taken back leaves nothing, the very nothing that was there before", () => {
    const back = set("cadence.leader", undefined, { cadence: { leader: 200 } });
    expect(back.kind === "taken" && back.adjustments).toBe(NOTHING_ADJUSTED);
  });
  it.each([["cadence.leader", 0], ["cadence.leader", 1.5], ["cadence.leader", 3651], ["topHeavyShare", 1.1], ["points.suggestion", 6]])("%s may not be %d", (name, value) => {
    expect(set(name, value)).toEqual({ kind: "refused", refusal: { kind: "not-allowed" } });
  });
  it("may not let a severity pass 100: with the data's own points, and when one is taken back", () => {
    expect(set("points.precedent", 11).kind).toBe("taken");
    expect(set("points.precedent", 12)).toEqual({ kind: "refused", refusal: { kind: "too-many-points", sum: 101 } });
    expect(set("points.overdue", undefined, { points: { overdue: 18, precedent: 13 } })).toEqual({ kind: "refused", refusal: { kind: "too-many-points", sum: 102 } });
  });
});

describe("figures in the address", () => {
  const read = (address: string) => readAdjustments(new URLSearchParams(address), own);

  it("have names of their own, in small letters", () => {
    const names = FIGURES.map(({ id }) => addressName(id));
    expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)*$/.test(name))).toEqual([]);
    expect(new Set(names).size).toBe(FIGURES.length);
    const others = ["view", "as-of", "focus", "suppose", "actor", "channel", "issue", "gap", "relationship", ...FACETS.map((facet) => `hide-${facet}`), "toString", "__proto__"];
    expect(others.filter(isAdjustment)).toEqual([]);
    expect(["cadence.security-adviser", "topHeavyShare", "points.priority.must"].map((id) => addressName(figure(id).id)))
      .toEqual(["cadence-security-adviser", "top-heavy-share", "points-priority-must"]);
  });
  it("come back as they were written, each in its place whatever the order", () => {
    const adjustments = { cadence: { leader: 200 }, topHeavyShare: 0, points: { level: { working: 3 } } };
    expect(adjustmentsInAddress(adjustments)).toEqual([["cadence-leader", "200"], ["top-heavy-share", "0"], ["points-level-working", "3"]]);
    expect(read("points-level-working=3&top-heavy-share=0&cadence-leader=200")).toEqual({ adjustments, problems: [] });
  });
  it("that are as in the data anyway are none", () => { expect(read("cadence-working=60").adjustments).toBe(NOTHING_ADJUSTED); });
  it.each(["0", "-5", "1e3", "3651", "1.5", "NaN", "", "<b>"])("%j is told, and left out", (text) => {
    expect(read(`cadence-leader=${encodeURIComponent(text)}&cadence-embassy=30`))
      .toEqual({ adjustments: { cadence: { embassy: 30 } }, problems: [{ code: "not-a-figure", value: `cadence-leader=${text}` }] });
  });
  it("points that would lift a severity past 100 are left out together, in whichever order they come", () => {
    for (const address of ["points-friction=9&cadence-leader=200&points-precedent=9", "cadence-leader=200&points-precedent=9&points-friction=9"]) {
      expect(read(address)).toEqual({ adjustments: { cadence: { leader: 200 } }, problems: [{ code: "too-many-points", value: "points-friction=9&points-precedent=9" }] });
    }
    expect(read("points-precedent=9&points-friction=9&points-overdue=17").adjustments).toBe(NOTHING_ADJUSTED);
  });
});

describe("gaps by the reader's figures", () => {
  const network = buildNetwork(aBundle({
    actors: [aParty("jp"), aParty("us"), anActor({ id: "jp-pm", partOf: "jp", level: "leader" }), anActor({ id: "us-president", partOf: "us", level: "leader" })],
    channels: [aChannel({ ends: ["jp-pm", "us-president"], level: "leader" })],
    contacts: [aContact({ date: "2024-04-10", participants: ["jp-pm", "us-president"], level: "leader" })],
    sources: [aSource({ coverage: [{ offices: ["jp-pm"], from: "2014", to: "2024-12-31" }] })],
  }));
  const rules = (adjustments: ThresholdOverrides) => findGaps(asOf(withThresholds(network, adjustments), on("2024-11-30"))).map(({ rule }) => rule);

  it("[gone-quiet] a shorter cadence finds it, the default does not, and the records stay as they are", () => {
    const before = JSON.stringify(network.bundle);
    expect([rules(NOTHING_ADJUSTED), rules({ cadence: { leader: 200 } }), rules({ cadence: { leader: 234 } })].map((found) => found.includes("gone-quiet"))).toEqual([false, true, false]);
    expect(JSON.stringify(network.bundle)).toBe(before);
    expect(withThresholds(network, NOTHING_ADJUSTED)).toBe(network);
  });
});
