/** Records by id and by what they are about. Built once for a bundle; never changed. */
import type { Bundle, RecordOf } from "../model/bundle";
import type { ActorId, AdministrationId, ExpectationId, IssueId, SourceId } from "../model/id";
import { byDate } from "../model/date";
import type { Actor } from "../model/records/actor";
import type { Administration } from "../model/records/administration";
import type { Expectation } from "../model/records/expectation";
import type { Issue } from "../model/records/issue";
import type { Source } from "../model/records/source";
import type { Tenure } from "../model/records/tenure";

export interface RecordIndex {
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly administrations: ReadonlyMap<AdministrationId, Administration>;
  readonly issues: ReadonlyMap<IssueId, Issue>;
  readonly sources: ReadonlyMap<SourceId, Source>;
  readonly expectations: ReadonlyMap<ExpectationId, Expectation>;
  /** In order of their beginning; those of the offices that it continues are among them. */
  readonly tenuresOfOffice: ReadonlyMap<ActorId, readonly Tenure[]>;
  readonly tenuresOfPerson: ReadonlyMap<ActorId, readonly Tenure[]>;
  /** For each body those that continue it, at any remove; most have none. */
  readonly continuedBy: ReadonlyMap<ActorId, readonly ActorId[]>;
  readonly administrationsOf: ReadonlyMap<ActorId, readonly Administration[]>;
}

const byId = <R extends { readonly id: string }>(records: readonly R[]): Map<R["id"], R> =>
  new Map(records.map((record) => [record.id, record]));

/** In the order in which they are given. */
export const grouped = <K, R>(records: Iterable<R>, keyOf: (record: R) => K): Map<K, R[]> => {
  const groups = new Map<K, R[]>();
  for (const record of records) {
    const key = keyOf(record);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [record]);
    else group.push(record);
  }
  return groups;
};

/** Open beginnings first; ties by id, so that the order of the file does not matter (I7). */
const byBeginning = (a: RecordOf<"tenures"> | Administration, b: RecordOf<"tenures"> | Administration): number => {
  if (a.from === undefined || b.from === undefined) {
    return Number(a.from !== undefined) - Number(b.from !== undefined) || (a.id < b.id ? -1 : 1);
  }
  return byDate(a.from, b.from) || (a.id < b.id ? -1 : 1);
};

/** Validation has refused circles; one that came otherwise would end here, since nothing is walked twice. */
const heirsOf = (actors: readonly Actor[]): ReadonlyMap<ActorId, readonly ActorId[]> => {
  const before = new Map(actors.flatMap(({ id, continues }) => (continues === undefined ? [] : [[id, continues] as const])));
  const heirs = [...before.keys()].flatMap((heir) => {
    const earlier = new Set(before.get(heir));
    // A set takes what is added while it is walked.
    for (const each of earlier) for (const next of before.get(each) ?? []) earlier.add(next);
    return [...earlier].map((each) => ({ each, heir }));
  });
  return new Map([...grouped(heirs, ({ each }) => each)].map(([each, all]) => [each, all.map(({ heir }) => heir).toSorted()]));
};

export const indexRecords = (bundle: Bundle): RecordIndex => {
  const tenures = bundle.tenures.toSorted(byBeginning);
  const continuedBy = heirsOf(bundle.actors);
  const ofOffices = tenures.flatMap((tenure) => [tenure.office, ...(continuedBy.get(tenure.office) ?? [])].map((office) => ({ office, tenure })));
  return {
    actors: byId(bundle.actors),
    administrations: byId(bundle.administrations),
    issues: byId(bundle.issues),
    sources: byId(bundle.sources),
    expectations: byId(bundle.expectations),
    continuedBy,
    tenuresOfOffice: new Map([...grouped(ofOffices, ({ office }) => office)].map(([office, all]) => [office, all.map(({ tenure }) => tenure)])),
    tenuresOfPerson: grouped(tenures, (tenure) => tenure.person),
    administrationsOf: grouped(bundle.administrations.toSorted(byBeginning), (each) => each.party),
  };
};
