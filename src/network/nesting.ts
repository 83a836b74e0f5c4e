/** Actors nest by `partOf`: NSC staff ⊂ NSC ⊂ White House ⊂ United States. */
import type { ActorId } from "../model/id";
import type { Actor } from "../model/records/actor";

export interface Nesting {
  /** The actor itself, then what it is part of, up to the top. */
  readonly lineOf: (actor: ActorId) => readonly ActorId[];
  /** The top of its line: its party. */
  readonly partyOf: (actor: ActorId) => ActorId;
  /** Is it the container itself, or a part of it at any depth? */
  readonly isWithin: (actor: ActorId, container: ActorId) => boolean;
  readonly partsOf: (actor: ActorId) => readonly ActorId[];
}

/** Lines are computed once; validation has refused circles. */
export const nest = (actors: Iterable<Actor>): Nesting => {
  const all = [...actors];
  const parent = new Map(all.map((actor) => [actor.id, actor.partOf]));
  const lines = new Map<ActorId, readonly ActorId[]>();
  const parts = new Map<ActorId, ActorId[]>();
  for (const actor of all) {
    const line: ActorId[] = [];
    for (let next: ActorId | undefined = actor.id; next !== undefined; next = parent.get(next)) line.push(next);
    lines.set(actor.id, line);
    if (actor.partOf !== undefined) {
      const siblings = parts.get(actor.partOf);
      if (siblings === undefined) parts.set(actor.partOf, [actor.id]);
      else siblings.push(actor.id);
    }
  }
  const lineOf = (actor: ActorId): readonly ActorId[] => lines.get(actor) ?? [actor];
  return {
    lineOf,
    partyOf: (actor) => lineOf(actor).at(-1) ?? actor,
    isWithin: (actor, container) => lineOf(actor).includes(container),
    partsOf: (actor) => parts.get(actor) ?? [],
  };
};
