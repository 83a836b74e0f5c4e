import { describe, expect, it } from "vitest";
import { OPENING_LENS, toggleValue } from "../../src/lens/lens";
import { buildNetwork } from "../../src/network/network";
import { REFERENCE } from "../../src/state/place";
import { createSelectors } from "../../src/state/selectors";
import { openingSession, select, setAsOf, setView } from "../../src/state/session";
import { addNotice, createStores, dismissNotice } from "../../src/state/stores";
import { actor, on } from "../helpers/asked";
import { aBusyTransition } from "../gaps/a-busy-transition";

const opening = openingSession(buildNetwork(aBusyTransition()), "ja", "light");

describe("a session", () => {
  it("opens at the ladder, with closed channels behind the filter and nothing selected", () => {
    expect(opening).toMatchObject({ view: "ladder", lens: OPENING_LENS, selection: { kind: "nothing" } });
  });
  it("changes one thing at a time and leaves the old one as it was", () => {
    const before = structuredClone(opening);
    const after = [setView("tables"), setAsOf(on("2021-04")), select({ kind: "actor", id: actor("jp") })].reduce((session, change) => change(session), opening);
    expect(after).toEqual({ ...opening, view: "tables", asOf: "2021-04", selection: { kind: "actor", id: "jp" } });
    expect(opening).toEqual(before);
  });
});

describe("selectors", () => {
  const network = buildNetwork(aBusyTransition());
  const selectors = createSelectors();
  const snapshot = selectors.snapshot(network, on("2024-11-30"));
  const none: ReadonlySet<string> = new Set();

  it("compute each step once for the same inputs", () => {
    expect(selectors.snapshot(network, on("2024-11-30"))).toBe(snapshot);
    expect(selectors.gaps(snapshot)).toBe(selectors.gaps(snapshot));
    expect(selectors.lensView(snapshot, OPENING_LENS, none)).toBe(selectors.lensView(snapshot, OPENING_LENS, none));
  });
  it("and anew for other inputs", () => {
    const later = selectors.snapshot(network, on("2025-02-01"));
    expect(later).not.toBe(snapshot);
    expect(selectors.gaps(later)).not.toEqual(selectors.gaps(snapshot));
  });
  it("give the same gaps whatever the lens hides", () => {
    const before = selectors.gaps(snapshot);
    selectors.lensView(snapshot, toggleValue(OPENING_LENS, "status", "missing"), none);
    expect(selectors.gaps(snapshot)).toBe(before);
  });
  it("find a gap by its id, and its routes once", () => {
    const [first] = selectors.gaps(snapshot);
    if (first === undefined) throw new Error("no gap");
    expect(selectors.gapById(snapshot, first.id)).toBe(first);
    expect(selectors.routes(snapshot, first)).toBe(selectors.routes(snapshot, first));
    expect(selectors.gapById(snapshot, "none")).toBeUndefined();
  });
});

describe("notices", () => {
  it("one of a kind, the latest, until it is dismissed", () => {
    const { transient } = createStores({ network: buildNetwork(aBusyTransition()), origin: "x", place: REFERENCE }, opening);
    transient.setState(addNotice({ kind: "unreachable", origin: "a" }));
    transient.setState(addNotice({ kind: "no-webgl" }));
    transient.setState(addNotice({ kind: "unreachable", origin: "b" }));
    expect(transient.getState().notices).toEqual([{ kind: "no-webgl" }, { kind: "unreachable", origin: "b" }]);
    transient.setState(dismissNotice("no-webgl"));
    expect(transient.getState().notices).toEqual([{ kind: "unreachable", origin: "b" }]);
  });
});
