/**
 * [expected-missing] An expectation has no open channel at its level between its actors (or their parts),
 * with the team to which it is bound. Source: domain vocabulary; cost: expectations × (channels of the relationship + contacts).
 */
import { daysBetween, isBefore } from "../../model/date";
import { absenceOf } from "../absence";
import { evidenceFor } from "../evidence";
import { isFriction, partyPair } from "../frictions";
import type { Finding } from "../gap";
import type { Requirement } from "../requirements";
import type { Rule, RuleContext } from "../rule";
import { factorsOf } from "../severity";

const find = ({ snapshot, alignments, relationships, thresholds }: RuleContext, requirement: Requirement): Finding[] => {
  const { expectation, administration, due, from } = requirement;
  const evidence = evidenceFor(snapshot, requirement, relationships.get(partyPair(snapshot, requirement.expectation.between))?.channels ?? []);
  if (evidence.met) return [];
  const { between, level, issue, priority } = expectation;
  const notYetIn = administration !== undefined && isBefore(snapshot.date, administration.from) === "yes";
  const { nearest } = evidence;
  return [{
    between,
    level,
    issue,
    administration: administration?.id,
    reason: {
      kind: "expected-missing",
      expectation: expectation.id,
      priority,
      due,
      daysToInauguration: notYetIn ? daysBetween(snapshot.date, administration.from) : undefined,
      inPerson: expectation.inPerson === true,
      nearest: nearest === undefined ? undefined : { contact: nearest.contact.id, date: nearest.contact.date, short: nearest.short },
      // Once the administration is in, the channel that stands is that of its own offices.
      outgoing: notYetIn ? evidence.otherTeam?.channel.id : undefined,
    },
    factors: factorsOf(thresholds, {
      priority, level, due, date: snapshot.date,
      friction: issue !== undefined && isFriction(snapshot.network.nesting, alignments, between, issue),
      precedent: expectation.precedent !== undefined,
    }),
    absence: absenceOf(snapshot, { between, level, administration, since: from, testimony: expectation }),
    sources: expectation.precedent === undefined ? expectation.sources : [...expectation.sources, expectation.precedent],
    agenda: expectation.agenda,
    objectives: expectation.objectives ?? [],
    revive: evidence.dormant.map(({ channel }) => channel.id),
  }];
};

export const expectedMissing: Rule = {
  id: "expected-missing",
  find: (context) => context.requirements.flatMap((requirement) => find(context, requirement)),
};
