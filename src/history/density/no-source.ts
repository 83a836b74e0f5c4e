/** When no source reports on contacts at all: an empty stretch of that time does not say that there was none (I2). */
import { reportsOf } from "../../gaps/reports";
import { earliestDay, latestDay } from "../../model/date";
import type { Coverage } from "../../model/records/source";
import type { Network } from "../../network/network";
import { coverageStretches, type CoverageExtent, type CoverageSpan } from "../coverage-spans";
import type { Bin } from "./bins";

/** `speaks`: of what is looked at, or of other things. In order; only the days of which certainly nobody speaks or that nobody certainly does (I3). */
export const noSource = (network: Network, { first, last }: Bin, speaks: (coverage: Coverage) => boolean): readonly Bin[] => {
  const spans = reportsOf(network).flatMap(({ source, coverage, until }): CoverageSpan[] => (until === undefined || !speaks(coverage) ? [] : [{
    source, from: coverage.from === undefined ? undefined : latestDay(coverage.from), to: earliestDay(until), limits: [], modes: undefined, exhaustive: false,
  }]));
  return coverageStretches(spans, { from: first, to: last }).flatMap(({ from, to, extent }) => (extent === "none" ? [{ first: from, last: to }] : []));
};

/** For how much of the stretch somebody reports; `silent`: the days of which nobody does, apart from each other, for all of the stretch. */
export const reportedIn = (silent: readonly Bin[], { first, last }: Bin): CoverageExtent => {
  const days = silent.reduce((sum, each) => sum + Math.max(0, Math.min(each.last, last) - Math.max(each.first, first) + 1), 0);
  if (days === 0) return "whole";
  return days === last - first + 1 ? "none" : "partly";
};
