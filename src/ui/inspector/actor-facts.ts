/** What is recorded of one actor as of the date, put together for its page. */
import { alignmentsOn } from "../../gaps/frictions";
import type { Gap } from "../../gaps/gap";
import { byDate, holdsOn, isOnOrBefore } from "../../model/date";
import type { ActorId, IssueId } from "../../model/id";
import type { Alignment } from "../../model/records/alignment";
import type { Tenure } from "../../model/records/tenure";
import type { Seat } from "../../network/seats";
import type { ChannelState, Snapshot } from "../../network/snapshot";

export interface ActorFacts {
  /** Two where two teams overlap; none where it did not exist. */
  readonly seats: readonly Seat[];
  /** Tenures of the office, or of the person, that are over by the date; latest first. To be named is not yet to hold. */
  readonly tenuresBefore: readonly Tenure[];
  /** Of a person: held on the date. */
  readonly tenuresNow: readonly Tenure[];
  readonly own: readonly ChannelState[];
  /** Channels of what it is made of that lead out of it. */
  readonly throughParts: readonly ChannelState[];
  readonly gaps: readonly Gap[];
  readonly answersFor: readonly IssueId[];
  readonly carries: readonly IssueId[];
  readonly alignments: readonly Alignment[];
  readonly groupings: readonly ActorId[];
  readonly members: readonly ActorId[];
}

const latestFirst = (a: Tenure, b: Tenure): number => {
  if (a.from === undefined || b.from === undefined) return Number(a.from === undefined) - Number(b.from === undefined);
  return byDate(b.from, a.from);
};

export const actorFacts = (snapshot: Snapshot, gaps: readonly Gap[], id: ActorId): ActorFacts => {
  const { network, date } = snapshot;
  const { bundle, index, nesting } = network;
  const isPart = (actor: ActorId): boolean => nesting.isWithin(actor, id);
  const states = [...snapshot.channels.values()];
  const own = states.filter(({ channel }) => channel.ends.includes(id));
  const throughParts = states.filter(({ channel: { ends: [a, b] }, channel }) => !channel.ends.includes(id) && isPart(a) !== isPart(b));
  const tenures = [...(index.tenuresOfOffice.get(id) ?? []), ...(index.tenuresOfPerson.get(id) ?? [])].toSorted(latestFirst);
  const holds = (record: { from?: Tenure["from"]; to?: Tenure["to"] }): boolean => holdsOn(record, date) !== "no";
  return {
    seats: [...snapshot.seats.all.values()].filter(({ actor }) => actor.id === id),
    tenuresNow: tenures.filter(holds),
    tenuresBefore: tenures.filter((tenure) => tenure.phase !== "designate" && !holds(tenure) && (tenure.from === undefined || isOnOrBefore(tenure.from, date) !== "no")),
    own,
    throughParts,
    gaps: gaps.filter(({ between }) => between.some(isPart)),
    answersFor: bundle.responsibilities.filter((each) => each.office === id && holds(each)).map(({ issue }) => issue),
    carries: [...new Set(own.flatMap(({ channel }) => channel.issues ?? []))],
    alignments: alignmentsOn(snapshot).filter(({ between }) => between.includes(id)),
    groupings: bundle.memberships.filter((each) => each.member === id && holds(each)).map(({ grouping }) => grouping),
    members: bundle.memberships.filter((each) => each.grouping === id && holds(each)).map(({ member }) => member),
  };
};
