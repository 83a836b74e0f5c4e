/**
 * When which source speaks of two ends, or of one office: what an empty stretch of time means (I2). The same reading as the rules have,
 * `gaps/reports.ts`, laid along the days.
 */
import { limitsOf, reportsOf, type ReportLimit, type ReportQuestion } from "../gaps/reports";
import { earliestDay, latestDay, type DayNumber } from "../model/date";
import type { SourceId } from "../model/id";
import type { Administration } from "../model/records/administration";
import type { ContactMode } from "../model/vocabulary";
import type { Network } from "../network/network";

/** Days, both included. `undefined`: open. */
export interface Days {
  readonly from: DayNumber | undefined;
  readonly to: DayNumber | undefined;
}

export interface CoverageSpan extends Days {
  readonly source: SourceId;
  /** Only the days of which it certainly speaks (I3): of a log "from 1989" those after that year began for certain. */
  readonly to: DayNumber;
  /** What it leaves out; empty: nothing, and then its silence means that no contact is on record. */
  readonly limits: readonly ReportLimit[];
  readonly modes: readonly ContactMode[] | undefined;
  readonly exhaustive: boolean;
}

export interface CoverageQuestion extends ReportQuestion {
  /** A log of an office says nothing of a team that is not yet in it. */
  readonly administration?: Administration | undefined;
}

const later = (a: DayNumber | undefined, b: DayNumber | undefined): DayNumber | undefined =>
  (a === undefined || b === undefined ? a ?? b : Math.max(a, b));

/** In the order of the sources' ids. Cost: linear in all that sources say they report. */
export const coverageSpans = (network: Network, question: CoverageQuestion): readonly CoverageSpan[] => {
  const inOffice = question.administration === undefined ? undefined : latestDay(question.administration.from);
  return reportsOf(network).flatMap(({ source, coverage, until }) => {
    const limits = until === undefined ? undefined : limitsOf(network.nesting, coverage, question);
    if (until === undefined || limits === undefined) return [];
    const from = later(coverage.from === undefined ? undefined : latestDay(coverage.from), inOffice);
    const to = earliestDay(until);
    return from !== undefined && from > to ? [] : [{ source, limits, from, to, modes: coverage.modes, exhaustive: coverage.exhaustive === true }];
  });
};

/** `whole`: a source speaks for all of it. `partly`: only some contacts would be reported. `none`: no source, so nothing follows. */
export type CoverageExtent = "whole" | "partly" | "none";

export interface CoverageStretch {
  readonly from: DayNumber;
  /** Included. */
  readonly to: DayNumber;
  readonly extent: CoverageExtent;
  /** Those that speak, in the order of their ids, each once; of a whole one only those that leave nothing out. */
  readonly sources: readonly SourceId[];
}

const sameSources = (a: readonly SourceId[], b: readonly SourceId[]): boolean => a.length === b.length && a.every((each, at) => each === b[at]);

/** The days from `from` to `to`, both included, in stretches of one extent and the same sources, without a hole. Cost: quadratic in the spans, which are few. */
export const coverageStretches = (spans: readonly CoverageSpan[], { from, to }: { readonly from: DayNumber; readonly to: DayNumber }): readonly CoverageStretch[] => {
  const starts = new Set([from, ...spans.flatMap((span) => [...(span.from === undefined ? [] : [span.from]), span.to + 1])]);
  const days = [...starts].filter((day) => day >= from && day <= to).toSorted((a, b) => a - b);
  const stretches: CoverageStretch[] = [];
  days.forEach((start, at) => {
    const speaking = spans.filter((span) => (span.from === undefined || span.from <= start) && span.to >= start);
    const whole = speaking.filter(({ limits }) => limits.length === 0);
    const extent = whole.length > 0 ? "whole" : speaking.length > 0 ? "partly" : "none";
    const sources = [...new Set((extent === "whole" ? whole : speaking).map(({ source }) => source))];
    const end = (days[at + 1] ?? to + 1) - 1;
    const last = stretches.at(-1);
    if (last?.extent === extent && sameSources(last.sources, sources)) stretches[stretches.length - 1] = { ...last, to: end };
    else stretches.push({ from: start, to: end, extent, sources });
  });
  return stretches;
};
