/** How a post passes from one team to the next: who leaves and when, who stands in, who is named, who follows, how long it stood empty. */
import { isBefore, isOnOrBefore, daysBetween, dateOfDay, type PartialDate } from "../../model/date";
import type { ActorId } from "../../model/id";
import type { Tenure } from "../../model/records/tenure";
import type { Network } from "../../network/network";
import { headOf } from "../../network/staffing";
import type { TransitionWindow } from "./window";

export interface Handover {
  readonly office: ActorId;
  /** The side whose team changes; a change on the other side that falls into the same weeks is told too. */
  readonly isOfTeam: boolean;
  /** `undefined`: the post is new, or who held it is not recorded. */
  readonly outgoing: Tenure | undefined;
  /** The first day on which it stands empty: recorded, or before that the day on which the outgoing team ends. */
  readonly vacated: PartialDate | undefined;
  /** Nobody has left yet as far as is known: it ends with the team. */
  readonly isForeseen: boolean;
  /** Who stood in, in order. */
  readonly acting: readonly Tenure[];
  /** Named for the new team, elected or not; nobody who has withdrawn. */
  readonly designate: Tenure | undefined;
  readonly successor: Tenure | undefined;
  readonly filled: PartialDate | undefined;
  /** Whole days for which it certainly stood empty; so far, where nobody has followed. `undefined` while it has not begun. */
  readonly waited: number | undefined;
}

const isKnown = ({ from }: Tenure, known: PartialDate): boolean => from === undefined || isOnOrBefore(from, known) === "yes";
const isWithinTime = ({ from }: Tenure, first: PartialDate): boolean => from !== undefined && isOnOrBefore(first, from) === "yes";

/** The post that an actor stands for: an office, or the one at the head of a mission. `undefined`: none of whose holders anything is recorded. */
export const postOf = (network: Network, { at, until }: TransitionWindow, actor: ActorId): ActorId | undefined => {
  const snapshot = at(until);
  const seat = snapshot.seats.seatFor(actor, undefined);
  const office = seat === undefined ? actor : headOf(snapshot, seat, undefined).actor.id;
  return network.index.tenuresOfOffice.has(office) ? office : undefined;
};

const waitOf = (vacated: PartialDate | undefined, filled: PartialDate | undefined, until: PartialDate): number | undefined => {
  if (vacated === undefined || isOnOrBefore(vacated, until) !== "yes") return undefined;
  return daysBetween(vacated, filled ?? until);
};

/** `undefined`: the post does not change hands in this transition, or it is nobody's. Cost: linear in its tenures. */
export const handoverAt = (network: Network, window: TransitionWindow, actor: ActorId): Handover | undefined => {
  const { administration, known, until } = window;
  const office = postOf(network, window, actor);
  if (office === undefined) return undefined;
  const all = network.index.tenuresOfOffice.get(office) ?? [];
  const tenures = all.filter((tenure) => isKnown(tenure, known));
  const first = dateOfDay(window.first);
  const incumbents = tenures.filter(({ phase }) => phase === "incumbent");
  const isOfTeam = network.nesting.partyOf(office) === administration.party && all.some((each) => each.administration !== undefined);
  const successor = isOfTeam
    ? incumbents.find((each) => each.administration === administration.id)
    : incumbents.find((each) => isWithinTime(each, first) && (each.from === undefined || isOnOrBefore(each.from, dateOfDay(window.last)) === "yes"));
  const before = successor?.from ?? (isOfTeam ? administration.from : undefined);
  const outgoing = incumbents.findLast((each) => each !== successor && (!isOfTeam || each.administration !== administration.id)
    && (each.from === undefined || before === undefined || isBefore(each.from, before) !== "no"));
  if (outgoing !== undefined && outgoing.person === successor?.person) return undefined;
  const left = outgoing?.to !== undefined && isOnOrBefore(outgoing.to, known) === "yes" ? outgoing.to : undefined;
  // On the other side nobody leaves with a team of this one.
  if (!isOfTeam && successor === undefined && left === undefined) return undefined;
  const isForeseen = left === undefined && isOfTeam && outgoing !== undefined;
  const vacated = left ?? (isForeseen ? administration.from : undefined);
  const filled = successor?.from;
  // Who is a designate no more without having followed is not on the way.
  const designate = tenures.findLast(({ phase, administration: of, to, person }) => phase === "designate" && of === administration.id
    && (to === undefined || person === successor?.person || isOnOrBefore(to, known) !== "yes"));
  if (outgoing === undefined && successor === undefined && designate === undefined) return undefined;
  return {
    office, isOfTeam, outgoing, vacated, isForeseen, designate, successor, filled,
    acting: tenures.filter((each) => each.phase === "acting" && vacated !== undefined && (each.to === undefined || isBefore(vacated, each.to) !== "no")
      && (filled === undefined || each.from === undefined || isBefore(each.from, filled) !== "no")),
    waited: waitOf(vacated, filled, until),
  };
};
