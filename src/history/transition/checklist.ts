/**
 * What is to be done in a transition, with dates: each expectation that holds for the new team, and each channel for which somebody must be put
 * in. Whether it is met is read as the rules read it (`evidenceFor`), and when from the same look at what was carried as the benchmark has.
 */
import { byDate, dateOfDay, earliestDay, isBefore, isOnOrBefore, type PartialDate } from "../../model/date";
import type { ActorId, AgendaItemId, IssueId } from "../../model/id";
import type { AgendaItem } from "../../model/records/agenda-item";
import type { Expectation } from "../../model/records/expectation";
import type { Level } from "../../model/vocabulary";
import { absenceOf } from "../../gaps/absence";
import { isForeseen } from "../../gaps/agenda";
import { connects } from "../../gaps/channels-between";
import { evidenceFor, type Proof } from "../../gaps/evidence";
import type { AbsenceEvidence } from "../../gaps/gap";
import { requirementsFor, requirementsOn, type Requirement } from "../../gaps/requirements";
import type { Network } from "../../network/network";
import type { TrackedChannel } from "./channels";
import { firstOfTeam, firstStanding, type FirstCarried } from "./first-carried";
import type { TransitionWindow } from "./window";

/** `question`: nobody has looked (I2). `later`: it does not hold yet. */
export const CHECK_STATES = ["overdue", "open", "question", "later", "met"] as const;
export type CheckState = (typeof CHECK_STATES)[number];

export interface Due {
  readonly date: PartialDate;
  /** As recorded; or derived: a channel to be opened should be there on the first day, or as soon as it was the last time. */
  readonly basis: "recorded" | "inauguration" | "last-time";
}

export interface CheckItem {
  /** Stable for the same matter. */
  readonly key: string;
  readonly between: readonly [ActorId, ActorId];
  readonly level: Level | undefined;
  readonly issue: IssueId | undefined;
  /** The one that leads first; empty where only a channel waits for somebody. */
  readonly requirements: readonly Requirement[];
  /** Those between the same two, at the level, that lapse or wait for somebody. */
  readonly channels: readonly TrackedChannel[];
  readonly agenda: AgendaItemId | undefined;
  readonly from: PartialDate | undefined;
  readonly due: Due | undefined;
  readonly state: CheckState;
  /** What meets it, where it is met. */
  readonly by: Proof | undefined;
  /** Where it is not. */
  readonly absence: AbsenceEvidence | undefined;
  /** When something of the kind first came about, within this transition or after it. */
  readonly first: FirstCarried | undefined;
  /** The same under the outgoing team, from its own inauguration. */
  readonly lastTime: FirstCarried | undefined;
}

export interface ChecklistSection {
  /** `undefined`: what belongs to no item of the to-do list. */
  readonly item: AgendaItem | undefined;
  readonly items: readonly CheckItem[];
}

interface Matter {
  readonly between: readonly [ActorId, ActorId];
  readonly level: Level | undefined;
  readonly issue: IssueId | undefined;
  readonly requirements: Requirement[];
  readonly channels: TrackedChannel[];
}

/** Those of the team, and those of no team in particular that fall due while the government changes; none that a work of a later time asks for. */
const requirementsIn = (network: Network, window: TransitionWindow): Requirement[] => {
  const { administration, first, last, until, at } = window;
  const begins = dateOfDay(first);
  const ofNoTeam = requirementsOn(network, dateOfDay(last)).filter(({ expectation, from }) => expectation.administration === undefined
    && expectation.everyAdministrationOf === undefined && from !== undefined && isOnOrBefore(begins, from) === "yes");
  return [...requirementsFor(network, administration), ...ofNoTeam]
    .filter(({ expectation }) => expectation.everyAdministrationOf !== undefined || isForeseen(at(until), expectation));
};

/** One matter of one item of the list: what is asked twice is done once. */
const keyOf = ({ between, level, issue, agenda }: Expectation): string => [...between.toSorted(), level ?? "", issue ?? "", agenda ?? ""].join(":");

/** What is bound to the team says more than what holds for every one; then by id (I7). */
const leading = (a: Requirement, b: Requirement): number =>
  Number(a.expectation.everyAdministrationOf !== undefined) - Number(b.expectation.everyAdministrationOf !== undefined) || (a.expectation.id < b.expectation.id ? -1 : 1);

const mattersOf = (network: Network, window: TransitionWindow, channels: readonly TrackedChannel[]): Matter[] => {
  const matters = new Map<string, Matter>();
  for (const requirement of requirementsIn(network, window).toSorted(leading)) {
    const { between, level, issue } = requirement.expectation;
    const key = keyOf(requirement.expectation);
    const known = matters.get(key);
    if (known === undefined) matters.set(key, { between, level, issue, requirements: [requirement], channels: [] });
    else known.requirements.push(requirement);
  }
  const snapshot = window.at(window.until);
  for (const tracked of channels) {
    // What fell dormant of itself is nobody's to hand over.
    if (tracked.fate.kind !== "re-staff" && (tracked.fate.kind !== "lapse" || tracked.fate.lapse.cause.kind === "recorded")) continue;
    const state = snapshot.channels.get(tracked.channel.id);
    const owner = [...matters.values()].find(({ between, level, issue }) => issue === undefined && level !== undefined && level === tracked.level
      && state !== undefined && connects(snapshot, state, between));
    if (owner !== undefined) owner.channels.push(tracked);
    else if (tracked.fate.kind === "re-staff") {
      const matter = { between: tracked.channel.ends, level: tracked.level, issue: undefined };
      matters.set(`channel:${tracked.channel.id}`, { ...matter, requirements: [], channels: [tracked] });
    }
  }
  return [...matters.values()];
};

const dueOf = ({ administration, inauguration, last }: TransitionWindow, requirement: Requirement | undefined, from: PartialDate | undefined, lastTime: FirstCarried | undefined): Due | undefined => {
  if (requirement?.expectation.by !== undefined) return { date: requirement.expectation.by, basis: "recorded" };
  if (requirement?.due !== undefined) return { date: requirement.due, basis: "inauguration" };
  // What was there by standing, or came after the transition, is no yardstick; nor is a day that nobody knows.
  if (inauguration === undefined || lastTime?.days === undefined || lastTime.isStanding || lastTime.days.first !== lastTime.days.last) return undefined;
  const day = earliestDay(administration.from) + lastTime.days.last;
  if (day > last) return undefined;
  const date = dateOfDay(day);
  return from !== undefined && isBefore(date, from) === "yes" ? undefined : { date, basis: "last-time" };
};

/** Of a channel that no expectation asks for: its posts are filled and the new team has been met; or who holds them is not recorded. */
const restaffing = ({ fate, anew }: TrackedChannel, { until, administration }: TransitionWindow): "reached" | "waiting" | "unknown" | "filled" => {
  if (fate.kind !== "re-staff") return "unknown";
  const empty = fate.handovers.filter(({ filled }) => filled === undefined || isOnOrBefore(filled, until) !== "yes");
  if (empty.length === 0) {
    const contact = fate.contactAfter?.date ?? anew?.date;
    return contact !== undefined && isOnOrBefore(contact, until) === "yes" ? "reached" : "filled";
  }
  const isRecorded = empty.every(({ isForeseen: isGuess, acting, filled }) => !isGuess || acting.length > 0 || filled !== undefined);
  return isRecorded || isOnOrBefore(administration.from, until) !== "yes" ? "waiting" : "unknown";
};

const itemOf = (network: Network, window: TransitionWindow, before: TransitionWindow | undefined, matter: Matter): CheckItem => {
  const { administration, until, at } = window;
  const { between, level, issue, requirements, channels } = matter;
  const [lead] = requirements;
  const snapshot = at(until);
  const wanted = { between, level, issue, inPerson: lead?.expectation.inPerson === true };
  // A channel for which somebody is put in stands all the time: what counts is whom they meet.
  const look = (of: TransitionWindow): FirstCarried | undefined => firstOfTeam(network, of, wanted) ?? (lead === undefined ? undefined : firstStanding(network, of, wanted));
  const first = look(window);
  const lastTime = before === undefined ? undefined : look(before);
  const from = lead === undefined ? administration.from : lead.from;
  const due = dueOf(window, lead, from, lastTime);
  const evidence = lead === undefined ? undefined : evidenceFor(snapshot, lead);
  const hasBegun = from === undefined || isOnOrBefore(from, until) === "yes";
  const staffing = channels.map((each) => restaffing(each, window));
  const isMet = hasBegun && (evidence?.met ?? staffing.includes("reached"));
  // That a post stands empty is recorded: nobody has to look.
  const absence = isMet || !hasBegun || (lead === undefined && staffing.includes("waiting")) ? undefined
    : absenceOf(snapshot, { between, level, administration: lead === undefined ? administration : lead.administration, since: from, testimony: lead?.expectation });
  const isOverdue = due !== undefined && due.basis !== "last-time" && isBefore(due.date, until) === "yes";
  const state: CheckState = !hasBegun ? "later" : isMet ? "met" : absence?.state === "not-researched" ? "question" : isOverdue ? "overdue" : "open";
  const record = issue === undefined ? undefined : network.index.issues.get(issue);
  return {
    key: lead === undefined ? `channel:${channels[0]?.channel.id ?? ""}` : `expectation:${lead.expectation.id}`,
    between, level, issue, requirements, channels, from, due, state, absence, first, lastTime,
    agenda: lead?.expectation.agenda ?? record?.agenda,
    by: isMet ? evidence?.by : undefined,
  };
};

const PRIORITY = { must: 0, should: 1, may: 2 } as const;

/** By the day by which it is due, or else from which it holds; then by urgency, by key (I7). */
const inTime = (a: CheckItem, b: CheckItem): number => {
  const [one, other] = [a.due?.date ?? a.from, b.due?.date ?? b.from];
  const priority = ({ requirements: [lead] }: CheckItem): number => (lead === undefined ? PRIORITY.may : PRIORITY[lead.expectation.priority]);
  const dated = one === undefined || other === undefined ? Number(one === undefined) - Number(other === undefined) : byDate(one, other);
  return dated || priority(a) - priority(b) || (a.key < b.key ? -1 : 1);
};

/** In the data set's order of its to-do list, what belongs to no item last. Cost: that of the evidence and of two looks at each pair. */
export const checklistOf = (
  network: Network, window: TransitionWindow, before: TransitionWindow | undefined, channels: readonly TrackedChannel[],
): readonly ChecklistSection[] => {
  const items = mattersOf(network, window, channels).map((matter) => itemOf(network, window, before, matter)).toSorted(inTime);
  const { agenda } = network.bundle;
  const known = new Set(agenda.map(({ id }) => id));
  const elsewhere = items.filter((each) => each.agenda === undefined || !known.has(each.agenda));
  return [
    ...agenda.map((item) => ({ item, items: items.filter((each) => each.agenda === item.id) })),
    ...(elsewhere.length === 0 ? [] : [{ item: undefined, items: elsewhere }]),
  ];
};
