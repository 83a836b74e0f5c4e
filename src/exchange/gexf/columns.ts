/** The attributes of a graph file, told apart: those that our records have a field for, and the rest. */
import { fieldNamed, folded, type Field } from "../words";
import type { GexfGraph, GexfItem } from "./gexf-graph";

export interface Columns {
  /** The value of a field: the item's own, else the attribute's default. Blank is none. */
  valueOf(item: GexfItem, field: Field): string | undefined;
  /** Titles that no field takes, with the number of values lost. */
  readonly notTaken: ReadonlyMap<string, number>;
}

/** Attributes of the element itself that are read as a field too. `start` and `end` are those of GEXF; the rest is not ours. */
const OWN: Partial<Record<Field, readonly string[]>> = { from: ["start", "startopen"], to: ["end", "endopen"] };

export const columnsOf = (graph: GexfGraph, kind: "node" | "edge", wanted: ReadonlySet<Field>): Columns => {
  const ids = new Map<Field, string>();
  const rest = new Map<string, string>();
  for (const [id, title] of graph.titles[kind]) {
    const field = fieldNamed(title);
    if (field !== undefined && wanted.has(field) && !ids.has(field)) ids.set(field, id);
    else rest.set(id, title);
  }
  const notTaken = new Map<string, number>();
  const items: readonly GexfItem[] = kind === "node" ? graph.nodes : graph.edges;
  for (const { values } of items) {
    for (const id of values.keys()) {
      const title = rest.get(id) ?? (graph.titles[kind].has(id) ? undefined : id);
      // The weight is judged, though not taken, and is told of elsewhere.
      if (title !== undefined && folded(title) !== "weight") notTaken.set(title, (notTaken.get(title) ?? 0) + 1);
    }
  }
  return {
    valueOf: (item, field) => {
      const id = ids.get(field);
      const found = id === undefined ? undefined : item.values.get(id) ?? graph.defaults[kind].get(id);
      const value = (found ?? OWN[field]?.map((name) => item.own.get(name)).find((each) => each !== undefined))?.trim();
      return value === "" ? undefined : value;
    },
    notTaken,
  };
};
