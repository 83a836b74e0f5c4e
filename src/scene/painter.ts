/** Draws all that is not WebGL after each of sigma's frames: bands, labels, badges, headings. Remembers what it drew, for the pointer. */
import type { Sigma } from "sigma";
import { boxContains } from "../layouts/geometry";
import type { Box, Point } from "../layouts/geometry";
import { drawBands, drawHeadings } from "./backdrop";
import { BADGE_RADIUS, drawBadge, placeBadges, sameBadges } from "./labels/badges";
import type { PlacedBadge } from "./labels/badges";
import { drawLabel } from "./labels/draw-labels";
import { planLabels, sameLabels } from "./labels/label-plan";
import type { LabelPlan } from "./labels/label-plan";
import { Layer } from "./layer";
import { lineSign } from "./projection";
import { DIMMED } from "./reducers";
import type { Overlay } from "./reducers";
import type { Scene } from "./scene";
import type { StageItem } from "./stage-types";
import { toViewport } from "./view-transform";
import type { ViewTransform } from "./view-transform";

/** Beyond this ratio badges would cover what they stand on. */
const FARTHEST_BADGES = 2.6;

interface Painted extends LabelPlan {
  readonly scene: Scene;
  readonly ratio: number;
  readonly badges: readonly PlacedBadge[];
  readonly strengths: readonly number[];
}

export class Painter {
  private readonly bands: Layer;
  private readonly texts: Layer;
  private painted: Painted | undefined;
  points: ReadonlyMap<string, Point> = new Map();

  constructor(sigma: Pick<Sigma, "createCanvas">) {
    this.bands = new Layer(sigma, "bands", { beforeLayer: "edges" });
    this.texts = new Layer(sigma, "texts", { beforeLayer: "hovers" });
  }

  /** Mark and label of each node on the stage, px of the viewport. */
  get boxes(): ReadonlyMap<string, Box> {
    return this.painted?.boxes ?? new Map<string, Box>();
  }

  /** Keys of the nodes that have a label now. */
  get named(): ReadonlySet<string> {
    return new Set(this.painted?.written.map(({ placed }) => placed.key));
  }

  paint(scene: Scene, view: ViewTransform, overlay: Overlay, hovered: string | undefined): void {
    const before = this.painted;
    const bandNames = this.paintBands(scene, view);
    this.points = pointsOf(scene, view);
    const badges = findBadges(scene, view, this.points);
    const strengths = badges.map(({ key }) =>
      (overlay.emphasis !== undefined && !overlay.emphasis.edges.has(key) && !overlay.selection.has(key) ? DIMMED : 1));
    // At its own size the ladder has room for all; from afar, or in the network, labels give way.
    const taken = scene.arrangement.ladder === undefined ? badges.map(badgeBox) : view.ratio > 1.001 ? bandNames : [];
    // From closer or farther others are named: each zoom begins anew.
    const named = before?.ratio === view.ratio ? before.written : [];
    const plan = planLabels(scene, { view, points: this.points, overlay, hovered, taken, before: named });
    const painted = { ...plan, scene, ratio: view.ratio, badges, strengths };
    this.painted = painted;
    if (before === undefined || !this.texts.fits(view) || !isSamePicture(before, painted)) this.paintTexts(painted, view);
  }

  private paintBands(scene: Scene, view: ViewTransform): readonly Box[] {
    const { ladder } = scene.arrangement;
    const before = this.painted?.scene;
    // Behind the network there is nothing but its ground.
    if (ladder === undefined && before?.arrangement.ladder === undefined && before?.theme === scene.theme && this.bands.fits(view)) return [];
    const context = this.bands.start(view);
    if (context === undefined) return [];
    context.fillStyle = scene.theme.ground;
    context.fillRect(0, 0, view.width, view.height);
    return ladder === undefined ? [] : drawBands(context, ladder, scene.view.words, scene.theme, view);
  }

  private paintTexts({ scene, written, badges, strengths }: Painted, view: ViewTransform): void {
    const context = this.texts.start(view);
    if (context === undefined) return;
    for (const { placed, text, dimmed } of written) drawLabel(context, placed, text, dimmed, scene);
    for (const [index, badge] of badges.entries()) drawBadge(context, badge, scene.behind, strengths[index] ?? 1);
    const { ladder } = scene.arrangement;
    if (ladder !== undefined) drawHeadings(context, ladder, scene.view.words, scene.theme, view);
  }

  /** Badges lie over labels, labels over lines. */
  itemAt(at: Point): StageItem | undefined {
    const badge = this.painted?.badges.find((placed) => Math.hypot(placed.at.x - at.x, placed.at.y - at.y) <= BADGE_RADIUS + 2);
    if (badge !== undefined) return { kind: "edge", key: badge.key };
    for (const [key, box] of this.boxes) if (boxContains(box, at)) return { kind: "node", key };
    return undefined;
  }
}

/** Whether labels and badges look the same. The ladder's headings are drawn on the same canvas and move with the view: it is always drawn. */
const isSamePicture = (before: Painted, after: Painted): boolean =>
  before.scene.arrangement.ladder === undefined && after.scene.arrangement.ladder === undefined
  && before.scene.theme === after.scene.theme && before.scene.fonts === after.scene.fonts && before.scene.behind === after.scene.behind
  && sameLabels(before.written, after.written) && sameBadges(before.badges, after.badges)
  && before.strengths.every((strength, index) => strength === after.strengths[index]);

function pointsOf({ view: { nodes }, arrangement: { positions } }: Scene, view: ViewTransform): ReadonlyMap<string, Point> {
  const points = new Map<string, Point>();
  for (const { key } of nodes) {
    const at = positions.get(key);
    if (at !== undefined) points.set(key, toViewport(view, at));
  }
  return points;
}

function findBadges(scene: Scene, view: ViewTransform, points: ReadonlyMap<string, Point>): readonly PlacedBadge[] {
  if (view.ratio > FARTHEST_BADGES) return [];
  return placeBadges(scene.badgeEdges.flatMap((edge) => {
    const { badge, colour } = lineSign(edge, scene.theme);
    const source = points.get(edge.source);
    const target = points.get(edge.target);
    if (badge === undefined || source === undefined || target === undefined) return [];
    return [{ key: edge.key, source, target, bend: (scene.arrangement.bends.get(edge.key) ?? 0) / view.ratio, badge, colour }];
  }), points.values());
}

const badgeBox = ({ at }: PlacedBadge): Box => ({ x: at.x - BADGE_RADIUS, y: at.y - BADGE_RADIUS, width: BADGE_RADIUS * 2, height: BADGE_RADIUS * 2 });
