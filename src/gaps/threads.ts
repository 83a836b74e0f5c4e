/**
 * The open channels as threads between parties: a party is one place, in which everybody can be reached; its offices and the channels are
 * places of their own, through which only one of several independent ways may run.
 */
import { separators } from "../measures/separators";
import type { ActorId } from "../model/id";
import type { Snapshot } from "../network/snapshot";
import type { Cut } from "./gap";

type Place = string;

export interface ThreadGraph {
  /** What every way between the two parties passes, from the one to the other: none where they have two ways of their own, or no way at all. */
  readonly cutsBetween: (near: ActorId, far: ActorId) => readonly Cut[];
}

const partyPlace = (party: ActorId): Place => `party ${party}`;

/** Cost: linear in the channels. */
export const threadGraph = (snapshot: Snapshot): ThreadGraph => {
  const steps = new Map<Place, Place[]>();
  const cuts = new Map<Place, Cut>();
  const addOneWay = (from: Place, to: Place): void => {
    const list = steps.get(from);
    if (list === undefined) steps.set(from, [to]);
    else list.push(to);
  };
  const add = (a: Place, b: Place): void => {
    addOneWay(a, b);
    addOneWay(b, a);
  };
  const offices = new Map<string, Place>();
  /** The place of an end; an office is joined to its party once. */
  const placeOf = (key: string, end: ActorId): Place => {
    const party = snapshot.network.nesting.partyOf(end);
    if (end === party) return partyPlace(party);
    const known = offices.get(key);
    if (known !== undefined) return known;
    const place = `office ${key}`;
    offices.set(key, place);
    cuts.set(place, { kind: "actor", actor: end });
    add(partyPlace(party), place);
    return place;
  };
  for (const { channel, seats, status } of [...snapshot.channels.values()].toSorted((a, b) => (a.channel.id < b.channel.id ? -1 : 1))) {
    if (status !== "open") continue;
    const place = `channel ${channel.id}`;
    cuts.set(place, { kind: "channel", channel: channel.id });
    channel.ends.forEach((end, at) => {
      cuts.set(partyPlace(snapshot.network.nesting.partyOf(end)), { kind: "actor", actor: snapshot.network.nesting.partyOf(end) });
      add(placeOf(seats[at] ?? end, end), place);
    });
  }
  const { between } = separators(steps.keys(), (place) => steps.get(place) ?? []);
  return { cutsBetween: (near, far) => (between(partyPlace(near), partyPlace(far)) ?? []).flatMap((place) => cuts.get(place) ?? []) };
};
