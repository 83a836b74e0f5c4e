/**
 * The contacts as they count under suppositions. An expectation is met by contacts as well as by channels: were those of a channel that is taken out
 * left to count, nothing would open. A call of three has three legs, and only those that are taken out go.
 */
import type { ActorId, ChannelId } from "../../model/id";
import type { Level } from "../../model/vocabulary";
import { legKey, legsFeeding, levelBetween, type Participation, type ResolvedContact } from "../../network/contacts";
import { channelLevel } from "../../network/levels";
import type { Network } from "../../network/network";

export interface Removal {
  /** With their parts. */
  readonly actors: ReadonlySet<ActorId>;
  /** Taken out one by one. */
  readonly channels: ReadonlySet<ChannelId>;
  readonly levels: ReadonlySet<Level>;
}

/** Who took part for an office did so for the office: the person may go, and what the office did stays. */
const isGone = ({ actors }: Removal, { actor, as }: Participation): boolean =>
  (as.length > 1 ? as.filter((each) => each !== actor) : as).some((each) => actors.has(each));

/** The legs of each contact that fed only channels that are taken out. */
const legsOfChannels = ({ index, nesting, bundle, contactsByChannel }: Network, { channels, levels }: Removal): ReadonlyMap<ResolvedContact, ReadonlySet<string>> => {
  const gone = new Map<ResolvedContact, Set<string>>();
  if (channels.size === 0) return gone;
  const kept = new Map<ResolvedContact, Set<string>>();
  const touched = new Set([...channels].flatMap((id) => contactsByChannel.get(id) ?? []));
  for (const channel of bundle.channels) {
    const level = channelLevel(index, channel);
    const isTakenOut = channels.has(channel.id);
    if (!isTakenOut && level !== undefined && levels.has(level)) continue;
    for (const resolved of contactsByChannel.get(channel.id) ?? []) {
      if (!touched.has(resolved)) continue;
      const into = isTakenOut ? gone : kept;
      const known = into.get(resolved) ?? new Set();
      for (const { key } of legsFeeding(nesting, level, channel, resolved)) known.add(key);
      into.set(resolved, known);
    }
  }
  return new Map([...gone].map(([resolved, keys]) => [resolved, new Set([...keys].filter((key) => kept.get(resolved)?.has(key) !== true))]));
};

const severedIn = (removal: Removal, { contact, participants }: ResolvedContact): string[] =>
  participants.flatMap((one, at) => participants.slice(at + 1).flatMap((other) => {
    const level = levelBetween(contact, one, other);
    const isTakenOut = isGone(removal, one) || isGone(removal, other) || (level !== undefined && removal.levels.has(level));
    return isTakenOut ? [legKey(one.actor, other.actor)] : [];
  }));

/** Every contact of the network, each the same object as before where nothing is taken out of it. Cost: linear in contacts and their legs. */
export const severContacts = (network: Network, removal: Removal): readonly ResolvedContact[] => {
  const ofChannels = legsOfChannels(network, removal);
  const all = new Set([...network.contactsByActor.values()].flat());
  return [...all].map((resolved) => {
    const severed = new Set([...severedIn(removal, resolved), ...(ofChannels.get(resolved) ?? [])]);
    return severed.size === 0 ? resolved : { ...resolved, severed };
  });
};
