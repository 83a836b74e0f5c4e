/** The script that the first screen loads, against its budget. Fails when the build or its files are not there. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const DIST = "dist";
const BUDGET_KB = 260;

const page = readFileSync(path.join(DIST, "index.html"), "utf8");
const scripts = [...page.matchAll(/<(?:script|link)[^>]+(?:src|href)="\.\/([^"]+\.js)"/g)].flatMap((match) => match[1] ?? []);
if (scripts.length === 0) throw new Error("the built page names no script");
const sizes = scripts.map((name) => ({ name, bytes: gzipSync(readFileSync(path.join(DIST, name))).length }));
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
for (const { name, bytes } of sizes) console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB gzip  ${name}`);
console.log(`${total.toFixed(1).padStart(8)} kB gzip  of ${BUDGET_KB}`);
if (total > BUDGET_KB) process.exitCode = 1;
