/** `--threshold cadence.leader=200`: the figures that a call sets over those of the data set. */
import { sayAdjustments } from "../i18n/say-criteria";
import type { Speaker } from "../i18n/speaker";
import { FIGURES, figureNamed, isAllowed, readNumber, withFigure } from "../model/figures";
import { UNITS, type ThresholdOverrides } from "../model/records/thresholds";
import { nearest } from "../model/suggest";
import { largestSeverity, MOST_SEVERE, thresholdsOf } from "../model/thresholds";
import type { Network } from "../network/network";
import { UsageError, type CommandOptions } from "./command";

const withOne = (overrides: ThresholdOverrides, given: string): ThresholdOverrides => {
  const [name = "", text, ...rest] = given.split("=");
  const figure = figureNamed(name);
  if (figure === undefined) {
    const suggestion = nearest(name, FIGURES.map(({ id }) => id));
    throw new UsageError(`--threshold: unknown: ${name}${suggestion === undefined ? "" : `; did you mean ${suggestion}?`}`);
  }
  const value = text === undefined || rest.length > 0 ? undefined : readNumber(text);
  if (value === undefined || !isAllowed(figure, value)) {
    const { least, most, isWhole } = UNITS[figure.unit];
    throw new UsageError(`--threshold ${given}: ${name} takes ${isWhole ? "whole numbers" : "numbers"} from ${least} to ${most}`);
  }
  return withFigure(overrides, figure.id, value);
};

/** Of a figure that is given twice the last. Throws a usage error where one cannot be set so. */
export const adjustmentsIn = ({ bundle }: Pick<Network, "bundle">, { thresholds }: Pick<CommandOptions, "thresholds">): ThresholdOverrides => {
  const adjustments = thresholds.reduce(withOne, {});
  const sum = largestSeverity(thresholdsOf(bundle, adjustments));
  if (sum > MOST_SEVERE) throw new UsageError(`--threshold: with these points a severity could reach ${sum}; ${MOST_SEVERE} is the most there is`);
  return adjustments;
};

/** A list for readers that is made by other figures says so. */
export const criteriaLines = (speaker: Speaker, network: Network, options: CommandOptions): readonly string[] => {
  const words = sayAdjustments(speaker, thresholdsOf(network.bundle), adjustmentsIn(network, options));
  return words === undefined ? [] : [words];
};
