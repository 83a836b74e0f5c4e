/** Writes graph-data/schema: `npm run schemas`. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { GRAPH_DATA, SCHEMAS } from "./graph-data/data-set-files";
import { schemaFiles } from "./graph-data/schemas";

mkdirSync(SCHEMAS, { recursive: true });
for (const [name, text] of schemaFiles(readFileSync(new URL("README.md", GRAPH_DATA), "utf8"))) {
  writeFileSync(new URL(name, SCHEMAS), text);
}
