/** The figures that rules and severity go by, in one place. */
import type { Level, Priority } from "../model/vocabulary";

export interface Thresholds {
  readonly points: {
    readonly priority: Readonly<Record<Priority, number>>;
    readonly level: Readonly<Record<Level, number>>;
    /** Any level will do. */
    readonly anyLevel: number;
    readonly overdue: number;
    /** Days left at most → points; the first that fits counts. */
    readonly timeLeft: readonly { readonly days: number; readonly points: number }[];
    readonly friction: number;
    readonly precedent: number;
    /** The base of a gap that no expectation ranks. */
    readonly post: number;
    readonly planned: number;
  };
}

/** The largest sum of factors is 100: 40 + 25 + 20 + 10 + 5. */
export const DEFAULT_THRESHOLDS: Thresholds = {
  points: {
    priority: { must: 40, should: 26, may: 12 },
    level: {
      "leader": 25, "security-adviser": 21, "ministerial": 18, "senior-official": 14, "working": 11, "embassy": 11,
      "non-government": 8,
    },
    anyLevel: 8,
    overdue: 20,
    timeLeft: [{ days: 90, points: 18 }, { days: 180, points: 10 }, { days: 366, points: 4 }],
    friction: 10,
    precedent: 5,
    post: 12,
    planned: 26,
  },
};
