import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cheapestPaths } from "../../src/gaps/routes/cheapest-paths";
import { independentRoutes } from "../../src/gaps/routes/independent-routes";
import { runs, seedFor } from "../helpers/seed";
import { allPaths, bySeats, costOf, drawnGraph, mostDisjoint, type Drawn } from "./brute-force";

const always = (name: string, check: (drawn: Drawn) => void): void => {
  fc.assert(fc.property(drawnGraph, check), { numRuns: runs(300), seed: seedFor(name) });
};

describe("routes against brute force on small graphs", () => {
  it("the independent ones are as many as can be chosen without sharing anybody", () => {
    always("independent routes", (drawn) => {
      expect(independentRoutes(drawn.graph, "a", "f")).toBe(mostDisjoint(bySeats(allPaths(drawn, "a", "f"))));
    });
  });

  it.each([1, 3, 9])("the %i cheapest cost what the cheapest of all paths cost", (count) => {
    always(`cheapest ${count}`, (drawn) => {
      const costs = allPaths(drawn, "a", "f").map(costOf).toSorted((x, y) => x - y).slice(0, count);
      expect(cheapestPaths(drawn.graph, "a", "f", count).map(costOf)).toEqual(costs);
    });
  });

  it("each is a path of its own that visits nobody twice and passes through nobody who is not there", () => {
    always("paths", (drawn) => {
      const found = cheapestPaths(drawn.graph, "a", "f", 9).map((path) => JSON.stringify(path));
      expect(new Set(found).size).toBe(found.length);
      expect(allPaths(drawn, "a", "f").map((path) => JSON.stringify(path))).toEqual(expect.arrayContaining(found));
    });
  });

  it("[I7] the order of the steps changes nothing", () => {
    always("order", (drawn) => {
      const turned = { ...drawn.graph, stepsFrom: (seat: string) => drawn.graph.stepsFrom(seat).toReversed() };
      expect(cheapestPaths(turned, "a", "f", 9)).toEqual(cheapestPaths(drawn.graph, "a", "f", 9));
      expect(independentRoutes(turned, "a", "f")).toBe(independentRoutes(drawn.graph, "a", "f"));
    });
  });

  it("nobody needs a route to himself", () => {
    always("self", (drawn) => { expect([cheapestPaths(drawn.graph, "a", "a", 3), independentRoutes(drawn.graph, "a", "a")]).toEqual([[], 0]); });
  });
});
