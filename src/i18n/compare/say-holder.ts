/** Who is met at a post or at an end of a channel: the holder, or that nobody is. */
import type { ActorId } from "../../model/id";
import type { Snapshot } from "../../network/snapshot";
import type { EndStaffing, PostStaffing } from "../../network/staffing";
import { briefName } from "../gaps/names";
import type { Speaker } from "../speaker";

/** Where there is no post, the office or house itself. */
export const sayHolder = (speaker: Speaker, snapshot: Snapshot, staffing: EndStaffing): string => {
  const { t } = speaker;
  switch (staffing.kind) {
    case "none": return briefName(speaker, snapshot, staffing.actor);
    case "vacant": return t("actors.post.vacant");
    case "not-yet-known": return t("actors.post.notYetKnown");
    case "unsure": return staffing.among.map(({ person }) => briefName(speaker, snapshot, person)).join(t("actors.or"));
    case "acting": return t("actors.post.acting", { person: briefName(speaker, snapshot, staffing.tenure.person) });
    case "designate": return t("actors.post.designate", { person: briefName(speaker, snapshot, staffing.tenure.person) });
    default: return briefName(speaker, snapshot, staffing.tenure.person);
  }
};

/** Of a post. `undefined`: it is not there on that side, or not in its data. */
export const sayHolderThen = (speaker: Speaker, snapshot: Snapshot, office: ActorId, staffing: PostStaffing | undefined): string => {
  if (staffing === undefined) return speaker.t(snapshot.network.index.actors.has(office) ? "compare.posts.absent" : "compare.posts.notInData");
  return staffing.kind === "none" ? speaker.t("compare.posts.notRecorded") : sayHolder(speaker, snapshot, staffing);
};
