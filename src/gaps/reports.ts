/**
 * What the sources say that they report, and how far that bears on two ends and a level: one reading for the rules, which ask whether a
 * silence means anything, and for the pictures of time, which shade it (I2).
 */
import type { PartialDate } from "../model/date";
import type { ActorId, SourceId } from "../model/id";
import type { Coverage } from "../model/records/source";
import type { Level } from "../model/vocabulary";
import type { Nesting } from "../network/nesting";
import type { Network } from "../network/network";
import { grouped } from "../network/record-index";
import { onceFor } from "./once-for";

export interface Report {
  readonly source: SourceId;
  readonly coverage: Coverage;
  /** The last date that it speaks of; where nothing says until when, its silence never means anything. */
  readonly until: PartialDate | undefined;
  /** By the ids of the sources, so that the one named does not depend on the order of the file (I7). */
  readonly place: number;
}

/** All of a network, in order. */
export const reportsOf = onceFor(({ index }: Network): readonly Report[] => {
  const sources = [...index.sources.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  // No log speaks of the time after it was written.
  return sources.flatMap(({ id, coverage = [], speaksOf, published }) => coverage.map((each) => ({ source: id, coverage: each, until: each.to ?? speaksOf?.to ?? published })))
    .map((report, place) => ({ ...report, place }));
});

const reportsByOffice = onceFor((network: Network): ReadonlyMap<ActorId, readonly Report[]> => {
  const byOffice = grouped(reportsOf(network).flatMap((report) => report.coverage.offices.map((office) => ({ office, report }))), ({ office }) => office);
  return new Map([...byOffice].map(([office, each]) => [office, each.map(({ report }) => report)]));
});

/** In order, each once. */
const inPlace = (reports: readonly Report[]): readonly Report[] =>
  [...new Map(reports.map((report) => [report.place, report])).values()].toSorted((one, other) => one.place - other.place);

/** Those on an office that the actor is within, in order. Every gap asks for two of few actors. */
const reportsByActor = onceFor((network: Network) => {
  const byOffice = reportsByOffice(network);
  const known = new Map<ActorId, readonly Report[]>();
  return (actor: ActorId): readonly Report[] => {
    const found = known.get(actor) ?? inPlace(network.nesting.lineOf(actor).flatMap((office) => byOffice.get(office) ?? []));
    known.set(actor, found);
    return found;
  };
});

/** Those on an office that either of the two is within, in order. */
export const reportsOn = (network: Network, [a, b]: readonly [ActorId, ActorId]): readonly Report[] => {
  const byActor = reportsByActor(network);
  const [near, far] = [byActor(a), byActor(b)];
  return near.length === 0 ? far : far.length === 0 ? near : inPlace([...near, ...far]);
};

/** In what a report leaves a part out: a table of visits is silent about calls. */
export type ReportLimit = "offices" | "counterparts" | "levels" | "modes";

/** The two ends, or one actor and whoever it meets; `level` `undefined`: any. */
export interface ReportQuestion {
  readonly near: ActorId;
  readonly far: ActorId | undefined;
  readonly level: Level | undefined;
}

const touches = (nesting: Nesting, actor: ActorId, others: readonly ActorId[]): "within" | "part" | undefined => {
  if (others.some((each) => nesting.isWithin(actor, each))) return "within";
  return others.some((each) => nesting.isWithin(each, actor)) ? "part" : undefined;
};

/** `undefined`: it says nothing of the ends in this order. */
const limitsOfSides = (nesting: Nesting, { offices, counterparts }: Coverage, near: ActorId | undefined, far: ActorId | undefined): ReportLimit[] | undefined => {
  const reported = near === undefined ? "part" : touches(nesting, near, offices);
  if (reported === undefined) return undefined;
  const met = counterparts === undefined ? "within" : far === undefined ? "part" : touches(nesting, far, counterparts);
  if (met === undefined) return undefined;
  return [...(reported === "part" ? ["offices" as const] : []), ...(met === "part" ? ["counterparts" as const] : [])];
};

/**
 * Where the report leaves parts of the question out; none: its silence within its span speaks for all of it. `undefined`: it has nothing to
 * do with the question.
 */
export const limitsOf = (nesting: Nesting, coverage: Coverage, { near, far, level }: ReportQuestion): readonly ReportLimit[] | undefined => {
  const { levels, modes } = coverage;
  if (levels !== undefined && level !== undefined && !levels.includes(level)) return undefined;
  const ways = [limitsOfSides(nesting, coverage, near, far), limitsOfSides(nesting, coverage, far, near)].flatMap((way) => (way === undefined ? [] : [way]));
  const [sides] = ways.toSorted((a, b) => a.length - b.length);
  if (sides === undefined) return undefined;
  return [...sides, ...(levels !== undefined && level === undefined ? ["levels" as const] : []), ...(modes === undefined ? [] : ["modes" as const])];
};
