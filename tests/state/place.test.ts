import { describe, expect, it } from "vitest";
import { entryStateOf, isSamePlace, placeIn, REFERENCE, searchOf, type Place } from "../../src/state/place";

const PLACES: readonly Place[] = [
  REFERENCE, { kind: "shipped", folder: "another" }, { kind: "address", address: "/data/a b&c.json" }, { kind: "address", address: "another" },
  { kind: "file", turn: 1 }, { kind: "file", turn: 2 },
];

describe("where the open data come from", () => {
  it("an entry of the browser's history leads back to each", () => {
    expect(PLACES.map((place) => placeIn(searchOf(place), entryStateOf(place)))).toEqual(PLACES);
  });
  it("each is the same as itself alone", () => {
    expect(PLACES.map((a) => PLACES.filter((b) => isSamePlace(a, b)))).toEqual(PLACES.map((place) => [place]));
  });
  it("[I6] neither the reference data nor a reader's own file is named", () => {
    expect([searchOf(REFERENCE), searchOf({ kind: "file", turn: 1 })]).toEqual(["", ""]);
  });
  it.each([undefined, null, 1, "x", {}, { file: "1" }])("another program's entry, %j, is no file of ours", (state) => {
    expect(placeIn("?data=another&x=1", state)).toEqual({ kind: "shipped", folder: "another" });
  });
  it("of two that are named the file counts", () => { expect(placeIn("?data=another&open=a.json", null)).toEqual({ kind: "address", address: "a.json" }); });
});
