/** The width of a line by its level, px: the second sign of a level beside its lightness. */
import type { Level } from "../model/vocabulary";

export const LEVEL_WIDTHS: Readonly<Record<Level, number>> = {
  leader: 4.5,
  ministerial: 3.6,
  "security-adviser": 2.8,
  "senior-official": 2.2,
  working: 1.7,
  embassy: 2,
  "non-government": 1.7,
};
