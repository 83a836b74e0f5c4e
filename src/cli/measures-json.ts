/** The measures of the open channels as files, scripts and other tools read them. The keys are a promise: see README, "Command line". */
import { articulationPoints } from "../measures/articulation-points";
import { betweenness } from "../measures/betweenness";
import { bridges } from "../measures/bridges";
import { connectedComponents } from "../measures/connected-components";
import { constraint } from "../measures/constraint";
import { distanceWeightedFragmentation } from "../measures/distance-weighted-fragmentation";
import { effectiveSize } from "../measures/effective-size";
import { fragmentation } from "../measures/fragmentation";
import { openGraph } from "../network/open-graph";
import type { Snapshot } from "../network/snapshot";

/** Actors with the highest betweenness first, ties by id; of the rest each list as its measure sorts it. */
export const measuresJson = (snapshot: Snapshot) => {
  const graph = openGraph(snapshot);
  const between = betweenness(graph);
  const constraints = constraint(graph);
  const sizes = effectiveSize(graph);
  const points = new Set(articulationPoints(graph));
  const actors = graph.mapNodes((id, { actor }) => ({
    actor: actor.id,
    degree: graph.degree(id),
    betweenness: between.get(id) ?? null,
    constraint: constraints.get(id) ?? null,
    effectiveSize: sizes.get(id) ?? null,
    articulationPoint: points.has(id),
  }));
  return {
    asOf: snapshot.date,
    actors: actors.toSorted((a, b) => (b.betweenness ?? 0) - (a.betweenness ?? 0)),
    bridges: bridges(graph).map(([a, b]) => ({
      between: [graph.getNodeAttribute(a, "actor").id, graph.getNodeAttribute(b, "actor").id] as const,
      channels: graph.getEdgeAttribute(a, b, "channels"),
    })),
    components: connectedComponents(graph).length,
    fragmentation: fragmentation(graph) ?? null,
    distanceWeightedFragmentation: distanceWeightedFragmentation(graph) ?? null,
  };
};
