/**
 * [nobody-in-post] An end of an open, planned or expected channel is an office without incumbent, or its incumbent changed since the last
 * contact. An embassy is led by its ambassador: without one, it is an end without incumbent too. An office of whose holders nothing is recorded says nothing.
 * Cost: linear in channels and expectations.
 */
import { holdsOn, isOnOrBefore } from "../../model/date";
import type { Citation } from "../../model/citation";
import type { ActorId, AdministrationId } from "../../model/id";
import type { ChannelState, Snapshot } from "../../network/snapshot";
import { staffingOf, staffingOfOffice, type EndStaffing } from "../../network/staffing";
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

/** What is wrong with how the post is filled, if anything, and the records of its holders that say so. */
const problemOf = (staffing: EndStaffing): Found | undefined => {
  switch (staffing.kind) {
    case "vacant": {
      const { kind, office, since, last } = staffing;
      return { problem: { kind, office, since, last: last.person }, sources: last.sources };
    }
    case "acting": {
      const { kind, office, since, tenure } = staffing;
      return { problem: { kind, office, since, person: tenure.person }, sources: tenure.sources };
    }
    case "not-yet-known": return { problem: staffing, sources: [] };
    case "changed": {
      const { tenure, ...problem } = staffing;
      return { problem: { ...problem, person: tenure.person }, sources: tenure.sources };
    }
    default: return undefined;
  }
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
      .flatMap((state) => staffingOf(snapshot, state).flatMap((staffing) => {
        const found = problemOf(staffing);
        if (found === undefined) return [];
        const about = { between: state.channel.ends, level: state.level, issue: undefined, administration: teamOfChannel(snapshot, state) };
        return [finding(context, about, found, { channel: state })];
      }));
    const onExpectations = requirements.flatMap((requirement) => requirement.expectation.between.flatMap((end) => {
      const { between, level, issue } = requirement.expectation;
      const staffing = staffingOfOffice(snapshot, end, requirement.administration?.id);
      const found = staffing === undefined ? undefined : problemOf(staffing);
      if (found === undefined) return [];
      return [finding(context, { between, level, issue, administration: requirement.administration?.id }, found, { requirement })];
    }));
    return [...onChannels, ...onExpectations];
  },
};
