/** Sides of a comparison, in the words that tests use. */
import { findGaps } from "../../../src/gaps/find-gaps";
import type { Change } from "../../../src/history/difference/change";
import { compared, type Compared, type Difference } from "../../../src/history/difference/difference";
import type { Side } from "../../../src/history/difference/side";
import type { Bundle } from "../../../src/model/bundle";
import { snapshotOf } from "../../helpers/asked";

export const sideOf = (bundle: Bundle, date?: string): Side => {
  const snapshot = snapshotOf(bundle, date);
  return { snapshot, gaps: findGaps(snapshot) };
};

export const between = (bundle: Bundle, from: string, to: string): Compared => compared(sideOf(bundle, from), sideOf(bundle, to));

const mirrored = <C extends Change<unknown>>(change: C): C => ({ ...change, before: change.after, after: change.before });

/** Of the same sides the other way round. */
export const mirrorOf = ({ standing, channels, posts, stances, firstContacts, groupings, issues, gaps }: Difference): Difference => ({
  standing: mirrored(standing),
  channels: channels.map(mirrored),
  posts: posts.map(mirrored),
  stances: stances.map(mirrored),
  firstContacts: firstContacts.map(mirrored),
  groupings: groupings.map(mirrored),
  issues: issues.map(mirrored),
  gaps: { opened: gaps.closed, closed: gaps.opened, changed: gaps.changed.map(mirrored) },
});
