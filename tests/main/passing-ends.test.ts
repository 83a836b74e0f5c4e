/** A way through time ends when somebody else chooses a date or opens other data; whoever plays it is told. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { passingEnds } from "../../src/main/passing-ends";
import { buildNetwork } from "../../src/network/network";
import { passThrough } from "../../src/state/passing";
import { REFERENCE } from "../../src/state/place";
import { openingSession, setAsOf } from "../../src/state/session";
import { createStores, type Stores } from "../../src/state/stores";
import { createTravel, type Travel } from "../../src/ui/time/axis/travel";
import { aTransition } from "../helpers/a-transition";
import { on } from "../helpers/asked";

const network = buildNetwork(aTransition());

describe("a way through time", () => {
  let stores: Stores;
  let travel: Travel;
  let taken: number;
  let noLonger: () => void;
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("requestAnimationFrame", (then: () => void) => Number(setTimeout(then, 16)));
    vi.stubGlobal("cancelAnimationFrame", (frame: number) => { clearTimeout(frame); });
    stores = createStores({ network, origin: "x", place: REFERENCE }, openingSession(network, "en", "light"));
    passingEnds(stores);
    travel = createTravel(stores);
    taken = 0;
    noLonger = travel.whenTakenOver(() => { taken++; });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  const choose = (date: string): void => { stores.session.setState(setAsOf(on(date))); };
  const where = (): readonly (string | undefined)[] => [stores.session.getState().asOf, stores.passing.getState().date];

  it("goes on while its own dates are passed and rest", () => {
    travel.to(on("2022-01-01"));
    vi.runAllTimers();
    travel.to(on("2022-02-01"), false);
    vi.runAllTimers();
    expect([taken, ...where()]).toEqual([0, "2022-01-01", "2022-02-01"]);
  });

  it("is taken over by a date chosen elsewhere, also before its first step; that date stays", () => {
    choose("2023-05-01");
    expect(taken).toBe(1);
    travel.to(on("2022-01-01"));
    choose("2024-05-01");
    expect(taken).toBeGreaterThan(1);
    vi.runAllTimers();
    travel.end();
    expect(where()).toEqual(["2024-05-01", undefined]);
  });

  it("is taken over by other data, and by whoever sets the date to rest", () => {
    travel.to(on("2022-01-01"));
    stores.document.setState({ network, origin: "y", place: REFERENCE });
    expect([taken, stores.passing.getState().date]).toEqual([1, undefined]);
  });

  it("what is no film's concern does not stop it, and one that has stopped hears nothing", () => {
    stores.passing.setState(passThrough(on("2022-01-01")));
    stores.session.setState({ view: "tables" });
    expect(taken).toBe(0);
    noLonger();
    choose("2023-05-01");
    expect(taken).toBe(0);
  });
});
