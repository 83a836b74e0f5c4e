/** Whose contacts are compared, and with whom: everything as the data have it, no country is named here. */
import { groupingsOf } from "../../gaps/comparables";
import { thresholdsOf } from "../../model/thresholds";
import type { ActorId } from "../../model/id";
import { counterpartsOf } from "../../network/counterparts";
import { channelLevel } from "../../network/levels";
import type { Snapshot } from "../../network/snapshot";

/** The side of the two that more others are in contact with; the right one, where they are as many. */
export const hubOf = ({ network }: Snapshot): ActorId => {
  const [left, right] = network.bundle.dataset.parties;
  const met = (side: ActorId): number => counterpartsOf(network, side).filter(({ contacts }) => contacts > 0).length;
  return met(left) > met(right) ? left : right;
};

const isCountry = ({ network }: Snapshot, party: ActorId): boolean => {
  const kind = network.index.actors.get(party)?.kind;
  return kind === "state" || kind === "organization";
};

/** Every country, and a union that acts as one, of which a contact or a channel with the hub is recorded; in the order of their ids (I7). */
export const allCountries = (snapshot: Snapshot, hub: ActorId): readonly ActorId[] => {
  const met = counterpartsOf(snapshot.network, hub).flatMap(({ party, channels, contacts }) => (channels + contacts > 0 ? [party] : []));
  return [...new Set([...met, ...usualCountries(snapshot, hub)])].filter((party) => isCountry(snapshot, party)).toSorted();
};

/**
 * Those that a desk compares first: the side across, who shares a small grouping with the hub on the date, and where the hub keeps a mission.
 * In the order of their ids (I7). Cost: linear in memberships and channels.
 */
export const usualCountries = (snapshot: Snapshot, hub: ActorId): readonly ActorId[] => {
  const { bundle, index, nesting } = snapshot.network;
  const { members } = groupingsOf(snapshot, thresholdsOf(bundle).smallGrouping);
  const allied = [...members.values()].filter((each) => each.includes(hub)).flat();
  const missions = bundle.channels.filter((channel) => channelLevel(index, channel) === "embassy").map(({ ends }) => ends.map((end) => nesting.partyOf(end)));
  const across = missions.filter((ends) => ends.includes(hub)).flat();
  return [...new Set([...bundle.dataset.parties, ...allied, ...across])].filter((party) => party !== hub && isCountry(snapshot, party)).toSorted();
};
