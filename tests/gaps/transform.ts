/** A network turned into another of which the gaps are known in advance. */
import * as fc from "fast-check";
import { COLLECTION_NAMES, type Bundle, type Collection } from "../../src/model/bundle";
import { validateBundle } from "../../src/model/validate";
import { dateOfDay, earliestDay, precisionOf } from "../../src/model/date";
import { on } from "../helpers/asked";

type Change = (text: string) => string;

const ID_FIELDS = new Set([
  "id", "partOf", "party", "parties", "person", "office", "administration", "ends", "issue", "issues", "participants", "between", "agenda", "objectives",
  "dependsOn", "member", "grouping", "everyAdministrationOf", "source", "offices", "counterparts",
]);
const DATE_FIELDS = new Set(["from", "to", "by", "date", "until", "elected", "published", "asOf"]);

/** The texts under these fields changed; what is a record again stays one. */
const changed = (value: unknown, field: string, fields: ReadonlySet<string>, change: Change): unknown => {
  if (typeof value === "string") return fields.has(field) ? change(value) : value;
  if (Array.isArray(value)) return value.map((each: unknown) => changed(each, field, fields, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, changed(each, key, fields, change)]));
};

/** Through validation, so that what a test turns a network into is one. */
const asBundle = (value: unknown): Bundle => {
  const parts = new Map(Object.entries(Object(value)).map(([name, part]) => [name, { file: name, path: [], value: part }]));
  const result = validateBundle(parts);
  if (result.kind === "invalid") throw new Error(JSON.stringify(result.problems.slice(0, 5)));
  return result.bundle;
};

export const renamed = (bundle: Bundle, change: Change): Bundle => asBundle(changed(bundle, "", ID_FIELDS, change));

/** Throws at a date that is not exact to the day: a month moved by days is no month. */
export const movedBy = (bundle: Bundle, days: number): Bundle => asBundle(changed(bundle, "", DATE_FIELDS, (text) => {
  if (precisionOf(on(text)) !== "day") throw new RangeError(`cannot move ${text}`);
  return dateOfDay(earliestDay(on(text)) + days);
}));

/** In an order that the seed decides (a linear congruential generator: good enough to mix a list). */
const mixed = <T>(list: readonly T[], seed: number): T[] => {
  let state = seed >>> 0;
  return list
    .map((each) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return { each, rank: state };
    })
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ each }) => each);
};

/** Every collection in an order of its own. */
export const shuffled = (bundle: Bundle): fc.Arbitrary<Bundle> => fc.integer().map((seed) => ({
  ...bundle,
  ...Object.fromEntries(COLLECTION_NAMES.map((name, index) => [name, mixed<Bundle[typeof name][number]>(bundle[name], seed + index)])),
}));

export const without = (bundle: Bundle, collection: Collection, id: string): Bundle => ({ ...bundle, [collection]: bundle[collection].filter((record) => record.id !== id) });
