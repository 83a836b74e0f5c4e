/** The samples in the repository: rows drawn, and labels where somebody has labelled them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import * as v from "valibot";
import { TABLES } from "../parse/read-row";
import type { SampleRow } from "./draw";
import { readLabels, type Label } from "./label";

export const SAMPLES = new URL("../../../tests/graph-data/us-contacts/sample/", import.meta.url);

const sampleRows = v.array(v.strictObject({ id: v.string(), table: v.picklist(TABLES), columns: v.record(v.string(), v.string()) }));

export interface Sample {
  readonly seed: string;
  readonly rows: readonly SampleRow[];
  readonly labels: ReadonlyMap<string, Label> | undefined;
}

const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, SAMPLES), "utf8"));

/** By seed. Throws where a file is not as it should be. */
export const samples = (): Sample[] => readdirSync(SAMPLES).filter((name) => name.endsWith(".rows.json")).toSorted().map((name) => {
  const seed = name.replace(".rows.json", "");
  const truth = `${seed}.truth.json`;
  return { seed, rows: v.parse(sampleRows, json(name)), labels: existsSync(new URL(truth, SAMPLES)) ? readLabels(json(truth)) : undefined };
});
