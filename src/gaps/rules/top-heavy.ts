/**
 * [top-heavy] More of a relationship than the threshold allows would be lost with its leader channel: of its levels, its issues and its
 * independent routes. What is missing are channels below the leaders. Source: domain vocabulary; the share is that of `leaderDependence`.
 * Cost: that of `leaderDependences`.
 */
import { derived } from "../derived";
import { partyPair } from "../frictions";
import { leaderDependences } from "../leader-dependence";
import type { Rule } from "../rule";

export const topHeavy: Rule = {
  id: "top-heavy",
  find: (context) => {
    const { snapshot, relationships, thresholds } = context;
    return leaderDependences(snapshot).flatMap(({ between, dependence: { share, lost, remaining } }) => {
      const relationship = relationships.get(partyPair(snapshot, between));
      if (share <= thresholds.topHeavyShare || relationship === undefined || relationship.isArriving) return [];
      // A leaders' grouping is its leaders: there is nobody below them with whom a channel could be opened.
      if (relationship.parties.some((party) => snapshot.network.index.actors.get(party)?.kind === "grouping")) return [];
      return [derived(context, {
        between: relationship.parties, team: relationship.team,
        reason: { kind: "top-heavy", share, threshold: thresholds.topHeavyShare, lostIssues: lost.issues, remaining: remaining.levels },
        base: { factor: "redundancy", points: thresholds.points.topHeavy },
        sources: relationship.channels.filter(({ level, status }) => level === "leader" && status === "open").flatMap(({ channel }) => channel.sources),
      })];
    });
  },
};
