/** How two actors stand on an issue: sign, dash and width beside the colour. */
import type { Stance } from "../model/vocabulary";
import type { Dash } from "./dash";

export type StanceSign = "=" | "+" | "~" | "×";

export interface StanceLine {
  readonly sign: StanceSign;
  readonly dash: Dash;
  readonly width: number;
}

export const STANCE_SIGNS: Readonly<Record<Stance, StanceLine>> = {
  shared: { sign: "=", dash: undefined, width: 1.5 },
  potential: { sign: "+", dash: [6, 4, 6, 4], width: 1.5 },
  unsettled: { sign: "~", dash: [2, 4, 2, 4], width: 1.75 },
  friction: { sign: "×", dash: [9, 3, 3, 3], width: 2 },
};
