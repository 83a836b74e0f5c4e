/**
 * The contacts of one party, the hub, with another. A contact of three counts once with each of the two others. A summit of a grouping, and a
 * meeting with a grouping in which a member is not named itself, stand apart: all members are in it alike.
 */
import { onceFor } from "../../gaps/once-for";
import { holdsOn } from "../../model/date";
import { datesOf } from "../../model/contact-dates";
import type { ActorId } from "../../model/id";
import { levelRank, type Level } from "../../model/vocabulary";
import { contactsNear, legsBetween, type ResolvedContact } from "../../network/contacts";
import type { Network } from "../../network/network";
import type { ContactKind } from "./figure";

export interface ContactWith {
  readonly resolved: ResolvedContact;
  /** The highest at which the two met; `undefined`: none is known. */
  readonly level: Level | undefined;
  readonly kind: ContactKind;
}

const highest = (levels: readonly (Level | undefined)[]): Level | undefined =>
  levels.flatMap((level) => level ?? []).toSorted((a, b) => levelRank(a) - levelRank(b))[0];

const groupingsIn = ({ index }: Network, { contact }: ResolvedContact): readonly ActorId[] =>
  contact.participants.filter((each) => index.actors.get(each)?.kind === "grouping");

/** Is it certain that it belonged on every day on which the contact may have been (I3)? */
const wasMember = (network: Network, party: ActorId, grouping: ActorId, { contact }: ResolvedContact): boolean => network.bundle.memberships.some((membership) =>
  membership.grouping === grouping && network.nesting.partyOf(membership.member) === party && datesOf(contact).every((date) => holdsOn(membership, date) === "yes"));

const groupingsOf = ({ bundle, nesting }: Network, party: ActorId): readonly ActorId[] =>
  [...new Set(bundle.memberships.filter(({ member }) => nesting.partyOf(member) === party).map(({ grouping }) => grouping))];

const withParty = (network: Network, hub: ActorId, party: ActorId): readonly ContactWith[] => {
  const { nesting, contactsByActor } = network;
  const found = new Map<string, ContactWith>();
  for (const resolved of contactsNear(contactsByActor, [hub, party])) {
    const legs = legsBetween(nesting, resolved, hub, party);
    if (legs.length === 0) continue;
    const isSummit = resolved.contact.mode === "summit" && groupingsIn(network, resolved).length > 0;
    found.set(resolved.contact.id, { resolved, level: highest(legs.map(({ level }) => level)), kind: isSummit ? "grouping" : "own" });
  }
  for (const grouping of groupingsOf(network, party)) {
    for (const resolved of contactsNear(contactsByActor, [hub, grouping])) {
      if (found.has(resolved.contact.id) || !groupingsIn(network, resolved).includes(grouping) || !wasMember(network, party, grouping, resolved)) continue;
      const legs = legsBetween(nesting, resolved, hub, grouping);
      if (legs.length > 0) found.set(resolved.contact.id, { resolved, level: highest(legs.map(({ level }) => level)), kind: "grouping" });
    }
  }
  // As the contacts of an actor: by date, ties by id (I7).
  const order = new Map((contactsByActor.get(hub) ?? []).map(({ contact }, at) => [contact.id, at]));
  return [...found.values()].toSorted((a, b) => (order.get(a.resolved.contact.id) ?? 0) - (order.get(b.resolved.contact.id) ?? 0));
};

const known = onceFor<Network, Map<string, readonly ContactWith[]>>(() => new Map());

/** Of all time; by date, ties by id. Cost, the first time: linear in the contacts of the two, and of the groupings of the party. */
export const contactsWith = (network: Network, hub: ActorId, party: ActorId): readonly ContactWith[] => {
  const key = `${hub} ${party}`;
  const found = known(network).get(key) ?? withParty(network, hub, party);
  known(network).set(key, found);
  return found;
};
