/** Each threshold as one figure with a name: what a list shows, an address holds and a command sets. */
import * as v from "valibot";
import { TIME_STEPS, thresholdOverrides, UNITS, type ThresholdOverrides, type TimeStep, type Unit } from "./records/thresholds";
import type { Thresholds } from "./thresholds";
import { LEVELS, PRIORITIES, type Level, type Priority } from "./vocabulary";

type PointName = Exclude<keyof Thresholds["points"], "priority" | "level" | "timeLeft">;

/** The way to it through the fields of `Thresholds`. */
export type FigureId =
  | `cadence.${Level}` | "topHeavyShare" | "smallGrouping" | "triangleContact" | "suggestions.most" | "suggestions.shared"
  | `points.priority.${Priority}` | `points.level.${Level}` | `points.timeLeft.${TimeStep}.${"days" | "points"}` | `points.${PointName}`;

/** What is told at all (`cadence`, `scope`), then what a severity adds up: a rank, a level, the circumstances. */
export const FIGURE_GROUPS = ["cadence", "scope", "rank", "level", "circumstance"] as const;
export type FigureGroup = (typeof FIGURE_GROUPS)[number];

export interface Figure {
  readonly id: FigureId;
  readonly unit: Unit;
  readonly group: FigureGroup;
}

/** The points of the rules that rank a gap themselves. */
export const RULE_POINTS = [
  "planned", "post", "quiet", "issue", "counterpart", "coordination", "rung", "belowPrecedent", "triangle", "singleThread", "topHeavy",
] as const satisfies readonly PointName[];

/** In the order in which they are listed, group by group. */
export const FIGURES: readonly Figure[] = [
  ...LEVELS.map((level): Figure => ({ id: `cadence.${level}`, unit: "days", group: "cadence" })),
  { id: "topHeavyShare", unit: "share", group: "scope" },
  { id: "smallGrouping", unit: "members", group: "scope" },
  { id: "triangleContact", unit: "days", group: "scope" },
  { id: "suggestions.most", unit: "suggestions", group: "scope" },
  { id: "suggestions.shared", unit: "neighbours", group: "scope" },
  ...PRIORITIES.map((priority): Figure => ({ id: `points.priority.${priority}`, unit: "rank", group: "rank" })),
  ...RULE_POINTS.map((rule): Figure => ({ id: `points.${rule}`, unit: "rank", group: "rank" })),
  { id: "points.suggestion", unit: "suggestion", group: "rank" },
  ...LEVELS.map((level): Figure => ({ id: `points.level.${level}`, unit: "points", group: "level" })),
  { id: "points.anyLevel", unit: "points", group: "level" },
  ...TIME_STEPS.flatMap((step): Figure[] => [
    { id: `points.timeLeft.${step}.days`, unit: "days", group: "circumstance" },
    { id: `points.timeLeft.${step}.points`, unit: "points", group: "circumstance" },
  ]),
  ...(["overdue", "friction", "precedent"] as const).map((circumstance): Figure => ({ id: `points.${circumstance}`, unit: "points", group: "circumstance" })),
];

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/** `undefined` where it is not given; of `Thresholds`, where there is none. */
export const figureIn = (thresholds: Thresholds | ThresholdOverrides, id: FigureId): number | undefined => {
  let found: unknown = thresholds;
  for (const step of id.split(".")) found = isMapping(found) ? found[step] : undefined;
  return typeof found === "number" ? found : undefined;
};

/** Those that are given, in the order of `FIGURES`. */
export const figuresIn = (overrides: ThresholdOverrides): readonly (readonly [Figure, number])[] => FIGURES.flatMap((figure) => {
  const value = figureIn(overrides, figure.id);
  return value === undefined ? [] : [[figure, value] as const];
});

interface Branch { [field: string]: Branch | number }

const nested = (figures: Iterable<readonly [FigureId, number]>): Branch => {
  const root: Branch = {};
  for (const [id, value] of figures) {
    const steps = id.split(".");
    let branch = root;
    for (const step of steps.slice(0, -1)) {
      const next = branch[step];
      const inner: Branch = typeof next === "object" ? next : {};
      branch[step] = inner;
      branch = inner;
    }
    branch[steps.at(-1) ?? id] = value;
  }
  return root;
};

const overridesFrom = (figures: ReadonlyMap<FigureId, number>): ThresholdOverrides => v.parse(thresholdOverrides, nested(figures));

const asMap = (overrides: ThresholdOverrides): Map<FigureId, number> => new Map(figuresIn(overrides).map(([{ id }, value]) => [id, value]));

/** Is the value one that the figure may have? */
export const isAllowed = ({ unit }: Figure, value: number): boolean => {
  const { least, most, isWhole } = UNITS[unit];
  return value >= least && value <= most && (!isWhole || Number.isInteger(value));
};

/** With one figure set, or with `undefined` no longer set. Throws where the value is not allowed. */
export const withFigure = (overrides: ThresholdOverrides, id: FigureId, value: number | undefined): ThresholdOverrides => {
  const figures = asMap(overrides);
  if (value === undefined) figures.delete(id);
  else figures.set(id, value);
  return overridesFrom(figures);
};

/** Both; of a figure that is in both the second. */
export const withFigures = (overrides: ThresholdOverrides, others: ThresholdOverrides): ThresholdOverrides =>
  overridesFrom(new Map([...asMap(overrides), ...asMap(others)]));

export const figureNamed = (name: string): Figure | undefined => FIGURES.find(({ id }) => id === name);

/** A number as people type it, in full-width digits too; `undefined` where it is none. */
export const readNumber = (text: string): number | undefined => {
  const plain = text.normalize("NFKC").trim();
  return /^\d{1,9}(?:\.\d{1,9})?$/.test(plain) ? Number(plain) : undefined;
};
