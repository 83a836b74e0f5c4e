import { describe, expect, it } from "vitest";
import { THEMES } from "../../src/encoding/theme";
import type { Arrangement } from "../../src/scene/arrangement";
import { compose, continuity, inReadingOrder } from "../../src/scene/compose";
import type { StageEdge, StageNode, StageView } from "../../src/state/stage-view";
import { LEVELS } from "../../src/model/vocabulary";

const aNode = (key: string): StageNode => ({
  key, actor: key, kind: "office", column: "left", level: "leader", row: key, order: 0, post: "held", team: undefined, label: key, detail: undefined,
});
const gap = (key: string, source: string, target: string): StageEdge => ({ key, source, target, kind: "gap", gap: key, level: undefined, question: false, count: 1 });
const aView = (keys: readonly string[], edges: readonly StageEdge[] = []): StageView => ({
  nodes: keys.map(aNode), edges,
  words: {
    levels: { leader: "", ministerial: "", "security-adviser": "", "senior-official": "", working: "", embassy: "", "non-government": "" },
    columns: { left: "", right: "", third: "" }, unranked: "",
  },
});
const anArrangement = (places: Readonly<Record<string, readonly [number, number]>>): Arrangement => ({
  positions: new Map(Object.entries(places).map(([key, [x, y]]) => [key, { x, y }])),
  labels: new Map(), sidesOf: () => ["right"], bends: new Map(), content: { x: 0, y: 0, width: 1, height: 1 }, ladder: undefined, nodeScale: 1,
});

describe("compose", () => {
  it("gives badges to what is missing", () => {
    const { badgeEdges, marks, lines } = compose(aView(["a", "b"], [gap("g", "a", "b")]), anArrangement({ a: [0, 0], b: [9, 9] }), THEMES.dark);
    expect(badgeEdges.map(({ key }) => key)).toEqual(["g"]);
    expect([marks.size, lines.length]).toEqual([2, 1]);
  });

  it("hands back the very same look as long as nothing about it changes, and another one for another theme", () => {
    const view = aView(["a", "b"], [gap("g", "a", "b")]);
    const arrangement = anArrangement({ a: [0, 0], b: [9, 9] });
    const looks = (theme: (typeof THEMES)["light"], bend = 0): unknown[] => {
      const { marks, lines } = compose(view, { ...arrangement, bends: new Map([["g", bend]]) }, theme);
      return [marks.get("a"), lines.find(({ key }) => key === "g")];
    };
    const [mark, line] = looks(THEMES.light);
    expect(looks(THEMES.light)).toEqual([expect.toSatisfy((again) => again === mark), expect.toSatisfy((again) => again === line)]);
    expect(looks(THEMES.dark)).not.toEqual([mark, line]);
    expect(looks(THEMES.light, 12)[1]).toMatchObject({ display: { bend: 12 } });
    expect(looks(THEMES.light)[1]).toEqual(line);
  });

  it("knows every level", () => {
    expect(Object.keys(THEMES.light.levels).toSorted((a, b) => (a < b ? -1 : 1))).toEqual(LEVELS.toSorted((a, b) => (a < b ? -1 : 1)));
  });
});

describe("[I8] inReadingOrder", () => {
  it("goes down the rows, and from left to right in each", () => {
    const order = inReadingOrder(aView(["low", "right", "left"]), anArrangement({ low: [0, 90], right: [50, 10], left: [0, 10] }));
    expect(order.map(({ key }) => key)).toEqual(["left", "right", "low"]);
  });
});

describe("continuity", () => {
  it("tells the same nodes from related and from quite other ones", () => {
    expect(continuity(aView(["a", "b"]), aView(["b", "a"]))).toBe("same");
    expect(continuity(aView(["a", "b", "c"]), aView(["a", "b"]))).toBe("related");
    expect(continuity(aView(["a", "b"]), aView(["x", "y", "z"]))).toBe("fresh");
    expect(continuity(undefined, aView(["a"]))).toBe("fresh");
  });
});
