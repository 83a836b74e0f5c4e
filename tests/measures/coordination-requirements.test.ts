import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { coordinationRequirements, type Assignment, type Dependency } from "../../src/measures/coordination-requirements";
import { always } from "./always";

const WORKERS = ["ann", "ben", "cho", "dia"];
const TASKS = ["tariffs", "steel", "energy", "talks"];

const drawnWork: fc.Arbitrary<{ readonly assignments: Assignment[]; readonly dependencies: Dependency[] }> = fc.record({
  assignments: fc.array(fc.record({ worker: fc.constantFrom(...WORKERS), task: fc.constantFrom(...TASKS) }), { maxLength: 12 }),
  dependencies: fc.array(fc.record({ task: fc.constantFrom(...TASKS), on: fc.constantFrom(...TASKS) }), { maxLength: 8 }),
});

/** TA · TD · TAᵀ, summed as it is written. */
const byMatrices = ({ assignments, dependencies }: { readonly assignments: readonly Assignment[]; readonly dependencies: readonly Dependency[] }): [string, string, number][] => {
  const assigned = (worker: string, task: string): number => (assignments.some((each) => each.worker === worker && each.task === task) ? 1 : 0);
  const depends = (task: string, on: string): number => (task === on || dependencies.some((each) => each.task === task && each.on === on) ? 1 : 0);
  return WORKERS.flatMap((a) => WORKERS.filter((b) => b !== a).map((b): [string, string, number] => [
    a, b, TASKS.flatMap((k) => TASKS.map((l) => assigned(a, k) * depends(k, l) * assigned(b, l))).reduce((sum, each) => sum + each, 0),
  ])).filter(([, , weight]) => weight > 0);
};

describe("coordination requirements", () => {
  it("[CR] are the product of the three matrices, without its diagonal", () => {
    always("requirements", drawnWork, (work) => {
      expect(coordinationRequirements(work).map(({ worker, on, weight }) => [worker, on, weight])).toEqual(byMatrices(work));
    });
  });
  it("[CR] are symmetric when all dependencies are mutual", () => {
    always("symmetry", drawnWork, ({ assignments, dependencies }) => {
      const mutual = coordinationRequirements({ assignments, dependencies: dependencies.flatMap(({ task, on }) => [{ task, on }, { task: on, on: task }]) });
      const weightOf = (a: string, b: string): number => mutual.find(({ worker, on }) => worker === a && on === b)?.weight ?? 0;
      for (const { worker, on, weight } of mutual) expect(weightOf(on, worker)).toBe(weight);
    });
  });
  it("[I7] do not depend on the order in which assignments and dependencies come, nor on what is said twice", () => {
    always("order of work", drawnWork, ({ assignments, dependencies }) => {
      const again = coordinationRequirements({ assignments: [...assignments, ...assignments].toReversed(), dependencies: [...dependencies, ...dependencies].toReversed() });
      expect(again).toEqual(coordinationRequirements({ assignments, dependencies }));
    });
  });
  it("name the tasks that make them: the one that is shared, and the one that the other's is needed for", () => {
    const found = coordinationRequirements({
      assignments: [{ worker: "ann", task: "tariffs" }, { worker: "ben", task: "tariffs" }, { worker: "ben", task: "steel" }],
      dependencies: [{ task: "tariffs", on: "steel" }],
    });
    expect(found).toEqual([
      { worker: "ann", on: "ben", weight: 2, through: [["tariffs", "steel"], ["tariffs", "tariffs"]] },
      { worker: "ben", on: "ann", weight: 1, through: [["tariffs", "tariffs"]] },
    ]);
  });
  it("a dependency of or on a task that nobody is assigned to asks nothing of anybody", () => {
    const assignments = [{ worker: "ann", task: "tariffs" }, { worker: "ben", task: "steel" }];
    expect(coordinationRequirements({ assignments, dependencies: [{ task: "tariffs", on: "talks" }, { task: "talks", on: "steel" }] })).toEqual([]);
  });
});
