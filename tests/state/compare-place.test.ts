import { describe, expect, it } from "vitest";
import { buildNetwork } from "../../src/network/network";
import { dateAgainst, snapshotAgainst } from "../../src/state/beside";
import { comparisonInAddress, isCompared, leaveComparison, readComparison, setAgainst, setBeside, swapDates } from "../../src/state/compare-place";
import { REFERENCE } from "../../src/state/place";
import { createSelectors } from "../../src/state/selectors";
import { openingSession, select, setView, stepBack } from "../../src/state/session";
import { supposeAlso } from "../../src/state/what-if";
import { aTransition } from "../helpers/a-transition";
import { actor, on } from "../helpers/asked";
import { aBundle, aDataSet, aParty } from "../helpers/builders";

const network = buildNetwork(aTransition());
const opening = openingSession(network, "en", "light");

describe("what the screen is compared with", () => {
  it("the two dates change places, also where the other was only proposed", () => {
    expect(swapDates(on("2021-04-30"))(opening)).toMatchObject({ asOf: "2021-04-30", against: "2024-11-30" });
  });
  it("Escape leaves it in a picture, before the selection; in what is read it stays", () => {
    const chosen = select({ kind: "actor", id: actor("jp-pm") })(setAgainst(on("2021-04-30"))(opening));
    expect(stepBack(chosen)).toMatchObject({ against: undefined, selection: { kind: "actor" } });
    expect(stepBack(setView("compare")(chosen))).toMatchObject({ against: "2021-04-30", selection: { kind: "nothing" } });
  });
  it("what is supposed is looked at by itself, and left first", () => {
    const supposing = supposeAlso({ kind: "without-level", level: "leader" })(setAgainst(on("2021-04-30"))(opening));
    expect(isCompared(supposing)).toBe(false);
    expect(stepBack(supposing)).toMatchObject({ against: "2021-04-30", suppositions: [] });
  });
  it("left, nothing of it remains", () => {
    expect(leaveComparison(setBeside({ kind: "file" })(setAgainst(on("2021"))(opening)))).toEqual(opening);
  });
});

describe("the part of the address", () => {
  it("[I6] a reader's own file is in no address", () => {
    expect(comparisonInAddress({ against: on("2021"), beside: { kind: "file" } })).toEqual([["against", "2021"]]);
  });
  it.each([["against=2021-02-30", { code: "not-a-date", value: "2021-02-30" }], ["beside=../secret", { code: "unknown-part", value: "../secret" }]])("%s is told and left out", (address, problem) => {
    expect(readComparison(new URLSearchParams(address))).toEqual({ place: { against: undefined, beside: undefined }, problems: [problem] });
  });
});

describe("the other side", () => {
  const selectors = createSelectors();
  const other = buildNetwork(aBundle({ dataset: aDataSet({ id: "other", parties: ["us", "jp"] }) }));
  const open = { kind: "open", document: { network: other, origin: "other.json", place: REFERENCE } } as const;

  it("is as of the date chosen, else of the one that tells most; of other data as of the same date", () => {
    expect(dateAgainst(network, { kind: "none" }, opening)).toBe("2021-04-30");
    expect(dateAgainst(network, open, opening)).toBe("2024-11-30");
    expect(dateAgainst(network, open, setAgainst(on("2022"))(opening))).toBe("2022");
  });
  it("has the same two sides face to face, where its data know them", () => {
    expect(snapshotAgainst(selectors, network, open, opening).network.bundle.dataset).toMatchObject({ id: "other", parties: ["jp", "us"] });
    const elsewhere = buildNetwork(aBundle({ actors: [aParty("fi"), aParty("ee")], dataset: aDataSet({ id: "elsewhere", parties: ["fi", "ee"] }) }));
    expect(snapshotAgainst(selectors, network, { ...open, document: { ...open.document, network: elsewhere } }, opening).network.bundle.dataset.parties).toEqual(["fi", "ee"]);
  });
});
