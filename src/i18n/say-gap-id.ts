/** A gap that is not there, in words: its id is all that is known of it. */
import type { GapId } from "../gaps/gap";
import type { Snapshot } from "../network/snapshot";
import type { Speaker } from "./speaker";
import { shortName } from "./say-actor";

/** What stands behind the ends in an id: level, issue, administration. */
const AFTER_ENDS = 3;

/** "Prime Minister — President · Trump administration". What the data set does not hold stands for itself. */
export const sayGapId = (speaker: Speaker, { network: { bundle, index } }: Snapshot, id: GapId): string => {
  const parts = id.split(":");
  const ends = parts.slice(1, -AFTER_ENDS).map((end) => {
    const actor = bundle.actors.find((each) => each.id === end);
    return actor === undefined ? end : shortName(speaker, actor);
  });
  const [issue, administration] = parts.slice(1 - AFTER_ENDS);
  const matter = [
    [...index.issues.values()].find((each) => each.id === issue)?.name,
    [...index.administrations.values()].find((each) => each.id === administration)?.name,
  ].flatMap((name) => (name === undefined ? [] : [speaker.name(name)]));
  return [ends.join(" — "), ...matter].join(" · ");
};
