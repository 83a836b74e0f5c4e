/** For how much of a stretch of days sources speak of the contacts of two parties: where none does, an empty place is no zero (I2). */
import { onceFor } from "../../gaps/once-for";
import { reportsOf } from "../../gaps/reports";
import type { ActorId, SourceId } from "../../model/id";
import type { ContactMode, Level } from "../../model/vocabulary";
import type { Network } from "../../network/network";
import type { CoverageExtent, CoverageStretch } from "../coverage-spans";
import type { Bin } from "../density/bins";
import { coverageOfLevel } from "../timeline/level-coverage";

export interface Covered {
  /** `partly`: some days, some levels, or some contacts only. */
  readonly extent: CoverageExtent;
  /** In the order of their ids. */
  readonly sources: readonly SourceId[];
  /** The last day of which any of them speaks. */
  readonly lastDay: number | undefined;
}

/** The parties of whose own offices somebody reports, or whom a report names as the other side: of all the others the same is said. */
const namedInReports = onceFor((network: Network): ReadonlySet<ActorId> =>
  new Set(reportsOf(network).flatMap(({ coverage: { offices, counterparts = [] } }) => [...offices, ...counterparts].map((actor) => network.nesting.partyOf(actor)))));

const askers = onceFor<Network, Map<string, ReturnType<typeof coverageOfLevel>>>(() => new Map());

export interface CoveredQuestion {
  readonly hub: ActorId;
  readonly party: ActorId;
  readonly level: Level | undefined;
  /** `undefined`: any. */
  readonly mode?: ContactMode | undefined;
}

/** The same text for questions that have the same answer. */
export const coveredKey = (network: Network, { hub, party, level, mode }: CoveredQuestion): string =>
  [hub, namedInReports(network).has(party) ? party : "", level, mode].join(" ");

/** What is said of the contacts of the two at the level, over the days. Cost, the first time: linear in the actors and in what is reported. */
export const stretchesOf = (network: Network, question: CoveredQuestion, { first, last }: Bin): readonly CoverageStretch[] => {
  const key = coveredKey(network, question);
  const ask = askers(network).get(key) ?? coverageOfLevel(network, [question.hub, question.party], question.level, question.mode);
  askers(network).set(key, ask);
  return first > last ? [] : ask({ from: first, to: last });
};

const extentOf = (extents: readonly CoverageExtent[]): CoverageExtent => {
  if (extents.length > 0 && extents.every((each) => each === "whole")) return "whole";
  return extents.every((each) => each === "none") ? "none" : "partly";
};

/** All that is said of the days, taken together: whole only where each part is. Cost: linear in the stretches. */
export const coveredIn = (stretches: readonly CoverageStretch[], { first, last }: Bin): Covered => {
  const met = stretches.filter(({ from, to }) => from <= last && to >= first);
  const spoken = met.flatMap(({ extent, to }) => (extent === "none" ? [] : [Math.min(to, last)]));
  return {
    extent: extentOf(met.map(({ extent }) => extent)),
    sources: [...new Set(met.flatMap(({ sources }) => sources))].toSorted(),
    lastDay: spoken.length === 0 ? undefined : Math.max(...spoken),
  };
};
