import { describe, expect, it } from "vitest";
import { hoverEmphasis } from "../../src/scene/hover-emphasis";
import type { StageEdge } from "../../src/state/stage-view";

const edges: readonly StageEdge[] = [
  { key: "e1", source: "a", target: "b", kind: "membership" },
  { key: "e2", source: "b", target: "c", kind: "membership" },
];

describe("hoverEmphasis", () => {
  it("singles out a node with its edges and neighbours", () => {
    expect(hoverEmphasis({ kind: "node", key: "a" }, edges)).toEqual({ nodes: new Set(["a", "b"]), edges: new Set(["e1"]) });
  });

  it("keeps a node without edges alone", () => {
    expect(hoverEmphasis({ kind: "node", key: "z" }, edges)).toEqual({ nodes: new Set(["z"]), edges: new Set() });
  });

  it("singles out an edge with its ends, and nothing for what is gone", () => {
    expect(hoverEmphasis({ kind: "edge", key: "e2" }, edges)).toEqual({ nodes: new Set(["b", "c"]), edges: new Set(["e2"]) });
    expect(hoverEmphasis({ kind: "edge", key: "gone" }, edges)).toBeUndefined();
    expect(hoverEmphasis(undefined, edges)).toBeUndefined();
  });
});
