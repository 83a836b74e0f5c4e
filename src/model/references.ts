/** What the records of a bundle say of each other: ids once, references known, kinds right, spans forward. */
import { COLLECTION_NAMES, DATA_SET_FILE, type Bundle, type Collection } from "./bundle";
import { checkActors, MOST_NESTED } from "./check-actors";
import { checkParticipants } from "./check-contact";
import { checkSays } from "./check-says";
import { checkForward, type Report } from "./check-span";
import { checkTenures } from "./check-tenures";
import { checkVerdicts } from "./check-verdicts";
import type { Citation, Disagreement } from "./citation";
import { earliestDay, type PartialDate } from "./date";
import type { PathStep, Problem } from "./problem";
import type { ActorId, AdministrationId } from "./id";
import { nearest } from "./suggest";
import { largestSeverity, MOST_SEVERE, thresholdsOf } from "./thresholds";
import type { ActorKind } from "./vocabulary";

/** Which file and place a record was read from. */
export type WhereIs = (collection: Collection | typeof DATA_SET_FILE, index: number) => { file: string; path: readonly PathStep[] };

const MOST_SUGGESTIONS = 50;

type KnownIds = ReadonlyMap<Collection, ReadonlySet<string>>;

const checkDuplicates = (bundle: Bundle, reportAt: (collection: Collection, index: number) => Report): KnownIds => {
  const known = new Map<Collection, Set<string>>();
  for (const collection of COLLECTION_NAMES) {
    const ids = new Set<string>();
    bundle[collection].forEach((record, index) => {
      if (ids.has(record.id)) reportAt(collection, index)("duplicate-id", ["id"], { id: record.id });
      ids.add(record.id);
    });
    known.set(collection, ids);
  }
  return known;
};

const span = (report: Report, { from, to }: { from?: PartialDate | undefined; to?: PartialDate | undefined }, path: readonly PathStep[] = []): void => {
  checkForward(report, from, to, [...path, "to"]);
};

const checkStatusOrder = (report: Report, statements: Bundle["channels"][number]["status"]): void => {
  let last: PartialDate | undefined;
  statements.forEach((statement, index) => {
    span(report, statement, ["status", index]);
    if (index > 0 && (statement.from === undefined || (last !== undefined && earliestDay(statement.from) < earliestDay(last)))) {
      report("status-order", ["status", index, "from"], { from: statement.from ?? "" });
    }
    last = statement.from ?? last;
  });
};

/** Every problem between the records, in no particular order. Cost: linear in the records. */
export const checkReferences = (bundle: Bundle, whereIs: WhereIs): Problem[] => {
  const problems: Problem[] = [];
  const reporter = (collection: Collection | typeof DATA_SET_FILE, index: number): Report => (code, path, params = {}) => {
    const { file, path: at } = whereIs(collection, index);
    problems.push({ code, file, path: [...at, ...path], params });
  };
  const known = checkDuplicates(bundle, reporter);
  const actors = new Map(bundle.actors.map((actor) => [actor.id, actor]));

  let suggestions = 0;
  const refer = (report: Report, collection: Collection, id: string | undefined, path: readonly PathStep[]): void => {
    const ids = known.get(collection);
    if (id === undefined || ids === undefined || ids.has(id)) return;
    // Each suggestion compares with every id: a file whose references are all wrong needs only the first few.
    const suggestion = suggestions++ < MOST_SUGGESTIONS ? nearest(id, ids) : undefined;
    report("unknown-reference", path, { id, collection, ...(suggestion === undefined ? {} : { suggestion }) });
  };
  const referAll = (report: Report, collection: Collection, ids: readonly string[] | undefined, path: PathStep): void =>
    ids?.forEach((id, index) => { refer(report, collection, id, [path, index]); });
  const cite = (report: Report, citation: Citation, own: Disagreement, path: readonly PathStep[]): void => {
    refer(report, "sources", citation.source, [...path, "source"]);
    checkSays(report, citation, own, path);
  };
  const cited = (report: Report, { sources, ...own }: Disagreement & { readonly sources?: readonly Citation[] | undefined }, path: readonly PathStep[] = []): void =>
    sources?.forEach((citation, index) => { cite(report, citation, own, [...path, "sources", index]); });
  const ofKind = (report: Report, id: Bundle["actors"][number]["id"], kind: ActorKind, path: readonly PathStep[]): void => {
    const actual = actors.get(id)?.kind;
    if (actual !== undefined && actual !== kind) report("wrong-kind", path, { id, expected: kind, actual });
  };
  const partyOf = new Map(bundle.administrations.map(({ id, party }) => [id, party]));
  const topOf = (actor: ActorId): ActorId => {
    let top = actor;
    for (let next = actors.get(actor)?.partOf, depth = 0; next !== undefined && depth <= MOST_NESTED; next = actors.get(next)?.partOf, depth++) top = next;
    return top;
  };
  /** Naming the team of somebody who is not there is a slip that would silently count for nobody. */
  const belongs = (report: Report, administration: AdministrationId | undefined, named: readonly ActorId[]): void => {
    const party = administration === undefined ? undefined : partyOf.get(administration);
    if (party === undefined || ![party, ...named].every((actor) => actors.has(actor)) || named.some((actor) => topOf(actor) === topOf(party))) return;
    report("foreign-administration", ["administration"], { id: administration ?? "", party });
  };
  const pair = (report: Report, ends: readonly [string, string], path: PathStep): void => {
    referAll(report, "actors", ends, path);
    if (ends[0] === ends[1]) report("same-ends", [path], { id: ends[0] });
  };

  referAll(reporter(DATA_SET_FILE, 0), "actors", bundle.dataset.parties, "parties");
  if (bundle.dataset.parties[0] === bundle.dataset.parties[1]) {
    reporter(DATA_SET_FILE, 0)("same-ends", ["parties"], { id: bundle.dataset.parties[0] });
  }
  const sum = largestSeverity(thresholdsOf(bundle));
  if (sum > MOST_SEVERE) reporter(DATA_SET_FILE, 0)("too-many-points", ["thresholds", "points"], { sum: String(sum), limit: String(MOST_SEVERE) });
  checkActors(bundle.actors, (index) => reporter("actors", index));

  const each = <C extends Collection>(collection: C, check: (record: Bundle[C][number], report: Report) => void): void => {
    const records: readonly Bundle[C][number][] = bundle[collection];
    records.forEach((record, index) => { check(record, reporter(collection, index)); });
  };

  each("actors", (record, report) => {
    cited(report, record);
    refer(report, "actors", record.partOf, ["partOf"]);
    referAll(report, "actors", record.continues, "continues");
    record.formerNames?.forEach((former, index) => { cited(report, former, ["formerNames", index]); });
    if (record.holders !== undefined) ofKind(report, record.id, "office", ["holders"]);
    span(report, record);
  });
  each("administrations", (record, report) => {
    cited(report, record);
    refer(report, "actors", record.party, ["party"]);
    span(report, record);
  });
  each("tenures", (record, report) => {
    cited(report, record);
    refer(report, "actors", record.person, ["person"]);
    refer(report, "actors", record.office, ["office"]);
    ofKind(report, record.person, "person", ["person"]);
    ofKind(report, record.office, "office", ["office"]);
    refer(report, "administrations", record.administration, ["administration"]);
    span(report, record);
  });
  each("channels", (record, report) => {
    cited(report, record);
    record.status.forEach((statement, index) => { cited(report, statement, ["status", index]); });
    pair(report, record.ends, "ends");
    refer(report, "administrations", record.administration, ["administration"]);
    belongs(report, record.administration, record.ends);
    referAll(report, "issues", record.issues, "issues");
    checkStatusOrder(report, record.status);
  });
  each("contacts", (record, report) => {
    cited(report, record);
    referAll(report, "actors", record.participants, "participants");
    if (new Set(record.participants).size < 2) report("same-ends", ["participants"], { id: record.participants[0] ?? "" });
    refer(report, "administrations", record.administration, ["administration"]);
    belongs(report, record.administration, record.participants);
    referAll(report, "issues", record.issues, "issues");
    checkForward(report, record.date, record.until, ["until"]);
    checkParticipants(report, record, actors);
  });
  each("alignments", (record, report) => {
    cited(report, record);
    pair(report, record.between, "between");
    refer(report, "issues", record.issue, ["issue"]);
    refer(report, "administrations", record.administration, ["administration"]);
    span(report, record);
  });
  each("issues", (record, report) => {
    cited(report, record);
    refer(report, "agenda", record.agenda, ["agenda"]);
    referAll(report, "objectives", record.objectives, "objectives");
    referAll(report, "issues", record.dependsOn, "dependsOn");
  });
  each("responsibilities", (record, report) => {
    cited(report, record);
    refer(report, "actors", record.office, ["office"]);
    refer(report, "issues", record.issue, ["issue"]);
    span(report, record);
  });
  each("memberships", (record, report) => {
    cited(report, record);
    refer(report, "actors", record.member, ["member"]);
    refer(report, "actors", record.grouping, ["grouping"]);
    ofKind(report, record.grouping, "grouping", ["grouping"]);
    if (record.member === record.grouping) report("same-ends", ["member"], { id: record.member });
    span(report, record);
  });
  each("expectations", (record, report) => {
    cited(report, record);
    pair(report, record.between, "between");
    refer(report, "issues", record.issue, ["issue"]);
    refer(report, "administrations", record.administration, ["administration"]);
    if (record.precedent !== undefined) cite(report, record.precedent, {}, ["precedent"]);
    refer(report, "actors", record.everyAdministrationOf, ["everyAdministrationOf"]);
    refer(report, "agenda", record.agenda, ["agenda"]);
    referAll(report, "objectives", record.objectives, "objectives");
    checkForward(report, record.from, record.by, ["by"]);
  });
  each("agenda", (record, report) => { cited(report, record); });
  each("objectives", (record, report) => { cited(report, record); });
  each("moments", (record, report) => { cited(report, record); });
  checkTenures(bundle.tenures, bundle.actors, (index) => reporter("tenures", index));
  checkVerdicts(bundle.verdicts, (index) => reporter("verdicts", index));
  each("sources", (record, report) => {
    span(report, record.speaksOf ?? {}, ["speaksOf"]);
    record.coverage?.forEach((coverage, index) => {
      span(report, coverage, ["coverage", index]);
      coverage.offices.forEach((office, at) => { refer(report, "actors", office, ["coverage", index, "offices", at]); });
      coverage.counterparts?.forEach((actor, at) => { refer(report, "actors", actor, ["coverage", index, "counterparts", at]); });
    });
  });
  return problems;
};
