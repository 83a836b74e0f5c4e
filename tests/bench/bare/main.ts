/** The floor: sigma with two reducers and a set of hidden levels, nothing else. */
import { MultiGraph } from "graphology";
import Sigma from "sigma";

interface Loaded {
  readonly actors: readonly { readonly id: string }[];
  readonly channels: readonly { readonly id: string; readonly ends: readonly [string, string]; readonly level: string }[];
}

const isLoaded = (value: unknown): value is Loaded => typeof value === "object" && value !== null && "actors" in value && "channels" in value;

const address = new URLSearchParams(location.search).get("open") ?? "";
const loaded: unknown = await (await fetch(address)).json();
if (!isLoaded(loaded)) throw new Error("no network");
const graph = new MultiGraph();
loaded.actors.forEach(({ id }, index) => graph.addNode(id, { x: Math.cos(index), y: Math.sin(index * 1.3), size: 4, color: "#174a93" }));
for (const { id, ends, level } of loaded.channels) graph.addEdgeWithKey(id, ends[0], ends[1], { level, size: 1, color: "#7fb0e6" });

const hidden = new Set<string>();
const stage = document.getElementById("stage");
if (stage === null) throw new Error("no stage");
const sigma = new Sigma(graph, stage, {
  renderLabels: false,
  edgeReducer: (_, attributes) => (hidden.has(String(attributes["level"])) ? { ...attributes, hidden: true } : attributes),
  nodeReducer: (_, attributes) => attributes,
});
document.getElementById("toggle")?.addEventListener("click", () => {
  if (!hidden.delete("working")) hidden.add("working");
  sigma.refresh({ skipIndexation: true });
});
document.title = "ready";
