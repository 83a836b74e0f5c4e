/**
 * [nobody-in-post] An end of an open, planned or expected channel is an office without incumbent, or its
 * incumbent changed since the last contact. An office of whose holders nothing is recorded says nothing.
 * Cost: linear in channels and expectations.
 */
import { isBefore } from "../../model/date";
import type { Citation } from "../../model/citation";
import type { ActorId, AdministrationId } from "../../model/id";
import type { Seat } from "../../network/seats";
import { lastContact, type ChannelState, type Snapshot } from "../../network/snapshot";
import { holdersOf, lastHolderBefore } from "../../network/tenures";
import { absenceOf } from "../absence";
import type { Finding, PostProblem } from "../gap";
import type { Requirement } from "../requirements";
import type { Rule, RuleContext } from "../rule";
import { factorsOf } from "../severity";

const unfilled = ({ actor, post }: Seat): { problem: PostProblem; sources: readonly Citation[] } | undefined => {
  const office = actor.id;
  switch (post.kind) {
    case "vacant": return { problem: { kind: "vacant", office, since: post.last.to, last: post.last.person }, sources: post.last.sources };
    case "acting": return { problem: { kind: "acting", office, since: post.tenure.from, person: post.tenure.person }, sources: post.tenure.sources };
    case "not-yet-known": return { problem: { kind: "not-yet-known", office, administration: post.administration }, sources: [] };
    default: return undefined;
  }
};

const changedSince = (snapshot: Snapshot, state: ChannelState, { actor, post }: Seat): { problem: PostProblem; sources: readonly Citation[] } | undefined => {
  const last = lastContact(state, snapshot.date)?.contact;
  if (last === undefined || post.kind !== "held" || post.tenure.from === undefined) return undefined;
  if (isBefore(last.date, post.tenure.from) !== "yes") return undefined;
  // A designate who takes office, or an acting head who is confirmed, is the same person to talk to.
  const { person } = post.tenure;
  if (holdersOf(snapshot.network.index, actor.id, last.date).some(({ tenure }) => tenure.person === person)) return undefined;
  const before = lastHolderBefore(snapshot.network.index, actor.id, snapshot.date)?.person;
  return {
    problem: { kind: "changed", office: actor.id, since: post.tenure.from, person, before, lastContact: last.date },
    sources: post.tenure.sources,
  };
};

/** The team that the channel is with, whichever of its ends changed: one hole, one gap. The data set's other side comes first. */
const teamOf = (snapshot: Snapshot, state: ChannelState): AdministrationId | undefined => {
  const [own] = snapshot.network.bundle.dataset.parties;
  const seats = state.seats.flatMap((key) => snapshot.seats.all.get(key) ?? [])
    .toSorted((a, b) => Number(a.party === own) - Number(b.party === own) || (a.key < b.key ? -1 : 1));
  return state.channel.administration ?? seats.flatMap(({ administration }) => administration ?? [])[0];
};

const finding = (
  { snapshot, thresholds }: RuleContext,
  about: { between: readonly [ActorId, ActorId]; level: Finding["level"]; issue: Finding["issue"]; administration: AdministrationId | undefined },
  found: { problem: PostProblem; sources: readonly Citation[] },
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
    absence: absenceOf(snapshot, {
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
        const found = seat === undefined ? undefined : unfilled(seat) ?? changedSince(snapshot, state, seat);
        if (seat === undefined || found === undefined) return [];
        const about = { between: state.channel.ends, level: state.level, issue: undefined, administration: teamOf(snapshot, state) };
        return [finding(context, about, found, { channel: state })];
      }));
    const onExpectations = requirements.flatMap((requirement) => requirement.expectation.between.flatMap((end) => {
      const { between, level, issue } = requirement.expectation;
      const seat = snapshot.seats.seatFor(end, requirement.administration?.id);
      const found = seat === undefined ? undefined : unfilled(seat);
      if (found === undefined) return [];
      return [finding(context, { between, level, issue, administration: requirement.administration?.id }, found, { requirement })];
    }));
    return [...onChannels, ...onExpectations];
  },
};
