/** Turns what the stage is to show into display attributes. Pure: knows no sigma, no page. */
import { FILLINGS, SHAPES, markSign } from "../encoding/mark";
import {
  alignmentSign, channelSign, comparedSign, gapSign, membershipSign, partOfSign, questionSign, routeSign, takenOutSign,
} from "../encoding/line-sign";
import type { LineSign } from "../encoding/line-sign";
import type { Theme } from "../encoding/theme";
import type { StageEdge, StageNode } from "../state/stage-view";
import type { LineDisplay, LineType, MarkDisplay } from "./display";

export interface ProjectionStyle {
  readonly theme: Theme;
  /** The colour that lies behind the marks: the band's in the ladder, else the ground's. */
  readonly behind: string;
  readonly nodeScale: number;
}

export function lineSign(edge: StageEdge, theme: Theme): LineSign {
  switch (edge.kind) {
    case "channel":
      if (edge.compared !== undefined) return comparedSign(theme, edge.compared, edge.level, edge.status, edge.nature);
      return edge.takenOut === true ? takenOutSign(theme, edge.level, edge.nature) : channelSign(theme, edge.level, edge.status, edge.nature);
    case "alignment":
      return alignmentSign(theme, edge.stance);
    case "membership":
      return membershipSign(theme);
    case "part-of":
      return partOfSign(theme);
    case "gap":
      return edge.question ? questionSign(theme) : gapSign(theme, edge.count);
    case "route":
      return routeSign(theme, edge.inside, edge.step);
  }
}

/** Of what is supposed not to be there; what is dimmed is fainter. */
const STRUCK = 0.4;

/** Higher is drawn later: frame of reference, then channels, then what is missing. */
const DEPTH: Readonly<Record<StageEdge["kind"], number>> = {
  membership: 0, "part-of": 0, alignment: 1, channel: 2, route: 3, gap: 4,
};

function lineType(edge: StageEdge, bend: number): LineType {
  if (edge.kind === "gap" || edge.kind === "route") return "over";
  return Math.abs(bend) < 0.5 ? "straight" : "curved";
}

/** An edge with its ends, as it is drawn. */
export interface DrawnEdge {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly display: LineDisplay;
  readonly hasBadge: boolean;
}

/** What was made last of an edge: a show asks for every edge, and few have changed. */
const drawnEdges = new WeakMap<StageEdge, { readonly theme: Theme; readonly drawn: DrawnEdge }>();

/** The same as the last time where nothing differs, so that identity tells what need not be drawn anew. */
export function drawnEdge(edge: StageEdge, bend: number, { theme }: Pick<ProjectionStyle, "theme">): DrawnEdge {
  const known = drawnEdges.get(edge);
  if (known?.theme === theme && known.drawn.display.bend === bend) return known.drawn;
  const { key, source, target } = edge;
  const drawn = { key, source, target, display: projectEdge(edge, bend, { theme }), hasBadge: lineSign(edge, theme).badge !== undefined };
  drawnEdges.set(edge, { theme, drawn });
  return drawn;
}

export function projectEdge(edge: StageEdge, bend: number, { theme }: Pick<ProjectionStyle, "theme">): LineDisplay {
  const { colour, width, hollow, dash } = lineSign(edge, theme);
  return {
    type: lineType(edge, bend), color: colour, size: width, width, hollow, dash, bend,
    strength: edge.kind === "channel" && edge.takenOut === true && edge.compared === undefined ? STRUCK : 1, hidden: false, label: null, forceLabel: false, zIndex: DEPTH[edge.kind],
  };
}

const drawnNodes = new WeakMap<StageNode, { readonly style: ProjectionStyle; readonly display: MarkDisplay }>();

/** As with edges. */
export function drawnNode(node: StageNode, style: ProjectionStyle): MarkDisplay {
  const known = drawnNodes.get(node);
  if (known?.style.theme === style.theme && known.style.behind === style.behind && known.style.nodeScale === style.nodeScale) return known.display;
  const display = projectNode(node, style);
  drawnNodes.set(node, { style, display });
  return display;
}

export function projectNode(node: StageNode, style: ProjectionStyle): MarkDisplay {
  const { shape, radius, filling } = markSign(node.kind, node.post);
  return {
    type: "mark",
    x: 0,
    y: 0,
    size: radius * style.nodeScale,
    color: node.level === undefined ? style.theme.muted : style.theme.levels[node.level],
    shape: SHAPES.indexOf(shape),
    filling: FILLINGS.indexOf(filling),
    behind: style.behind,
    strength: node.takenOut === true ? STRUCK : 1,
    ring: undefined,
    hidden: false,
    highlighted: false,
    label: null,
    forceLabel: false,
    zIndex: 0,
  };
}
