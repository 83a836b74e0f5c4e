/**
 * The open channels as threads between parties: a party is one place, in which everybody can be reached; its offices and the channels are
 * places of their own, through which only one of several independent ways may run.
 */
import type { ActorId } from "../model/id";
import type { Snapshot } from "../network/snapshot";
import type { Cut } from "./gap";

export type Place = string;

export interface ThreadGraph {
  readonly stepsFrom: (place: Place) => readonly Place[];
  readonly isPassable: (place: Place) => boolean;
  readonly placeOf: (party: ActorId) => Place;
  readonly cutAt: (place: Place) => Cut | undefined;
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
  return { stepsFrom: (place) => steps.get(place) ?? [], isPassable: () => true, placeOf: partyPlace, cutAt: (place) => cuts.get(place) };
};

/** The places between the two on a shortest way that avoids `without`; `undefined` where there is none. Breadth first. */
export const shortestThread = ({ stepsFrom, placeOf }: ThreadGraph, near: ActorId, far: ActorId, without: Place | undefined): Place[] | undefined => {
  const [start, goal] = [placeOf(near), placeOf(far)];
  const cameFrom = new Map<Place, Place>();
  let ring: Place[] = [start];
  while (ring.length > 0 && !cameFrom.has(goal)) {
    const next: Place[] = [];
    for (const here of ring) {
      for (const place of stepsFrom(here)) {
        if (place === start || place === without || cameFrom.has(place)) continue;
        cameFrom.set(place, here);
        next.push(place);
      }
    }
    ring = next;
  }
  if (!cameFrom.has(goal)) return undefined;
  const between: Place[] = [];
  for (let place = cameFrom.get(goal); place !== undefined && place !== start; place = cameFrom.get(place)) between.unshift(place);
  return between;
};
