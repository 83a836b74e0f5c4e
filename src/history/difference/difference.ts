/** What differs between two sides: values only, `i18n` says it in words. */
import { compareGaps, type ChangedGap, type GapChanges } from "../../gaps/what-if/compare-gaps";
import type { Gap } from "../../gaps/gap";
import type { Change } from "./change";
import { channelPairs, type ChannelChange } from "./channels";
import { firstContactPairs, isSameFirst, isSameGrouping, type FirstContactChange, type GroupingChange } from "./first-contacts";
import { issueChanges, type IssueChange } from "./issues";
import { isSamePost, postPairs, type PostChange } from "./posts";
import { viewOf, type Side, type Standing, type View } from "./side";
import { isSameStance, stancePairs, type StanceChange } from "./stances";

export interface Difference {
  /** How each side stands; this alone is no difference. */
  readonly standing: Change<Standing>;
  /** Each from the top level down, or by id. */
  readonly channels: readonly ChannelChange[];
  readonly posts: readonly PostChange[];
  readonly stances: readonly StanceChange[];
  readonly firstContacts: readonly FirstContactChange[];
  readonly groupings: readonly GroupingChange[];
  readonly issues: readonly IssueChange[];
  /** Opened and closed as `findGaps` ranks them, changed with the gravest first. A hole with the team of each side is one hole. */
  readonly gaps: GapChanges;
}

/** The hole itself, whichever rule leads and whichever team is the one to be reached. */
const holeFor = ({ teamAt, snapshot: { network: { index } } }: View) => ({ id, rule, administration }: Gap): string => {
  const hole = id.slice(rule.length);
  const party = administration === undefined ? undefined : index.administrations.get(administration)?.party;
  if (administration === undefined || party === undefined || teamAt(party)?.id !== administration) return hole;
  return `${hole.slice(0, -administration.length)}@${party}`;
};

const byWeight = (a: ChangedGap, b: ChangedGap): number => {
  const weight = ({ before, after }: ChangedGap): number => Math.max(before.severity, after.severity);
  const name = ({ before, after }: ChangedGap): string => [before.id, after.id].toSorted().join(" ");
  return weight(b) - weight(a) || (name(a) < name(b) ? -1 : 1);
};

const gapChanges = (before: View, after: View): GapChanges => {
  const { opened, closed, changed } = compareGaps(before.gaps, after.gaps, { before: holeFor(before), after: holeFor(after) });
  return { opened, closed, changed: changed.toSorted(byWeight) };
};

/** All that is compared, what is the same too: for a table of both sides. */
export interface Pairs {
  readonly channels: readonly ChannelChange[];
  readonly posts: readonly PostChange[];
  readonly stances: readonly StanceChange[];
  readonly firstContacts: readonly FirstContactChange[];
  readonly groupings: readonly GroupingChange[];
}

export interface Compared {
  readonly difference: Difference;
  readonly pairs: Pairs;
}

/**
 * Each side by the team that is to be reached on it: in spring 2021 the one in office, in November 2024 the one on its way in. Independent of the order
 * of records [I7]; with the sides swapped it is the mirror image. Cost: near-linear in records; gaps are found beforehand.
 */
export const compared = (before: Side, after: Side): Compared => {
  const [was, is] = [viewOf(before), viewOf(after)];
  const channels = channelPairs(was, is);
  const posts = postPairs(was, is);
  const stances = stancePairs(was, is);
  const { levels, groupings } = firstContactPairs(was, is);
  return {
    pairs: { channels, posts, stances, firstContacts: levels, groupings },
    difference: {
      standing: { before: was.standing, after: is.standing },
      channels: channels.filter(({ isSame }) => !isSame),
      posts: posts.filter((each) => !isSamePost(each)),
      stances: stances.filter((each) => !isSameStance(each)),
      firstContacts: levels.filter((each) => !isSameFirst(each)),
      groupings: groupings.filter((each) => !isSameGrouping(each)),
      issues: issueChanges(was, is, channels),
      gaps: gapChanges(was, is),
    },
  };
};

export const differenceOf = (before: Side, after: Side): Difference => compared(before, after).difference;

export const isNoDifference = ({ channels, posts, stances, firstContacts, groupings, issues, gaps: { opened, closed, changed } }: Difference): boolean =>
  [channels, posts, stances, firstContacts, groupings, issues, opened, closed, changed].every((list) => list.length === 0);
