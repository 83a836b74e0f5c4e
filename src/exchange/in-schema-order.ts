/** A bundle as plain values in one stable order, so that a changed record is the only change in a written file. */
import type * as v from "valibot";
import { COLLECTIONS, COLLECTION_NAMES, DATA_SET_FILE, dataSetSchema, type Bundle, type Collection, type RecordOf } from "../model/bundle";
import { setOwn } from "./set-own";

type Schema = v.GenericSchema;

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null && "~run" in value;

const isMapping = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The schema behind `optional`; of a union, its mapping. */
const unwrapped = (schema: Schema | undefined): Schema | undefined => {
  if (schema === undefined) return undefined;
  if ("wrapped" in schema && isSchema(schema.wrapped)) return unwrapped(schema.wrapped);
  if ("options" in schema && Array.isArray(schema.options)) {
    return schema.options.filter(isSchema).find((option) => "entries" in option) ?? schema;
  }
  return schema;
};

const itemSchema = (schema: Schema | undefined): Schema | undefined =>
  schema !== undefined && "item" in schema && isSchema(schema.item) ? schema.item : undefined;

const ordered = (value: unknown, anySchema: Schema | undefined): unknown => {
  const schema = unwrapped(anySchema);
  if (Array.isArray(value)) return value.map((item: unknown) => ordered(item, itemSchema(schema)));
  if (!isMapping(value)) return value;
  // A single string stands for both languages.
  if (Object.keys(value).length === 2 && value["ja"] !== undefined && value["ja"] === value["en"]) return value["ja"];
  const entries = schema !== undefined && "entries" in schema && isMapping(schema.entries) ? schema.entries : {};
  const result: Record<string, unknown> = {};
  // Fields that the schema does not know stay, behind those that it knows.
  for (const key of new Set([...Object.keys(entries).filter((field) => field in value), ...Object.keys(value)])) {
    if (value[key] === undefined) continue;
    const entry = entries[key];
    setOwn(result, key, ordered(value[key], isSchema(entry) ? entry : undefined));
  }
  return result;
};

/** A record's fields in the order of its schema. */
export const recordInOrder = <C extends Collection>(collection: C, record: RecordOf<C>): unknown => ordered(record, COLLECTIONS[collection]);

/**
 * The data set and the collections that are not empty, as `[name, value]` in the order of the files; records in
 * their own order, fields in that of the schema.
 */
export const inSchemaOrder = (bundle: Bundle): (readonly [string, unknown])[] => [
  [DATA_SET_FILE, ordered(bundle.dataset, dataSetSchema)],
  ...COLLECTION_NAMES
    .filter((name) => bundle[name].length > 0)
    .map((name) => [name, bundle[name].map((record) => ordered(record, COLLECTIONS[name]))] as const),
];
