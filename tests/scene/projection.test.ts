import { describe, expect, it } from "vitest";
import { THEMES } from "../../src/encoding/theme";
import { projectEdge, projectNode } from "../../src/scene/projection";
import { DIMMED, changedByOverlay, overlayEdge, overlayNode } from "../../src/scene/reducers";
import type { Overlay } from "../../src/scene/reducers";
import { sameLine, sameMark } from "../../src/scene/same-display";
import type { StageEdge, StageNode } from "../../src/state/stage-view";

const style = { theme: THEMES.light, behind: THEMES.light.ground, nodeScale: 1 };
const aNode = (part: Partial<StageNode> = {}): StageNode => ({
  key: "n", actor: "n", kind: "office", column: "left", level: "leader", row: "r", order: 0, post: "held", team: undefined, label: "首相", detail: undefined, ...part,
});
const aChannel: StageEdge = { key: "e", source: "a", target: "b", kind: "channel", level: "leader", status: "planned", nature: "institutional" };
const aGap: Extract<StageEdge, { kind: "gap" }> = { key: "g", source: "a", target: "b", kind: "gap", gap: "x", level: "leader", question: false, count: 1 };
const anOverlay = (part: Partial<Overlay> = {}): Overlay => ({ emphasis: undefined, selection: new Set(), ring: "#1f5fbf", ...part });

describe("projectEdge", () => {
  it("gives a channel its level's colour and its status's dash", () => {
    const line = projectEdge(aChannel, 0, style);
    expect(line.color).toBe(THEMES.light.levels.leader);
    expect(line.dash).toBeDefined();
  });

  it("draws straight lines with the cheap program and bent ones with the other", () => {
    expect(projectEdge(aChannel, 0, style).type).toBe("straight");
    expect(projectEdge(aChannel, 12, style).type).toBe("curved");
  });

  it("draws what is missing last and in its own colour", () => {
    const line = projectEdge(aGap, 0, style);
    expect(line.type).toBe("over");
    expect(line.color).toBe(THEMES.light.missing);
    expect(line.zIndex).toBeGreaterThan(projectEdge(aChannel, 0, style).zIndex);
  });
});

describe("[I2] what nobody has looked into", () => {
  it("is not drawn in the colour of what is missing", () => {
    const line = projectEdge({ ...aGap, question: true }, 0, style);
    expect(line.color).not.toBe(THEMES.light.missing);
    expect(line.dash).not.toEqual(projectEdge(aGap, 0, style).dash);
  });
});

describe("projectNode", () => {
  it("gives an actor without rank the quiet colour", () => {
    expect(projectNode(aNode({ level: undefined }), style).color).toBe(THEMES.light.muted);
  });

  it("draws a vacant post differently from a held one", () => {
    expect(projectNode(aNode({ post: "vacant" }), style).filling).not.toBe(projectNode(aNode(), style).filling);
  });

  it("looks the same for the same node", () => {
    expect(sameMark(projectNode(aNode(), style), projectNode(aNode(), style))).toBe(true);
    expect(sameLine(projectEdge(aChannel, 3, style), projectEdge(aChannel, 3, style))).toBe(true);
    expect(sameLine(projectEdge(aChannel, 3, style), projectEdge(aChannel, 4, style))).toBe(false);
  });
});

describe("overlay", () => {
  const emphasis = { nodes: new Set(["a"]), edges: new Set(["e"]) };

  it("dims what is not emphasised, and nothing without emphasis", () => {
    const mark = projectNode(aNode(), style);
    expect(overlayNode("b", mark, anOverlay({ emphasis })).strength).toBe(DIMMED);
    expect(overlayNode("a", mark, anOverlay({ emphasis })).strength).toBe(1);
    expect(overlayNode("b", mark, anOverlay()).strength).toBe(1);
  });

  it("rings the selected node, and never dims the selected edge", () => {
    expect(overlayNode("a", projectNode(aNode(), style), anOverlay({ selection: new Set(["a"]) })).ring).toBe("#1f5fbf");
    expect(overlayEdge("f", projectEdge(aChannel, 0, style), anOverlay({ emphasis, selection: new Set(["f"]) })).strength).toBe(1);
  });

  it("names only what changes between two overlays, and everything where dimming begins", () => {
    const other = { nodes: new Set(["a", "b"]), edges: new Set(["e"]) };
    expect(changedByOverlay(anOverlay({ emphasis }), anOverlay({ emphasis: other }))).toEqual({ nodes: new Set(["b"]), edges: new Set() });
    expect(changedByOverlay(anOverlay(), anOverlay({ emphasis }))).toBeUndefined();
  });
});
