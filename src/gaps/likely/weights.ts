/**
 * How much each part of a prediction counts. Fixed: no network is fitted. The three of the graph are in the proportions that logistic regressions gave on Les Misérables, on
 * air routes and on random graphs of eight kinds, a tenth of their edges hidden; those of what is known of the ends were tried on contacts of 1992–2008 and
 * on ambassadors of 2017–2020. `npm run bench:gaps` reports other years and other graphs. There, half or twice as much of one of them moves the AUC by less than 0.05,
 * but on the star of one day's ambassadors, where a lesser `threeSteps` or a greater `standing` costs 0.10 to 0.16.
 */
export const LIKELY_WEIGHTS = {
  /** On ln(1 + resource allocation): neighbours that both have, those with few others counting more. */
  shared: 2,
  /** On ln(1 + the number of routes of three steps, each divided by the root of the product of the two middle degrees). */
  threeSteps: 0.5,
  /** On ln(1 + the root of the product of both degrees): who is connected to all meets everybody by chance, so less is concluded from it. */
  standing: -0.25,
  /** On ln(the share of comparable pairs that have a channel / the share of all pairs that have one). */
  counterparts: 1,
  /** On ln(1 + Σ 1 / ln size) over the groupings that both belong to. */
  memberships: 0.5,
  /** On ln(1 + the number of earlier periods with a channel). */
  precedent: 2,
} as const;

export type LikelyPart = keyof typeof LIKELY_WEIGHTS;
export const LIKELY_PARTS = ["precedent", "shared", "threeSteps", "counterparts", "memberships", "standing"] as const satisfies readonly LikelyPart[];
