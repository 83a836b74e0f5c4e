/** The network as of a date: which channels there are, with which status and evidence, and who sits where. */
import type { PartialDate } from "../model/date";
import type { ChannelId } from "../model/id";
import type { Channel } from "../model/records/channel";
import type { Level } from "../model/vocabulary";
import { statusOn, type ChannelStatus } from "./channel-status";
import { takenPlaceBy } from "../model/contact-dates";
import { contactsUntil, type ResolvedContact } from "./contacts";
import { channelLevel } from "./levels";
import { namedNetwork } from "./names";
import type { Network } from "./network";
import { seatsOn, type SeatKey, type Seats } from "./seats";

export interface ChannelState extends ChannelStatus {
  readonly channel: Channel;
  /** `undefined` where neither the record nor an end has a rank. */
  readonly level: Level | undefined;
  readonly seats: readonly [SeatKey, SeatKey];
  /** Those that had taken place by the date, oldest first. */
  readonly contacts: readonly ResolvedContact[];
}

export interface Snapshot {
  readonly network: Network;
  readonly date: PartialDate;
  readonly seats: Seats;
  readonly channels: ReadonlyMap<ChannelId, ChannelState>;
}

const stateOf = (network: Network, seats: Seats, channel: Channel, date: PartialDate): ChannelState | undefined => {
  const status = statusOn(network.index, channel, date);
  if (status === undefined) return undefined;
  const ends = [seats.seatFor(channel.ends[0], channel.administration), seats.seatFor(channel.ends[1], channel.administration)] as const;
  // An end that was not yet established, or is abolished, cannot carry a channel.
  if (ends[0] === undefined || ends[1] === undefined) return undefined;
  return {
    ...status,
    channel,
    level: channelLevel(network.index, channel),
    seats: [ends[0].key, ends[1].key],
    contacts: contactsUntil(network.contactsByChannel.get(channel.id) ?? [], date),
  };
};

/** Computed afresh for each date; cost linear in channels and their contacts. Its network is the one given, with the names of the date. */
export const asOf = (given: Network, date: PartialDate): Snapshot => {
  const network = namedNetwork(given, date);
  const seats = seatsOn(network, date);
  const channels = new Map<ChannelId, ChannelState>();
  for (const channel of network.bundle.channels) {
    const state = stateOf(network, seats, channel, date);
    if (state !== undefined) channels.set(channel.id, state);
  }
  return { network, date, seats, channels };
};

/** The last contact that certainly took place by the date. */
export const lastContact = (state: ChannelState, date: PartialDate): ResolvedContact | undefined =>
  state.contacts.findLast(({ contact }) => takenPlaceBy(contact, date) === "yes");
