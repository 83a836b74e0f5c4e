/** Everything that must hold, in the order in which it fails fastest. Ends with `N passed, N failed`. */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { findChromium } from "./find-chromium";

interface Count {
  readonly passed: number;
  readonly failed: number;
}

const CACHE = ".cache";

const run = (command: string, args: readonly string[], env: Record<string, string> = {}): boolean =>
  spawnSync(command, args, { stdio: "inherit", env: { ...process.env, ...env } }).status === 0;

const number = (value: unknown): number => (typeof value === "number" ? value : 0);

const readReport = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined);

const isMapping = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** A step that is one check: it passes or fails as a whole. */
const check = (name: string, command: string, ...args: string[]): Count => {
  console.log(`\n— ${name}`);
  return run(command, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
};

/** A skipped test counts as failed, and so does a run without a report or without tests. */
const tests = (name: string, ok: boolean, counted: Count & { readonly skipped: number }): Count => {
  const broken = counted.skipped + (!ok && counted.failed === 0 ? 1 : 0) + (counted.passed === 0 && counted.failed === 0 ? 1 : 0);
  if (counted.skipped > 0) console.log(`${name}: ${counted.skipped} skipped, counted as failed`);
  return { passed: counted.passed, failed: counted.failed + broken };
};

const unitTests = (): Count => {
  console.log("\n— unit and property tests");
  const file = `${CACHE}/unit.json`;
  const ok = run("npx", ["vitest", "run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`]);
  const report = readReport(file);
  const at = (key: string): number => number(isMapping(report) ? report[key] : undefined);
  return tests("unit", ok, { passed: at("numPassedTests"), failed: at("numFailedTests"), skipped: at("numPendingTests") + at("numTodoTests") });
};

const endToEndTests = (): Count => {
  console.log("\n— end-to-end tests");
  const ok = run("npx", ["playwright", "test"], { KEIRO_CHROMIUM: findChromium() });
  const report = readReport(`${CACHE}/e2e.json`);
  const stats = isMapping(report) && isMapping(report["stats"]) ? report["stats"] : {};
  return tests("end-to-end", ok, {
    passed: number(stats["expected"]), failed: number(stats["unexpected"]) + number(stats["flaky"]), skipped: number(stats["skipped"]),
  });
};

rmSync(CACHE, { recursive: true, force: true });
mkdirSync(CACHE, { recursive: true });
const counts = [
  check("types of the core, without DOM and Node", "npx", "tsc", "-p", "tsconfig.core.json"),
  check("types", "npx", "tsc", "-p", "tsconfig.json"),
  check("lint", "npx", "oxlint", "--type-aware", "--deny-warnings"),
  check("unused files, exports and packages", "npx", "knip"),
  check("data sets", "npm", "run", "-s", "keiro", "--", "validate"),
  unitTests(),
  check("build", "npx", "vite", "build", "--configLoader", "runner"),
  check("size of the first screen", "npx", "tsx", "scripts/check-size.ts"),
  endToEndTests(),
];
const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
process.exitCode = sum("failed") === 0 ? 0 : 1;
