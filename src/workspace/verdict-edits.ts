/** What was decided here about gaps, laid over the verdicts that the open data brings along: base ⊕ edits. */
import type { GapId } from "../gaps/gap";
import { isOverruledBy } from "../gaps/verdicts/latest";
import { canonicalJson } from "../model/canonical-json";
import { byDate } from "../model/date";
import { hash64 } from "../model/hash";
import { verdictId, type VerdictId } from "../model/id";
import type { Verdict } from "../model/records/verdict";
import * as v from "valibot";

export type VerdictEdit =
  | { readonly kind: "set-aside"; readonly verdict: Verdict }
  /** The verdict of the data that no longer holds; another one on the same gap does. */
  | { readonly kind: "taken-back"; readonly was: Verdict };

export type VerdictEdits = ReadonlyMap<GapId, VerdictEdit>;

/** An edit as a value. `undefined`: of this gap nothing was decided here. */
export interface VerdictChange {
  readonly gap: GapId;
  readonly edit: VerdictEdit | undefined;
}

/** A gap has one verdict, so that its id follows from the gap's. */
export const verdictIdOf = (gap: GapId): VerdictId => v.parse(verdictId, `v-${hash64(gap)}`);

const isSame = (a: Verdict, b: Verdict): boolean => canonicalJson(a) === canonicalJson(b);

const shownOf = (base: Verdict | undefined, edit: VerdictEdit | undefined): Verdict | undefined => {
  if (edit === undefined) return base;
  if (edit.kind === "taken-back") return base === undefined || isSame(base, edit.was) ? undefined : base;
  // A colleague's later verdict in newer data; of two of one day the one made here.
  return base !== undefined && byDate(base.date, edit.verdict.date) > 0 ? base : edit.verdict;
};

/** In the order of the gaps' ids. */
export const overlaid = (base: readonly Verdict[], edits: VerdictEdits): readonly Verdict[] => {
  const ofBase = new Map(base.map((verdict) => [verdict.gap, verdict]));
  return [...new Set([...ofBase.keys(), ...edits.keys()])].toSorted()
    .flatMap((gap) => shownOf(ofBase.get(gap), edits.get(gap)) ?? []);
};

export const setAside = (verdict: Verdict): VerdictChange => ({ gap: verdict.gap, edit: { kind: "set-aside", verdict } });

/** What the data says is crossed out; what was only said here is let go. */
export const takeBack = (base: readonly Verdict[], gap: GapId): VerdictChange => {
  const was = base.find((verdict) => verdict.gap === gap);
  return { gap, edit: was === undefined ? undefined : { kind: "taken-back", was } };
};

/** The verdicts of a file into those that are shown: the later one of each gap stands. `kept`: how many of the file's were not taken for that. */
export const taken = (shown: readonly Verdict[], incoming: readonly Verdict[]): { readonly changes: readonly VerdictChange[]; readonly kept: number } => {
  const known = new Map(shown.map((verdict) => [verdict.gap, verdict]));
  const changes = incoming.flatMap((verdict) => {
    const own = known.get(verdict.gap);
    return own === undefined || isOverruledBy(own, verdict) ? [setAside({ ...verdict, id: verdictIdOf(verdict.gap) })] : [];
  });
  return { changes, kept: incoming.length - changes.length };
};

export const applied = (edits: VerdictEdits, changes: readonly VerdictChange[]): VerdictEdits => {
  const after = new Map(edits);
  for (const { gap, edit } of changes) {
    if (edit === undefined) after.delete(gap);
    else after.set(gap, edit);
  }
  return after;
};

/** What takes the changes back when it is applied after them. */
export const inverseOf = (edits: VerdictEdits, changes: readonly VerdictChange[]): readonly VerdictChange[] =>
  changes.map(({ gap }) => ({ gap, edit: edits.get(gap) }));
