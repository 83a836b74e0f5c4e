import { describe, expect, it } from "vitest";
import { THEMES } from "../../src/encoding/theme";
import { arrangeNetwork } from "../../src/scene/arrangement";
import { compose, reachableInCrowd } from "../../src/scene/compose";
import { isCrowd, planLabels, sameLabels } from "../../src/scene/labels/label-plan";
import type { Moment } from "../../src/scene/labels/label-plan";
import type { Scene } from "../../src/scene/scene";
import { toViewport } from "../../src/scene/view-transform";
import type { StageEdge, StageNode } from "../../src/state/stage-view";

const measures = { label: (text: string) => text.length * 7, detail: (text: string) => text.length * 6, bandName: (text: string) => text.length * 6 };
const fonts = { label: "13px", detail: "11px", labelLine: 15, detailLine: 13 };
const words: Scene["view"]["words"] = {
  levels: { leader: "", ministerial: "", "security-adviser": "", "senior-official": "", working: "", embassy: "", "non-government": "" },
  columns: { left: "", right: "", third: "" }, unranked: "",
};
const view = { width: 4000, height: 4000, centreX: 2000, centreY: 2000, ratio: 1 };

const anEdge = (key: string, source: string, target: string): StageEdge =>
  ({ key, source, target, kind: "channel", level: "leader", status: "open", nature: "institutional" });

/** Nodes on a grid with room for every label; the first of `ends` are connected. */
const aScene = (count: number, edges: readonly StageEdge[] = []): Scene => {
  const nodes = Array.from({ length: count }, (_, index): StageNode => ({
    key: `n${index}`, actor: `n${index}`, kind: "office", column: "left", level: "leader", row: "", order: 0, post: "held", team: undefined,
    label: `Node ${index}`, detail: undefined,
  }));
  const positions = new Map(nodes.map(({ key }, index) => [key, { x: 150 + (index % 25) * 150, y: 50 + Math.floor(index / 25) * 60 }]));
  const stage = { nodes, edges, words };
  const arrangement = arrangeNetwork(stage, positions, fonts, measures);
  return { view: stage, arrangement, theme: THEMES.light, fonts, ...compose(stage, arrangement, THEMES.light) };
};
const aMoment = (scene: Scene, part: Partial<Moment> = {}): Moment => ({
  view, overlay: { emphasis: undefined, selection: new Set(), ring: "#000" }, hovered: undefined, taken: [], before: [],
  points: new Map([...scene.arrangement.positions].map(([key, at]) => [key, toViewport(view, at)])), ...part,
});
const keysOf = ({ written }: ReturnType<typeof planLabels>): string[] => written.map(({ placed }) => placed.key);

describe("planLabels", () => {
  it("names every node of a small network that has room for it", () => {
    const scene = aScene(60);
    expect(isCrowd(scene)).toBe(false);
    expect(planLabels(scene, aMoment(scene)).written).toHaveLength(60);
  });

  it("names few of a crowd, the connected first, and has a box for every mark", () => {
    const scene = aScene(400, [anEdge("e", "n398", "n399")]);
    const plan = planLabels(scene, aMoment(scene));
    expect(isCrowd(scene)).toBe(true);
    expect(plan.written).toHaveLength(80);
    expect(keysOf(plan).slice(0, 2)).toEqual(["n398", "n399"]);
    expect(plan.boxes.size).toBe(400);
  });

  it("keeps the names of a crowd where they are while channels come and go", () => {
    const before = planLabels(aScene(400, [anEdge("e", "n398", "n399")]), aMoment(aScene(400)));
    const filtered = aScene(400, [anEdge("f", "n200", "n201")]);
    const after = planLabels(filtered, aMoment(filtered, { before: before.written }));
    expect(new Set(keysOf(after))).toEqual(new Set(keysOf(before)));
  });

  it("always names what is selected", () => {
    const scene = aScene(400);
    const plan = planLabels(scene, aMoment(scene, { overlay: { emphasis: undefined, selection: new Set(["n399"]), ring: "#000" } }));
    expect(keysOf(plan)).toContain("n399");
  });
});

describe("sameLabels", () => {
  it("tells a picture that need not be drawn again from one that must", () => {
    const scene = aScene(20);
    const plain = planLabels(scene, aMoment(scene)).written;
    const dimmed = planLabels(scene, aMoment(scene, { overlay: { emphasis: { nodes: new Set(["n1"]), edges: new Set() }, selection: new Set(), ring: "#000" } })).written;
    expect(sameLabels(plain, planLabels(scene, aMoment(scene)).written)).toBe(true);
    expect(sameLabels(plain, dimmed)).toBe(false);
    expect(sameLabels(plain, plain.slice(1))).toBe(false);
  });
});

describe("[I8] reachableInCrowd", () => {
  it("is what has a name, and what the keyboard is on", () => {
    const scene = aScene(400);
    expect(reachableInCrowd(scene, new Set(["n30", "n2"]), "n399").map(({ key }) => key)).toEqual(["n2", "n30", "n399"]);
  });
});
