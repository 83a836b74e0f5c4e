/** How long two dates take to be compared: `npm run bench:compare`. Prints; no verdict, since machines differ. */
import { readDataSet } from "../../scripts/read-data-set";
import { findGaps } from "../../src/gaps/find-gaps";
import { briefOf } from "../../src/history/difference/brief";
import { compared } from "../../src/history/difference/difference";
import type { Side } from "../../src/history/difference/side";
import { parseDate } from "../../src/model/date";
import { buildNetwork, type Network } from "../../src/network/network";
import { asOf } from "../../src/network/snapshot";

const ROUNDS = 31;
/** ms; what was asked for. */
const TARGET = 100;

const PAIRS = [
  { folder: "graph-data/japan-us-2024", from: "2021-04-30", to: "2024-11-30" },
  { folder: "graph-data/us-contacts-2021-2025", from: "2021-04-30", to: "2024-11-30" },
] as const;

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
const ms = (time: number): string => `${time.toFixed(1)} ms`;
const line = (name: string, figure: string): void => { console.log(`${name.padEnd(72)} ${figure}`); };

const timed = (rounds: number, run: () => unknown): number => median(Array.from({ length: rounds }, () => {
  const start = performance.now();
  run();
  return performance.now() - start;
}));

/** Afresh each time: what is remembered of a snapshot goes with it. */
const sideOf = (network: Network, text: string): Side => {
  const date = parseDate(text);
  if (date === undefined) throw new RangeError(`not a date: ${text}`);
  const snapshot = asOf(network, date);
  return { snapshot, gaps: findGaps(snapshot) };
};

for (const { folder, from, to } of PAIRS) {
  const network = buildNetwork(readDataSet(folder));
  const { actors, channels, contacts } = network.bundle;
  const size = `${folder.split("/").at(-1) ?? ""}: ${actors.length} actors, ${channels.length} channels, ${contacts.length} contacts`;
  const sides = { before: sideOf(network, from), after: sideOf(network, to) };
  const difference = timed(ROUNDS, () => {
    const fresh = { before: { ...sides.before, snapshot: asOf(network, sides.before.snapshot.date) }, after: { ...sides.after, snapshot: asOf(network, sides.after.snapshot.date) } };
    return briefOf(compared(fresh.before, fresh.after), fresh);
  });
  const gaps = timed(7, () => [sideOf(network, from), sideOf(network, to)]);
  console.log(size);
  line("  compare of two dates: both snapshots, the difference and what tells most", `${ms(difference)} (target < ${TARGET})`);
  line("  the gaps of both dates, which are found beforehand", `${ms(gaps)}  = ${(gaps / difference).toFixed(1)} × the comparison`);
}
