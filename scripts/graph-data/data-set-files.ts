/** Where the shipped data lies, and how it is read: the way the product reads a folder. */
import { readFileSync, readdirSync } from "node:fs";
import type { Bundle } from "../../src/model/bundle";
import { readFolder } from "../../src/exchange/read-folder";
import type { ReadResult } from "../../src/exchange/read-raw";
import type { TextFile } from "../../src/exchange/text-file";

export const GRAPH_DATA = new URL("../../graph-data/", import.meta.url);
export const REFERENCE = new URL("japan-us-2024/", GRAPH_DATA);
export const SCHEMAS = new URL("schema/", GRAPH_DATA);

export const filesOf = (folder: URL, endings: RegExp): TextFile[] => readdirSync(folder)
  .filter((name) => endings.test(name))
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

export const readDataSet = (folder: URL = REFERENCE): ReadResult => readFolder(filesOf(folder, /\.(ya?ml|json)$/));

/** The reference bundle; throws with every problem where it is not valid. */
export const referenceBundle = (): Bundle => {
  const result = readDataSet();
  if (result.kind === "read") return result.bundle;
  throw new Error(`the reference data set is refused:\n${result.problems.map((each) => JSON.stringify(each)).join("\n")}`);
};
