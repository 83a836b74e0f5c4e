/** What the rules find, measured against what is known: `npm run bench:gaps [-- part…]`. */
import { linkPrediction } from "./link-prediction/link-prediction";
import type { Part } from "./part";
import { precision } from "./precision/precision";
import { time } from "./time/time";

const PARTS: readonly Part[] = [precision, linkPrediction, time];

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !PARTS.some((part) => part.name === name));
if (unknown.length > 0) throw new Error(`no such part: ${unknown.join(", ")}; there are ${PARTS.map(({ name }) => name).join(", ")}`);

for (const { name, run } of PARTS.filter((part) => wanted.length === 0 || wanted.includes(part.name))) {
  console.log(`\n=== ${name}`);
  await run();
}
