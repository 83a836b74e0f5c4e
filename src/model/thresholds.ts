/** The figures that rules and severity go by: what they are unless somebody says otherwise, and what they are then. */
import type { Bundle } from "./bundle";
import type { ThresholdOverrides, TimeStep } from "./records/thresholds";
import type { Level, Priority } from "./vocabulary";

export interface Thresholds {
  /** Days after which a channel of the level counts as quiet; a level without a figure never does. */
  readonly cadence: Readonly<Partial<Record<Level, number>>>;
  /** 0…1: a relationship that would lose more than this with its leader channel is top-heavy. */
  readonly topHeavyShare: number;
  /** A grouping with more members is no triangle to be closed, and makes nobody comparable. */
  readonly smallGrouping: number;
  /** Days for which a contact shows that two members of a grouping talk. */
  readonly triangleContact: number;
  /** Suggestions at most, and how many neighbours the two must share. */
  readonly suggestions: { readonly most: number; readonly shared: number };
  readonly points: {
    readonly priority: Readonly<Record<Priority, number>>;
    readonly level: Readonly<Record<Level, number>>;
    /** Any level will do. */
    readonly anyLevel: number;
    readonly overdue: number;
    /** Days left at most → points; of the steps that fit the one with the most points counts. */
    readonly timeLeft: Readonly<Record<TimeStep, { readonly days: number; readonly points: number }>>;
    readonly friction: number;
    readonly precedent: number;
    /** The base of a gap that no expectation ranks. */
    readonly post: number;
    readonly planned: number;
    readonly quiet: number;
    readonly issue: number;
    readonly counterpart: number;
    readonly coordination: number;
    readonly rung: number;
    readonly belowPrecedent: number;
    readonly triangle: number;
    readonly singleThread: number;
    readonly topHeavy: number;
    /** Of the first suggestion; each further one has one less. Below every other gap. */
    readonly suggestion: number;
  };
}

/**
 * The largest sum of factors is 100: 40 + 25 + 20 + 10 + 5. A gap that no expectation ranks has its rule's points in the place of a
 * priority, below those of "should": what somebody asked for comes before what a rule worked out.
 *
 * Cadence: how long the level usually goes without contact between allies, doubled. Leaders and ministers meet at least twice a year
 * (summits, 2+2), security advisers every two months, staffs and embassies all the time.
 */
export const DEFAULT_THRESHOLDS: Thresholds = {
  cadence: { "leader": 365, "ministerial": 365, "security-adviser": 120, "senior-official": 180, "working": 90, "embassy": 90 },
  topHeavyShare: 0.5,
  smallGrouping: 10,
  triangleContact: 365,
  suggestions: { most: 5, shared: 2 },
  points: {
    priority: { must: 40, should: 26, may: 12 },
    level: {
      "leader": 25, "security-adviser": 21, "ministerial": 18, "senior-official": 14, "working": 11, "embassy": 11,
      "non-government": 8,
    },
    anyLevel: 8,
    overdue: 20,
    timeLeft: { soon: { days: 90, points: 18 }, near: { days: 180, points: 10 }, far: { days: 366, points: 4 } },
    friction: 10,
    precedent: 5,
    post: 12,
    planned: 26,
    quiet: 14,
    issue: 20,
    counterpart: 14,
    coordination: 12,
    rung: 18,
    belowPrecedent: 14,
    triangle: 8,
    singleThread: 12,
    topHeavy: 12,
    suggestion: 5,
  },
};

const overridden = (thresholds: Thresholds, overrides: ThresholdOverrides): Thresholds => {
  const { points } = thresholds;
  const { timeLeft } = points;
  const steps = overrides.points?.timeLeft;
  return {
    ...thresholds, ...overrides,
    cadence: { ...thresholds.cadence, ...overrides.cadence },
    suggestions: { ...thresholds.suggestions, ...overrides.suggestions },
    points: {
      ...points, ...overrides.points,
      priority: { ...points.priority, ...overrides.points?.priority },
      level: { ...points.level, ...overrides.points?.level },
      timeLeft: {
        soon: { ...timeLeft.soon, ...steps?.soon }, near: { ...timeLeft.near, ...steps?.near }, far: { ...timeLeft.far, ...steps?.far },
      },
    },
  };
};

/** The defaults, over them what the data set says, over that what the reader set. */
export const thresholdsOf = ({ dataset }: Pick<Bundle, "dataset">, adjustments: ThresholdOverrides = {}): Thresholds =>
  overridden(overridden(DEFAULT_THRESHOLDS, dataset.thresholds ?? {}), adjustments);

/** The sum of factors that no severity may be above. */
export const MOST_SEVERE = 100;

/** The most that a gap's factors can add up to: a rank (of an expectation, or of a rule), a level, the time left, friction and precedent. */
export const largestSeverity = ({ points }: Thresholds): number => {
  const { priority, level, anyLevel, overdue, timeLeft, friction, precedent, suggestion: _, ...ranks } = points;
  return Math.max(...Object.values(priority), ...Object.values(ranks))
    + Math.max(...Object.values(level), anyLevel)
    + Math.max(overdue, ...Object.values(timeLeft).map((step) => step.points))
    + friction + precedent;
};
