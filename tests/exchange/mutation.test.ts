/** Valid files, damaged at random: 100 a format, more with `KEIRO_RUNS`. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openFile } from "../../src/exchange/open-file";
import { readFolder } from "../../src/exchange/read-folder";
import { refused, type ReadResult } from "../../src/exchange/read-raw";
import { decodeText } from "../../src/exchange/text-file";
import { PROBLEM_CODES, type Problem, type ProblemCode } from "../../src/model/problem";
import { damages, mutated, type Damage } from "../helpers/mutate";
import { runs, seedFor } from "../helpers/seed";
import { bytesOf, fileAt, namesIn } from "./read-files";

const FOLDER = namesIn("in/small-network");
const WITHIN_MS = 2_000;
const PLACED: readonly ProblemCode[] = ["syntax", "too-deep", "duplicate-key", "doctype-refused", "unreadable-text", "bad-number", "not-one-of", "missing-field"];

const read = async (name: string, bytes: Uint8Array): Promise<ReadResult> => {
  const decoded = decodeText(bytes, name);
  return decoded.kind === "refused" ? refused(decoded.problems) : openFile(Object.freeze({ name, text: decoded.text }));
};

const checkProblem = (problem: Problem, files: readonly string[]): void => {
  expect(PROBLEM_CODES).toContain(problem.code);
  expect(files).toContain(problem.file);
  if (PLACED.includes(problem.code)) expect(problem.place, problem.code).toBeDefined();
  if (problem.place === undefined) return;
  expect(problem.place.line).toBeGreaterThanOrEqual(1);
  expect(problem.place.column).toBeGreaterThanOrEqual(1);
};

const check = (result: ReadResult, files: readonly string[]): void => {
  if (result.kind === "read") {
    for (const warning of result.warnings) checkProblem(warning, files);
    expect(result.bundle.actors.length).toBeGreaterThan(0);
    return;
  }
  expect(result.problems.length).toBeGreaterThan(0);
  for (const problem of result.problems) checkProblem(problem, files);
};

const prototypes = (): string => [Object.prototype, Array.prototype, Map.prototype].map((each) => Object.getOwnPropertyNames(each).join()).join("|");

const survives = async (format: string, answer: (all: readonly Damage[]) => Promise<{ result: ReadResult; files: readonly string[] }>): Promise<void> => {
  const before = prototypes();
  let refusals = 0;
  await fc.assert(fc.asyncProperty(damages, async (all) => {
    const start = performance.now();
    const { result, files } = await answer(all);
    expect(performance.now() - start).toBeLessThan(WITHIN_MS);
    check(result, files);
    if (result.kind === "refused") refusals += 1;
  }), { numRuns: runs(100), seed: seedFor(`mutants, ${format}`) });
  expect(prototypes()).toBe(before);
  // Damage that nobody notices would mean that nothing was damaged.
  expect(refusals).toBeGreaterThan(runs(100) / 4);
};

describe("[I5] a damaged file is read or refused with its problems, and changes nothing", { timeout: 600_000 }, () => {
  it.each([
    ["GEXF", "in/graph.gexf", "in/graph.gexf"],
    ["JSON", "out/small-network.bundle.json", "bundle.json"],
    // JSON text is YAML text.
    ["YAML in one file", "out/small-network.bundle.json", "bundle.yaml"],
  ])("%s", async (format, source, name) => {
    const bytes = bytesOf(source);
    const intact = await read(name, bytes);
    expect(intact.kind).toBe("read");
    await survives(format, async (all) => ({ result: await read(name, mutated(bytes, all)), files: [name] }));
    expect(await read(name, bytes)).toEqual(intact);
  });

  it("a folder of YAML files", async () => {
    const files = FOLDER.map(fileAt);
    const bytes = new Map(FOLDER.map((name) => [name, bytesOf(name)]));
    const intact = readFolder(files);
    expect(intact.kind).toBe("read");
    let turn = 0;
    await survives("folder", (all) => {
      const damagedName = FOLDER[turn++ % FOLDER.length] ?? "";
      const decoded = decodeText(mutated(bytes.get(damagedName) ?? new Uint8Array(), all), damagedName);
      const result = decoded.kind === "refused"
        ? refused(decoded.problems)
        : readFolder(files.map((file) => Object.freeze(file.name === damagedName ? { name: file.name, text: decoded.text } : file)));
      return Promise.resolve({ result, files: FOLDER });
    });
    expect(readFolder(files)).toEqual(intact);
  });
});
