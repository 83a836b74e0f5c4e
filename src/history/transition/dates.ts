/** The dates of a transition, as exact as they are recorded (I3): election, namings, inauguration, entries into office, departures, moments. */
import { byDate, dateOfDay, isOnOrBefore, type PartialDate } from "../../model/date";
import type { Citation } from "../../model/citation";
import type { ActorId } from "../../model/id";
import type { Moment } from "../../model/records/moment";
import type { Tenure } from "../../model/records/tenure";
import type { Network } from "../../network/network";
import type { TrackedChannel } from "./channels";
import { postOf } from "./handover";
import { daysOf, type DayRange, type TransitionWindow } from "./window";

export type TransitionDate = {
  /** Stable for the same matter. */
  readonly key: string;
  readonly date: PartialDate;
  /** From the inauguration. */
  readonly days: DayRange | undefined;
  readonly sources: readonly Citation[];
} & (
  | { readonly kind: "election" | "inauguration" }
  /** Named, in office, standing in, gone: of the side that changes, and of the other where it deals with it. */
  | { readonly kind: "named" | "took-office" | "acting" | "left"; readonly tenure: Tenure; readonly isOfTeam: boolean }
  | { readonly kind: "moment"; readonly moment: Moment }
);

export interface TransitionDates {
  /** In order. */
  readonly dates: readonly TransitionDate[];
  /** Posts that there are, for which the team on its way in has named nobody yet (I2): that is not the same as vacant. */
  readonly notYetKnown: readonly ActorId[];
}

const ORDER: Readonly<Record<TransitionDate["kind"], number>> = { "election": 0, "inauguration": 1, "left": 2, "acting": 3, "named": 4, "took-office": 5, "moment": 6 };

const ofTenures = (network: Network, window: TransitionWindow, posts: ReadonlySet<ActorId>, isTold: (date: PartialDate) => boolean): TransitionDate[] => {
  const { administration } = window;
  return network.bundle.tenures.flatMap((tenure): TransitionDate[] => {
    const { id, office, phase, from, to, sources } = tenure;
    const isOfTeam = network.nesting.partyOf(office) === administration.party;
    // A member of the team itself is told whatever the post, but for missions elsewhere.
    const isMember = tenure.administration === administration.id && network.index.actors.get(office)?.function !== "diplomatic-mission";
    if (!isMember && !posts.has(office)) return [];
    const about = { tenure, isOfTeam, sources };
    const begins: TransitionDate[] = from === undefined || !isTold(from) ? []
      // The elected are in by the election itself.
      : phase === "designate" && from === administration.elected ? []
        : [{ ...about, key: `${phase}:${id}`, kind: phase === "designate" ? "named" : phase === "acting" ? "acting" : "took-office", date: from, days: daysOf(window, from) }];
    // Those who leave with their government are told by the inauguration; who leaves otherwise leaves a post behind.
    const leaves: TransitionDate[] = to === undefined || phase !== "incumbent" || !isTold(to) || to === administration.from || (isOfTeam && tenure.administration !== administration.id) ? []
      : [{ ...about, key: `left:${id}`, kind: "left", date: to, days: daysOf(window, to) }];
    return [...begins, ...leaves];
  });
};

/** Cost: linear in tenures and moments. */
export const transitionDates = (network: Network, window: TransitionWindow, channels: readonly TrackedChannel[]): TransitionDates => {
  const { administration, first, last, until } = window;
  const opens = dateOfDay(first);
  const closes = dateOfDay(last);
  const isInWindow = (date: PartialDate): boolean => isOnOrBefore(opens, date) === "yes" && isOnOrBefore(date, closes) === "yes";
  const isTold = (date: PartialDate): boolean => isInWindow(date) && isOnOrBefore(date, until) === "yes";
  // Of third parties and of missions to them nobody asks here who came and went.
  const own = network.bundle.dataset.parties;
  const ofOwn = channels.filter(({ channel }) => channel.ends.every((end) => own.includes(network.nesting.partyOf(end))));
  const posts = new Set(ofOwn.flatMap(({ channel }) => channel.ends.flatMap((end) => postOf(network, window, end) ?? [])));
  const { elected, from, sources } = administration;
  const known = new Set<PartialDate>([from, ...(elected === undefined ? [] : [elected])]);
  const dates: TransitionDate[] = [
    ...(elected === undefined ? [] : [{ key: `election:${administration.id}`, kind: "election" as const, date: elected, days: daysOf(window, elected), sources }]),
    // It is fixed by law: known before it comes.
    { key: `inauguration:${administration.id}`, kind: "inauguration", date: from, days: daysOf(window, from), sources },
    ...ofTenures(network, window, posts, isTold),
    ...network.bundle.moments.flatMap((moment): TransitionDate[] => (isTold(moment.date) && !known.has(moment.date)
      ? [{ key: `moment:${moment.id}`, kind: "moment", moment, date: moment.date, days: daysOf(window, moment.date), sources: moment.sources }] : [])),
  ];
  return {
    dates: dates.toSorted((a, b) => byDate(a.date, b.date) || ORDER[a.kind] - ORDER[b.kind] || (a.key < b.key ? -1 : 1)),
    notYetKnown: [...window.at(until).seats.all.values()]
      .flatMap(({ actor, post }) => (post.kind === "not-yet-known" && post.administration === administration.id ? [actor.id] : [])),
  };
};
