/**
 * How long each rule takes in networks of three sizes, and how that grows. Counted is the processor's time, the least of some rounds:
 * it says the same whoever else is at work on the machine. It takes in the collection of garbage, which runs beside.
 */
import { parseJson } from "../../../../src/exchange/json/parse-json";
import { readBundle } from "../../../../src/exchange/read-bundle";
import { findGaps } from "../../../../src/gaps/find-gaps";
import { alignmentsOn } from "../../../../src/gaps/frictions";
import { mergeFindings } from "../../../../src/gaps/merge";
import { relationshipsOf } from "../../../../src/gaps/relationships";
import { requirementsOn } from "../../../../src/gaps/requirements";
import { RULES } from "../../../../src/gaps/rules";
import type { Bundle } from "../../../../src/model/bundle";
import { thresholdsOf } from "../../../../src/model/thresholds";
import { buildNetwork } from "../../../../src/network/network";
import { asOf } from "../../../../src/network/snapshot";
import type { Part } from "../part";
import { generateWorld } from "./generate-world";

const SIZES = [1_000, 5_000, 20_000];
const SEED = 1;
const ROUNDS = 3;
/** Above it, from the smallest size to the largest, time grows visibly faster than the network; a single step says less, since other work on the machine is in it. */
const NEAR_LINEAR = 1.2;
/** The one rule that need not be near-linear. */
const EXEMPT = "likely-missing";

type Times = Map<string, number>;

const cpu = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
};

const bundleOf = (actors: number): Bundle => {
  const read = readBundle({ name: "generated.json", text: generateWorld(actors, SEED) }, parseJson);
  if (read.kind === "refused") throw new Error(`the generated network is refused: ${JSON.stringify(read.problems[0])}`);
  return read.bundle;
};

/** One round, into the least of all rounds. Everything is made afresh, so that nothing is remembered from the round before. */
const round = (bundle: Bundle, least: Times, found: Times): void => {
  const timed = <T>(name: string, make: () => T): T => {
    const start = process.cpuUsage();
    const made = make();
    least.set(name, Math.min(cpu(start), least.get(name) ?? Number.POSITIVE_INFINITY));
    return made;
  };
  const network = timed("building the network", () => buildNetwork(bundle));
  const snapshot = timed("as of the date", () => asOf(network, bundle.dataset.asOf));
  const thresholds = thresholdsOf(bundle);
  const requirements = requirementsOn(network, snapshot.date);
  const alignments = alignmentsOn(snapshot);
  const relationships = timed("relationships", () => relationshipsOf(snapshot, requirements, alignments));
  const findings = RULES.map((rule) => timed(rule.id, () => rule.find({ snapshot, requirements, alignments, relationships, thresholds })));
  RULES.forEach(({ id }, at) => found.set(id, findings[at]?.length ?? 0));
  found.set("merging", timed("merging", () => mergeFindings(snapshot, findings.flat())).length);
  const fresh = asOf(buildNetwork(bundle), bundle.dataset.asOf);
  const start = performance.now();
  timed("all gaps", () => findGaps(fresh));
  least.set("all gaps, by the clock", Math.min(performance.now() - start, least.get("all gaps, by the clock") ?? Number.POSITIVE_INFINITY));
};

/** How the time grows with the size: 1 is linear. */
const exponent = (less: number, more: number, times: number): number => Math.log(more / less) / Math.log(times);

const cell = (text: string): string => text.padStart(10);

const tell = (name: string, measured: readonly { readonly size: number; readonly least: Times; readonly found: Times }[]): void => {
  const ms = measured.map(({ least }) => least.get(name) ?? Number.NaN);
  const between = (from: number, to: number): number =>
    exponent(ms.at(from) ?? Number.NaN, ms.at(to) ?? Number.NaN, (measured.at(to)?.size ?? Number.NaN) / (measured.at(from)?.size ?? Number.NaN));
  const overall = between(0, -1);
  const exponents = [...measured.slice(1).map((_, at) => between(at, at + 1)), overall];
  const remark = overall <= NEAR_LINEAR ? "" : name === EXEMPT ? "  (need not be near-linear)" : `  over ${NEAR_LINEAR}`;
  const findings = measured.at(-1)?.found.get(name);
  console.log(`${name.padEnd(24)}${ms.map((each) => cell(each.toFixed(0))).join("")}${exponents.map((each) => cell(each.toFixed(2))).join("")}${cell(findings === undefined ? "" : String(findings))}${remark}`);
};

export const time: Part = {
  name: "time",
  run: () => {
    const measured = SIZES.map((size) => {
      const bundle = bundleOf(size);
      const [least, found]: [Times, Times] = [new Map(), new Map()];
      for (let at = 0; at < ROUNDS; at++) round(bundle, least, found);
      return { size, least, found };
    });
    console.log(`ms of processor time, the least of ${ROUNDS}; the exponents from each size to the next, and from the first to the last; what is found in the largest\n`);
    console.log(`${"actors".padEnd(24)}${SIZES.map((size) => cell(String(size))).join("")}${SIZES.slice(1).map(() => cell("exponent")).join("")}${cell("overall")}${cell("found")}`);
    for (const name of measured[0]?.least.keys() ?? []) tell(name, measured);
  },
};
