/** Unknown in; records and every problem out. Nothing is thrown and nothing half-taken. */
import * as v from "valibot";
import { COLLECTION_NAMES, DATA_SET_FILE, dataSetSchema, type Bundle, type Collection, type RecordOf } from "./bundle";
import type { Problem } from "./problem";
import { problemsFromIssues } from "./problem-from-issue";
import { checkReferences } from "./references";
import { nearest } from "./suggest";
import { fieldsOf, validateList, type RawPart } from "./validate-list";

export type { RawPart } from "./validate-list";

/** The parts of a network by collection name (`actors`, …, `dataset`), as parsed. */
export type RawBundle = ReadonlyMap<string, RawPart>;

export type Validated =
  | { readonly kind: "valid"; readonly bundle: Bundle }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

const isCollection = (name: string): name is Collection => COLLECTION_NAMES.some((each) => each === name);

/**
 * All records of a bundle, or all its problems. References are only checked once every record has its
 * shape, since a record that was refused would make each reference to it a second, false problem.
 */
export const validateBundle = (raw: RawBundle): Validated => {
  const problems: Problem[] = [];
  for (const [name, part] of raw) {
    if (name === DATA_SET_FILE || isCollection(name)) continue;
    const suggestion = nearest(name, [...COLLECTION_NAMES, DATA_SET_FILE]);
    problems.push({
      code: "unknown-collection", file: part.file, path: part.path,
      params: { collection: name, ...(suggestion === undefined ? {} : { suggestion }) },
    });
  }
  const list = <C extends Collection>(collection: C): RecordOf<C>[] => validateList(collection, raw.get(collection), problems);
  const lists = {
    actors: list("actors"), administrations: list("administrations"), tenures: list("tenures"), channels: list("channels"),
    contacts: list("contacts"), alignments: list("alignments"), issues: list("issues"), responsibilities: list("responsibilities"),
    memberships: list("memberships"), expectations: list("expectations"), agenda: list("agenda"), objectives: list("objectives"),
    moments: list("moments"), sources: list("sources"), verdicts: list("verdicts"),
  };
  const part = raw.get(DATA_SET_FILE);
  if (part === undefined) {
    problems.push({ code: "no-dataset", file: [...raw.values()][0]?.file ?? "", path: [], params: {} });
    return { kind: "invalid", problems };
  }
  const head = v.safeParse(dataSetSchema, part.value);
  if (!head.success) problems.push(...problemsFromIssues(head.issues, part.file, part.path, fieldsOf(dataSetSchema)));
  if (!head.success || problems.length > 0) return { kind: "invalid", problems };
  const bundle: Bundle = { dataset: head.output, ...lists };
  if (bundle.actors.length === 0) problems.push({ code: "nothing-in-it", file: part.file, path: [], params: {} });
  problems.push(...checkReferences(bundle, (collection, index) => {
    const place = raw.get(collection);
    const at = place?.path ?? [];
    return { file: place?.file ?? "", path: collection === DATA_SET_FILE ? at : [...at, index] };
  }));
  return problems.length === 0 ? { kind: "valid", bundle } : { kind: "invalid", problems };
};
