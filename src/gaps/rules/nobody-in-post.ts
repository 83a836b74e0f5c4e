/**
 * [nobody-in-post] An end of an open, planned or expected channel is an office without incumbent, or its incumbent changed since the last
 * contact. An embassy is led by its ambassador: without one, it is an end without incumbent too. An office of whose holders nothing is recorded says nothing.
 * Cost: linear in channels and expectations.
 */
import { holdsOn, isBefore, isOnOrBefore } from "../../model/date";
import type { Citation } from "../../model/citation";
import type { ActorId, AdministrationId } from "../../model/id";
import type { Seat } from "../../network/seats";
import { lastContact, type ChannelState, type Snapshot } from "../../network/snapshot";
import { holdersOf } from "../../network/tenures";
import { absenceOf, type AbsenceQuestion } from "../absence";
import { teamOfChannel } from "../derived";
import type { AbsenceEvidence, Finding, PostProblem } from "../gap";
import type { Requirement } from "../requirements";
import type { Rule, RuleContext } from "../rule";
import { factorsOf } from "../severity";

interface Found {
  readonly problem: PostProblem;
  readonly sources: readonly Citation[];
}

const unfilled = ({ actor, post }: Seat): Found | undefined => {
  const office = actor.id;
  switch (post.kind) {
    case "vacant": return { problem: { kind: "vacant", office, since: post.last.to, last: post.last.person }, sources: post.last.sources };
    case "acting": return { problem: { kind: "acting", office, since: post.tenure.from, person: post.tenure.person }, sources: post.tenure.sources };
    case "not-yet-known": return { problem: { kind: "not-yet-known", office, administration: post.administration }, sources: [] };
    default: return undefined;
  }
};

/** The office that an end stands for: itself, or the post at the head of a mission, of the team that is meant. */
const officeAt = (snapshot: Snapshot, seat: Seat, administration: AdministrationId | undefined): Seat => {
  if (seat.actor.kind !== "organization" || seat.actor.function !== "diplomatic-mission") return seat;
  const heads = snapshot.network.nesting.partsOf(seat.actor.id)
    .flatMap((part) => snapshot.seats.seatFor(part, administration) ?? [])
    .filter(({ actor }) => actor.kind === "office" && actor.function === "diplomatic-mission");
  return heads.length === 1 ? heads[0] ?? seat : seat;
};

/**
 * Who holds a post is told by the sources of its tenures: the one that names the acting head, or shows no successor of the last one. Such
 * a source must speak of the date. Of a new holder whom nobody has met, the logs of contacts speak.
 */
const absenceAt = (snapshot: Snapshot, { problem, sources }: Found, question: AbsenceQuestion): AbsenceEvidence => {
  const asked = absenceOf(snapshot, question);
  if (asked.state !== "not-researched" || (problem.kind !== "acting" && problem.kind !== "vacant")) return asked;
  const speaking = sources.map(({ source }) => snapshot.network.index.sources.get(source)).toSorted((a, b) => ((a?.id ?? "") < (b?.id ?? "") ? -1 : 1))
    .find((source) => source?.speaksOf?.to !== undefined && holdsOn({ from: source.speaksOf.from }, snapshot.date) === "yes"
      && isOnOrBefore(snapshot.date, source.speaksOf.to) === "yes");
  return speaking === undefined ? asked : { state: "no-public-record", source: speaking.id, until: speaking.speaksOf?.to };
};

const changedSince = (snapshot: Snapshot, state: ChannelState, { actor, post }: Seat): Found | undefined => {
  const last = lastContact(state, snapshot.date)?.contact;
  if (last === undefined || post.kind !== "held" || post.tenure.from === undefined) return undefined;
  if (isBefore(last.date, post.tenure.from) !== "yes") return undefined;
  // A designate who takes office, or an acting head who is confirmed, is the same person to talk to.
  const { person } = post.tenure;
  const then = holdersOf(snapshot.network.index, actor.id, last.date);
  if (then.some(({ tenure }) => tenure.person === person)) return undefined;
  const before = then.findLast(({ tenure }) => tenure.phase !== "designate")?.tenure.person;
  return {
    problem: { kind: "changed", office: actor.id, since: post.tenure.from, person, before, lastContact: last.date },
    sources: post.tenure.sources,
  };
};

const finding = (
  { snapshot, thresholds }: RuleContext,
  about: { between: readonly [ActorId, ActorId]; level: Finding["level"]; issue: Finding["issue"]; administration: AdministrationId | undefined },
  found: Found,
  from: { channel?: ChannelState; requirement?: Requirement },
): Finding => {
  const { problem } = found;
  const expectation = from.requirement?.expectation;
  const administration = about.administration === undefined ? undefined : snapshot.network.index.administrations.get(about.administration);
  return {
    ...about,
    reason: { kind: "nobody-in-post", channel: from.channel?.channel.id, post: problem },
    factors: factorsOf(thresholds, {
      base: { factor: "post", points: thresholds.points.post }, level: about.level, date: snapshot.date,
      priority: expectation?.priority, due: from.requirement?.due,
    }),
    absence: absenceAt(snapshot, found, {
      between: about.between, level: about.level, administration,
      since: problem.kind === "not-yet-known" ? administration?.elected : problem.since,
      testimony: expectation,
    }),
    sources: [...found.sources, ...(expectation?.sources ?? from.channel?.channel.sources ?? [])],
    agenda: expectation?.agenda,
    objectives: expectation?.objectives ?? [],
    revive: [],
  };
};

export const nobodyInPost: Rule = {
  id: "nobody-in-post",
  find: (context) => {
    const { snapshot, requirements } = context;
    const onChannels = [...snapshot.channels.values()]
      .filter(({ status }) => status === "open" || status === "planned")
      .flatMap((state) => state.seats.flatMap((key) => {
        const seat = snapshot.seats.all.get(key);
        const post = seat === undefined ? undefined : officeAt(snapshot, seat, state.channel.administration);
        const found = post === undefined ? undefined : unfilled(post) ?? changedSince(snapshot, state, post);
        if (found === undefined) return [];
        const about = { between: state.channel.ends, level: state.level, issue: undefined, administration: teamOfChannel(snapshot, state) };
        return [finding(context, about, found, { channel: state })];
      }));
    const onExpectations = requirements.flatMap((requirement) => requirement.expectation.between.flatMap((end) => {
      const { between, level, issue } = requirement.expectation;
      const seat = snapshot.seats.seatFor(end, requirement.administration?.id);
      const found = seat === undefined ? undefined : unfilled(officeAt(snapshot, seat, requirement.administration?.id));
      if (found === undefined) return [];
      return [finding(context, { between, level, issue, administration: requirement.administration?.id }, found, { requirement })];
    }));
    return [...onChannels, ...onExpectations];
  },
};
