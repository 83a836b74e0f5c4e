/** Seeds and counts of random tests: printed, and set by `KEIRO_SEED` and `KEIRO_RUNS` to repeat or to enlarge a run. */

const fromEnvironment = (name: string): number | undefined => {
  const text = process.env[name];
  if (text === undefined || text === "") return undefined;
  const number = Number(text);
  if (!Number.isInteger(number)) throw new RangeError(`${name} is not a whole number: ${text}`);
  return number;
};

/** The seed of this run, printed so that a failure can be repeated. */
export const seedFor = (test: string): number => {
  const seed = fromEnvironment("KEIRO_SEED") ?? Math.floor(Math.random() * 0x7fffffff);
  console.log(`${test}: KEIRO_SEED=${seed}`);
  return seed;
};

/** How often a random test runs: `usual`, or `KEIRO_RUNS`. */
export const runs = (usual: number): number => fromEnvironment("KEIRO_RUNS") ?? usual;
