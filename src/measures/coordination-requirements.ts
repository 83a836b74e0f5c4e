/** Who must coordinate with whom, because what they work on is the same or depends on each other. */
import { compare } from "./compare";

export interface Assignment {
  readonly worker: string;
  readonly task: string;
}

/** The task depends on another; where that is mutual, both are named. */
export interface Dependency {
  readonly task: string;
  readonly on: string;
}

export interface CoordinationRequirement {
  /** Who depends. */
  readonly worker: string;
  /** On whom. */
  readonly on: string;
  /** CRᵢⱼ: the number of pairs in `through`. */
  readonly weight: number;
  /** Each task of the worker with the one of the other on which it depends, sorted; twice the same where both are assigned to it. */
  readonly through: readonly (readonly [string, string])[];
}

/**
 * CR = TA · TD · TAᵀ (Cataldo, Wagstrom, Herbsleb and Carley, "Identification of coordination requirements", CSCW 2006), with TA workers ×
 * tasks and TD tasks × tasks, both of 0 and 1: what is said twice counts once. The diagonal of TD is taken as 1, whatever is given: a task
 * depends on itself, so that two who share one must coordinate. The diagonal of CR is left out: nobody coordinates with himself. Returned are
 * the entries above 0, sorted by worker and other; CRᵢⱼ = CRⱼᵢ only where all dependencies are mutual. Nothing is thrown. Cost: sparse, the
 * sum over dependencies of workers × workers.
 */
export const coordinationRequirements = ({ assignments, dependencies }: {
  readonly assignments: Iterable<Assignment>;
  readonly dependencies: Iterable<Dependency>;
}): CoordinationRequirement[] => {
  const workersOf = new Map<string, Set<string>>();
  for (const { worker, task } of assignments) workersOf.set(task, (workersOf.get(task) ?? new Set<string>()).add(worker));
  const needsOf = new Map([...workersOf.keys()].map((task) => [task, new Set([task])]));
  for (const { task, on } of dependencies) needsOf.get(task)?.add(on);

  const found = new Map<string, Map<string, [string, string][]>>();
  for (const [task, needs] of needsOf) {
    for (const need of needs) {
      for (const worker of workersOf.get(task) ?? []) {
        const ofWorker = found.get(worker) ?? new Map<string, [string, string][]>();
        found.set(worker, ofWorker);
        for (const on of workersOf.get(need) ?? []) {
          if (on === worker) continue;
          const pairs = ofWorker.get(on);
          if (pairs === undefined) ofWorker.set(on, [[task, need]]);
          else pairs.push([task, need]);
        }
      }
    }
  }
  return [...found].flatMap(([worker, others]) => [...others].map(([on, pairs]) => ({
    worker, on, weight: pairs.length, through: pairs.toSorted(([a, b], [c, d]) => compare(a, c) || compare(b, d)),
  }))).toSorted((a, b) => compare(a.worker, b.worker) || compare(a.on, b.on));
};
