/** How each sort of edge is drawn: the canvas and the legend both ask here. */
import type { Level, Nature, Stance, Status } from "../model/vocabulary";
import { GAP_DASH, QUESTION_DASH, statusDash } from "./dash";
import type { Dash } from "./dash";
import { LEVEL_WIDTHS } from "./level-width";
import { STANCE_SIGNS } from "./stance-sign";
import type { StanceSign } from "./stance-sign";
import type { Theme } from "./theme";

/** A small sign in the middle of a line. */
export type Badge = { readonly kind: "missing"; readonly count: number } | { readonly kind: "question"; readonly sign: "?" } | { readonly kind: "stance"; readonly sign: StanceSign } | { readonly kind: "step"; readonly step: number }
  | { readonly kind: "struck"; readonly sign: "/" } | { readonly kind: "compared"; readonly sign: ComparedSign };

/** Only now, only on the other date, changed. */
export type ComparedSign = "+" | "×" | "≠";

export interface LineSign {
  readonly colour: string;
  /** px from edge to edge, both strokes of a double line included. */
  readonly width: number;
  /** px left empty in the middle of a double line; 0 is a single line. */
  readonly hollow: number;
  readonly dash: Dash;
  readonly badge: Badge | undefined;
}

const HOLLOW = 2;

/** A personal channel is a double line: each stroke keeps at least 1.25 px, so that it is seen as two. */
export function channelSign(theme: Theme, level: Level, status: Status, nature: Nature): LineSign {
  const single = LEVEL_WIDTHS[level];
  const hollow = nature === "personal" ? HOLLOW : 0;
  const stroke = nature === "personal" ? Math.max(1.25, single * 0.6) : single;
  const width = nature === "personal" ? stroke * 2 + hollow : single;
  return { colour: theme.levels[level], width, hollow, dash: statusDash(status, stroke), badge: undefined };
}

/** A channel that is supposed not to be there: the line that it is, struck out. Whoever draws it draws it faint. */
export function takenOutSign(theme: Theme, level: Level, nature: Nature): LineSign {
  return { ...channelSign(theme, level, "open", nature), badge: { kind: "struck", sign: "/" } };
}

export const COMPARED_SIGNS = { added: "+", gone: "×", changed: "≠" } as const satisfies Record<string, ComparedSign>;

/** A channel beside another date: the line that it is, with a sign; what is gone has neither the colour of its level nor an unbroken line. */
export function comparedSign(theme: Theme, how: keyof typeof COMPARED_SIGNS, level: Level, status: Status, nature: Nature): LineSign {
  const badge = { kind: "compared", sign: COMPARED_SIGNS[how] } as const;
  return how === "gone" ? { ...channelSign(theme, level, "closed", nature), colour: theme.muted, badge } : { ...channelSign(theme, level, status, nature), badge };
}

/** What nobody has looked into is not called missing [I2]: it has neither the colour nor the sign of it. */
export function questionSign(theme: Theme): LineSign {
  return { colour: theme.muted, width: 1.75, hollow: 0, dash: QUESTION_DASH, badge: { kind: "question", sign: "?" } };
}

/** `count`: how many gaps the line stands for. */
export function gapSign(theme: Theme, count = 1): LineSign {
  return { colour: theme.missing, width: 2, hollow: 0, dash: GAP_DASH, badge: { kind: "missing", count } };
}

export function alignmentSign(theme: Theme, stance: Stance): LineSign {
  const { dash, width, sign } = STANCE_SIGNS[stance];
  return { colour: theme.stances[stance], width, hollow: 0, dash, badge: { kind: "stance", sign } };
}

export function membershipSign(theme: Theme): LineSign {
  return { colour: theme.muted, width: 1, hollow: 0, dash: undefined, badge: undefined };
}

export function partOfSign(theme: Theme): LineSign {
  return { colour: theme.muted, width: 1, hollow: 0, dash: [3, 3, 3, 3], badge: undefined };
}

/** A route runs as a double line around the channel that it takes; inside one organization, where there is none, it is dashed. */
export function routeSign(theme: Theme, inside: boolean, step: number): LineSign {
  return {
    colour: theme.accent,
    width: inside ? 6 : 11,
    hollow: inside ? 2 : 7,
    dash: inside ? [10, 5, 10, 5] : undefined,
    badge: { kind: "step", step },
  };
}
