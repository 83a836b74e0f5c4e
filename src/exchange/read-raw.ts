/** Parsed files → a validated bundle, each problem with its place. */
import { byPlace, type Problem, type ProblemCode } from "../model/problem";
import { validateBundle, type RawPart } from "../model/validate";
import type { Bundle } from "../model/bundle";
import type { PlaceOf } from "./parsed";

export type ReadResult =
  /** Warnings say what of the file was left out or filled in; the caller shows them before it takes the bundle (I5). */
  | { readonly kind: "read"; readonly bundle: Bundle; readonly warnings: readonly Problem[] }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

/** Problems in the order of the files, at least one. */
export const refused = (problems: readonly Problem[]): ReadResult => ({ kind: "refused", problems: [...problems].sort(byPlace) });

/** What is wrong about the key itself, not about the value behind it. */
const OF_THE_KEY: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["unknown-field", "unknown-collection"]);
/** What no place in a file is to blame for. */
const OF_NO_PLACE: ReadonlySet<ProblemCode> = new Set<ProblemCode>(["no-dataset", "nothing-in-it"]);

export const placed = (problem: Problem, placeOf: PlaceOf | undefined): Problem =>
  problem.place !== undefined || placeOf === undefined || OF_NO_PLACE.has(problem.code)
    ? problem
    : { ...problem, place: placeOf(problem.path, OF_THE_KEY.has(problem.code) ? "key" : "value") };

/** `places` is by file name. `before` holds the problems that were found on the way. */
export const readRaw = (
  raw: ReadonlyMap<string, RawPart>,
  places: ReadonlyMap<string, PlaceOf>,
  before: readonly Problem[] = [],
): ReadResult => {
  const validated = validateBundle(raw);
  if (validated.kind === "valid" && before.length === 0) return { kind: "read", bundle: validated.bundle, warnings: [] };
  const problems = validated.kind === "valid" ? [] : validated.problems;
  return refused([...before, ...problems.map((problem) => placed(problem, places.get(problem.file)))]);
};
