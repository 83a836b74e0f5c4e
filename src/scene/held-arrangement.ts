/** Where everything stands while time is dragged: the ladder is held. Fetched after the first screen, which rests. */
import { holdLadder } from "../layouts/hold-ladder";
import type { HeldItem, HeldLadder } from "../layouts/hold-ladder";
import type { Ladder } from "../layouts/ladder";
import type { Point } from "../layouts/geometry";
import type { StageEdge, StageNode, StageView } from "../state/stage-view";
import { bendsOnLadder } from "./arrangement";
import type { Arrangement } from "./arrangement";
import { labelText } from "./labels/label-text";
import type { LabelFonts, LabelText, Measures } from "./labels/label-text";

/** What is on the stage now. */
interface Shown {
  readonly view: StageView;
  readonly arrangement: Arrangement;
}

/** px for those whose column was not there. */
const STRANGERS_LABEL = 150;

const pairOf = ({ source, target }: StageEdge): string => (source < target ? `${source}\u0000${target}` : `${target}\u0000${source}`);

/** Lines that were there run as they ran; a newcomer spreads its bundle anew. */
const heldBends = (before: Shown, view: StageView, ladder: Ladder, positions: ReadonlyMap<string, Point>): Map<string, number> => {
  const ran = new Map(before.view.edges.map((edge) => [edge.key, pairOf(edge)]));
  const spread = new Set(view.edges.filter((edge) => ran.get(edge.key) !== pairOf(edge)).map(pairOf));
  const bends = bendsOnLadder(view.edges.filter((edge) => spread.has(pairOf(edge))), ladder, positions);
  for (const edge of view.edges) {
    const bend = spread.has(pairOf(edge)) ? undefined : before.arrangement.bends.get(edge.key);
    if (bend !== undefined) bends.set(edge.key, bend);
  }
  return bends;
};

/** `ladder`: that of `before`. Every node of it that is still in view keeps its position. */
export const arrangeHeld = (before: Shown, ladder: Ladder | HeldLadder, view: StageView, fonts: LabelFonts, measures: Measures): Arrangement => {
  const widthOf = ({ column }: StageNode): number => ladder.columns[column]?.labelWidth ?? STRANGERS_LABEL;
  const texts = new Map(view.nodes.map((node) => [node.key, {
    whole: labelText(node.label, node.detail, widthOf(node), measures, fonts),
    short: labelText(node.label, undefined, widthOf(node), measures, fonts),
  }]));
  const items = view.nodes.flatMap(({ key, column, level, row, order }): HeldItem[] => {
    const text = texts.get(key);
    return text === undefined ? [] : [{ key, column, level, row, order, labelWidth: text.whole.width, labelHeight: text.whole.height, short: text.short }];
  });
  const held = holdLadder({ ...ladder, positions: before.arrangement.positions }, items);
  const labels = new Map<string, LabelText>();
  for (const [key, { whole, short }] of texts) labels.set(key, held.short.has(key) ? { ...short, whole: whole.whole ?? [...whole.lines, whole.detail].join("\n") } : whole);
  return {
    ...before.arrangement,
    positions: held.positions,
    labels,
    sidesOf: (key) => [held.sides.get(key) ?? "right"],
    bends: heldBends(before, view, held, held.positions),
    content: { ...before.arrangement.content, height: held.height },
    ladder: held,
  };
};
