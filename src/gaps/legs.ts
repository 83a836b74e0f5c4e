/** The legs of contacts between two actors or their parts that certainly took place by the date. */
import type { ActorId } from "../model/id";
import { takenPlaceBy } from "../model/contact-dates";
import { contactsNear, legsBetween, type Leg, type ResolvedContact } from "../network/contacts";
import type { Network } from "../network/network";
import type { Snapshot } from "../network/snapshot";
import { onceFor } from "./once-for";

type Pair = readonly [ActorId, ActorId];

/** The contacts of each party by the parties that took part, itself among them, oldest first. Each party is looked through when it is first asked for. */
const byParties = onceFor((network: Network) => {
  const parties = new Map<ActorId, Map<ActorId, ResolvedContact[]>>();
  const ofParty = (party: ActorId): Map<ActorId, ResolvedContact[]> => {
    const others = new Map<ActorId, ResolvedContact[]>();
    for (const resolved of network.contactsByActor.get(party) ?? []) {
      for (const { as } of resolved.participants) {
        for (const actor of as) {
          const other = network.nesting.partyOf(actor);
          const list = others.get(other);
          if (list === undefined) others.set(other, [resolved]);
          // A party with several participants has the contact once.
          else if (list.at(-1) !== resolved) list.push(resolved);
        }
      }
    }
    parties.set(party, others);
    return others;
  };
  return { between: (one: ActorId, other: ActorId): readonly ResolvedContact[] => (parties.get(one) ?? ofParty(one)).get(other) ?? [] };
});

/** All that may be between the two: two actors never meet where their parties do not. */
const candidates = (network: Network, [a, b]: Pair): readonly ResolvedContact[] => {
  const near = contactsNear(network.contactsByActor, [a, b]);
  const ofParties = byParties(network).between(network.nesting.partyOf(a), network.nesting.partyOf(b));
  return near.length < ofParties.length ? near : ofParties;
};

/** Many rules ask for the same two. */
const knownLegs = onceFor<Snapshot, Map<string, readonly Leg[]>>(() => new Map());

const find = ({ network, date }: Snapshot, [a, b]: Pair): Leg[] => candidates(network, [a, b])
  .filter(({ contact }) => takenPlaceBy(contact, date) === "yes")
  .flatMap((resolved) => legsBetween(network.nesting, resolved, a, b));

/** Oldest first. Cost: linear in the contacts of the less busy end, or of both parties where they are fewer, once. */
export const legsUntil = (snapshot: Snapshot, between: Pair): readonly Leg[] => {
  const ofSnapshot = knownLegs(snapshot);
  const key = `${between[0]} ${between[1]}`;
  const known = ofSnapshot.get(key);
  if (known !== undefined) return known;
  const legs = find(snapshot, between);
  ofSnapshot.set(key, legs);
  return legs;
};
