/**
 * Are the first twenty gaps of the reference data set true? They were judged blind against the essay by a reader who had seen neither rules nor
 * ids; the verdicts are kept with their reasons. A gap that came in since is told as not judged, never counted as true.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { findGaps } from "../../../../src/gaps/find-gaps";
import { isQuestion, type Gap } from "../../../../src/gaps/gap";
import { parseDate } from "../../../../src/model/date";
import { buildNetwork, type Network } from "../../../../src/network/network";
import { asOf } from "../../../../src/network/snapshot";
import { readDataSet } from "../../../../scripts/read-data-set";
import type { Part } from "../part";

const FOLDER = "tests/bench/gaps/precision/judged";
const FIRST = 20;

const judged = v.record(v.string(), v.strictObject({ verdict: v.picklist(["true", "arguable", "false"]), reason: v.string() }));

/** In the order in which they are listed: findings by severity, then questions. */
const listed = (gaps: readonly Gap[]): Gap[] => [...gaps.filter((gap) => !isQuestion(gap)), ...gaps.filter(isQuestion)].slice(0, FIRST);

/** Prints what became of one date's list; the answer is how many of it were judged, and how many of them are true or arguable. */
const reportOn = (network: Network, name: string): { readonly good: number; readonly known: number } => {
  const date = parseDate(name);
  if (date === undefined) throw new Error(`${name}.json is not named after a date`);
  const verdicts = v.parse(judged, JSON.parse(readFileSync(path.join(FOLDER, `${name}.json`), "utf8")));
  const gaps = listed(findGaps(asOf(network, date)));
  const of = (verdict: string): Gap[] => gaps.filter(({ id }) => verdicts[id]?.verdict === verdict);
  const unknown = gaps.filter(({ id }) => verdicts[id] === undefined);
  const known = gaps.length - unknown.length;
  const good = of("true").length + of("arguable").length;
  console.log(`${name}: ${gaps.length} listed, ${of("true").length} true, ${of("arguable").length} arguable, ${of("false").length} false; true or arguable ${(good / known).toFixed(2)}`);
  for (const { id } of unknown) console.log(`  not judged: ${id}`);
  for (const { id } of of("false")) console.log(`  false: ${id}: ${verdicts[id]?.reason ?? ""}`);
  const rules = new Map<string, number>();
  for (const { rule } of of("false")) rules.set(rule, (rules.get(rule) ?? 0) + 1);
  for (const [rule, count] of rules) if (count > 1) console.log(`  ${rule}: ${count} false (at most one)`);
  return { good, known };
};

export const precision: Part = {
  name: "precision",
  run: () => {
    const network = buildNetwork(readDataSet("graph-data/japan-us-2024"));
    const reports = readdirSync(FOLDER).toSorted().map((file) => reportOn(network, path.basename(file, ".json")));
    const sum = (pick: (report: (typeof reports)[number]) => number): number => reports.reduce((total, report) => total + pick(report), 0);
    console.log(`together: ${sum(({ known }) => known)} judged, true or arguable ${(sum(({ good }) => good) / sum(({ known }) => known)).toFixed(2)} (target ≥ 0.9)`);
  },
};
