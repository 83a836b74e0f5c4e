import { describe, expect, it } from "vitest";
import { LEVELS } from "../../src/model/vocabulary";
import { boxesOverlap } from "../../src/layouts/geometry";
import { arrangeLadder, arrangeNetwork } from "../../src/scene/arrangement";
import type { StageEdge, StageNode, StageView } from "../../src/state/stage-view";

const measure = (text: string): number => text.length * 13;
const measures = { label: measure, detail: measure, bandName: measure };
const fonts = { label: "13px", detail: "11px", labelLine: 15, detailLine: 13 };
const words: StageView["words"] = {
  levels: { leader: "首脳", ministerial: "閣僚", "security-adviser": "国家安全保障担当", "senior-official": "高級事務", working: "実務", embassy: "大使館", "non-government": "民間" },
  columns: { left: "日本", right: "米国", third: "第三国" }, unranked: "階層なし",
};
const aNode = (part: Partial<StageNode> & { readonly key: string }): StageNode => ({
  actor: part.key, kind: "office", column: "left", level: "leader", row: part.key, order: 0, post: "held", team: undefined, label: "内閣総理大臣", detail: "氏名", ...part,
});
const columns = ["left", "right", "third"] as const;
const fortyFive = Array.from({ length: 45 }, (_, index) => aNode({
  key: `n${index}`, column: columns[index % 3] ?? "left", level: LEVELS[index % 8], row: `r${Math.floor(index / 24)}`,
  label: index % 4 === 0 ? "国家安全保障担当大統領補佐官" : "外務大臣", detail: index % 3 === 0 ? undefined : "ドナルド・トランプ",
}));
const channel = (key: string, source: string, target: string): StageEdge => ({ key, source, target, kind: "channel", level: "leader", status: "open", nature: "institutional" });

describe("arrangeLadder", () => {
  it.each([{ width: 840, height: 700 }, { width: 600, height: 700 }, { width: 520, height: 700 }])(
    "45 nodes with long names keep their labels apart and inside at $width px", (stage) => {
      const { positions, labels, content, ladder } = arrangeLadder({ nodes: fortyFive, edges: [], words }, stage, fonts, measures);
      const boxes = [...(ladder?.labelBoxes.values() ?? [])];
      expect(positions.size).toBe(45);
      expect(labels.size).toBe(45);
      expect(content.width).toBe(stage.width);
      for (const [index, box] of boxes.entries()) {
        expect(box.x).toBeGreaterThanOrEqual(0);
        expect(box.x + box.width).toBeLessThanOrEqual(stage.width);
        for (const other of boxes.slice(index + 1)) expect(boxesOverlap(box, other)).toBe(false);
      }
    },
  );

  it("puts the incoming team above the office that faces both, the outgoing below it", () => {
    const nodes = [
      aNode({ key: "pm", row: "head" }),
      aNode({ key: "p@old", row: "head", column: "right", team: "outgoing", order: 1 }),
      aNode({ key: "p@new", row: "head", column: "right", team: "incoming" }),
    ];
    const { positions } = arrangeLadder({ nodes, edges: [], words }, { width: 840, height: 700 }, fonts, measures);
    expect(positions.get("p@new")?.y).toBeLessThan(positions.get("pm")?.y ?? 0);
    expect(positions.get("p@old")?.y).toBeGreaterThan(positions.get("pm")?.y ?? 0);
  });

  it("draws a route's step around the channel that it takes", () => {
    const nodes = [aNode({ key: "a", row: "r" }), aNode({ key: "b", row: "r", column: "right" })];
    const edges: StageEdge[] = [channel("c1", "a", "b"), channel("c2", "a", "b"), { key: "s", source: "b", target: "a", kind: "route", inside: false, step: 1 }];
    const { bends } = arrangeLadder({ nodes, edges, words }, { width: 840, height: 700 }, fonts, measures);
    expect([...new Set([bends.get("c1"), bends.get("c2")])]).toContain(-(bends.get("s") ?? 0));
  });
});

describe("arrangeNetwork", () => {
  it("reaches from its first mark to its last, and is not broken by an empty view", () => {
    const positions = new Map([["pm", { x: 10, y: 20 }], ["president", { x: 110, y: 50 }]]);
    const nodes = [aNode({ key: "pm" }), aNode({ key: "president" })];
    expect(arrangeNetwork({ nodes, edges: [], words }, positions, fonts, measures).content).toEqual({ x: 10, y: 20, width: 100, height: 30 });
    expect(arrangeNetwork({ nodes: [], edges: [], words }, new Map(), fonts, measures).content).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  });
});
