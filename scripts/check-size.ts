/** The script that the first screen loads, against its budget. Fails when the build or its files are not there. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";

const DIST = "dist";
const BUDGET_KB = 260;

const page = readFileSync(path.join(DIST, "index.html"), "utf8");
const scripts = [...page.matchAll(/<(?:script|link)[^>]+(?:src|href)="\.\/([^"]+\.js)"/g)].flatMap((match) => match[1] ?? []);
if (scripts.length === 0) throw new Error("the built page names no script");
// The words of one language are fetched on top; the longer of the two counts.
const words = readdirSync(path.join(DIST, "assets")).filter((name) => /^first-[\w-]+\.js$/.test(name)).map((name) => `assets/${name}`);
if (words.length < 2) throw new Error("the words of a language are not in a file of their own");
const sized = (names: readonly string[]): { name: string; bytes: number }[] => names.map((name) => ({ name, bytes: gzipSync(readFileSync(path.join(DIST, name))).length }));
const sizes = [...sized(scripts), ...sized(words).toSorted((a, b) => b.bytes - a.bytes).slice(0, 1)];
const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
for (const { name, bytes } of sizes) console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB gzip  ${name}`);
console.log(`${total.toFixed(1).padStart(8)} kB gzip  of ${BUDGET_KB}`);
if (total > BUDGET_KB) process.exitCode = 1;
