/** GEXF 1.2 and 1.3 (gexf.net) as it is written in the file, before anything is made of it. */
import type { Place, Problem } from "../../model/problem";
import type { TextFile } from "../text-file";
import { parseXml, type XmlElement } from "../xml/parse-xml";

export interface GexfItem {
  /** As in the file; `undefined` where an edge has none. */
  readonly id: string | undefined;
  /** Its number among its kind in the file, from 1. */
  readonly nth: number;
  readonly label: string;
  /** By attribute id. */
  readonly values: Map<string, string>;
  /** Attributes of the element itself. */
  readonly own: ReadonlyMap<string, string>;
  readonly place: Place;
}
export interface GexfNode extends GexfItem {
  readonly id: string;
  /** The node that it stands in, or names as `pid`. */
  readonly parent: string | undefined;
}
export interface GexfEdge extends GexfItem {
  readonly source: string;
  readonly target: string;
}

export interface GexfGraph {
  readonly nodes: GexfNode[];
  readonly edges: GexfEdge[];
  /** Titles of the declared attributes, by id. */
  readonly titles: { readonly node: Map<string, string>; readonly edge: Map<string, string> };
  readonly defaults: { readonly node: Map<string, string>; readonly edge: Map<string, string> };
  /** `lastmodifieddate`, `creator`, `description` … */
  readonly meta: Map<string, string>;
  /** Elements that say something for which there is no place: `viz:color`, `spells`. */
  readonly ignored: Map<string, number>;
}

const KNOWN = new Set([
  "gexf", "meta", "creator", "description", "keywords", "graph", "attributes", "attribute", "default", "options", "nodes", "node", "edges",
  "edge", "attvalues", "attvalue",
]);
const OF_META = new Set(["creator", "description"]);

export type GexfRead =
  | { readonly kind: "graph"; readonly graph: GexfGraph }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/** Problems beside those of the XML: `unknown-format` where the root is another, `missing-field`, `duplicate-id`. */
export const readGexfGraph = (file: TextFile): GexfRead => {
  const graph: GexfGraph = {
    nodes: [], edges: [], titles: { node: new Map(), edge: new Map() }, defaults: { node: new Map(), edge: new Map() },
    meta: new Map(), ignored: new Map(),
  };
  const problems: Problem[] = [];
  const report = (code: Problem["code"], place: Place, params: Record<string, string>): void => {
    problems.push({ code, file: file.name, path: [], place, params });
  };
  const seen = { node: new Set<string>(), edge: new Set<string>() };
  const once = (kind: "node" | "edge", id: string, place: Place): void => {
    if (seen[kind].has(id)) report("duplicate-id", place, { id: id.slice(0, 80) });
    seen[kind].add(id);
  };
  const required = (element: XmlElement, field: string): string => {
    const value = element.attributes.get(field);
    if (value === undefined) report("missing-field", element.place, { field });
    return value ?? "";
  };

  const openNodes: GexfNode[] = [];
  let edge: GexfEdge | undefined;
  let declares: "node" | "edge" = "node";
  let declared: string | undefined;
  let isFirst = true;

  const open = (element: XmlElement): void => {
    const { name, attributes, place } = element;
    if (isFirst && name !== "gexf") report("unknown-format", place, { name: name.slice(0, 80), known: "gexf" });
    isFirst = false;
    if (element.prefix === "viz" || !KNOWN.has(name)) {
      const shown = element.prefix === "" ? name : `${element.prefix}:${name}`;
      graph.ignored.set(shown, (graph.ignored.get(shown) ?? 0) + 1);
      return;
    }
    if (name === "meta") graph.meta.set("lastmodifieddate", attributes.get("lastmodifieddate") ?? "");
    if (name === "attributes") declares = attributes.get("class") === "edge" ? "edge" : "node";
    if (name === "attribute") {
      declared = required(element, "id");
      graph.titles[declares].set(declared, attributes.get("title") ?? declared);
    }
    if (name === "node") {
      const id = required(element, "id");
      if (attributes.has("id")) once("node", id, place);
      const parent = attributes.get("pid") ?? openNodes.at(-1)?.id;
      const node: GexfNode = { id, nth: graph.nodes.length + 1, label: attributes.get("label") ?? "", values: new Map(), own: attributes, place, parent };
      graph.nodes.push(node);
      openNodes.push(node);
    }
    if (name === "edge") {
      const id = attributes.get("id");
      if (id !== undefined) once("edge", id, place);
      edge = {
        id, nth: graph.edges.length + 1, source: required(element, "source"), target: required(element, "target"),
        label: attributes.get("label") ?? "", values: new Map(), own: attributes, place,
      };
      graph.edges.push(edge);
    }
    if (name === "attvalue") {
      // 1.1 wrote `id` for what 1.2 calls `for`.
      const attribute = attributes.get("for") ?? attributes.get("id");
      if (attribute !== undefined) (edge ?? openNodes.at(-1))?.values.set(attribute, attributes.get("value") ?? "");
    }
  };

  const close = (name: string, text: string): void => {
    if (name === "node") openNodes.pop();
    if (name === "edge") edge = undefined;
    if (name === "attribute") declared = undefined;
    if (name === "default" && declared !== undefined) graph.defaults[declares].set(declared, text.trim());
    if (OF_META.has(name)) graph.meta.set(name, text.replace(/\s+/g, " ").trim());
  };

  const broken = parseXml(file, { open, close });
  // A web page saved under the wrong name is no XML either; that it is no graph is what helps.
  const foreign = problems.filter(({ code }) => code === "unknown-format");
  if (foreign.length > 0) return { kind: "refused", problems: foreign };
  // What is wrong with the text itself makes the rest guesswork: half a file is no graph.
  if (broken.length > 0) return { kind: "refused", problems: broken };
  return problems.length > 0 ? { kind: "refused", problems } : { kind: "graph", graph };
};
