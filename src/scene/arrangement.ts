/** Where everything stands for a view: positions, labels with their sides, bends, the ladder's frame. Pure but for the measuring that it is handed. */
import { bends } from "../layouts/bends";
import type { Box, Point, Size } from "../layouts/geometry";
import type { LabelSide } from "../layouts/label-box";
import { HEADING_HEIGHT, ladder } from "../layouts/ladder";
import type { Ladder } from "../layouts/ladder";
import { ladderColumns } from "../layouts/ladder-columns";
import { LEVELS } from "../model/vocabulary";
import type { Level } from "../model/vocabulary";
import type { Column, StageEdge, StageNode, StageView } from "../state/stage-view";
import { labelText } from "./labels/label-text";
import type { LabelFonts, LabelText, Measures } from "./labels/label-text";
import { boxAround } from "./view-bounds";

export interface Arrangement {
  readonly positions: ReadonlyMap<string, Point>;
  readonly labels: ReadonlyMap<string, LabelText>;
  /** Sides to try for each label, best first. */
  readonly sidesOf: (key: string) => readonly LabelSide[];
  readonly bends: ReadonlyMap<string, number>;
  /** What `fit` shows and the view may not leave. */
  readonly content: Box;
  readonly ladder: Ladder | undefined;
  readonly nodeScale: number;
}

const WIDEST_NETWORK_LABEL = 150;
/** Beyond so many edges, going around labels costs more than it shows. */
const MOST_ROUTED_EDGES = 400;
const SPREAD = { ladder: 13, network: 26 };
const NETWORK_SIDES: readonly LabelSide[] = ["right", "left", "below", "above", "below-right", "above-right", "below-left", "above-left"];

interface Bending {
  readonly spread: number;
  readonly obstacles: readonly Box[];
  readonly bounds?: Box;
}

/** A route's step is drawn around the channel that it takes, so it shares its bend instead of lying beside it. */
function bendsOf(edges: readonly StageEdge[], positions: ReadonlyMap<string, Point>, bending: Bending): Map<string, number> {
  const options = { ...bending, obstacles: edges.length > MOST_ROUTED_EDGES ? [] : bending.obstacles };
  const routes = edges.filter((edge) => edge.kind === "route");
  if (routes.length === 0) return bends(edges, positions, options);
  const ends = (edge: StageEdge): string => (edge.source < edge.target ? `${edge.source}\u0000${edge.target}` : `${edge.target}\u0000${edge.source}`);
  const under = new Map(edges.filter((edge) => edge.kind === "channel").map((edge) => [ends(edge), edge]));
  const bent = edges.filter((edge) => edge.kind !== "route" || !under.has(ends(edge)));
  const result = bends(bent, positions, options);
  for (const route of routes) {
    const channel = under.get(ends(route));
    if (channel === undefined) continue;
    const bend = result.get(channel.key) ?? 0;
    result.set(route.key, channel.source === route.source ? bend : -bend);
  }
  return result;
}

const markBoxes = (positions: ReadonlyMap<string, Point>): Box[] =>
  [...positions.values()].map(({ x, y }) => ({ x: x - 13, y: y - 13, width: 26, height: 26 }));

/** Between the labels of the ladder, and within it. */
export const bendsOnLadder = (edges: readonly StageEdge[], { labelBoxes, width, height }: Ladder, positions: ReadonlyMap<string, Point>): Map<string, number> =>
  bendsOf(edges, positions, {
    spread: SPREAD.ladder,
    obstacles: [...labelBoxes.values(), ...markBoxes(positions)],
    bounds: { x: 4, y: HEADING_HEIGHT - 4, width: width - 8, height: height - HEADING_HEIGHT },
  });

const nameWidths = ({ words }: StageView, measures: Measures): Partial<Record<Level | "unranked", number>> => ({
  ...Object.fromEntries(LEVELS.map((level) => [level, measures.bandName(words.levels[level])])),
  unranked: measures.bandName(words.unranked),
});

export function arrangeLadder(view: StageView, stage: Size, fonts: LabelFonts, measures: Measures): Arrangement {
  const natural = (column: Column): number[] => view.nodes
    .filter((node) => node.column === column)
    .map((node) => Math.ceil(Math.max(measures.label(node.label), node.detail === undefined ? 0 : measures.detail(node.detail))));
  const widest = (column: Column): number => natural(column).reduce((most, width) => Math.max(most, width), 0);
  const names = nameWidths(view, measures);
  const columns = ladderColumns(stage.width, {
    left: widest("left"),
    right: widest("right"),
    third: view.nodes.some(({ column }) => column === "third") ? widest("third") : undefined,
    bandName: Math.max(0, ...Object.values(names)),
  });
  const widths: Readonly<Record<Column, number>> = {
    left: columns.left.labelWidth, right: columns.right.labelWidth, third: columns.third?.labelWidth ?? 0,
  };
  const labels = new Map(view.nodes.map((node) => [node.key, labelText(node.label, node.detail, widths[node.column], measures, fonts)]));
  const result = ladder(view.nodes.map((node) => ({
    key: node.key,
    column: node.column,
    level: node.level,
    row: node.row,
    labelWidth: labels.get(node.key)?.width ?? 0,
    labelHeight: labels.get(node.key)?.height ?? 0,
    order: node.order,
  })), columns, stage, names);
  return {
    positions: result.positions,
    labels,
    sidesOf: (key) => [result.sides.get(key) ?? "right"],
    bends: bendsOnLadder(view.edges, result, result.positions),
    content: { x: 0, y: 0, width: result.width, height: result.height },
    ladder: result,
    nodeScale: result.nodeScale,
  };
}

/** Each node's label in the network, as it was broken into lines last. */
const networkLabels = new WeakMap<StageNode, { readonly fonts: LabelFonts; readonly text: LabelText }>();

function networkLabel(node: StageNode, fonts: LabelFonts, measures: Measures): LabelText {
  const known = networkLabels.get(node);
  if (known?.fonts === fonts) return known.text;
  const text = labelText(node.label, node.detail, WIDEST_NETWORK_LABEL, measures, fonts);
  networkLabels.set(node, { fonts, text });
  return text;
}

export function arrangeNetwork(
  view: StageView, positions: ReadonlyMap<string, Point>, fonts: LabelFonts, measures: Measures,
): Arrangement {
  const shown: Point[] = [];
  const labels = new Map<string, LabelText>();
  for (const node of view.nodes) {
    const at = positions.get(node.key);
    if (at !== undefined) shown.push(at);
    labels.set(node.key, networkLabel(node, fonts, measures));
  }
  return {
    positions,
    labels,
    sidesOf: () => NETWORK_SIDES,
    bends: bendsOf(view.edges, positions, { spread: SPREAD.network, obstacles: view.edges.length > MOST_ROUTED_EDGES ? [] : markBoxes(positions) }),
    content: boxAround(shown, 0, 0) ?? { x: 0, y: 0, width: 1, height: 1 },
    ladder: undefined,
    nodeScale: 1,
  };
}
