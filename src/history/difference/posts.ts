/** Offices on both sides: who sits in them for the team that matters, or that nobody does and since when. */
import type { ActorId } from "../../model/id";
import { staffingOfOffice, type PostStaffing } from "../../network/staffing";
import { holderKey } from "./channels";
import { keysOf, type Change } from "./change";
import type { View } from "./side";

/** `none`: nothing is recorded of its holders (I2); `undefined`: the office is not there on the date, or the data set does not have it. */
export interface PostChange extends Change<PostStaffing | undefined> {
  readonly office: ActorId;
}

const postsOf = ({ snapshot, teamAt }: View): ReadonlyMap<ActorId, PostStaffing> => {
  const posts = new Map<ActorId, PostStaffing>();
  for (const { actor } of snapshot.seats.all.values()) {
    if (actor.kind !== "office" || posts.has(actor.id)) continue;
    const staffing = staffingOfOffice(snapshot, actor.id, teamAt(actor.id)?.id);
    if (staffing !== undefined) posts.set(actor.id, staffing);
  }
  return posts;
};

const keyOf = (staffing: PostStaffing | undefined): string => (staffing === undefined ? "" : holderKey(staffing));

const isRecorded = (staffing: PostStaffing | undefined): boolean => staffing !== undefined && staffing.kind !== "none";

/** All posts of which either side records somebody, or that nobody is there; by id. Cost: linear in seats. */
export const postPairs = (before: View, after: View): PostChange[] => {
  const [was, is] = [postsOf(before), postsOf(after)];
  return keysOf(was, is).map((office) => ({ office, before: was.get(office), after: is.get(office) })).filter(({ before: one, after: other }) => isRecorded(one) || isRecorded(other));
};

export const isSamePost = ({ before, after }: PostChange): boolean => keyOf(before) === keyOf(after);
