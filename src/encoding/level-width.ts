/** The width of a line by its level, px: the second sign of a level beside its lightness. */
import type { Level } from "../model/vocabulary";

export const LEVEL_WIDTHS: Readonly<Record<Level, number>> = {
  leader: 4,
  ministerial: 3.2,
  "security-adviser": 2.6,
  "senior-official": 2.1,
  working: 1.6,
  embassy: 2,
  "non-government": 1.6,
};
