/** Where two actors stand apart on the date. */
import { holdsOn } from "../model/date";
import type { ActorId, IssueId } from "../model/id";
import type { Alignment } from "../model/records/alignment";
import type { Nesting } from "../network/nesting";
import type { Snapshot } from "../network/snapshot";

/** Alignments of the date, those bound to an administration while it is in office or on its way. */
export const alignmentsOn = (snapshot: Snapshot): Alignment[] => snapshot.network.bundle.alignments.filter((alignment) => {
  if (holdsOn(alignment, snapshot.date) === "no") return false;
  const administration = alignment.administration === undefined
    ? undefined
    : snapshot.network.index.administrations.get(alignment.administration);
  return administration === undefined
    || holdsOn({ from: administration.elected ?? administration.from, to: administration.to }, snapshot.date) !== "no";
});

/** Is the issue a friction between the two parties? */
export const isFriction = (
  { partyOf }: Nesting, alignments: readonly Alignment[], [a, b]: readonly [ActorId, ActorId], issue: IssueId,
): boolean => {
  const parties = new Set([partyOf(a), partyOf(b)]);
  return alignments.some((alignment) => alignment.stance === "friction" && alignment.issue === issue
    && alignment.between.every((end) => parties.has(partyOf(end))));
};

/** The pairs of parties with some friction, as `a|b` in the order of their ids. */
export const frictionPairs = (snapshot: Snapshot): ReadonlySet<string> => new Set(alignmentsOn(snapshot)
  .filter(({ stance }) => stance === "friction")
  .map(({ between }) => partyPair(snapshot, between)));

export const partyPair = (snapshot: Snapshot, [a, b]: readonly [ActorId, ActorId]): string =>
  [a, b].map((end) => snapshot.network.nesting.partyOf(end)).toSorted().join("|");
