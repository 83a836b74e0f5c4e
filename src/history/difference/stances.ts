/** How two actors stand on an issue, on both sides. */
import type { ActorId, IssueId } from "../../model/id";
import type { Alignment } from "../../model/records/alignment";
import { grouped } from "../../network/record-index";
import { keysOf, type Change } from "./change";
import type { View } from "./side";

/** By id; empty where nothing is recorded. */
export interface StanceChange extends Change<readonly Alignment[]> {
  readonly between: readonly [ActorId, ActorId];
  readonly issue: IssueId;
}

const placeOf = ({ between: [a, b], issue }: Alignment): string => (a < b ? `${a}:${b}:${issue}` : `${b}:${a}:${issue}`);

/** What is recorded of a team that leaves says nothing of the one that comes. */
const stancesOf = ({ alignments, teamAt, snapshot: { network: { index } } }: View): ReadonlyMap<string, readonly Alignment[]> =>
  grouped(alignments.filter(({ administration }) => {
    if (administration === undefined) return true;
    const party = index.administrations.get(administration)?.party;
    return party === undefined || teamAt(party)?.id === administration;
  }).toSorted((a, b) => (a.id < b.id ? -1 : 1)), placeOf);

const sayings = (alignments: readonly Alignment[]): string => [...new Set(alignments.map(({ stance }) => stance))].toSorted().join(" ");

const NONE: readonly Alignment[] = [];

/** All of either side, by actors and issue. Cost: linear in alignments. */
export const stancePairs = (before: View, after: View): StanceChange[] => {
  const [was, is] = [stancesOf(before), stancesOf(after)];
  return keysOf(was, is).flatMap((place) => {
    const [one, other] = [was.get(place) ?? NONE, is.get(place) ?? NONE];
    const [known] = [...other, ...one];
    if (known === undefined) return [];
    const [a, b] = known.between;
    return [{ between: a < b ? [a, b] as const : [b, a] as const, issue: known.issue, before: one, after: other }];
  });
};

export const isSameStance = ({ before, after }: StanceChange): boolean => sayings(before) === sayings(after);
