/**
 * [single-thread] Two parties are joined by one thread only: without one office or one channel no way over open channels is left, neither
 * direct nor round by others. Menger (1927): the number of ways that share no office and no channel is 1. Only for relationships at which
 * somebody has looked, and never told of the parties that the data set is about, through which everything in it runs. Source: domain
 * vocabulary. Cost: linear in the open channels, and for each researched relationship the length of its thread.
 */
import type { ActorId } from "../../model/id";
import { derived, isResearched } from "../derived";
import type { Cut, Finding } from "../gap";
import { settled, type Relationship } from "../relationships";
import type { Rule, RuleContext } from "../rule";
import { threadGraph, type ThreadGraph } from "../threads";

/** A channel before an office before a third party: the narrower the cut, the more it says. */
const cutOf = ({ snapshot: { network: { nesting, ownParties }, channels } }: RuleContext, graph: ThreadGraph, { parties }: Relationship): Cut | undefined => {
  // That two others meet only through what the data set is about tells what it leaves out: neither it, nor an office or a channel of it, is a cut.
  const hubs = new Set(ownParties.filter((party) => !parties.includes(party)));
  const endsOf = (cut: Cut): readonly ActorId[] => (cut.kind === "actor" ? [cut.actor] : channels.get(cut.channel)?.channel.ends ?? []);
  const cuts = graph.cutsBetween(...parties).filter((cut) => !endsOf(cut).some((end) => hubs.has(nesting.partyOf(end))));
  return cuts.find(({ kind }) => kind === "channel") ?? cuts[0];
};

const find = (context: RuleContext, graph: ThreadGraph, relationship: Relationship): Finding[] => {
  const { snapshot, thresholds } = context;
  const { team } = relationship;
  if (!isResearched(snapshot, relationship.parties, team)) return [];
  const cut = cutOf(context, graph, relationship);
  if (cut === undefined) return [];
  return [derived(context, {
    between: relationship.parties, team,
    reason: { kind: "single-thread", cut, routes: 1 },
    base: { factor: "redundancy", points: thresholds.points.singleThread },
    sources: cut.kind === "channel"
      ? snapshot.channels.get(cut.channel)?.channel.sources ?? []
      : snapshot.network.index.actors.get(cut.actor)?.sources ?? [],
  })];
};

export const singleThread: Rule = {
  id: "single-thread",
  find: (context) => {
    const graph = threadGraph(context.snapshot);
    return settled(context.relationships).flatMap((relationship) => find(context, graph, relationship));
  },
};
