/**
 * GEXF "for the graph alone": nodes become actors, edges channels, the file itself is the one source. What a file
 * does not say is not made up: a status is unknown, and a kind or a party that had to be assumed is told.
 */
import type { PartialDate } from "../../model/date";
import { byPlace, type PathStep, type Place } from "../../model/problem";
import type { RawPart } from "../../model/validate";
import { readRaw, refused, type ReadResult } from "../read-raw";
import { baseName, stemOf, type TextFile } from "../text-file";
import { slug, uniqueIds } from "../unique-ids";
import { functionNamed, kindNamed, levelNamed, natureNamed, statusNamed, type Field } from "../words";
import { shown } from "../shown";
import { checkEdges } from "./check-edges";
import { columnsOf } from "./columns";
import { dateIn, fieldReader } from "./field-reader";
import { readGexfGraph, type GexfEdge, type GexfItem, type GexfNode } from "./gexf-graph";
import { partiesOf } from "./parties";

const NODE_FIELDS: ReadonlySet<Field> = new Set<Field>([
  "kind", "level", "function", "party", "partOf", "nameJa", "nameEn", "shortName", "reading", "aliases", "note", "from", "to",
]);
const EDGE_FIELDS: ReadonlySet<Field> = new Set<Field>(["level", "status", "nature", "nameJa", "nameEn", "note", "from", "to"]);
const SOURCE = "file";

/** XPath of the element, the locator of all that is read from it. */
const cited = (element: string, item: GexfItem): readonly object[] => {
  const id = item.id === undefined ? "" : shown(item.id.replace(/[\s"]+/g, " ").trim());
  return [{ source: SOURCE, locator: id === "" ? `${element}[${item.nth}]` : `${element}[@id="${id}"]` }];
};

const named = (label: string, fallback: string, ja: string | undefined, en: string | undefined): string | object => {
  const usual = label.trim() || fallback;
  return ja === undefined && en === undefined ? usual : { ja: ja ?? usual, en: en ?? usual };
};

const known = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/**
 * `asOf` is for files without a date of their own; a file with neither is refused (`missing-field`). Refused too:
 * what is not well formed, duplicate ids, edges to nobody, weights that are no numbers. Warnings: edges from a node to
 * itself (left out), attributes not taken, values assumed. Never throws.
 */
export const readGexf = (file: TextFile, options: { readonly asOf?: PartialDate | undefined } = {}): ReadResult => {
  const read = readGexfGraph(file);
  if (read.kind === "refused") return refused(read.problems);
  const { graph } = read;
  if (graph.nodes.length === 0) return refused([{ code: "nothing-in-it", file: file.name, path: [], params: {} }]);
  const { problems, warnings, edges } = checkEdges(graph, file.name);
  const warn = (code: "not-taken" | "assumed", params: Record<string, string>): void => {
    warnings.push({ code, file: file.name, path: [], params });
  };

  const ofNodes = columnsOf(graph, "node", NODE_FIELDS);
  const ofEdges = columnsOf(graph, "edge", EDGE_FIELDS);
  const node = fieldReader(ofNodes, file.name, warnings);
  const edge = fieldReader(ofEdges, file.name, warnings);
  const parties = partiesOf(graph, (each) => node.text(each, "party"));
  if (parties.two.length < 2) {
    return refused([...problems, { code: "too-few-participants", file: file.name, path: [], place: graph.nodes[0]?.place, params: {} }]);
  }
  const actorIds = uniqueIds([...graph.nodes.map(({ id }) => id), ...parties.named.keys()], "node");
  const actorId = (id: string): string => actorIds.get(id) ?? id;
  const byLabel = new Map(graph.nodes.map(({ id, label }) => [label, id]));

  const places: Place[] = [];
  let kindsAssumed = 0;
  const partOf = (each: GexfNode): string | undefined => {
    const written = node.text(each, "partOf");
    const parent = written === undefined ? each.parent : actorIds.has(written) ? written : byLabel.get(written) ?? written;
    const over = parent ?? parties.of.get(each);
    return over === undefined || over === each.id ? undefined : actorId(over);
  };
  const actors = graph.nodes.map((each) => {
    places.push(each.place);
    const kind = node.word(each, "kind", kindNamed);
    if (kind === undefined) kindsAssumed += 1;
    const aliases = node.text(each, "aliases")?.split(/[;|；、]/).map((text) => text.trim()).filter((text) => text !== "");
    const id = actorId(each.id);
    return known({
      id, kind: kind ?? "organization", name: named(each.label, each.id.trim() || id, node.text(each, "nameJa"), node.text(each, "nameEn")),
      shortName: node.text(each, "shortName"), reading: node.text(each, "reading"), aliases, partOf: partOf(each),
      function: node.word(each, "function", functionNamed), level: node.word(each, "level", levelNamed),
      from: node.date(each, "from"), to: node.date(each, "to"), note: node.text(each, "note"), sources: cited("node", each),
    });
  });
  for (const [name, first] of parties.named) {
    places.push(first.place);
    actors.push({ id: actorId(name), kind: "state", name, sources: cited("node", first) });
  }

  // No id of a file has a NUL in it, so that the made-up ones cannot meet another.
  const rawEdgeId = (each: GexfEdge): string => each.id ?? `edge\u0000${each.nth}`;
  const channelIds = uniqueIds(edges.map(rawEdgeId), "edge");
  let naturesAssumed = 0;
  const channels = edges.map((each) => {
    const nature = edge.word(each, "nature", natureNamed);
    if (nature === undefined) naturesAssumed += 1;
    const isNamed = each.label.trim() !== "" || edge.text(each, "nameJa") !== undefined || edge.text(each, "nameEn") !== undefined;
    const id = channelIds.get(rawEdgeId(each)) ?? "";
    return known({
      id, ends: [actorId(each.source), actorId(each.target)],
      name: isNamed ? named(each.label, id, edge.text(each, "nameJa"), edge.text(each, "nameEn")) : undefined,
      level: edge.word(each, "level", levelNamed), nature: nature ?? "institutional",
      status: [known({ is: edge.word(each, "status", statusNamed) ?? "unknown", from: edge.date(each, "from"), to: edge.date(each, "to") })],
      note: edge.text(each, "note"), sources: cited("edge", each),
    });
  });

  const modified = dateIn(graph.meta.get("lastmodifieddate") ?? "");
  const title = graph.meta.get("description") || stemOf(file.name) || "GEXF";
  const dataset = known({
    id: slug(stemOf(file.name)) || "graph", name: shown(title), asOf: modified ?? options.asOf, parties: parties.two.map(actorId),
  });
  const sources = [known({
    id: SOURCE, kind: "other", title: baseName(file.name) || "GEXF", author: graph.meta.get("creator") || undefined, published: modified,
  })];

  for (const [of, { notTaken }] of [["nodes", ofNodes], ["edges", ofEdges]] as const) {
    for (const [attribute, count] of notTaken) warn("not-taken", { attribute: shown(attribute), of, count: String(count) });
  }
  for (const [attribute, count] of graph.ignored) warn("not-taken", { attribute: shown(attribute), of: "elements", count: String(count) });
  const weights = edges.filter(({ own }) => own.has("weight")).length;
  if (weights > 0) warn("not-taken", { attribute: "weight", of: "edges", count: String(weights) });
  if (kindsAssumed > 0) warn("assumed", { field: "kind", value: "organization", count: String(kindsAssumed) });
  if (naturesAssumed > 0) warn("assumed", { field: "nature", value: "institutional", count: String(naturesAssumed) });
  if (parties.assumed) warn("assumed", { field: "parties", value: parties.two.map(shown).join(", "), count: "2" });
  if (modified === undefined) warn("assumed", { field: "asOf", value: options.asOf ?? "", count: "1" });

  const raw = new Map<string, RawPart>(
    Object.entries({ dataset, actors, channels, sources }).map(([name, value]) => [name, { file: file.name, path: [name], value }]),
  );
  const placeOf = ([collection, index]: readonly PathStep[]): Place =>
    (typeof index !== "number" ? undefined : collection === "channels" ? edges[index]?.place : places[index]) ?? { line: 1, column: 1 };
  const result = readRaw(raw, new Map([[file.name, placeOf]]), problems);
  return result.kind === "read" ? { ...result, warnings: warnings.sort(byPlace) } : result;
};
