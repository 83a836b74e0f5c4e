/** What counts as missing by the reader's own figures: part of the view, so of the address, and never of the data. */
import { FIGURES, figureIn, figuresIn, isAllowed, readNumber, withFigure, type Figure, type FigureId } from "../model/figures";
import type { ThresholdOverrides } from "../model/records/thresholds";
import { largestSeverity, MOST_SEVERE, thresholdsOf } from "../model/thresholds";
import type { Network } from "../network/network";
import type { Transition } from "./session";

export const NOTHING_ADJUSTED: ThresholdOverrides = {};

/** What stands in the way of a value. */
export type Refusal = { readonly kind: "not-allowed" } | { readonly kind: "too-many-points"; readonly sum: number };

export type Adjusted = { readonly kind: "taken"; readonly adjustments: ThresholdOverrides } | { readonly kind: "refused"; readonly refusal: Refusal };

/** One figure set, or with `undefined` left as the data has it. What is as in the data anyway is no adjustment. */
export const adjusted = ({ bundle }: Pick<Network, "bundle">, before: ThresholdOverrides, figure: Figure, value: number | undefined): Adjusted => {
  if (value !== undefined && !isAllowed(figure, value)) return { kind: "refused", refusal: { kind: "not-allowed" } };
  const isOwn = value === figureIn(thresholdsOf(bundle), figure.id);
  const adjustments = withFigure(before, figure.id, isOwn ? undefined : value);
  const sum = largestSeverity(thresholdsOf(bundle, adjustments));
  // Taking one back may do so, too, where another was lowered to make room for it.
  if (sum > MOST_SEVERE) return { kind: "refused", refusal: { kind: "too-many-points", sum } };
  return { kind: "taken", adjustments: figuresIn(adjustments).length === 0 ? NOTHING_ADJUSTED : adjustments };
};

export const setAdjustments = (adjustments: ThresholdOverrides): Transition => (session) => ({ ...session, adjustments });

/** `cadence-leader`, `top-heavy-share`: its name in the address. */
export const addressName = (id: FigureId): string => id.replaceAll(".", "-").replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const BY_NAME: ReadonlyMap<string, Figure> = new Map(FIGURES.map((figure) => [addressName(figure.id), figure]));

export const isAdjustment = (name: string): boolean => BY_NAME.has(name);

export const adjustmentsInAddress = (adjustments: ThresholdOverrides): readonly (readonly [string, string])[] =>
  figuresIn(adjustments).map(([{ id }, value]) => [addressName(id), String(value)]);

interface AdjustmentProblem {
  readonly code: "not-a-figure" | "too-many-points";
  readonly value: string;
}

/** Those that an address names. Points that would lift a severity past its most are left out together: which of them is too much nobody can tell. */
export const readAdjustments = (
  parameters: Iterable<readonly [string, string]>, { bundle }: Pick<Network, "bundle">,
): { readonly adjustments: ThresholdOverrides; readonly problems: readonly AdjustmentProblem[] } => {
  const problems: AdjustmentProblem[] = [];
  const own = thresholdsOf(bundle);
  let adjustments = NOTHING_ADJUSTED;
  for (const [name, text] of parameters) {
    const figure = BY_NAME.get(name);
    if (figure === undefined) continue;
    const value = readNumber(text);
    if (value === undefined || !isAllowed(figure, value)) problems.push({ code: "not-a-figure", value: `${name}=${text}` });
    else adjustments = withFigure(adjustments, figure.id, value === figureIn(own, figure.id) ? undefined : value);
  }
  if (largestSeverity(thresholdsOf(bundle, adjustments)) > MOST_SEVERE) {
    const { points: _, ...others } = adjustments;
    const left = figuresIn(adjustments).filter(([{ id }]) => id.startsWith("points."));
    problems.push({ code: "too-many-points", value: left.map(([{ id }, value]) => `${addressName(id)}=${value}`).join("&") });
    adjustments = others;
  }
  return { adjustments: figuresIn(adjustments).length === 0 ? NOTHING_ADJUSTED : adjustments, problems };
};
