/** The reference data set as it is in the repository, read the way the product reads a folder. */
import { readFileSync, readdirSync } from "node:fs";
import { readFolder } from "../../src/exchange/read-folder";
import type { ReadResult } from "../../src/exchange/read-raw";
import type { TextFile } from "../../src/exchange/text-file";

export const GRAPH_DATA = new URL("../../graph-data/", import.meta.url);
export const REFERENCE = new URL("japan-us-2024/", GRAPH_DATA);

export const filesOf = (folder: URL): TextFile[] => readdirSync(folder)
  .filter((name) => /\.(ya?ml|json)$/.test(name))
  .sort()
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));

export const readDataSet = (folder: URL = REFERENCE): ReadResult => readFolder(filesOf(folder));
