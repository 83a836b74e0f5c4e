/**
 * Owns the one sigma instance and its graph. The graph holds keys and positions; looks are kept beside it and handed over by the
 * reducers, so that a filter or a hover costs a partial refresh and never a new graph.
 */
import { MultiGraph } from "graphology";
import { Sigma } from "sigma";
import type { Point, Size } from "../layouts/geometry";
import type { LineDisplay, MarkDisplay } from "./display";
import { createLineProgram } from "./edge-programs/line-program";
import { createMarkProgram } from "./node-programs/mark-program";
import type { DrawnEdge } from "./projection";
import { changedByOverlay, overlayEdge, overlayNode } from "./reducers";
import type { Overlay } from "./reducers";
import { sameLine, sameMark } from "./same-display";
import { fromCamera, toCamera } from "./view-transform";
import type { ViewTransform } from "./view-transform";

interface Place {
  x: number;
  y: number;
}

export interface Drawing {
  readonly nodes: ReadonlyMap<string, MarkDisplay>;
  readonly edges: readonly DrawnEdge[];
  readonly positions: ReadonlyMap<string, Point>;
}

/** What differs between two drawings. */
interface Changes {
  readonly nodes: string[];
  readonly edges: string[];
  /** Those that the graph does not have yet. */
  readonly newNodes: string[];
  readonly newEdges: DrawnEdge[];
  /** A look came with another program or depth. */
  reindex: boolean;
  /** An edge has other ends than before. */
  rewired: boolean;
}

/** Up to so many newcomers are added one by one; more, and a fresh graph is cheaper. */
const FEW = 300;
/** In a larger heap nobody points at one line, and drawing them all a second time costs more than the picture. */
const MOST_PICKED_EDGES = 4000;
const MOST_LEFTOVERS = 3000;

export const LOWEST_RATIO = 0.2;

export class Renderer {
  readonly sigma: Sigma<Place>;
  /** The frame that the camera is reckoned in; sigma's own dimensions run ahead of it when the place is resized. */
  size: Size = { width: 1, height: 1 };
  private graph = new MultiGraph<Place>();
  private nodes = new Map<string, MarkDisplay>();
  private edges = new Map<string, LineDisplay>();
  private visible: Drawing = { nodes: new Map(), edges: [], positions: new Map() };
  /** By identity: what is the very same as before needs no second look. */
  private drawnEdges: ReadonlySet<DrawnEdge> = new Set();
  private readonly visibleEdges = new Set<string>();
  /** Items were added or moved, and sigma has not indexed them yet: a partial refresh without indexing would throw. */
  private unindexed = true;
  private added = 0;
  private readonly onWindowResize = (): void => {
    this.unindexed = true;
  };

  constructor(container: HTMLElement, private overlay: Overlay) {
    // Before sigma's own listener, which schedules a full refresh and so empties the indices.
    window.addEventListener("resize", this.onWindowResize);
    const isPicked = (): boolean => this.visible.edges.length <= MOST_PICKED_EDGES;
    this.sigma = new Sigma<Place>(this.graph, container, {
      allowInvalidContainer: true,
      renderLabels: false,
      renderEdgeLabels: false,
      enableEdgeEvents: true,
      enableCameraRotation: false,
      zIndex: true,
      stagePadding: 0,
      minCameraRatio: LOWEST_RATIO,
      maxCameraRatio: 40,
      zoomToSizeRatioFunction: (ratio) => Math.max(1, Math.sqrt(ratio)),
      defaultNodeType: "mark",
      defaultEdgeType: "straight",
      nodeProgramClasses: { mark: createMarkProgram() },
      edgeProgramClasses: { straight: createLineProgram(false, isPicked), curved: createLineProgram(true, isPicked), over: createLineProgram(true, isPicked) },
      defaultDrawNodeHover: () => undefined,
      nodeReducer: (key, place) => this.reduceNode(key, place),
      edgeReducer: (key) => this.reduceEdge(key),
    });
    this.sigma.on("afterProcess", () => {
      this.unindexed = false;
    });
    this.resize();
  }

  private reduceNode(key: string, place: Place): Partial<MarkDisplay> {
    const display = this.nodes.get(key);
    if (display === undefined || !this.visible.nodes.has(key)) return { ...display, ...place, type: "mark", hidden: true };
    return { ...overlayNode(key, display, this.overlay), ...place };
  }

  private reduceEdge(key: string): Partial<LineDisplay> {
    const display = this.edges.get(key);
    if (display === undefined) return { hidden: true };
    return this.visibleEdges.has(key) ? overlayEdge(key, display, this.overlay) : { ...display, hidden: true };
  }

  get view(): ViewTransform {
    return fromCamera(this.sigma.getCamera().getState(), this.size);
  }

  setView(view: ViewTransform, milliseconds = 0): void {
    const camera = this.sigma.getCamera();
    if (milliseconds === 0) camera.setState({ ...toCamera(view), angle: 0 });
    else void camera.animate({ ...toCamera(view), angle: 0 }, { duration: milliseconds, easing: "quadraticInOut" });
  }

  /** Makes one unit of the layout one px again. */
  resize(): void {
    this.sigma.resize();
    const { width, height } = this.sigma.getDimensions();
    this.size = { width, height };
    this.sigma.setCustomBBox({ x: [0, width], y: [-height, 0] });
    this.refreshAll();
  }

  draw(drawing: Drawing): void {
    const { newNodes, newEdges, ...changed } = this.takeOver(drawing);
    const isMoved = drawing.positions !== this.visible.positions;
    this.visible = drawing;
    this.added += newNodes.length + newEdges.length;
    const isNew = newNodes.length + newEdges.length > FEW || this.added > MOST_LEFTOVERS || changed.rewired;
    if (isNew) this.rebuild(drawing);
    else {
      for (const key of newNodes) this.graph.addNode(key, toPlace(drawing.positions.get(key)));
      for (const { key, source, target } of newEdges) this.graph.addEdgeWithKey(key, source, target);
      if (newNodes.length + newEdges.length > 0) this.unindexed = true;
      if (isMoved && this.moveAll(drawing.positions)) this.refreshAll();
      else this.refreshSome(changed.nodes, changed.edges, changed.reindex);
    }
  }

  /** Takes the new looks; says whose differ. What is the very same as before is passed over: a filter leaves most as they are. */
  private takeOver(drawing: Drawing): Changes {
    const changes: Changes = { nodes: [], edges: [], newNodes: [], newEdges: [], reindex: false, rewired: false };
    for (const [key, display] of drawing.nodes) {
      const shown = this.visible.nodes.get(key);
      if (shown === display) continue;
      if (!this.graph.hasNode(key)) changes.newNodes.push(key);
      if (shown === undefined || !sameMark(shown, display)) changes.nodes.push(key);
      this.nodes.set(key, display);
    }
    for (const key of this.visible.nodes.keys()) if (!drawing.nodes.has(key)) changes.nodes.push(key);
    this.takeOverEdges(drawing.edges, changes);
    return changes;
  }

  /** In a large network most of a filter's time would go by here. */
  private takeOverEdges(edges: readonly DrawnEdge[], changes: Changes): void {
    const before = this.drawnEdges;
    const now = new Set(edges);
    this.drawnEdges = now;
    const gone = new Set<string>();
    for (const drawn of before) if (!now.has(drawn)) gone.add(drawn.key);
    for (const drawn of edges) {
      if (before.has(drawn)) continue;
      this.takeOverEdge(drawn, changes);
      gone.delete(drawn.key);
      this.visibleEdges.add(drawn.key);
    }
    for (const key of gone) {
      this.visibleEdges.delete(key);
      changes.edges.push(key);
    }
  }

  private takeOverEdge(drawn: DrawnEdge, changes: Changes): void {
    const { key, source, target, display: projected } = drawn;
    const before = this.edges.get(key);
    // A bent line that is straight for now stays with its program, which draws both: another program means a full index.
    const display: LineDisplay = before?.type === "curved" && projected.type === "straight" ? { ...projected, type: "curved" } : projected;
    if (!this.visibleEdges.has(key) || before === undefined || !sameLine(before, display)) changes.edges.push(key);
    if (before !== undefined && (before.type !== display.type || before.zIndex !== display.zIndex)) changes.reindex = true;
    if (!this.graph.hasEdge(key)) changes.newEdges.push(drawn);
    else if (this.graph.source(key) !== source || this.graph.target(key) !== target) changes.rewired = true;
    this.edges.set(key, display);
  }

  private rebuild({ nodes, edges, positions }: Drawing): void {
    const graph = new MultiGraph<Place>();
    for (const key of nodes.keys()) graph.addNode(key, toPlace(positions.get(key)));
    for (const { key, source, target } of edges) graph.addEdgeWithKey(key, source, target);
    this.nodes = new Map(nodes);
    this.edges = new Map(edges.map(({ key, display }) => [key, display]));
    this.graph = graph;
    this.added = 0;
    this.unindexed = true;
    this.sigma.setGraph(graph);
  }

  /** Writes into the graph's own records: setting attributes would make sigma reindex once a node. */
  private moveAll(positions: ReadonlyMap<string, Point>): boolean {
    let moved = false;
    this.graph.forEachNode((key, place) => {
      const to = positions.get(key);
      if (to === undefined || (place.x === to.x && place.y === -to.y)) return;
      Object.assign(place, toPlace(to));
      moved = true;
    });
    return moved;
  }

  move(key: string, to: Point): void {
    if (!this.graph.hasNode(key)) return;
    Object.assign(this.graph.getNodeAttributes(key), toPlace(to));
    this.refreshSome([key], this.graph.edges(key));
  }

  setOverlay(overlay: Overlay): void {
    const changed = changedByOverlay(this.overlay, overlay);
    this.overlay = overlay;
    const among = (keys: Set<string> | undefined, all: ReadonlyMap<string, unknown> | ReadonlySet<string>): string[] =>
      [...keys ?? all.keys()].filter((key) => all.has(key));
    this.refreshSome(among(changed?.nodes, this.visible.nodes), among(changed?.edges, this.visibleEdges));
  }

  private refreshSome(nodes: readonly string[], edges: readonly string[], reindex = false): void {
    if (nodes.length + edges.length === 0 && !this.unindexed) return;
    // An edge is drawn from its ends' places: moving or hiding an end redraws it.
    this.sigma.refresh({ partialGraph: { nodes: [...nodes], edges: [...edges] }, skipIndexation: !reindex && !this.unindexed, schedule: true });
    if (reindex) this.unindexed = true;
  }

  private refreshAll(): void {
    this.unindexed = true;
    this.sigma.refresh({ schedule: true });
  }

  kill(): void {
    window.removeEventListener("resize", this.onWindowResize);
    this.sigma.kill();
  }
}

/** The layout's y grows downward, sigma's upward. */
const toPlace = (point: Point | undefined): Place => ({ x: point?.x ?? 0, y: -(point?.y ?? 0) });
