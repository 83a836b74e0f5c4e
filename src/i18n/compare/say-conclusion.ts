/** The brief in one or two sentences: whether a counterpart was there, and whether interests met. */
import type { BriefPoint, Counterpart, SideName } from "../../history/difference/brief";
import type { Change } from "../../history/difference/change";
import type { Side } from "../../history/difference/side";
import { briefName, fullName } from "../gaps/names";
import type { Speaker } from "../speaker";
import { joined } from "./brief-saying";
import { sayComparedSides } from "./sides";

const sayPostBehind = (speaker: Speaker, { snapshot }: Side, { behind }: Counterpart): string => {
  const { t } = speaker;
  switch (behind?.kind) {
    case "not-yet-known": return t("compare.conclusion.notYetKnown");
    case "designate": return t("compare.conclusion.designate", { person: briefName(speaker, snapshot, behind.tenure.person) });
    default: return t("compare.conclusion.nobody");
  }
};

/** `undefined` where the brief tells not both, of a counterpart and of interests. */
export const sayConclusion = (speaker: Speaker, sides: Change<Side>, points: readonly BriefPoint[]): string | undefined => {
  const { t, date } = speaker;
  const counterpart = points.find((point) => point.kind === "counterpart");
  const stances = points.find((point) => point.kind === "stances");
  if (counterpart === undefined || stances === undefined) return undefined;
  const { first } = counterpart;
  const [ahead, behind]: readonly [SideName, SideName] = [first.ahead, first.ahead === "before" ? "after" : "before"];
  const words = sayComparedSides(speaker, sides);
  const { days, holder } = first;
  const sayInterests = (side: SideName): string => t("compare.conclusion.interests", {
    shared: stances.issues[side].shared.length, friction: stances.issues[side].friction.length, unsettled: stances.issues[side].unsettled.length,
  });
  return joined(speaker, [
    t("compare.conclusion.ahead", {
      On: words[ahead].On, person: fullName(speaker, sides[ahead].snapshot, holder.tenure.person), interests: sayInterests(ahead),
      since: (days?.least === 0 && days.most === 0) || holder.since === undefined ? t("compare.conclusion.fromStart") : t("compare.conclusion.since", { date: date(holder.since) }),
    }),
    t("compare.conclusion.behind", { On: words[behind].On, post: sayPostBehind(speaker, sides[behind], first), interests: sayInterests(behind) }),
  ]);
};
