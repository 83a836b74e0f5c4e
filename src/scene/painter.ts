/** Draws all that is not WebGL after each of sigma's frames: bands, labels, badges, headings. Remembers what it drew, for the pointer. */
import type { Sigma } from "sigma";
import type { Theme } from "../encoding/theme";
import { boxContains } from "../layouts/geometry";
import type { Box, Point } from "../layouts/geometry";
import type { StageEdge, StageView } from "../state/stage-view";
import type { Arrangement } from "./arrangement";
import { drawBands, drawHeadings } from "./backdrop";
import { BADGE_RADIUS, drawBadge, placeBadges } from "./labels/badges";
import type { PlacedBadge } from "./labels/badges";
import { drawLabel } from "./labels/draw-labels";
import type { LabelFonts } from "./labels/label-text";
import { placeLabels } from "./labels/place-labels";
import type { LabelRequest } from "./labels/place-labels";
import type { MarkDisplay } from "./display";
import { lineSign } from "./projection";
import { DIMMED } from "./reducers";
import type { Overlay } from "./reducers";
import type { StageItem } from "./stage-types";
import { toViewport } from "./view-transform";
import type { ViewTransform } from "./view-transform";

export interface Scene {
  readonly view: StageView;
  readonly arrangement: Arrangement;
  readonly marks: ReadonlyMap<string, MarkDisplay>;
  readonly theme: Theme;
  readonly behind: string;
  readonly fonts: LabelFonts;
  /** How many edges end at a node: what is connected keeps its label longest. */
  readonly degrees: ReadonlyMap<string, number>;
  readonly badgeEdges: readonly StageEdge[];
}

/** Beyond this ratio badges would cover what they stand on. */
const FARTHEST_BADGES = 2.2;

export class Painter {
  private readonly bands: HTMLCanvasElement;
  private readonly bandContext: CanvasRenderingContext2D | null;
  private readonly labelContext: CanvasRenderingContext2D | null;
  private badges: readonly PlacedBadge[] = [];
  /** Mark and label of each node on the stage, px of the viewport. */
  boxes: ReadonlyMap<string, Box> = new Map();
  points: ReadonlyMap<string, Point> = new Map();

  constructor(sigma: Pick<Sigma, "createCanvas" | "getCanvases">) {
    this.bands = sigma.createCanvas("bands", { beforeLayer: "edges" });
    Object.assign(this.bands.style, { pointerEvents: "none", inset: "0" });
    this.bandContext = this.bands.getContext("2d");
    this.labelContext = sigma.getCanvases().labels?.getContext("2d") ?? null;
  }

  paint(scene: Scene, view: ViewTransform, overlay: Overlay, hovered: string | undefined): void {
    const names = this.paintBands(scene, view);
    const context = this.labelContext;
    if (context === null) return;
    const sizeRatio = Math.max(1, Math.sqrt(view.ratio));
    this.points = new Map(scene.view.nodes.flatMap(({ key }) => {
      const at = scene.arrangement.positions.get(key);
      return at === undefined ? [] : [[key, toViewport(view, at)] as const];
    }));
    this.badges = findBadges(scene, view, this.points);
    // At its own size the ladder has room for all; from afar, or in the network, labels give way.
    const taken = scene.arrangement.ladder === undefined ? this.badges.map(badgeBox) : view.ratio > 1.001 ? names : [];
    this.paintLabels(context, scene, view, overlay, hovered, sizeRatio, taken);
    this.paintBadges(context, scene, overlay);
    if (scene.arrangement.ladder !== undefined) drawHeadings(context, scene.arrangement.ladder, scene.view.words, scene.theme, view);
  }

  private paintBands(scene: Scene, view: ViewTransform): readonly Box[] {
    const context = this.bandContext;
    if (context === null) return [];
    const scale = globalThis.devicePixelRatio;
    const [width, height] = [Math.round(view.width * scale), Math.round(view.height * scale)];
    if (this.bands.width !== width || this.bands.height !== height) {
      Object.assign(this.bands, { width, height });
      Object.assign(this.bands.style, { width: `${view.width}px`, height: `${view.height}px` });
    }
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.fillStyle = scene.theme.ground;
    context.fillRect(0, 0, view.width, view.height);
    const { ladder } = scene.arrangement;
    return ladder === undefined ? [] : drawBands(context, ladder, scene.view.words, scene.theme, view);
  }

  private paintLabels(
    context: CanvasRenderingContext2D, scene: Scene, view: ViewTransform, overlay: Overlay, hovered: string | undefined, sizeRatio: number,
    taken: readonly Box[],
  ): void {
    const { arrangement } = scene;
    const requests: LabelRequest[] = [];
    const boxes = new Map<string, Box>();
    for (const [key, mark] of this.points) {
      const text = arrangement.labels.get(key);
      const radius = (scene.marks.get(key)?.size ?? 6) / sizeRatio;
      const reach = Math.max(radius, 8);
      boxes.set(key, { x: mark.x - reach, y: mark.y - reach, width: reach * 2, height: reach * 2 });
      if (text === undefined) continue;
      const emphasised = overlay.emphasis?.nodes.has(key) === true || overlay.selection.has(key);
      requests.push({
        key, mark, radius, size: text, sides: arrangement.sidesOf(key), forced: key === hovered || overlay.selection.has(key),
        priority: (scene.degrees.get(key) ?? 0) + (emphasised ? 10_000 : 0),
      });
    }
    for (const placed of placeLabels(requests, view, taken)) {
      const text = arrangement.labels.get(placed.key);
      const mark = boxes.get(placed.key);
      if (text === undefined || mark === undefined) continue;
      const dimmed = overlay.emphasis !== undefined && !overlay.emphasis.nodes.has(placed.key);
      drawLabel(context, placed, text, dimmed, scene);
      boxes.set(placed.key, unite(mark, placed.box));
    }
    this.boxes = boxes;
  }

  private paintBadges(context: CanvasRenderingContext2D, scene: Scene, overlay: Overlay): void {
    for (const badge of this.badges) {
      const dimmed = overlay.emphasis !== undefined && !overlay.emphasis.edges.has(badge.key) && !overlay.selection.has(badge.key);
      drawBadge(context, badge, scene.behind, dimmed ? DIMMED : 1);
    }
  }

  /** Badges lie over labels, labels over lines. */
  itemAt(at: Point): StageItem | undefined {
    const badge = this.badges.find((placed) => Math.hypot(placed.at.x - at.x, placed.at.y - at.y) <= BADGE_RADIUS + 2);
    if (badge !== undefined) return { kind: "edge", key: badge.key };
    for (const [key, box] of this.boxes) if (boxContains(box, at)) return { kind: "node", key };
    return undefined;
  }
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

function unite(one: Box, other: Box): Box {
  const x = Math.min(one.x, other.x);
  const y = Math.min(one.y, other.y);
  return {
    x, y,
    width: Math.max(one.x + one.width, other.x + other.width) - x,
    height: Math.max(one.y + one.height, other.y + other.height) - y,
  };
}
