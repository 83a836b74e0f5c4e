/** Writes COVERAGE.md: `npm run coverage`. */
import { writeFileSync } from "node:fs";
import { coveragePage } from "./graph-data/coverage-page";
import { REFERENCE, referenceBundle } from "./graph-data/data-set-files";
import { readParagraphs } from "./graph-data/paragraphs";

writeFileSync(new URL("COVERAGE.md", REFERENCE), coveragePage(referenceBundle(), readParagraphs()));
