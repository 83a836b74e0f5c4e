/** A transition as scripts read it: ids, dates as in the data, days from the inauguration. */
import type { FirstCarried } from "../history/transition/first-carried";
import type { TransitionPlan } from "../history/transition/plan";

const first = (of: FirstCarried | undefined) => (of === undefined ? null : {
  date: of.date, days: of.days === undefined ? null : [of.days.first, of.days.last], by: of.by.kind === "contact" ? { contact: of.by.contact.id } : { channel: of.by.channel.id },
});

export const transitionJson = ({ window, dates, notYetKnown, channels, weeks, levels, sections }: TransitionPlan) => ({
  administration: window.administration.id,
  outgoing: window.outgoing?.id ?? null,
  asOf: window.until,
  dates: dates.map(({ key, kind, date, days }) => ({ id: key, kind, date, days: days === undefined ? null : [days.first, days.last] })),
  notYetKnown,
  channels: channels.map(({ channel, level, fate, anew, lastTime }) => ({
    id: channel.id, level: level ?? null, fate: fate.kind,
    lapse: fate.kind === "lapse" ? { cause: fate.lapse.cause.kind, date: fate.lapse.date ?? null } : null,
    posts: fate.kind === "re-staff" || fate.kind === "lapse" ? fate.handovers.map(({ office, outgoing, acting, designate, successor, vacated, filled, waited }) => ({
      office, outgoing: outgoing?.person ?? null, acting: acting.map(({ person }) => person), designate: designate?.person ?? null, successor: successor?.person ?? null,
      vacated: vacated ?? null, filled: filled ?? null, waited: waited ?? null,
    })) : [],
    first: first(anew), lastTime: first(lastTime),
  })),
  weeks: weeks.map(({ number, isForeseen }, at) => ({
    week: number, foreseen: isForeseen, levels: Object.fromEntries(levels.map(({ level, counts }) => [level ?? "none", counts[at]])),
  })),
  checklist: sections.flatMap(({ item, items }) => items.map((each) => ({
    id: each.key, agenda: item?.id ?? null, between: each.between, level: each.level ?? null, issue: each.issue ?? null, state: each.state,
    from: each.from ?? null, due: each.due ?? null, first: first(each.first), lastTime: first(each.lastTime),
  }))),
});
