/** Offices on both sides: who sits in them for the team that matters, or that nobody does and since when. */
import type { ActorId } from "../../model/id";
import { staffingOfOffice, type PostStaffing } from "../../network/staffing";
import { holderKey } from "./channels";
import { keysOf, type Change } from "./change";
import type { View } from "./side";

/** `undefined`: the office is not there on the date, or the data set does not have it. */
export interface PostChange extends Change<PostStaffing | undefined> {
  readonly office: ActorId;
}

/** Offices of whose holders nothing is recorded are no posts. */
const postsOf = ({ snapshot, teamAt }: View): ReadonlyMap<ActorId, PostStaffing> => {
  const posts = new Map<ActorId, PostStaffing>();
  for (const { actor } of snapshot.seats.all.values()) {
    if (actor.kind !== "office" || posts.has(actor.id)) continue;
    const staffing = staffingOfOffice(snapshot, actor.id, teamAt(actor.id)?.id);
    if (staffing !== undefined && staffing.kind !== "none") posts.set(actor.id, staffing);
  }
  return posts;
};

/** `undefined` and a post of which nothing is recorded are told apart from an empty one. */
const keyOf = (staffing: PostStaffing | undefined): string => (staffing === undefined ? "" : holderKey(staffing));

/** All posts of either side, by id. Cost: linear in seats. */
export const postPairs = (before: View, after: View): PostChange[] => {
  const [was, is] = [postsOf(before), postsOf(after)];
  return keysOf(was, is).map((office) => ({ office, before: was.get(office), after: is.get(office) }));
};

export const isSamePost = ({ before, after }: PostChange): boolean => keyOf(before) === keyOf(after);
