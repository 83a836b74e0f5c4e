/** An entry of the checklist in words. */
import type { CheckItem } from "../../history/transition/checklist";
import type { TransitionPlan } from "../../history/transition/plan";
import type { AdministrationId } from "../../model/id";
import { sayChannel } from "../say-actor";
import { sayExpected, sayProof } from "../say-agenda";
import type { Speaker } from "../speaker";
import { sayHandover } from "./say-fate";
import { sayFirst } from "./say-first";

/** Whose team is to be reached: that of the expectation, or of a channel without one the team that comes in. */
export const teamOf = ({ window }: TransitionPlan, { requirements: [lead] }: CheckItem): AdministrationId | undefined =>
  (lead === undefined ? window.administration.id : lead.administration?.id);

export const sayCheck = (speaker: Speaker, plan: TransitionPlan, item: CheckItem): string => {
  const [channel] = item.channels;
  return item.requirements.length === 0 && channel !== undefined ? sayChannel(speaker, plan.snapshot, channel.channel) : sayExpected(speaker, plan.snapshot, item, teamOf(plan, item));
};

/** A channel without incumbent waits for one; all else is as it is called. */
export const sayState = ({ t }: Speaker, { state, requirements, absence }: CheckItem): string =>
  (state === "open" && requirements.length === 0 && absence === undefined ? t("transition.checklist.waiting") : t(`transition.checklist.state.${state}`));

export const sayWhen = ({ t, date }: Speaker, { state, from, due }: CheckItem): string[] => {
  if (state === "met") return [];
  return [
    ...(state === "later" && from !== undefined ? [t("transition.checklist.from", { date: date(from) })] : []),
    ...(due === undefined ? [] : [state === "overdue" ? t("transition.checklist.wasDue", { date: date(due.date) }) : t(`transition.checklist.due.${due.basis}`, { date: date(due.date) })]),
  ];
};

/** What it waits for and what ends, what meets it or met it later, how it was the last time. */
export const sayCheckDetails = (speaker: Speaker, plan: TransitionPlan, item: CheckItem): string[] => {
  const { t, name } = speaker;
  const { state, by, first, lastTime, channels, requirements } = item;
  const { outgoing } = plan.window;
  return [
    ...(by === undefined ? [] : sayProof(speaker, plan.snapshot, by)),
    ...channels.flatMap(({ channel, fate }) => {
      if (fate.kind === "lapse") return [t("transition.checklist.ends", { channel: sayChannel(speaker, plan.snapshot, channel) })];
      if (fate.kind !== "re-staff") return [];
      const handovers = fate.handovers.map((each) => sayHandover(speaker, plan, each));
      return requirements.length === 0 || state === "met" ? handovers : handovers.map((each) => t("transition.checklist.hands", { post: each }));
    }),
    ...(first === undefined ? [] : [t(state === "met" ? "transition.checklist.metOn" : "transition.checklist.laterOn", { what: sayFirst(speaker, first) })]),
    ...(lastTime === undefined || outgoing === undefined ? [] : [t("transition.lastTime", { team: name(outgoing.name), what: sayFirst(speaker, lastTime) })]),
  ];
};
