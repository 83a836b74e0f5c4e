/** JSON Schemas for text editors, one a file of a data set, from the model's own schemas. */
import { toJsonSchema } from "@valibot/to-json-schema";
import type * as v from "valibot";
import { COLLECTIONS, COLLECTION_NAMES, DATA_SET_FILE, dataSetSchema } from "../../src/model/bundle";
import { partialDate } from "../../src/model/date";
import { dictionaryOf } from "./dictionary";

type JsonSchema = ReturnType<typeof toJsonSchema>;

const DATE: JsonSchema = { anyOf: [{ type: "string", pattern: "^[1-9]\\d{3}(-\\d{2}(-\\d{2})?)?$" }, { type: "integer", minimum: 1000, maximum: 9999 }] };

// What JSON Schema cannot say (a guard, a transformation) is left out: the editor then allows what validation refuses.
const converted = (schema: v.GenericSchema): JsonSchema => toJsonSchema(schema, {
  typeMode: "input",
  errorMode: "ignore",
  overrideSchema: ({ valibotSchema, jsonSchema }) => (valibotSchema === partialDate ? DATE : jsonSchema),
});

const described = (schema: JsonSchema, meanings: ReadonlyMap<string, string>): JsonSchema => ({
  ...schema,
  properties: Object.fromEntries(Object.entries(schema.properties ?? {}).map(([field, value]) => {
    const description = meanings.get(field);
    return [field, description === undefined || typeof value === "boolean" ? value : { description, ...value }];
  })),
});

/** File name → text. `dictionary` is the page whose tables say what each field means. */
export const schemaFiles = (dictionary: string): Map<string, string> => {
  const sections = dictionaryOf(dictionary);
  const recordOf = (name: string, schema: v.GenericSchema): JsonSchema => {
    const { $schema: _, ...record } = converted(schema);
    return described(record, new Map((sections.get(name) ?? []).map(({ field, meaning }) => [field, meaning])));
  };
  const text = (name: string, schema: JsonSchema): [string, string] => [
    `${name}.schema.json`,
    `${JSON.stringify({ $schema: "http://json-schema.org/draft-07/schema#", title: `Keiro: ${name}`, ...schema }, null, 2)}\n`,
  ];
  return new Map([
    text(DATA_SET_FILE, recordOf(DATA_SET_FILE, dataSetSchema)),
    ...COLLECTION_NAMES.map((name) => text(name, { type: "array", items: recordOf(name, COLLECTIONS[name]) })),
  ]);
};
