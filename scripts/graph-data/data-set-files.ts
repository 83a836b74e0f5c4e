/** Where the shipped data lies, and its text. */
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Bundle } from "../../src/model/bundle";
import type { TextFile } from "../../src/exchange/text-file";
import { readDataSet } from "../read-data-set";

export const GRAPH_DATA = new URL("../../graph-data/", import.meta.url);
export const REFERENCE = new URL("japan-us-2024/", GRAPH_DATA);
export const SCHEMAS = new URL("schema/", GRAPH_DATA);

export const textsIn = (folder: URL, endings: RegExp): TextFile[] => readdirSync(folder)
  .filter((name) => endings.test(name))
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

/** The reference bundle; throws with every problem where it is not valid. */
export const referenceBundle = (): Bundle => readDataSet(fileURLToPath(REFERENCE));
