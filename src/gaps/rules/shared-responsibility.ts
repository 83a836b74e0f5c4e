/**
 * [shared-responsibility] Two offices of two parties answer for the same issue, or for issues of which one depends on the other, and have
 * no channel: coordination required, and none. Source: Cataldo, Wagstrom, Herbsleb and Carley, CSCW 2006: CR = TA·TD·TAᵀ. Cost: for each
 * issue the square of the offices that answer for it.
 */
import { coordinationRequirements } from "../../measures/coordination-requirements";
import { holdsOn, isOnOrBefore } from "../../model/date";
import type { Responsibility } from "../../model/records/responsibility";
import { lowerRank } from "../../network/levels";
import type { Network } from "../../network/network";
import { grouped } from "../../network/record-index";
import { derived } from "../derived";
import { partyPair } from "../frictions";
import type { Finding } from "../gap";
import { isLinked, linksBetween } from "../links";
import { onceFor } from "../once-for";
import type { Rule, RuleContext } from "../rule";

/** What two offices must settle between them. */
interface Need {
  readonly offices: readonly [Responsibility, Responsibility];
  readonly issues: ReadonlySet<Responsibility["issue"]>;
  readonly weight: number;
}

const needsOf = ({ snapshot }: RuleContext): Need[] => {
  const { bundle } = snapshot.network;
  // What is abolished answers for nothing, though nobody may have ended its records.
  const held = bundle.responsibilities
    .filter((each) => holdsOn(each, snapshot.date) === "yes" && snapshot.seats.seatFor(each.office, undefined) !== undefined)
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const byPart = grouped(held, ({ office, issue }) => `${office} ${issue}`);
  const of = (office: string, issue: string): Responsibility | undefined => byPart.get(`${office} ${issue}`)?.[0];
  const found = new Map<string, Need>();
  const requirements = coordinationRequirements({
    assignments: held.map(({ office, issue }) => ({ worker: office, task: issue })),
    dependencies: bundle.issues.flatMap(({ id, dependsOn = [] }) => dependsOn.map((on) => ({ task: id, on }))),
  });
  for (const { worker, on, through, weight } of requirements) {
    const records = through.flatMap(([task, need]) => {
      const [own, other] = [of(worker, task), of(on, need)];
      return own === undefined || other === undefined ? [] : [[own, other] as const];
    });
    const [first] = records;
    if (first === undefined) continue;
    const key = [worker, on].toSorted().join(" ");
    const known = found.get(key);
    const issues = new Set([...known?.issues ?? [], ...records.flatMap(([own, other]) => [own.issue, other.issue])]);
    // Two ways round where the dependency is mutual: the weightier is told.
    found.set(key, { offices: known?.offices ?? first, issues, weight: Math.max(weight, known?.weight ?? 0) });
  }
  return [...found.values()];
};

const recordsByIssue = onceFor(({ bundle: { alignments, expectations } }: Network) => grouped([...alignments, ...expectations], ({ issue }) => issue));

/** What is recorded of the issue is all of a later time: nobody had it on the table yet. */
const isOfLaterTime = ({ snapshot: { network, date } }: RuleContext, issue: Responsibility["issue"]): boolean => {
  const begins = (recordsByIssue(network).get(issue) ?? []).map(({ administration, from }) => {
    const team = administration === undefined ? undefined : network.index.administrations.get(administration);
    return from ?? team?.elected ?? team?.from;
  });
  return begins.length > 0 && begins.every((from) => from !== undefined && isOnOrBefore(from, date) === "no");
};

const find = (context: RuleContext, { offices: [one, other], issues, weight }: Need): Finding[] => {
  const { snapshot, relationships, thresholds } = context;
  const between = [one.office, other.office] as const;
  const relationship = relationships.get(partyPair(snapshot, between));
  if (relationship === undefined || relationship.parties[0] === relationship.parties[1]) return [];
  const { team } = relationship;
  const links = linksBetween(snapshot, relationship, { between, team });
  const present = [...issues].filter((issue) => !isOfLaterTime(context, issue)).toSorted();
  if (present.length === 0 || isLinked(links)) return [];
  return [derived(context, {
    between, team,
    level: lowerRank(snapshot.network.index, between),
    reason: { kind: "shared-responsibility", issues: present, weight },
    base: { factor: "coordination", points: thresholds.points.coordination },
    sources: [...one.sources, ...other.sources],
    revive: links.dormant.map(({ channel }) => channel.id),
  })];
};

export const sharedResponsibility: Rule = {
  id: "shared-responsibility",
  find: (context) => needsOf(context).flatMap((need) => find(context, need)),
};
