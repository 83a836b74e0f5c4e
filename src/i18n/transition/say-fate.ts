/** What becomes of a channel, in words: why it ends, who follows whom, when somebody was met. */
import type { ChannelFate, Lapse, TrackedChannel } from "../../history/transition/channels";
import type { Handover } from "../../history/transition/handover";
import type { TransitionPlan } from "../../history/transition/plan";
import type { ActorId } from "../../model/id";
import { briefName, listed } from "../gaps/names";
import type { Speaker } from "../speaker";
import { sayFirst } from "./say-first";

export const sayLapse = (speaker: Speaker, plan: TransitionPlan, { cause, date }: Lapse): string => {
  const { t } = speaker;
  const words = { date: date === undefined ? t("inspector.span.none") : speaker.date(date) };
  switch (cause.kind) {
    case "administration": return t("transition.lapse.administration", words);
    case "holder": return t("transition.lapse.holder", { ...words, person: briefName(speaker, plan.snapshot, cause.person) });
    case "recorded": return t(`transition.lapse.${cause.as}`, words);
  }
};

/** Who leaves, who follows, since when it stood empty and for how long. */
export const sayHandover = (speaker: Speaker, { snapshot }: TransitionPlan, handover: Handover): string => {
  const { t, date } = speaker;
  const { office, outgoing, successor, designate, vacated, filled, isForeseen, waited, acting } = handover;
  const named = (id: ActorId): string => briefName(speaker, snapshot, id);
  const who = { office: named(office), outgoing: outgoing === undefined ? t("tables.dash") : named(outgoing.person) };
  const sinceWhen = !isForeseen || filled !== undefined ? "vacated" : designate === undefined ? "foreseenEmpty" : "foreseen";
  const next = successor !== undefined ? t(outgoing === undefined ? "transition.handover.first" : "transition.handover.follows", { ...who, successor: named(successor.person) })
    : designate !== undefined ? t("transition.handover.designated", { ...who, designate: named(designate.person) })
      : t("transition.handover.waits", who);
  return listed(speaker, [
    next,
    // Who is followed on the same day leaves nothing empty.
    ...(vacated === undefined || vacated === filled ? [] : [t(`transition.handover.${sinceWhen}`, { date: date(vacated) })]),
    ...(acting.length === 0 ? [] : [t("transition.handover.acting", { persons: acting.map(({ person }) => named(person)).join(speaker.language === "ja" ? "・" : ", ") })]),
    ...(filled === undefined ? [] : [t("transition.handover.filled", { date: date(filled) })]),
    ...(waited === undefined || waited === 0 ? [] : [t(filled === undefined ? "transition.handover.waiting" : "transition.handover.waited", { count: waited })]),
  ]);
};

const sayContactAfter = (speaker: Speaker, fate: Extract<ChannelFate, { readonly kind: "re-staff" }>): string[] => {
  const { t } = speaker;
  if (fate.contactAfter === undefined) return [];
  const contact = speaker.date(fate.contactAfter.date);
  return [fate.daysToContact === undefined ? t("transition.contact.after", { contact }) : t("transition.contact.afterDays", { contact, count: fate.daysToContact })];
};

/** A line each; what first came about with the new team last, and beside it the last time. */
export const sayFate = (speaker: Speaker, plan: TransitionPlan, { fate, anew, lastTime }: TrackedChannel): string[] => {
  const { t, name, date } = speaker;
  const { outgoing } = plan.window;
  const before = lastTime === undefined || outgoing === undefined ? [] : [t("transition.lastTime", { team: name(outgoing.name), what: sayFirst(speaker, lastTime) })];
  const first = anew === undefined ? t("transition.contact.none") : t("transition.contact.anew", { what: sayFirst(speaker, anew) });
  switch (fate.kind) {
    case "lapse": return [sayLapse(speaker, plan, fate.lapse), first, ...before];
    // It goes on whether anybody has met or not.
    case "survive": return [...(anew === undefined ? [] : [first]), ...before];
    case "re-staff": {
      const after = sayContactAfter(speaker, fate);
      // Said once: the first of all, and since the post is filled only where that is another.
      const isSame = anew?.by.kind === "contact" && fate.contactAfter?.id === anew.by.contact.id;
      return [...fate.handovers.map((each) => sayHandover(speaker, plan, each)), ...(isSame ? after : [first, ...after]), ...before];
    }
    case "opened": return [...(fate.since === undefined ? [] : [t("transition.opened", { date: date(fate.since) })]), first, ...before];
  }
};
