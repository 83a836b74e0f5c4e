/** [likely-missing] What every prediction must keep to, whatever the network. */
import { describe, expect, it } from "vitest";
import type { LikelyInput } from "../../../src/gaps/likely/likely-network";
import { pairOf } from "../../../src/gaps/likely/pair";
import { predictChannels, type LikelyChannel } from "../../../src/gaps/likely/predict";
import { always } from "../../measures/always";
import { drawnInput, pairsOf, turned } from "./drawn-input";

const isJoined = ({ channels, steps = [] }: LikelyInput, a: string, b: string): boolean =>
  [...channels, ...steps].some((pair) => pair.includes(a) && pair.includes(b));
const isSought = ({ nodes }: LikelyInput, a: string, b: string): boolean => {
  const [one, other] = [a, b].map((id) => nodes.find((node) => node.id === id)?.side);
  return one === undefined || other === undefined || one !== other;
};
const worse = (a: LikelyChannel, b: LikelyChannel): number => b.score - a.score || (a.between.join() < b.between.join() ? -1 : 1);

describe("[likely-missing] every prediction", () => {
  it("[I7] does not depend on the order of the records, to the last bit", () => {
    always("likely: order", drawnInput, (input) => {
      expect(predictChannels(turned(input)).ranked(99)).toEqual(predictChannels(input).ranked(99));
    });
  });
  it("is the sum of its parts, each of which is there for a reason that is named", () => {
    always("likely: parts", drawnInput, (input) => {
      const prediction = predictChannels(input);
      for (const pair of pairsOf(input)) {
        const { score, parts, sharedNeighbours, sharedMemberships, comparable, periods } = prediction.of(...pair);
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(score);
        const has = (part: string): boolean => parts.some((each) => each.part === part);
        expect([has("shared"), has("memberships"), has("precedent")]).toEqual([sharedNeighbours.length > 0, sharedMemberships.length > 0, periods > 0]);
        expect(has("counterparts") && comparable === undefined).toBe(false);
      }
    });
  });
  it("ranked are just the absent channels that are sought and have a shared neighbour or a precedent, best first", () => {
    always("likely: brute force", drawnInput, (input) => {
      const prediction = predictChannels(input);
      const expected = pairsOf(input).filter((pair) => !isJoined(input, ...pair) && isSought(input, ...pair)).map((pair) => prediction.of(...pair))
        .filter(({ sharedNeighbours, periods }) => sharedNeighbours.length > 0 || periods > 0).toSorted(worse);
      expect(prediction.ranked(99)).toEqual(expected);
      expect(prediction.ranked(2)).toEqual(expected.slice(0, 2));
    });
  });
  it("counts comparable pairs as going through all of them does", () => {
    always("likely: comparable", drawnInput, (input) => {
      const kind = (id: string): string => {
        const node = input.nodes.find((each) => each.id === id);
        return node?.function === undefined ? "not known" : `${node.function} ${node.level}`;
      };
      const kinds = ([a, b]: readonly [string, string]): string => [kind(a), kind(b)].toSorted().join(" – ");
      const sought = pairsOf(input).filter((pair) => isSought(input, ...pair));
      const open = new Set(input.channels.map((pair) => pairOf(...pair).join()));
      for (const pair of pairsOf(input)) {
        const alike = sought.filter((other) => kinds(other) === kinds(pair));
        const expected = pair.some((id) => kind(id) === "not known") ? undefined : { having: alike.filter((other) => open.has(pairOf(...other).join())).length, of: alike.length };
        expect(predictChannels(input).of(...pair).comparable).toEqual(expected);
      }
    });
  });
});
