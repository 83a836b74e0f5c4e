/**
 * What can honestly be said of something that is not there (I2): a source says that there is none, a source
 * that covers the office and the time shows none, or nobody has looked.
 */
import { isOnOrBefore, type PartialDate } from "../model/date";
import type { ActorId, SourceId } from "../model/id";
import type { Administration } from "../model/records/administration";
import type { Expectation } from "../model/records/expectation";
import type { Coverage } from "../model/records/source";
import type { Level } from "../model/vocabulary";
import type { Network } from "../network/network";
import { grouped } from "../network/record-index";
import type { Snapshot } from "../network/snapshot";
import type { AbsenceEvidence } from "./gap";
import { onceFor } from "./once-for";

export interface AbsenceQuestion {
  readonly between: readonly [ActorId, ActorId];
  readonly level: Level | undefined;
  readonly administration: Administration | undefined;
  /** From when a contact would count. */
  readonly since: PartialDate | undefined;
  /** An expectation whose source says that the channel was not open when it spoke. */
  readonly testimony: Expectation | undefined;
}

const byTestimony = (snapshot: Snapshot, expectation: Expectation): AbsenceEvidence | undefined => {
  if (expectation.testimony === undefined) return undefined;
  for (const { source } of expectation.sources) {
    const record = snapshot.network.index.sources.get(source);
    const since = record?.speaksOf?.from;
    const until = record?.speaksOf?.to ?? record?.published;
    const speaks = since === undefined || isOnOrBefore(since, snapshot.date) === "yes";
    if (speaks && until !== undefined && isOnOrBefore(snapshot.date, until) === "yes") return { state: expectation.testimony, source, until };
  }
  return undefined;
};

/** A source covers the question when it reports the contacts of one end, at that level, for the whole time. */
const covers = (snapshot: Snapshot, question: AbsenceQuestion, coverage: Coverage, until: PartialDate | undefined): boolean => {
  const { nesting } = snapshot.network;
  const { level, administration, since, between } = question;
  // A log of an office's contacts says nothing of those who are not yet in it.
  if (administration !== undefined && isOnOrBefore(administration.from, snapshot.date) !== "yes") return false;
  if (coverage.levels !== undefined && (level === undefined || !coverage.levels.includes(level))) return false;
  // A table of visits alone is silent about calls: its silence says nothing of the channel.
  if (coverage.modes !== undefined) return false;
  const within = (actor: ActorId, containers: readonly ActorId[]): boolean => containers.some((each) => nesting.isWithin(actor, each));
  const fits = ([end, other]: readonly [ActorId, ActorId]): boolean =>
    within(end, coverage.offices) && (coverage.counterparts === undefined || within(other, coverage.counterparts));
  if (!fits(between) && !fits([between[1], between[0]])) return false;
  const begins = since ?? administration?.from;
  return (coverage.from === undefined || (begins !== undefined && isOnOrBefore(coverage.from, begins) === "yes"))
    && until !== undefined && isOnOrBefore(snapshot.date, until) === "yes";
};

/** What a source says it reports. */
interface Report {
  readonly source: SourceId;
  readonly coverage: Coverage;
  readonly until: PartialDate | undefined;
  /** By the ids of the sources, so that the one named does not depend on the order of the file (I7). */
  readonly place: number;
}

const reportsByOffice = onceFor(({ index }: Network): ReadonlyMap<ActorId, readonly Report[]> => {
  const sources = [...index.sources.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  // No log speaks of the time after it was written.
  const reports = sources.flatMap(({ id, coverage = [], speaksOf, published }) => coverage.map((each) => ({ source: id, coverage: each, until: each.to ?? speaksOf?.to ?? published })));
  const byOffice = grouped(reports.flatMap((report, place) => report.coverage.offices.map((office) => ({ office, report: { ...report, place } }))), ({ office }) => office);
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
const reportsOn = ({ network }: Snapshot, [a, b]: AbsenceQuestion["between"]): readonly Report[] => {
  const byActor = reportsByActor(network);
  const [near, far] = [byActor(a), byActor(b)];
  return near.length === 0 ? far : far.length === 0 ? near : inPlace([...near, ...far]);
};

/** The strongest state that any source gives; `not-researched` when none speaks of it. Cost: linear in what sources report on the two, once those are sorted. */
export const absenceOf = (snapshot: Snapshot, question: AbsenceQuestion): AbsenceEvidence => {
  const said = question.testimony === undefined ? undefined : byTestimony(snapshot, question.testimony);
  if (said?.state === "confirmed-none") return said;
  let silent: AbsenceEvidence | undefined;
  for (const { source, coverage, until } of reportsOn(snapshot, question.between)) {
    if (!covers(snapshot, question, coverage, until)) continue;
    if (coverage.exhaustive === true) return { state: "confirmed-none", source, until };
    silent ??= { state: "no-public-record", source, until };
  }
  return said ?? silent ?? { state: "not-researched", source: undefined, until: undefined };
};
