/**
 * Writes the data set `graph-data/us-contacts-2021-2025` from the published tables: `npx tsx scripts/us-contacts.ts <data folder>`. The tables
 * are not in the repository; the data set's README says where they come from. What is written by hand is in scripts/us-contacts/hand.
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { COLLECTION_NAMES } from "../src/model/bundle";
import { readFolder } from "../src/exchange/read-folder";
import { writeFolder } from "../src/exchange/write-folder";
import { writeYaml } from "../src/exchange/yaml/write-yaml";
import { GRAPH_DATA, referenceBundle } from "./graph-data/data-set-files";
import { readTable } from "./published-tables/table";
import { builtDataSet } from "./us-contacts/build/data-set";
import { handRecords, handText } from "./us-contacts/build/hand-written";
import { notParsedPage } from "./us-contacts/build/not-parsed";
import { TAKEN_OVER } from "./us-contacts/build/taken-over";
import { readTables } from "./us-contacts/parse/read-tables";
import { tablesIn } from "./us-contacts/parse/table-files";
import { figureLines } from "./us-contacts/sample/print";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("which folder holds the tables?");
const read = (name: string): string => readFileSync(path.join(folder, name), "utf8");
const target = new URL("us-contacts-2021-2025/", GRAPH_DATA);

const rows = readTables(tablesIn(read));
const { records, differing } = builtDataSet({
  rows, heads: readTable(read("embassy-heads-by-snapshot.csv")), memberships: readTable(read("io-memberships-by-snapshot.csv")), hand: handRecords(), reference: referenceBundle(), contactsOfReference: TAKEN_OVER,
});
const result = readFolder([
  { name: "dataset.yaml", text: handText("dataset") },
  ...Object.entries(records).map(([name, value]) => ({ name: `${name}.yaml`, text: writeYaml(value) })),
]);
if (result.kind !== "read") throw new Error(result.problems.map(({ code, file, path: at, params }) => `${file} ${at.join(".")} ${code} ${JSON.stringify(params)}`).join("\n"));

for (const { name, text } of writeFolder(result.bundle)) {
  const schema = `# yaml-language-server: $schema=../schema/${name.replace(".yaml", ".schema.json")}\n# Written by scripts/us-contacts.ts from published tables; do not edit by hand.\n\n`;
  writeFileSync(new URL(name, target), schema + text);
}
writeFileSync(new URL("NOT-PARSED.md", target), notParsedPage(rows.map(({ reading }) => reading), differing));
console.log(figureLines().join("\n"));
console.log(COLLECTION_NAMES.map((name) => `${name} ${result.bundle[name].length}`).join(", "));
