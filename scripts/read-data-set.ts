/** A data set's folder → its bundle; used when the site is built and by the scripts that write from the data. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readFolder } from "../src/exchange/read-folder";
import type { Bundle } from "../src/model/bundle";

export const filesOf = (folder: string): string[] =>
  readdirSync(folder).filter((name) => name.endsWith(".yaml")).toSorted().map((name) => path.join(folder, name));

/** Throws with every problem, so that a broken data set stops the build. */
export const readDataSet = (folder: string): Bundle => {
  const result = readFolder(filesOf(folder).map((name) => ({ name, text: readFileSync(name, "utf8") })));
  if (result.kind === "read") return result.bundle;
  const lines = result.problems.map(({ file, place, code, params }) => `${file}:${place?.line ?? 1}:${place?.column ?? 1} ${code} ${JSON.stringify(params)}`);
  throw new Error(`the data set in ${folder} has problems\n${lines.join("\n")}`);
};
