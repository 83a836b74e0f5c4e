/**
 * Writes the graphs of `npm run bench:gaps` from the published logs: `npx tsx scripts/bench-graphs.ts <data folder>`. The logs
 * themselves are not in the repository; tests/bench/gaps/graphs/README.md says where they come from.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ambassadorGraph } from "./bench-graphs/ambassadors";
import { contactGraph } from "./bench-graphs/contacts";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("which folder holds the tables?");
const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");

/** One list of numbers a line: small, and a difference shows. */
const compact = (value: unknown): string => `${JSON.stringify(value, undefined, 1)
  .replaceAll(/\[\s+(\d+),\s+(\d+)\s+\]/g, "[$1,$2]")
  .replaceAll(/(?<=[\d\]],)\s+(?=[[\d])/g, "")
  .replaceAll(/\[\s+(?=[\d[])/g, "[")
  .replaceAll(/(?<=[\d\]])\s+(?=\])/g, "")}\n`;
const write = (name: string, value: unknown): void => {
  writeFileSync(new URL(`../tests/bench/gaps/graphs/${name}.json`, import.meta.url), compact(value));
};

write("us-contacts", contactGraph(read("us-leader-and-secretary-travels.csv"), read("leader-visits-to-us.csv"), read("us-white-house-readouts.csv")));
write("us-ambassadors", ambassadorGraph(read("embassy-heads-by-snapshot.csv"), read("io-memberships-by-snapshot.csv")));
