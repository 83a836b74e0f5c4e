/** What somebody set aside is neither counted nor a reason to show anybody, whatever the lens. */
import { describe, expect, it } from "vitest";
import { findGaps } from "../../src/gaps/find-gaps";
import { isQuestion } from "../../src/gaps/gap";
import { applyLens } from "../../src/lens/apply-lens";
import { filterable } from "../../src/lens/filterable";
import { MISSING, OPEN_LENS } from "../../src/lens/lens";
import { buildNetwork } from "../../src/network/network";
import { createSelectors } from "../../src/state/selectors";
import { verdictsOf } from "../../src/state/verdicts-of";
import { fingerprintOf } from "../../src/gaps/verdicts/fingerprint";
import { aBusyTransition } from "../gaps/a-busy-transition";
import { on, snapshotOf } from "../helpers/asked";
import { aDataSet, aVerdict } from "../helpers/builders";

const snapshot = snapshotOf(aBusyTransition());
const gaps = findGaps(snapshot);
const gravest = gaps.find((gap) => !isQuestion(gap));
const aside = new Set([gravest?.id ?? ""]);

describe("a lens over what is set aside", () => {
  const before = applyLens(filterable(snapshot, gaps), OPEN_LENS);
  const after = applyLens(filterable(snapshot, gaps, aside), OPEN_LENS);
  const missing = (view: typeof before) => view.counts.status.get(MISSING)?.missing;

  it("still lets it pass, so that it can be listed", () => { expect(after.gaps).toEqual(before.gaps); });
  it("counts it no more", () => { expect(missing(after)).toBe((missing(before) ?? 0) - 1); });
  it("leaves channels and alignments as they were", () => { expect([after.channels, after.alignments]).toEqual([before.channels, before.alignments]); });
  it("shows nobody for its sake", () => { expect([...after.seats].filter((seat) => !before.seats.has(seat))).toEqual([]); });
});

describe("the judgements of the screen", () => {
  const network = buildNetwork(aBusyTransition());
  const selectors = createSelectors();
  const at = selectors.snapshot(network, on("2024-11-30"));
  const today = on("2024-12-02");
  const verdicts = gravest === undefined ? [] : [aVerdict({ gap: gravest.id, fingerprint: fingerprintOf(gravest, at) })];

  it("are made once for the same verdicts and day, and anew for others", () => {
    const judged = selectors.judged(at, verdicts, today);
    expect(selectors.judged(at, verdicts, today)).toBe(judged);
    expect(judged.setAside).toEqual(aside);
    expect(selectors.judged(at, [], today).setAside.size).toBe(0);
  });
  it("do not go by the verdicts on other data", () => {
    const state = { base: [], edits: new Map(), verdicts, today, trouble: undefined, damaged: 0 };
    expect(verdictsOf({ ...state, dataset: network.bundle.dataset.id }, network)).toBe(verdicts);
    expect(verdictsOf({ ...state, dataset: aDataSet({ id: "another" }).id }, network)).toEqual([]);
  });
});
