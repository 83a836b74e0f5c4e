/** A network turned into another of which the gaps are known in advance. */
import * as fc from "fast-check";
import { COLLECTION_NAMES, type Bundle, type Collection } from "../../src/model/bundle";
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

export const renamed = (bundle: Bundle, change: Change): Bundle => changed(bundle, "", ID_FIELDS, change) as Bundle;

/** Throws at a date that is not exact to the day: a month moved by days is no month. */
export const movedBy = (bundle: Bundle, days: number): Bundle => changed(bundle, "", DATE_FIELDS, (text) => {
  if (precisionOf(on(text)) !== "day") throw new RangeError(`cannot move ${text}`);
  return dateOfDay(earliestDay(on(text)) + days);
}) as Bundle;

/** Every collection in an order of its own. */
export const shuffled = (bundle: Bundle): fc.Arbitrary<Bundle> =>
  fc.record(Object.fromEntries(COLLECTION_NAMES.map((name) => [name, fc.shuffledSubarray([...bundle[name]], { minLength: bundle[name].length })])) as { [C in Collection]: fc.Arbitrary<Bundle[C][number][]> })
    .map((collections): Bundle => ({ ...bundle, ...collections }));

export const without = (bundle: Bundle, collection: Collection, id: string): Bundle => ({ ...bundle, [collection]: bundle[collection].filter((record) => record.id !== id) });
