/**
 * [single-thread] Two parties are joined by one thread only: without one office or one channel no way over open channels is left, neither
 * direct nor round by others. Menger (1927): the number of ways that share no office and no channel is 1. Only for relationships at which
 * somebody has looked, and never told of the parties that the data set is about, through which everything in it runs. Source: domain
 * vocabulary. Cost: for each researched relationship linear in the open channels.
 */
import { countDisjointPaths } from "../../measures/disjoint-paths";
import { derived, isResearched } from "../derived";
import type { Cut, Finding } from "../gap";
import { settled, type Relationship } from "../relationships";
import type { Rule, RuleContext } from "../rule";
import { shortestThread, threadGraph, type ThreadGraph } from "../threads";

/** A channel before an office before a third party: the narrower the cut, the more it says. */
const cutOf = (graph: ThreadGraph, { parties: [near, far] }: Relationship, own: ReadonlySet<string>): Cut | undefined => {
  const thread = shortestThread(graph, near, far, undefined);
  const cuts = (thread ?? []).filter((place) => shortestThread(graph, near, far, place) === undefined)
    .flatMap((place) => graph.cutAt(place) ?? [])
    .filter((cut) => cut.kind === "channel" || !own.has(cut.actor));
  return cuts.find(({ kind }) => kind === "channel") ?? cuts[0];
};

const find = (context: RuleContext, graph: ThreadGraph, relationship: Relationship): Finding[] => {
  const { snapshot, thresholds } = context;
  const own = new Set<string>(snapshot.network.bundle.dataset.parties);
  const { parties: [near, far], team } = relationship;
  if (!isResearched(snapshot, relationship.parties, team)) return [];
  const routes = countDisjointPaths(graph, graph.placeOf(near), graph.placeOf(far), 2);
  const cut = routes === 1 ? cutOf(graph, relationship, own) : undefined;
  if (cut === undefined) return [];
  return [derived(context, {
    between: relationship.parties, team,
    reason: { kind: "single-thread", cut, routes },
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
