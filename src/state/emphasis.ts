/** Selection or hover → what stays bright on the stage. */
import type { Gap } from "../gaps/gap";
import { gapSeats } from "../lens/filterable";
import type { ActorId, IssueId } from "../model/id";
import type { Snapshot } from "../network/snapshot";
import { alignmentEdgeKey, channelEdgeKey, gapEdgeKey } from "./stage-edges";
import type { Selection } from "./selection";
import type { Emphasis, StageEdge, StageView } from "./stage-view";

const around = (view: StageView, edges: readonly StageEdge[], nodes: Iterable<string> = []): Emphasis => {
  const drawn = new Set(view.nodes.map(({ key }) => key));
  return {
    edges: new Set(edges.map(({ key }) => key)),
    nodes: new Set([...nodes, ...edges.flatMap(({ source, target }) => [source, target])].filter((key) => drawn.has(key))),
  };
};

/** The keys of the edges that carry the issue, are missing for it, or say how two actors stand on it. */
const edgesOfIssue = (snapshot: Snapshot, gaps: readonly Gap[], id: IssueId): ReadonlySet<string> => new Set([
  ...[...snapshot.channels.values()].filter(({ channel }) => (channel.issues ?? []).includes(id)).map(({ channel }) => channelEdgeKey(channel.id)),
  ...gaps.filter(({ issue }) => issue === id).map((gap) => gapEdgeKey(gapSeats(snapshot, gap))),
  ...snapshot.network.bundle.alignments.filter(({ issue }) => issue === id).map(({ between, stance }) => alignmentEdgeKey(between.toSorted(), stance)),
]);

/** `undefined`: nothing is singled out, everything is bright. */
export const emphasisOf = (view: StageView, snapshot: Snapshot, gaps: readonly Gap[], selection: Selection): Emphasis | undefined => {
  switch (selection.kind) {
    case "nothing": return undefined;
    case "actor": {
      const own = new Set(view.nodes.filter(({ actor }) => actor === selection.id).map(({ key }) => key));
      // An actor that is folded or hidden dims nothing: the stage has nothing to say about it.
      if (own.size === 0) return undefined;
      return around(view, view.edges.filter(({ source, target }) => own.has(source) || own.has(target)), own);
    }
    case "channel": return around(view, view.edges.filter(({ key }) => key === channelEdgeKey(selection.id)));
    // Contacts of many countries and a whole time: the picture of one day has nothing to single out.
    case "contacts": return undefined;
    case "issue": {
      const keys = edgesOfIssue(snapshot, gaps, selection.id);
      return around(view, view.edges.filter(({ key }) => keys.has(key)));
    }
    case "relationship": {
      const { isWithin } = snapshot.network.nesting;
      const ids = new Map<string, ActorId>(snapshot.network.bundle.actors.map(({ id }) => [id, id]));
      const actorAt = new Map(view.nodes.map(({ key, actor }) => [key, ids.get(actor)]));
      const belongs = (key: string, side: number): boolean => {
        const [actor, whole] = [actorAt.get(key), selection.between[side]];
        return actor !== undefined && whole !== undefined && isWithin(actor, whole);
      };
      return around(view, view.edges.filter(({ source, target }) =>
        (belongs(source, 0) && belongs(target, 1)) || (belongs(source, 1) && belongs(target, 0))));
    }
    case "gap": {
      const gap = gaps.find(({ id }) => id === selection.id);
      if (gap === undefined) return undefined;
      const ends = gapSeats(snapshot, gap);
      return around(view, view.edges.filter(({ key, kind }) => kind === "route" || key === gapEdgeKey(ends)));
    }
  }
};
