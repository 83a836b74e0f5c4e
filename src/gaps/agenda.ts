/**
 * The to-do list as of a date: for each item of the agenda what is done and by what, what is missing, what nobody has
 * looked into, and what is not yet due. A gap that no expectation leads goes to the item that it or its issue names.
 */
import { byDate, isBefore, isOnOrBefore, type PartialDate } from "../model/date";
import type { AdministrationId, AgendaItemId, ExpectationId, ObjectiveId } from "../model/id";
import type { AgendaItem } from "../model/records/agenda-item";
import type { Expectation } from "../model/records/expectation";
import type { Objective } from "../model/records/objective";
import type { Network } from "../network/network";
import type { Snapshot } from "../network/snapshot";
import { evidenceFor, type Proof } from "./evidence";
import { partyPair } from "./frictions";
import { isQuestion, type Gap, type GapId } from "./gap";
import { relationshipsOf } from "./relationships";
import { requirementsOn, type Requirement } from "./requirements";

interface Filed {
  /** Stable for the same matter, whatever the date. */
  readonly key: string;
  readonly agenda: AgendaItemId | undefined;
  readonly objectives: readonly ObjectiveId[];
  readonly administration: AdministrationId | undefined;
  /** By when it should be there. */
  readonly due: PartialDate | undefined;
}

export type AgendaEntry =
  | (Filed & { readonly kind: "met"; readonly expectation: Expectation; readonly by: Proof })
  /** `expectations`: those of this agenda item that the gap leaves unmet; none where another rule alone found it. */
  | (Filed & { readonly kind: "missing" | "question" | "set-aside"; readonly gap: Gap; readonly expectations: readonly Expectation[] })
  /** It does not hold yet. */
  | (Filed & { readonly kind: "later"; readonly expectation: Expectation; readonly from: PartialDate });

/** How much of what holds is there. Questions are in neither number (I2): who has not looked cannot say; nor is what somebody set aside. */
export interface Progress {
  readonly administration: AdministrationId | undefined;
  readonly met: number;
  readonly missing: number;
  readonly questions: number;
  readonly setAside: number;
}

export interface AgendaSection {
  readonly entries: readonly AgendaEntry[];
  readonly progress: Omit<Progress, "administration">;
  /** One a team, since what is open with a government on its way out is not open with the next; those for no team in particular last. */
  readonly byAdministration: readonly Progress[];
  /** The next days by which something that is not there is due, earliest first; what is overdue stays with its entry. */
  readonly nextDates: readonly PartialDate[];
}

export interface ItemSection extends AgendaSection {
  readonly item: AgendaItem;
}

export interface ObjectiveSection extends AgendaSection {
  readonly objective: Objective;
}

export interface Agenda {
  /** In the data set's order. */
  readonly items: readonly ItemSection[];
  /** In the data set's order. An entry may serve several. */
  readonly objectives: readonly ObjectiveSection[];
  /** What belongs to no item. */
  readonly elsewhere: AgendaSection;
}

const ORDER: Readonly<Record<AgendaEntry["kind"], number>> = { "missing": 0, "question": 1, "met": 2, "later": 3, "set-aside": 4 };

const severityOf = (entry: AgendaEntry): number => ("gap" in entry ? entry.gap.severity : 0);
const PRIORITY = { must: 0, should: 1, may: 2 } as const;
const priorityOf = (entry: AgendaEntry): number => ("expectation" in entry ? PRIORITY[entry.expectation.priority] : 0);

/** What is missing first, gravest first; then questions, what is done, what is yet to come, what is set aside. Ties by key (I7). */
const byUrgency = (a: AgendaEntry, b: AgendaEntry): number => ORDER[a.kind] - ORDER[b.kind] || severityOf(b) - severityOf(a)
  || (a.kind === "later" && b.kind === "later" ? byDate(a.from, b.from) : 0) || priorityOf(a) - priorityOf(b) || (a.key < b.key ? -1 : 1);

const filedOf = (network: Network, expectation: Expectation): { agenda: AgendaItemId | undefined; objectives: readonly ObjectiveId[] } => {
  const issue = expectation.issue === undefined ? undefined : network.index.issues.get(expectation.issue);
  return { agenda: expectation.agenda ?? issue?.agenda, objectives: expectation.objectives ?? issue?.objectives ?? [] };
};

const expectationsOf = (gap: Gap): ReadonlySet<ExpectationId> =>
  new Set([gap.reason, ...gap.otherReasons].flatMap((reason) => (reason.kind === "expected-missing" ? [reason.expectation] : [])));

/** What the sources foresaw by the date: an expectation of a later team or from a later work would be hindsight. */
export const isForeseen = ({ network: { index }, date }: Snapshot, { administration, sources }: Expectation): boolean => {
  const team = administration === undefined ? undefined : index.administrations.get(administration);
  if (team !== undefined && isOnOrBefore(team.elected ?? team.from, date) !== "yes") return false;
  if (team?.to !== undefined && isOnOrBefore(team.to, date) === "yes") return false;
  return sources.some(({ source }) => {
    const published = index.sources.get(source)?.published;
    return published === undefined || isOnOrBefore(published, date) !== "no";
  });
};

/** Expectations with a beginning of their own that the date has not certainly reached. General ones begin with a team, and are of the present. */
const laterEntries = (snapshot: Snapshot, holding: readonly Requirement[]): AgendaEntry[] => {
  const now = new Set(holding.map(({ expectation }) => expectation.id));
  return snapshot.network.bundle.expectations.flatMap((expectation) => {
    const { id, from, by, administration, everyAdministrationOf } = expectation;
    if (from === undefined || everyAdministrationOf !== undefined || now.has(id) || isOnOrBefore(from, snapshot.date) === "yes") return [];
    if (!isForeseen(snapshot, expectation)) return [];
    return [{ kind: "later" as const, key: `later:${id}`, ...filedOf(snapshot.network, expectation), administration, due: by, expectation, from }];
  });
};

const metEntries = (snapshot: Snapshot, holding: readonly Requirement[]): AgendaEntry[] => {
  const relationships = relationshipsOf(snapshot, holding, []);
  return holding.flatMap((requirement) => {
    const { expectation, administration, due } = requirement;
    const { met, by } = evidenceFor(snapshot, requirement, relationships.get(partyPair(snapshot, expectation.between))?.channels ?? []);
    if (!met) return [];
    return [{ kind: "met" as const, key: `met:${expectation.id}`, ...filedOf(snapshot.network, expectation), administration: administration?.id, due, expectation, by }];
  });
};

const earliest = (dates: readonly (PartialDate | undefined)[]): PartialDate | undefined => dates.filter((date) => date !== undefined).toSorted(byDate)[0];

/** One entry an agenda item that the gap's expectations name: one hole may keep two items waiting. */
const gapEntries = (snapshot: Snapshot, gap: Gap, holding: readonly Requirement[], isSetAside: boolean): AgendaEntry[] => {
  const { network } = snapshot;
  const unmet = expectationsOf(gap);
  const requirements = holding.filter(({ expectation }) => unmet.has(expectation.id)).toSorted((a, b) => (a.expectation.id < b.expectation.id ? -1 : 1));
  const issue = gap.issue === undefined ? undefined : network.index.issues.get(gap.issue);
  const kind = isSetAside ? "set-aside" as const : isQuestion(gap) ? "question" as const : "missing" as const;
  const entry = (agenda: AgendaItemId | undefined, of: readonly Requirement[]): AgendaEntry => {
    const own = new Set(of.flatMap(({ expectation }) => filedOf(network, expectation).objectives));
    const objectives = own.size > 0 ? [...own] : gap.objectives.length > 0 ? gap.objectives : issue?.objectives ?? [];
    return {
      kind, key: `gap:${gap.id}`, agenda, objectives, administration: gap.administration,
      due: earliest(of.map(({ due }) => due)), gap, expectations: of.map(({ expectation }) => expectation),
    };
  };
  const items = new Map<AgendaItemId | undefined, Requirement[]>();
  for (const requirement of requirements) {
    const { agenda } = filedOf(network, requirement.expectation);
    const known = items.get(agenda);
    if (known === undefined) items.set(agenda, [requirement]);
    else known.push(requirement);
  }
  return items.size === 0 ? [entry(gap.agenda ?? issue?.agenda, [])] : [...items].map(([agenda, of]) => entry(agenda, of));
};

const tally = (administration: AdministrationId | undefined, entries: readonly AgendaEntry[]): Progress => {
  const count = (kind: AgendaEntry["kind"]): number => entries.filter((entry) => entry.kind === kind).length;
  return { administration, met: count("met"), missing: count("missing"), questions: count("question"), setAside: count("set-aside") };
};

const sectionOf = (snapshot: Snapshot, unordered: readonly AgendaEntry[]): AgendaSection => {
  const { index } = snapshot.network;
  const entries = unordered.toSorted(byUrgency);
  const holding = entries.filter(({ kind }) => kind !== "later");
  const begins = (id: AdministrationId | undefined): PartialDate | undefined => (id === undefined ? undefined : index.administrations.get(id)?.from);
  const teams = [...new Set(holding.map(({ administration }) => administration))].toSorted((a, b) => {
    const [one, other] = [begins(a), begins(b)];
    // The team that is on its way in, or came last, is what the desk works on.
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return byDate(other, one) || ((a ?? "") < (b ?? "") ? -1 : 1);
  });
  const open = holding.filter(({ kind }) => kind === "missing" || kind === "question").flatMap(({ due }) => (due === undefined || isBefore(due, snapshot.date) === "yes" ? [] : [due]));
  const { administration: _, ...progress } = tally(undefined, entries);
  return {
    entries,
    progress,
    byAdministration: teams.map((team) => tally(team, holding.filter(({ administration }) => administration === team))),
    nextDates: [...new Set(open)].toSorted(byDate),
  };
};

/** A gap that keeps two items waiting stands in an objective once. */
const once = (entries: readonly AgendaEntry[]): AgendaEntry[] => [...new Map(entries.toReversed().map((entry) => [entry.key, entry])).values()];

const NONE: ReadonlySet<GapId> = new Set();

/**
 * `gaps`: all that `findGaps` finds for the snapshot; `setAside`: those that somebody decided need nothing. Every expectation that holds on
 * the date is in it as met, or under its gap. Cost: that of the evidence, expectations × (channels + contacts).
 */
export const agendaOf = (snapshot: Snapshot, gaps: readonly Gap[], setAside: ReadonlySet<GapId> = NONE): Agenda => {
  const { bundle } = snapshot.network;
  const holding = requirementsOn(snapshot.network, snapshot.date);
  const entries = [...gaps.flatMap((gap) => gapEntries(snapshot, gap, holding, setAside.has(gap.id))), ...metEntries(snapshot, holding), ...laterEntries(snapshot, holding)];
  const known = new Set(bundle.agenda.map(({ id }) => id));
  return {
    items: bundle.agenda.map((item) => ({ item, ...sectionOf(snapshot, entries.filter(({ agenda }) => agenda === item.id)) })),
    objectives: bundle.objectives.map((objective) => ({ objective, ...sectionOf(snapshot, once(entries.filter(({ objectives }) => objectives.includes(objective.id)))) })),
    elsewhere: sectionOf(snapshot, entries.filter(({ agenda }) => agenda === undefined || !known.has(agenda))),
  };
};
