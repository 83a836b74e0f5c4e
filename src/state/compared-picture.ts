/** Two dates, or two data sets, as one picture: what only one side has, what changed, and who sat there. Values for the stage. */
import { compared } from "../history/difference/difference";
import type { PostStaffing } from "../network/staffing";
import type { ChannelId } from "../model/id";
import type { SeatKey } from "../network/seats";
import type { Snapshot } from "../network/snapshot";

/** How a channel differs: there only now, or there on both sides and with another status or team. */
export type ChannelMark = "added" | "changed";

export interface ComparedPicture {
  readonly before: Snapshot;
  readonly marks: ReadonlyMap<ChannelId, ChannelMark>;
  /** There on the other side alone. */
  readonly gone: readonly ChannelId[];
  /** At the seats whose holder differs: how the post was filled on the other side; `undefined`: there was no such post. */
  readonly was: ReadonlyMap<SeatKey, PostStaffing | undefined>;
}

/** A change of people is told at the seats: marked on every line it would hide what became of the channels. Cost: that of `compared`, without gaps. */
export const pictureOf = (before: Snapshot, after: Snapshot): ComparedPicture => {
  const { channels, posts } = compared({ snapshot: before, gaps: [] }, { snapshot: after, gaps: [] }).difference;
  const marks = new Map<ChannelId, ChannelMark>();
  const gone: ChannelId[] = [];
  for (const { id, before: one, after: other, fields } of channels) {
    if (other.kind === "not-there") gone.push(id);
    else if (one.kind === "not-there") marks.set(id, "added");
    else if (fields.some((field) => field !== "staffing")) marks.set(id, "changed");
  }
  const changed = new Map(posts.map((post) => [post.office, post.before]));
  const was = new Map<SeatKey, PostStaffing | undefined>();
  // Who is on the way out is not who is compared.
  for (const { key, actor, team } of after.seats.all.values()) if (team !== "outgoing" && changed.has(actor.id)) was.set(key, changed.get(actor.id));
  return { before, marks, gone, was };
};
