/** The records of one collection as they were parsed → records and problems. */
import * as v from "valibot";
import { COLLECTIONS, type Collection, type RecordOf } from "./bundle";
import type { PathStep, Problem } from "./problem";
import { problemsFromIssues } from "./problem-from-issue";

/** The value of one collection as it was parsed, and where. */
export interface RawPart {
  readonly file: string;
  /** Where in the file the value stands: empty when the file is the collection. */
  readonly path: readonly PathStep[];
  readonly value: unknown;
}

/** For the suggestion that a field that is unknown gets. */
export const fieldsOf = (schema: { readonly entries: object }): string[] => [...Object.keys(schema.entries), "ja", "en", "source", "locator", "url", "says"];

/** Those that have their shape; of the others each problem is added to `problems`. Nothing at all is an empty list. */
export const validateList = <C extends Collection>(collection: C, part: RawPart | undefined, problems: Problem[]): RecordOf<C>[] => {
  if (part === undefined || part.value === null || part.value === undefined) return [];
  const { file, path, value } = part;
  if (!Array.isArray(value)) {
    problems.push({ code: "not-a-list", file, path, params: { collection } });
    return [];
  }
  const schema = COLLECTIONS[collection];
  const fields = fieldsOf(schema);
  const records: RecordOf<C>[] = [];
  value.forEach((raw: unknown, index) => {
    const result = v.safeParse(schema, raw);
    if (result.success) records.push(result.output);
    else problems.push(...problemsFromIssues(result.issues, file, [...path, index], fields));
  });
  return records;
};
