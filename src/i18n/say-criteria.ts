/** Thresholds in words: what each figure is called, how much it is, and which of them the reader has changed. */
import { figureIn, figuresIn, RULE_POINTS, type Figure } from "../model/figures";
import { TIME_STEPS, type ThresholdOverrides, type Unit } from "../model/records/thresholds";
import type { Thresholds } from "../model/thresholds";
import { LEVELS, PRIORITIES } from "../model/vocabulary";
import type { Speaker } from "./speaker";

const RULE_OF = {
  planned: "planned-overdue", post: "nobody-in-post", quiet: "gone-quiet", issue: "issue-not-carried", counterpart: "counterpart-missing",
  coordination: "shared-responsibility", rung: "rung-missing", belowPrecedent: "below-precedent", triangle: "open-triangle",
  singleThread: "single-thread", topHeavy: "top-heavy",
} as const satisfies Record<(typeof RULE_POINTS)[number], string>;

const singleFigure = ({ t }: Speaker, id: Figure["id"]): string => {
  switch (id) {
    case "topHeavyShare": return t("criteria.figure.topHeavyShare");
    case "smallGrouping": return t("criteria.figure.smallGrouping");
    case "triangleContact": return t("criteria.figure.triangleContact");
    case "suggestions.most": return t("criteria.figure.mostSuggestions");
    case "suggestions.shared": return t("criteria.figure.sharedNeighbours");
    case "points.suggestion": return t("inspector.rule.likely-missing");
    case "points.anyLevel": return t("criteria.figure.anyLevel");
    case "points.overdue": return t("criteria.figure.overdue");
    case "points.friction": return t("criteria.figure.friction");
    case "points.precedent": return t("criteria.figure.precedent");
    // Those that come by level, priority, rule and step have been named before.
    default: return id;
  }
};

/** Its name within its group. */
export const sayFigure = (speaker: Speaker, { id }: Pick<Figure, "id">): string => {
  const { t } = speaker;
  const level = LEVELS.find((each) => id === `cadence.${each}` || id === `points.level.${each}`);
  if (level !== undefined) return t(`vocabulary.level.${level}`);
  const priority = PRIORITIES.find((each) => id === `points.priority.${each}`);
  if (priority !== undefined) return t("criteria.figure.priority", { priority: t(`vocabulary.priority.${priority}`) });
  const rule = RULE_POINTS.find((each) => id === `points.${each}`);
  if (rule !== undefined) return t(`inspector.rule.${RULE_OF[rule]}`);
  const step = TIME_STEPS.find((each) => id.startsWith(`points.timeLeft.${each}.`));
  if (step !== undefined) return t(id.endsWith(".days") ? `criteria.figure.stepDays.${step}` : `criteria.figure.stepPoints.${step}`);
  return singleFigure(speaker, id);
};

/** What is counted, whatever its bounds are. */
const kindOf = (unit: Unit): Exclude<Unit, "rank" | "suggestion"> => (unit === "rank" || unit === "suggestion" ? "points" : unit);

export const sayUnit = ({ t }: Speaker, { unit }: Figure): string => t(`criteria.unit.${kindOf(unit)}`);

const PER_CENT = 100;
const exact = (value: number): number => Number(value.toFixed(6));

/** As people write it: a share in per cent. */
export const shownValue = ({ unit }: Figure, value: number): number => (unit === "share" ? exact(value * PER_CENT) : value);
export const valueShown = ({ unit }: Figure, shown: number): number => (unit === "share" ? exact(shown / PER_CENT) : shown);

/** `undefined`: there is no such limit. */
export const sayAmount = ({ t }: Speaker, figure: Figure, value: number | undefined): string =>
  (value === undefined ? t("criteria.amount.never") : t(`criteria.amount.${kindOf(figure.unit)}`, { count: shownValue(figure, value) }));

/** What the reader has changed, each with what it is otherwise; `undefined` where nothing is. What is copied or printed must say it. */
export const sayAdjustments = (speaker: Speaker, own: Thresholds, adjustments: ThresholdOverrides): string | undefined => {
  const { language, t } = speaker;
  const list = figuresIn(adjustments).map(([figure, value]) => t("criteria.adjustedFigure", {
    group: t(`criteria.group.${figure.group}`), figure: sayFigure(speaker, figure),
    amount: sayAmount(speaker, figure, value), own: sayAmount(speaker, figure, figureIn(own, figure.id)),
  }));
  return list.length === 0 ? undefined : t("criteria.adjusted", { list: list.join(language === "ja" ? "、" : "; ") });
};
