/** What actors say of each other and of their own past: no circles, and names in order of time. */
import { checkForward, type Report } from "./check-span";
import type { ActorId } from "./id";
import type { Actor } from "./records/actor";

/** Deeper than any government; each actor's line is walked for every question about nesting. */
export const MOST_NESTED = 50;

const checkPartOf = (actors: readonly Actor[], reportAt: (index: number) => Report): void => {
  const parent = new Map(actors.map((actor) => [actor.id, actor.partOf]));
  actors.forEach((actor, index) => {
    let depth = 0;
    for (let next = actor.partOf; next !== undefined; next = parent.get(next)) {
      if (next === actor.id) reportAt(index)("part-of-cycle", ["partOf"], { id: actor.id });
      if (next === actor.id) return;
      // Also the end of a circle that the actor only leads into: its own members report it.
      if (++depth > MOST_NESTED) break;
    }
    if (depth > MOST_NESTED) reportAt(index)("nesting-too-deep", ["partOf"], { id: actor.id, limit: String(MOST_NESTED) });
  });
};

/** Each actor on a circle reports the step that leads back to it; none that only leads into one. */
const checkContinues = (actors: readonly Actor[], reportAt: (index: number) => Report): void => {
  const before = new Map(actors.flatMap(({ id, continues }) => (continues === undefined ? [] : [[id, continues] as const])));
  const leadsTo = (start: ActorId, wanted: ActorId): boolean => {
    const seen = new Set<ActorId>([start]);
    // A set takes what is added while it is walked.
    for (const each of seen) {
      if (each === wanted) return true;
      for (const next of before.get(each) ?? []) seen.add(next);
    }
    return false;
  };
  actors.forEach(({ id, continues }, index) => continues?.forEach((each, at) => {
    if (leadsTo(each, id)) reportAt(index)("continues-cycle", ["continues", at], { id });
  }));
};

/** Cost: linear in the actors, and in the square of a chain of bodies that continue each other. */
export const checkActors = (actors: readonly Actor[], reportAt: (index: number) => Report): void => {
  checkPartOf(actors, reportAt);
  checkContinues(actors, reportAt);
  actors.forEach(({ from, to, formerNames }, index) => {
    const report = reportAt(index);
    let since = from;
    formerNames?.forEach(({ until }, at) => {
      checkForward(report, since, until, ["formerNames", at, "until"]);
      since = until;
    });
    if (formerNames !== undefined && formerNames.length > 0) checkForward(report, since, to, ["to"]);
  });
};
