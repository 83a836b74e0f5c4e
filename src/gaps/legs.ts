/** The legs of contacts between two actors or their parts that certainly took place by the date. */
import { isOnOrBefore } from "../model/date";
import type { ActorId } from "../model/id";
import { contactsNear, legsBetween, type Leg } from "../network/contacts";
import type { Snapshot } from "../network/snapshot";

/** Many rules ask for the same two. A snapshot never changes, so what was found holds as long as it does. */
const known = new WeakMap<Snapshot, Map<string, readonly Leg[]>>();

const find = ({ network, date }: Snapshot, [a, b]: readonly [ActorId, ActorId]): Leg[] => contactsNear(network.contactsByActor, [a, b])
  .filter(({ contact }) => isOnOrBefore(contact.date, date) === "yes")
  .flatMap((resolved) => legsBetween(network.nesting, resolved, a, b));

/** Oldest first. Cost: linear in the contacts of the less busy end, once. */
export const legsUntil = (snapshot: Snapshot, between: readonly [ActorId, ActorId]): readonly Leg[] => {
  const ofSnapshot = known.get(snapshot) ?? new Map<string, readonly Leg[]>();
  known.set(snapshot, ofSnapshot);
  const key = between.join(" ");
  const legs = ofSnapshot.get(key) ?? find(snapshot, between);
  ofSnapshot.set(key, legs);
  return legs;
};
