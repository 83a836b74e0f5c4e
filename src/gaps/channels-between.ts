/** The channels between two actors or their parts, found without looking at all that their parties have. */
import type { ActorId } from "../model/id";
import type { ChannelState, Snapshot } from "../network/snapshot";
import { onceFor } from "./once-for";

/** Does the channel run between the two, or their parts? */
export const connects = (snapshot: Snapshot, state: ChannelState, [a, b]: readonly [ActorId, ActorId]): boolean => {
  const { lineOf } = snapshot.network.nesting;
  const left = lineOf(state.channel.ends[0]);
  const right = lineOf(state.channel.ends[1]);
  return (left.includes(a) && right.includes(b)) || (left.includes(b) && right.includes(a));
};

/** The channels at each actor or a part of it, in the order of their ids (I7). */
const touching = onceFor((snapshot: Snapshot): ReadonlyMap<ActorId, readonly ChannelState[]> => {
  const { lineOf } = snapshot.network.nesting;
  const byActor = new Map<ActorId, ChannelState[]>();
  for (const state of [...snapshot.channels.values()].toSorted((a, b) => (a.channel.id < b.channel.id ? -1 : 1))) {
    for (const actor of new Set([...lineOf(state.channel.ends[0]), ...lineOf(state.channel.ends[1])])) {
      const list = byActor.get(actor);
      if (list === undefined) byActor.set(actor, [state]);
      else list.push(state);
    }
  }
  return byActor;
});

const fewer = (one: readonly ChannelState[], other: readonly ChannelState[]): readonly ChannelState[] => (other.length < one.length ? other : one);

/**
 * In the order of their ids. `among`: those of their relationship, in that order too. Cost: linear in the fewest of these and of the channels at either of
 * the two; once for a snapshot, linear in its channels.
 */
export const channelsBetween = (snapshot: Snapshot, between: readonly [ActorId, ActorId], among?: readonly ChannelState[]): readonly ChannelState[] => {
  const { lineOf } = snapshot.network.nesting;
  // Of two parties as wholes it is all that their relationship has.
  if (among !== undefined && lineOf(between[0]).length === 1 && lineOf(between[1]).length === 1) return among;
  const byActor = touching(snapshot);
  const atEither = fewer(byActor.get(between[0]) ?? [], byActor.get(between[1]) ?? []);
  return (among === undefined ? atEither : fewer(atEither, among)).filter((state) => connects(snapshot, state, between));
};
