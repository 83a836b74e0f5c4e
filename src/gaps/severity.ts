/** Severity is a sum of stated factors, each with its share; a factor without points is left out. */
import { daysBetween, isBefore, type PartialDate } from "../model/date";
import type { Thresholds } from "../model/thresholds";
import type { Level, Priority } from "../model/vocabulary";
import type { Factor, FactorName } from "./gap";

export interface SeverityInput {
  readonly priority?: Priority | undefined;
  /** What the rule itself weighs, where no expectation ranks the gap. */
  readonly base?: Factor;
  readonly level: Level | undefined;
  readonly date: PartialDate;
  readonly due?: PartialDate | undefined;
  readonly friction?: boolean;
  readonly precedent?: boolean;
}

const timeLeft = ({ points }: Thresholds, date: PartialDate, due: PartialDate): number => {
  if (isBefore(due, date) === "yes") return points.overdue;
  const days = daysBetween(date, due);
  return Math.max(0, ...Object.values(points.timeLeft).map((step) => (days <= step.days ? step.points : 0)));
};

export const factorsOf = (thresholds: Thresholds, input: SeverityInput): Factor[] => {
  const { points } = thresholds;
  const all: [FactorName, number][] = [
    ["priority", input.priority === undefined ? 0 : points.priority[input.priority]],
    ...(input.base === undefined ? [] : [[input.base.factor, input.base.points] satisfies [FactorName, number]]),
    ["level", input.level === undefined ? points.anyLevel : points.level[input.level]],
    ["time-left", input.due === undefined ? 0 : timeLeft(thresholds, input.date, input.due)],
    ["friction", input.friction === true ? points.friction : 0],
    ["precedent", input.precedent === true ? points.precedent : 0],
  ];
  return all.filter(([, each]) => each > 0).map(([factor, each]) => ({ factor, points: each }));
};

export const severityOf = (factors: readonly Factor[]): number => factors.reduce((sum, { points }) => sum + points, 0);
