/** Selection or hover → what stays bright on the stage. */
import type { Gap } from "../gaps/gap";
import { gapSeats } from "../lens/filterable";
import type { Snapshot } from "../network/snapshot";
import { alignmentEdgeKey, gapEdgeKey } from "./stage-edges";
import type { Selection } from "./selection";
import type { Emphasis, StageEdge, StageView } from "./stage-view";

const around = (view: StageView, edges: readonly StageEdge[], nodes: Iterable<string> = []): Emphasis => ({
  edges: new Set(edges.map(({ key }) => key)),
  nodes: new Set([...nodes, ...edges.flatMap(({ source, target }) => [source, target])].filter((key) => view.nodes.some((node) => node.key === key))),
});

/** A node with all that touches it. */
export const emphasisOfNode = (view: StageView, key: string): Emphasis =>
  around(view, view.edges.filter(({ source, target }) => source === key || target === key), [key]);

/** An edge with its ends. */
export const emphasisOfEdge = (view: StageView, key: string): Emphasis =>
  around(view, view.edges.filter((edge) => edge.key === key));

/** `undefined`: nothing is singled out, everything is bright. */
export const emphasisOf = (view: StageView, snapshot: Snapshot, gaps: readonly Gap[], selection: Selection): Emphasis | undefined => {
  switch (selection.kind) {
    case "nothing": return undefined;
    case "actor": {
      const own = view.nodes.filter(({ actor }) => actor === selection.id).map(({ key }) => key);
      // An actor that is folded or hidden dims nothing: the stage has nothing to say about it.
      if (own.length === 0) return undefined;
      return around(view, view.edges.filter(({ source, target }) => own.includes(source) || own.includes(target)), own);
    }
    case "channel": return around(view, view.edges.filter(({ key }) => key === `channel:${selection.id}`));
    case "issue": {
      const carried = (edge: StageEdge): boolean => {
        switch (edge.kind) {
          case "channel": return [...snapshot.channels.values()].some(({ channel }) =>
            edge.key === `channel:${channel.id}` && (channel.issues ?? []).includes(selection.id));
          case "gap": return gaps.some((gap) => gap.issue === selection.id && gapEdgeKey(gapSeats(snapshot, gap)) === edge.key);
          case "alignment": return snapshot.network.bundle.alignments.some(({ between, stance, issue }) =>
            issue === selection.id && alignmentEdgeKey(between.toSorted(), stance) === edge.key);
          default: return false;
        }
      };
      return around(view, view.edges.filter(carried));
    }
    case "relationship": {
      const { isWithin } = snapshot.network.nesting;
      const actorAt = new Map(view.nodes.map(({ key, actor }) => [key, snapshot.network.bundle.actors.find(({ id }) => id === actor)?.id]));
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
