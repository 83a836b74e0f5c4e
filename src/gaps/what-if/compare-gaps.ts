/**
 * Which holes open, close or weigh differently: under a supposition, between two dates. Suggestions of link prediction are no gaps and shift with
 * everything: they are left out.
 */
import { isQuestion, isSuggestion, type AbsenceEvidence, type Gap } from "../gap";

/** The same hole before and after, of another weight or for another reason. */
export interface ChangedGap {
  readonly before: Gap;
  readonly after: Gap;
}

export interface GapChanges {
  /** In the order in which they were given, as are the others. */
  readonly opened: readonly Gap[];
  readonly closed: readonly Gap[];
  readonly changed: readonly ChangedGap[];
}

/** Ends, level, issue and administration: that another rule leads does not make it another hole. */
const holeOf = ({ id, rule }: Gap): string => id.slice(rule.length);

type HoleOf = (gap: Gap) => string;

const byHole = (gaps: readonly Gap[], nameHole: HoleOf = holeOf): ReadonlyMap<string, Gap> =>
  new Map(gaps.filter((gap) => !isSuggestion(gap)).map((gap) => [nameHole(gap), gap]));

/** An empty office that somebody takes over is the same hole for another reason: whoever is new has to be met. */
const postIn = ({ reason }: Gap): string => (reason.kind === "nobody-in-post" ? JSON.stringify(reason.post) : "");

/** What was a question and is known now, or the other way round, is another finding [I2]. */
const isOther = (a: Gap, b: Gap): boolean => a.severity !== b.severity || a.rule !== b.rule || isQuestion(a) !== isQuestion(b) || postIn(a) !== postIn(b);

/** `holes`: what makes two gaps the same hole, where their ids do not tell. Cost: linear. */
export const compareGaps = (before: readonly Gap[], after: readonly Gap[], holes: { readonly before: HoleOf; readonly after: HoleOf } = { before: holeOf, after: holeOf }): GapChanges => {
  const [was, is] = [byHole(before, holes.before), byHole(after, holes.after)];
  return {
    opened: [...is].flatMap(([hole, gap]) => (was.has(hole) ? [] : [gap])),
    closed: [...was].flatMap(([hole, gap]) => (is.has(hole) ? [] : [gap])),
    changed: [...is].flatMap(([hole, gap]) => {
      const old = was.get(hole);
      return old === undefined || !isOther(old, gap) ? [] : [{ before: old, after: gap }];
    }),
  };
};

const SUPPOSED: AbsenceEvidence = { state: "supposed", source: undefined, until: undefined };

/**
 * The gaps after, of which those that the supposition opens say so: no source testifies to them, and that none was looked for does not make them a question [I2].
 */
export const underSupposition = (before: readonly Gap[], after: readonly Gap[]): readonly Gap[] => {
  const was = byHole(before);
  return after.map((gap) => (isSuggestion(gap) || was.has(holeOf(gap)) ? gap : { ...gap, absence: SUPPOSED }));
};
