/** Writes the hashed shingles of the essay: `npx tsx scripts/generate-shingles.ts path/to/essay.txt`. */
import { readFileSync, writeFileSync } from "node:fs";
import { SHINGLE_FILE } from "./graph-data/shingle-file";
import { RUN, packed, shinglesOf } from "./graph-data/shingles";

/** Titles of offices and programmes that anyone must write in the same words. */
const ALLOWED = ["国家安全保障会議（NSC）インド・太平洋担当調整官", "自由で開かれたインド・太平洋（FOIP）"];

const path = process.argv[2];
if (path === undefined) throw new Error("which file? npx tsx scripts/generate-shingles.ts path/to/essay.txt");
const hashes = shinglesOf(readFileSync(path, "utf8"));
if (hashes.size === 0) throw new Error(`${path} is shorter than one run`);
const content = { source: "tomita-2024", run: RUN, count: hashes.size, allowed: ALLOWED, hashes: packed(hashes) };
writeFileSync(SHINGLE_FILE, `${JSON.stringify(content, null, 2)}\n`);
