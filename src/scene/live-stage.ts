/** A stage with a live renderer: brings view, layout, camera, overlay and accessible targets together. */
import { THEMES } from "../encoding/theme";
import type { Theme, ThemeName } from "../encoding/theme";
import type { Box, Point } from "../layouts/geometry";
import type { Emphasis, StageView } from "../state/stage-view";
import { arrangeLadder, arrangeNetwork } from "./arrangement";
import type { Arrangement } from "./arrangement";
import { createMotion, isCalm, MOVEMENT } from "./motion";
import { compose, inReadingOrder, continuity, reachableInCrowd } from "./compose";
import type { arrangeHeld } from "./held-arrangement";
import { hoverEmphasis } from "./hover-emphasis";
import { isCrowd } from "./labels/label-plan";
import { createMeasuring } from "./labels/measuring";
import type { Measuring } from "./labels/measuring";
import type { NetworkLayout } from "./network-layout";
import { Painter } from "./painter";
import { bindPointer } from "./pointer";
import { LOWEST_RATIO, Renderer } from "./renderer";
import type { Overlay } from "./reducers";
import type { Scene } from "./scene";
import type { StageItem, StageLayout } from "./stage-types";
import { Targets } from "./targets";
import { holdInside, viewInOwnSize, viewOfAll, zoomed } from "./view-bounds";
import { fromCamera, sameView, toCamera, toLayout, toViewport } from "./view-transform";
import type { ViewTransform } from "./view-transform";

/** What outlives a lost renderer. */
export interface StageModel {
  view: StageView | undefined;
  layout: StageLayout;
  theme: ThemeName;
  emphasis: Emphasis | undefined;
  /** Nothing that is there is to move. */
  isHeld: boolean;
  selection: ReadonlySet<string>;
  name: string;
  readonly seed: number;
  readonly network: NetworkLayout;
}

export interface LiveStageEvents {
  readonly select: (item: StageItem | undefined, additive: boolean) => void;
  readonly doubleClick: (item: StageItem | undefined) => void;
  readonly hover: (item: StageItem | undefined) => void;
  readonly contextLost: () => void;
}

const ZOOM_STEP = 1.35;
/** The pointer may cross the stage without the picture flickering. */
const HOVER_DELAY = 110;

export class LiveStage {
  private readonly frame = document.createElement("div");
  private readonly renderer: Renderer;
  private readonly painter: Painter;
  private readonly targets: Targets;
  private readonly unbindPointer: () => void;
  private scene: Scene | undefined;
  private shownLayout: StageLayout | undefined;
  private hovered: StageItem | undefined;
  private hoverTimer: ReturnType<typeof setTimeout> | undefined;
  private overlay: Overlay;
  /** Where nodes were dragged to, until the layout changes. */
  private dragged = new Map<string, Point>();
  private readonly measuring = createMeasuring();
  /** Fetched when time is dragged first. */
  private arrangeHeld: typeof arrangeHeld | undefined;
  private wasHeld = false;
  private readonly settling = createMotion();
  /** Names of a crowd that follow their picture. */
  private namesLater: number | undefined;
  private namedFrom: ViewTransform | undefined;

  constructor(private readonly container: HTMLElement, private readonly model: StageModel, private readonly events: LiveStageEvents) {
    Object.assign(this.frame.style, { position: "absolute", inset: "0", overflow: "hidden" });
    container.append(this.frame);
    this.overlay = this.currentOverlay();
    this.renderer = new Renderer(this.frame, this.overlay);
    this.painter = new Painter(this.renderer.sigma);
    this.targets = new Targets(container, {
      select: (key, additive) => events.select(key === undefined ? undefined : { kind: "node", key }, additive),
      reveal: (key) => this.focus(key),
      hover: (key) => this.setHovered(key === undefined ? undefined : { kind: "node", key }),
      pan: (dx, dy) => this.pan(dx, dy),
      zoom: (step) => (step === "fit" ? this.fit() : this.zoom(step)),
    }, this.theme.accent);
    this.nameChanged();
    this.unbindPointer = bindPointer(this.renderer.sigma, this.frame, {
      drawnAt: (at) => this.painter.itemAt(at),
      click: events.select,
      doubleClick: events.doubleClick,
      hover: (item) => this.setHovered(item),
      drag: (node, to) => this.drag(node, to),
      scroll: (dx, dy) => this.pan(dx, dy),
    });
    this.renderer.sigma.getCamera().clean = (state) => {
      const content = this.scene?.arrangement.content;
      if (content === undefined) return state;
      return { ...state, ...toCamera(holdInside(fromCamera(state, this.renderer.size), content)) };
    };
    this.renderer.sigma.on("afterRender", () => this.paint());
    for (const canvas of Object.values(this.renderer.sigma.getCanvases())) canvas.addEventListener("webglcontextlost", this.onContextLost);
    this.show();
  }

  private readonly onContextLost = (event: Event): void => {
    event.preventDefault();
    this.events.contextLost();
  };

  private get theme(): Theme {
    return THEMES[this.model.theme];
  }

  private arrange(view: StageView, isHeld: boolean): Arrangement | undefined {
    const measuring = this.measuring(this.renderer.size.width);
    const ladder = this.scene?.arrangement.ladder;
    if (isHeld && this.scene !== undefined && ladder !== undefined && this.arrangeHeld !== undefined) {
      return this.arrangeHeld(this.scene, ladder, view, measuring.fonts, measuring.measures);
    }
    const arranged = this.model.layout === "ladder"
      ? arrangeLadder(view, this.renderer.size, measuring.fonts, measuring.measures)
      : this.arrangeNetwork(view, measuring);
    if (arranged === undefined || this.dragged.size === 0 || this.model.layout === "network") return arranged;
    return { ...arranged, positions: new Map([...arranged.positions, ...[...this.dragged].filter(([key]) => arranged.positions.has(key))]) };
  }

  private arrangeNetwork(view: StageView, { fonts, measures }: Measuring): Arrangement | undefined {
    const positions = this.model.network.positions(
      { nodes: view.nodes.map(({ key }) => key), edges: view.edges, seed: this.model.seed }, this.model.isHeld, () => this.show(),
    );
    return positions === undefined ? undefined : arrangeNetwork(view, positions, fonts, measures);
  }

  private async fetchHeld(): Promise<void> {
    this.arrangeHeld = (await import("./held-arrangement")).arrangeHeld;
  }

  /** `mayHold`: another size of the stage is another picture, held or not. */
  show(mayHold = true): void {
    const { view } = this.model;
    if (view === undefined) return;
    this.settling.end();
    const isOther = this.shownLayout !== this.model.layout;
    if (isOther) this.dragged.clear();
    const isHeld = this.model.isHeld && mayHold && !isOther;
    if (isHeld && this.arrangeHeld === undefined) void this.fetchHeld();
    const arrangement = this.arrange(view, isHeld);
    if (arrangement === undefined) return;
    const before = this.scene;
    const stays = continuity(before?.view, view);
    const composition = compose(view, arrangement, this.theme);
    const { fonts } = this.measuring(this.renderer.size.width);
    this.scene = { view, arrangement, theme: this.theme, fonts, ...composition };
    this.frame.style.background = this.theme.ground;
    this.targets.setRing(this.theme.accent);
    this.renderer.draw({ nodes: composition.marks, edges: composition.lines, positions: arrangement.positions });
    if (!isCrowd({ view })) this.targets.show(inReadingOrder(view, arrangement));
    this.overlayChanged();
    this.shownLayout = this.model.layout;
    const isLetGo = this.wasHeld && !isHeld;
    this.wasHeld = isHeld;
    if (isLetGo && !isOther && before !== undefined && arrangement.ladder !== undefined) this.settleFrom(before.arrangement.positions);
    // Whoever moves through time keeps looking where they look.
    if (isHeld || (isLetGo && !isOther)) this.renderer.setView(this.renderer.view);
    else if (isOther || stays === "fresh") this.fit(false);
    // New rows make a new picture: the ladder goes back to its own size and as far down as it was, if it is still that tall.
    else if (stays === "related" && this.model.layout === "ladder") this.renderer.setView({ ...viewInOwnSize(this.renderer.size), centreY: this.renderer.view.centreY });
    else this.renderer.setView(this.renderer.view);
  }

  /** What was held comes to its places in a short movement, or at once where nobody wants to see things move. */
  private settleFrom(before: ReadonlyMap<string, Point>): void {
    const { scene } = this;
    if (scene === undefined || isCrowd(scene)) return;
    const { positions } = scene.arrangement;
    this.settling.run(before, positions, (moving) => {
      this.scene = { ...scene, arrangement: { ...scene.arrangement, positions: moving } };
      this.renderer.draw({ nodes: scene.marks, edges: scene.lines, positions: moving });
    });
  }

  private currentOverlay(): Overlay {
    return { emphasis: hoverEmphasis(this.hovered, this.scene?.view.edges ?? []) ?? this.model.emphasis, selection: this.model.selection, ring: this.theme.accent };
  }

  overlayChanged(): void {
    this.overlay = this.currentOverlay();
    this.renderer.setOverlay(this.overlay);
    this.renderer.sigma.scheduleRender();
    this.targets.setSelection(this.model.selection);
  }

  private setHovered(item: StageItem | undefined): void {
    clearTimeout(this.hoverTimer);
    this.hoverTimer = setTimeout(() => {
      this.hovered = item;
      this.events.hover(item);
      this.frame.title = item === undefined ? "" : this.scene?.arrangement.labels.get(item.key)?.whole ?? "";
      this.overlayChanged();
    }, HOVER_DELAY);
  }

  /** Where nothing has moved and there are many names, the lines are shown first and the names follow in the next frame. */
  private paint(): void {
    if (this.scene === undefined) return;
    const isStill = this.namedFrom !== undefined && sameView(this.namedFrom, this.renderer.view);
    if (!isStill || !isCrowd(this.scene)) this.paintNames();
    else this.namesLater ??= requestAnimationFrame(() => this.paintNames());
  }

  private paintNames(): void {
    if (this.namesLater !== undefined) cancelAnimationFrame(this.namesLater);
    this.namesLater = undefined;
    if (this.scene === undefined) return;
    this.namedFrom = this.renderer.view;
    this.painter.paint(this.scene, this.renderer.view, this.overlay, this.hovered?.key);
    if (isCrowd(this.scene)) this.targets.show(reachableInCrowd(this.scene, this.painter.named, this.targets.focused));
    this.targets.place(this.painter.boxes, this.painter.points);
  }

  private drag(node: string, to: Point): void {
    if (this.scene === undefined) return;
    const place = toLayout(this.renderer.view, to);
    this.dragged.set(node, place);
    if (this.model.layout === "network") this.model.network.move(node, place);
    const positions = new Map(this.scene.arrangement.positions).set(node, place);
    this.scene = { ...this.scene, arrangement: { ...this.scene.arrangement, positions } };
    this.renderer.move(node, place);
  }

  nameChanged(): void {
    this.targets.setName(this.model.name);
  }

  resize(): void {
    const { offsetWidth: width, offsetHeight: height } = this.frame;
    if (width === 0 || height === 0 || (width === this.renderer.size.width && height === this.renderer.size.height)) return;
    const before = this.renderer.view;
    this.renderer.resize();
    this.show(false);
    // The ladder keeps its upper left corner, the network its middle.
    const dx = this.model.layout === "ladder" ? ((width - before.width) / 2) * before.ratio : 0;
    const dy = this.model.layout === "ladder" ? ((height - before.height) / 2) * before.ratio : 0;
    this.renderer.setView({ ...before, width, height, centreX: before.centreX + dx, centreY: before.centreY + dy });
  }

  fit(animated = true): void {
    const content = this.scene?.arrangement.content;
    if (content === undefined) return;
    this.moveTo(this.model.layout === "ladder" ? viewInOwnSize(this.renderer.size) : viewOfAll(this.renderer.size, content, true), animated);
  }

  zoom(step: "in" | "out"): void {
    const content = this.scene?.arrangement.content;
    const highest = content === undefined ? 40 : Math.max(viewOfAll(this.renderer.size, content, this.model.layout === "network").ratio * 1.2, 1.2);
    this.moveTo(zoomed(this.renderer.view, step === "in" ? 1 / ZOOM_STEP : ZOOM_STEP, LOWEST_RATIO, highest));
  }

  pan(dx: number, dy: number): void {
    const view = this.renderer.view;
    this.moveTo({ ...view, centreX: view.centreX + dx * view.ratio, centreY: view.centreY + dy * view.ratio }, false);
  }

  focus(key: string): void {
    const positions = this.scene?.arrangement.positions;
    const edge = this.scene?.view.edges.find((one) => one.key === key);
    const ends = (edge === undefined ? [key] : [edge.source, edge.target]).flatMap((node) => positions?.get(node) ?? []);
    const [one, other = one] = ends;
    if (one === undefined || other === undefined) return;
    const at = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
    const view = this.renderer.view;
    const seen = toViewport(view, at);
    const inView = seen.x > 40 && seen.x < view.width - 40 && seen.y > 60 && seen.y < view.height - 30;
    if (!inView) this.moveTo({ ...view, centreX: at.x, centreY: at.y });
  }

  private moveTo(view: ViewTransform, animated = true): void {
    this.renderer.setView(view, animated && !isCalm() ? MOVEMENT : 0);
  }

  labelBoxes(): ReadonlyMap<string, Box> {
    return this.painter.boxes;
  }

  destroy(): void {
    this.settling.end();
    clearTimeout(this.hoverTimer);
    if (this.namesLater !== undefined) cancelAnimationFrame(this.namesLater);
    for (const canvas of Object.values(this.renderer.sigma.getCanvases())) canvas.removeEventListener("webglcontextlost", this.onContextLost);
    this.unbindPointer();
    this.model.network.cancel();
    this.targets.destroy();
    this.renderer.kill();
    this.frame.remove();
    this.container.style.cursor = "";
  }
}
