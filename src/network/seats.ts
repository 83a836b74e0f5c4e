/**
 * A seat is an actor as it stands on a date. An office between an election and an inauguration is two
 * seats: the one of the team in office and the one of the team on its way in.
 */
import { holdsOn, type PartialDate } from "../model/date";
import type { ActorId, AdministrationId } from "../model/id";
import type { Actor } from "../model/records/actor";
import type { Tenure } from "../model/records/tenure";
import { transitionOf } from "./administrations";
import type { Network } from "./network";
import { designateOf, holdersOf, inCharge, lastHolderBefore } from "./tenures";

export type Team = "incoming" | "outgoing";

export type SeatKey = string;

export type Post =
  /** Not a post: a state, an organization, a person; or an office of whose holders nothing is recorded. */
  | { readonly kind: "none" }
  | { readonly kind: "held"; readonly tenure: Tenure }
  | { readonly kind: "acting"; readonly tenure: Tenure }
  | { readonly kind: "designate"; readonly tenure: Tenure }
  | { readonly kind: "vacant"; readonly last: Tenure }
  /** The date is less exact than the change of hands (I3): one of these. */
  | { readonly kind: "unsure"; readonly among: readonly Tenure[] }
  /** The team is still being named. */
  | { readonly kind: "not-yet-known"; readonly administration: AdministrationId };

export interface Seat {
  readonly key: SeatKey;
  readonly actor: Actor;
  readonly party: ActorId;
  readonly team: Team | undefined;
  readonly administration: AdministrationId | undefined;
  readonly post: Post;
}

/** The seat of the team on its way in. The team in office keeps the plain key of the actor. */
export const incomingKey = (office: ActorId, administration: AdministrationId): SeatKey => `${office}@${administration}`;

const postInOffice = (network: Network, office: ActorId, date: PartialDate): Post => {
  const holding = inCharge(network.index, office, date);
  if (holding?.certainty === "possibly") {
    const among = holdersOf(network.index, office, date).flatMap(({ tenure }) => (tenure.phase === "designate" ? [] : [tenure]));
    return { kind: "unsure", among };
  }
  if (holding !== undefined) return { kind: holding.tenure.phase === "acting" ? "acting" : "held", tenure: holding.tenure };
  const last = lastHolderBefore(network.index, office, date);
  return last === undefined ? { kind: "none" } : { kind: "vacant", last };
};

const belongsToTeams = (network: Network, office: ActorId): boolean =>
  (network.index.tenuresOfOffice.get(office) ?? []).some(({ administration }) => administration !== undefined);

/** The seats of one actor on the date; none before it was established or after it was abolished. */
const seatsOf = (network: Network, actor: Actor, date: PartialDate): Seat[] => {
  if (holdsOn(actor, date) === "no") return [];
  const party = network.nesting.partyOf(actor.id);
  if (actor.kind !== "office") {
    return [{ key: actor.id, actor, party, team: undefined, administration: undefined, post: { kind: "none" } }];
  }
  const { inOffice, incoming } = transitionOf(network.index, party, date);
  const twoTeams = incoming !== undefined && belongsToTeams(network, actor.id);
  const present: Seat = {
    key: actor.id, actor, party,
    team: twoTeams ? "outgoing" : undefined,
    administration: belongsToTeams(network, actor.id) ? inOffice?.id : undefined,
    post: postInOffice(network, actor.id, date),
  };
  if (!twoTeams) return [present];
  const named = designateOf(network.index, actor.id, incoming.id, date);
  return [present, {
    key: incomingKey(actor.id, incoming.id), actor, party, team: "incoming", administration: incoming.id,
    post: named === undefined ? { kind: "not-yet-known", administration: incoming.id } : { kind: "designate", tenure: named.tenure },
  }];
};

export interface Seats {
  readonly all: ReadonlyMap<SeatKey, Seat>;
  /** The seat of the actor that the administration fills, or the one there is. */
  readonly seatFor: (actor: ActorId, administration: AdministrationId | undefined) => Seat | undefined;
}

/** All seats on the date, in the order of the actors. */
export const seatsOn = (network: Network, date: PartialDate): Seats => {
  const all = new Map<SeatKey, Seat>();
  for (const actor of network.index.actors.values()) {
    for (const seat of seatsOf(network, actor, date)) all.set(seat.key, seat);
  }
  return {
    all,
    seatFor: (actor, administration) =>
      (administration === undefined ? undefined : all.get(incomingKey(actor, administration))) ?? all.get(actor),
  };
};
