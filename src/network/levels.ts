/** A channel's level is recorded; where it is not, it is the lower rank of its two ends. */
import type { ActorId } from "../model/id";
import type { Channel } from "../model/records/channel";
import { levelRank, type Level } from "../model/vocabulary";
import type { RecordIndex } from "./record-index";

/** The lower rank of the two; `undefined` when neither has one. */
export const lowerRank = (index: RecordIndex, ends: readonly [ActorId, ActorId]): Level | undefined => {
  const ranks = ends.flatMap((end) => {
    const level = index.actors.get(end)?.level;
    return level === undefined ? [] : [level];
  });
  return ranks.toSorted((a, b) => levelRank(b) - levelRank(a))[0];
};

/** `undefined` when neither the record nor an end has a rank. */
export const channelLevel = (index: RecordIndex, channel: Channel): Level | undefined => channel.level ?? lowerRank(index, channel.ends);
