/** The command line as a shell runs it. */
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
export const NORDIC = "tests/fixtures/nordic-baltic-2023";
export const BROKEN = "tests/fixtures/broken";

export interface Ran {
  readonly status: number | null;
  readonly output: string;
  readonly errors: readonly string[];
}

/** A process takes the better part of a second to start: what a file's tests share is run once. */
export const keiro = (...words: string[]): Ran => {
  const ran = spawnSync("node_modules/.bin/tsx", ["src/cli/main.ts", ...words], { cwd: ROOT, encoding: "utf8" });
  return { status: ran.status, output: ran.stdout, errors: ran.stderr.split("\n").filter((line) => line !== "") };
};

/** A list of mappings, as every `--json` prints one. */
export const listOf = ({ output }: Ran): Record<string, unknown>[] => {
  const value: unknown = JSON.parse(output);
  if (!Array.isArray(value)) throw new TypeError("not a list");
  return value.map((each: unknown) => ({ ...Object(each) }));
};
