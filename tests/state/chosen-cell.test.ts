import { describe, expect, it } from "vitest";
import { OPEN_LENS, OPENING_LENS, toggleValue } from "../../src/lens/lens";
import { fromAddress } from "../../src/state/address";
import { chosenIn, type ChosenCell } from "../../src/state/chosen-cell";
import { relationshipPart, type RelationshipPart } from "../../src/state/selection";
import { aTransition } from "../helpers/a-transition";
import { actor, administration, snapshotOf } from "../helpers/asked";

const CELL: ChosenCell = { view: "coverage", row: "jp~us", column: "leader", before: OPENING_LENS, lens: toggleValue(OPENING_LENS, "level", "working") };

describe("the cell that was pressed", () => {
  it("holds as long as its lens is in force, by value", () => { expect(chosenIn("coverage", CELL, toggleValue(OPENING_LENS, "level", "working"))).toBe(CELL); });
  it("is over once the lens is another", () => { expect(chosenIn("coverage", CELL, OPEN_LENS)).toBeUndefined(); });
  it("is of its own view", () => { expect([chosenIn("issues", CELL, CELL.lens), chosenIn("coverage", undefined, CELL.lens)]).toEqual([undefined, undefined]); });
});

describe("[address] what a cell holds", () => {
  const { network } = snapshotOf(aTransition());
  const read = (id: string) => fromAddress(`relationship=${encodeURIComponent(id)}`, network, () => undefined);
  const between = [actor("jp"), actor("us")] as const;
  const parts: readonly RelationshipPart[] = [
    { column: "leader", mode: "parties", administration: undefined }, { column: "unspecified", mode: "offices", administration: administration("new") },
  ];
  it.each(parts)("is written and read again: $column $mode", (part) => {
    const selection = relationshipPart(between, part);
    if (selection.kind !== "relationship") throw new Error(selection.kind);
    expect(read(selection.id)).toMatchObject({ viewpoint: { selection }, problems: [] });
  });
  it.each(["jp~us~nowhere~parties", "jp~us~leader~sideways", "jp~us~leader", "jp~us~leader~parties~nobody", "jp~us~leader~parties~new~more", "jp~nobody~leader~parties"])("%s is told as not known", (id) => {
    expect(read(id)).toMatchObject({ viewpoint: { selection: { kind: "nothing" } }, problems: [{ code: "unknown-id", value: id }] });
  });
});
