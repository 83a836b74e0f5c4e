/** [likely-missing] The prediction under the rule: what speaks for a channel, by hand on small networks. */
import { NotFoundGraphError } from "graphology";
import { describe, expect, it } from "vitest";
import type { LikelyInput } from "../../../src/gaps/likely/likely-network";
import { predictChannels, type LikelyChannel } from "../../../src/gaps/likely/predict";
import { LIKELY_WEIGHTS } from "../../../src/gaps/likely/weights";

const bare = (...pairs: readonly string[]): LikelyInput => ({
  nodes: [...new Set(pairs.join(""))].map((id) => ({ id })), channels: pairs.map(([a = "", b = ""]): [string, string] => [a, b]),
});
const points = ({ parts }: LikelyChannel, part: string): number => parts.find((each) => each.part === part)?.points ?? 0;
const names = (channels: readonly LikelyChannel[]): string[] => channels.map(({ between }) => between.join(""));

describe("[likely-missing] on a bare graph", () => {
  it("a shared neighbour speaks for a channel, less so the more others it has", () => {
    const found = predictChannels(bare("ab", "bc")).of("c", "a");
    expect(found).toMatchObject({ between: ["a", "c"], sharedNeighbours: ["b"], sharedMemberships: [], comparable: undefined, periods: 0 });
    expect(points(found, "shared")).toBeCloseTo(2 * Math.log(1 + 1 / 2), 12);
    expect(points(found, "standing")).toBeCloseTo(-0.25 * Math.log(2), 12);
    expect(points(predictChannels(bare("ab", "bc", "bd", "be")).of("a", "c"), "shared")).toBeCloseTo(2 * Math.log(1 + 1 / 4), 12);
  });
  it("routes of three steps speak for it too, by the degrees on their way", () => {
    const found = predictChannels(bare("ab", "bc", "cd", "ce")).of("a", "d");
    expect(found.parts.map(({ part }) => part)).toEqual(["threeSteps", "standing"]);
    expect(points(found, "threeSteps")).toBeCloseTo(0.5 * Math.log(1 + 1 / Math.sqrt(2 * 3)), 12);
  });
  it("a route through the pair itself is none", () => {
    expect(points(predictChannels(bare("ab", "bc", "ca")).of("a", "b"), "threeSteps")).toBe(0);
  });
  it("ranks absent channels with a shared neighbour, those who could introduce with the fewest others first", () => {
    const found = predictChannels(bare("ax", "xb", "ay", "yb", "yc", "cd", "dz")).ranked(3);
    // x and y share two who have nobody else; of the two whom a and b share, y has one more.
    expect(names(found).slice(0, 2)).toEqual(["xy", "ab"]);
    expect(found[1]?.sharedNeighbours).toEqual(["x", "y"]);
    expect(found).toHaveLength(3);
  });
  it("an empty network has nothing to say", () => {
    expect(predictChannels({ nodes: [], channels: [] }).ranked(9)).toEqual([]);
    expect(predictChannels({ nodes: [{ id: "a" }, { id: "b" }], channels: [] }).of("a", "b")).toMatchObject({ score: 0, parts: [] });
  });
});

describe("[likely-missing] with what is known of the ends", () => {
  it("a precedent brings a pair in that shares nobody, and counts more the more periods it has", () => {
    const input = { ...bare("ab", "cd"), precedent: [{ between: ["d", "a"], periods: 3 } as const] };
    const [found, ...others] = predictChannels(input).ranked(9);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ between: ["a", "d"], periods: 3 });
    expect(found === undefined ? 0 : points(found, "precedent")).toBeCloseTo(2 * Math.log(4), 12);
  });
  it("a channel is sought between sides only, and a node without a side may have one with anybody", () => {
    const nodes = [{ id: "a", side: "japan" }, { id: "b", side: "japan" }, { id: "c", side: "united-states" }, { id: "d" }, { id: "hub" }];
    const input: LikelyInput = { nodes, channels: ["a", "b", "c", "d"].map((id) => [id, "hub"]) };
    expect(names(predictChannels(input).ranked(9)).toSorted()).toEqual(["ac", "ad", "bc", "bd", "cd"]);
  });
  it("a step in a house leads to a neighbour and is no channel", () => {
    const nodes = ["a", "b", "c"].map((id) => ({ id, function: "defence" }));
    const found = predictChannels({ nodes, channels: [["a", "b"]], steps: [["b", "c"]] }).of("a", "c");
    expect(found).toMatchObject({ sharedNeighbours: ["b"], comparable: { having: 1, of: 3 } });
  });
  it("what comparable pairs have speaks for it, what they lack against it", () => {
    const nodes = ["a1", "a2", "a3", "b1", "b2", "b3"].map((id) => ({ id, side: id[0], function: id.endsWith("3") ? "energy" : "defence", level: "ministerial" }));
    const prediction = predictChannels({ nodes, channels: [["a1", "b1"], ["a1", "b2"], ["a2", "b1"]] });
    // 3 of 4 pairs of defence have one; 3 of 9 pairs in all.
    expect(prediction.of("a2", "b2").comparable).toEqual({ having: 3, of: 4 });
    expect(points(prediction.of("a2", "b2"), "counterparts")).toBeCloseTo(Math.log((3 + 2 / 3) / 6 / (1 / 3)), 12);
    expect(prediction.of("a3", "b3").comparable).toEqual({ having: 0, of: 1 });
    expect(points(prediction.of("a3", "b3"), "counterparts")).toBeCloseTo(Math.log(2 / 3 / 3 / (1 / 3)), 12);
    expect(prediction.of("a3", "b1").comparable).toEqual({ having: 0, of: 4 });
  });
  it("a small grouping that both belong to says more than a large one, and is named first", () => {
    const nodes = [["a", "un", "quad"], ["b", "quad", "un"], ["c", "un"], ["d", "un"]].map(([id = "", ...memberships]) => ({ id, memberships }));
    const prediction = predictChannels({ nodes, channels: [] });
    expect(prediction.of("a", "b").sharedMemberships).toEqual(["quad", "un"]);
    expect(points(prediction.of("a", "b"), "memberships")).toBeCloseTo(0.5 * Math.log(1 + 1 / Math.log(2) + 1 / Math.log(4)), 12);
    expect(points(prediction.of("a", "c"), "memberships")).toBeCloseTo(0.5 * Math.log(1 + 1 / Math.log(4)), 12);
  });
});

describe("[likely-missing] limits", () => {
  it("a hub introduces nobody: pairs that share only one are not looked at", () => {
    const star = (size: number): LikelyInput => ({
      nodes: [{ id: "hub" }, ...Array.from({ length: size }, (_, index) => ({ id: `n${index}` }))],
      channels: Array.from({ length: size }, (_, index) => ["hub", `n${index}`]),
    });
    expect(predictChannels(star(200)).ranked(5)).toHaveLength(5);
    expect(predictChannels(star(201)).ranked(5)).toEqual([]);
    expect(predictChannels(star(201)).of("n0", "n1").sharedNeighbours).toEqual(["hub"]);
  });
  it("what is no network is refused", () => {
    const nodes = [{ id: "a" }, { id: "b" }];
    expect(() => predictChannels({ nodes: [...nodes, { id: "a" }], channels: [] })).toThrow(/two nodes with one id/);
    expect(() => predictChannels({ nodes, channels: [["a", "nobody"]] })).toThrow(/no node "nobody"/);
    expect(() => predictChannels({ nodes, channels: [], steps: [["a", "a"]] })).toThrow(/with itself/);
    for (const periods of [0, NaN]) expect(() => predictChannels({ nodes, channels: [], precedent: [{ between: ["a", "b"], periods }] })).toThrow(RangeError);
    expect(() => predictChannels({ nodes, channels: [] }).of("a", "nobody")).toThrow(NotFoundGraphError);
  });
  it("the weights are those that the documentation and the benchmark speak of", () => {
    expect(LIKELY_WEIGHTS).toEqual({ shared: 2, threeSteps: 0.5, standing: -0.25, counterparts: 1, memberships: 0.5, precedent: 2 });
  });
});
