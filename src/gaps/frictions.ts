/** Where two actors stand apart on the date. */
import { holdsOn } from "../model/date";
import type { ActorId, IssueId } from "../model/id";
import type { Alignment } from "../model/records/alignment";
import type { Nesting } from "../network/nesting";
import { grouped } from "../network/record-index";
import type { Snapshot } from "../network/snapshot";
import { onceFor } from "./once-for";

/** Alignments of the date, those bound to an administration while it is in office or on its way. */
export const alignmentsOn = (snapshot: Snapshot): Alignment[] => snapshot.network.bundle.alignments.filter((alignment) => {
  if (holdsOn(alignment, snapshot.date) === "no") return false;
  const administration = alignment.administration === undefined
    ? undefined
    : snapshot.network.index.administrations.get(alignment.administration);
  return administration === undefined
    || holdsOn({ from: administration.elected ?? administration.from, to: administration.to }, snapshot.date) !== "no";
});

/** The frictions on each issue. */
const byIssue = onceFor((alignments: readonly Alignment[]): ReadonlyMap<IssueId, readonly Alignment[]> =>
  grouped(alignments.filter(({ stance }) => stance === "friction"), ({ issue }) => issue));

/** Is the issue a friction between the two parties? `alignments`: a list that does not change. Cost: linear in the frictions on the issue, once they are sorted. */
export const isFriction = (
  { partyOf }: Nesting, alignments: readonly Alignment[], [a, b]: readonly [ActorId, ActorId], issue: IssueId,
): boolean => {
  const parties = new Set([partyOf(a), partyOf(b)]);
  return (byIssue(alignments).get(issue) ?? []).some(({ between }) => between.every((end) => parties.has(partyOf(end))));
};

/** The pairs of parties with some friction, as `a|b` in the order of their ids. */
export const frictionPairs = (snapshot: Snapshot): ReadonlySet<string> => new Set(alignmentsOn(snapshot)
  .filter(({ stance }) => stance === "friction")
  .map(({ between }) => partyPair(snapshot, between)));

export const partyPair = ({ network: { nesting: { partyOf } } }: Snapshot, [a, b]: readonly [ActorId, ActorId]): string => {
  const [one, other] = [partyOf(a), partyOf(b)];
  return one < other ? `${one}|${other}` : `${other}|${one}`;
};
