/**
 * Draws rows to be labelled by hand: `npx tsx scripts/us-contacts-sample.ts <data folder> <seed>` writes
 * tests/graph-data/us-contacts/sample/<seed>.rows.json. Without arguments it prints how the parser does on the samples labelled so far.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { readTables } from "./us-contacts/parse/read-tables";
import { tablesIn } from "./us-contacts/parse/table-files";
import { drawn } from "./us-contacts/sample/draw";
import { SAMPLES } from "./us-contacts/sample/files";
import { figureLines } from "./us-contacts/sample/print";

const [folder, seed] = process.argv.slice(2);
if (folder !== undefined) {
  if (seed === undefined || !/^\d+$/.test(seed)) throw new Error("which seed? a whole number");
  const rows = drawn(readTables(tablesIn((name) => readFileSync(path.join(folder, name), "utf8"))), Number(seed));
  writeFileSync(new URL(`${seed}.rows.json`, SAMPLES), `${JSON.stringify(rows, undefined, 2)}\n`);
}
console.log(figureLines().join("\n"));
