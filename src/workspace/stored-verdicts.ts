/** How edits of verdicts lie in storage: each sealed, with a head that counts them, so that damage does not go unnoticed. */
import * as v from "valibot";
import { canonicalJson } from "../model/canonical-json";
import { hash64 } from "../model/hash";
import { dataSetId, type DataSetId } from "../model/id";
import { verdict } from "../model/records/verdict";
import type { GapId } from "../gaps/gap";
import type { VerdictEdit } from "./verdict-edits";

const stored = v.strictObject({
  dataset: dataSetId,
  gap: v.string(),
  edit: v.variant("kind", [
    v.strictObject({ kind: v.literal("set-aside"), verdict }),
    v.strictObject({ kind: v.literal("taken-back"), was: verdict }),
  ]),
  seal: v.string(),
});
type Stored = v.InferOutput<typeof stored>;

/** How many there are of a data set, and the sign of all their seals. */
const head = v.strictObject({ dataset: dataSetId, count: v.number(), seals: v.string() });
type Head = v.InferOutput<typeof head>;

const sealOf = (dataset: DataSetId, gap: GapId, edit: VerdictEdit): string => hash64(canonicalJson([dataset, gap, edit]));

export const sealed = (dataset: DataSetId, gap: GapId, edit: VerdictEdit): Stored => ({ dataset, gap, edit, seal: sealOf(dataset, gap, edit) });

/** `undefined`: it is not what was written. */
export const unsealed = (value: unknown): { readonly gap: GapId; readonly edit: VerdictEdit } | undefined => {
  const read = v.safeParse(stored, value);
  if (!read.success) return undefined;
  const { dataset, gap, edit, seal } = read.output;
  return seal === sealOf(dataset, gap, edit) ? { gap, edit } : undefined;
};

const writtenSeal = (value: unknown): string => (typeof value === "object" && value !== null && "seal" in value ? String(value.seal) : "");

export const headOf = (dataset: DataSetId, values: readonly unknown[]): Head =>
  ({ dataset, count: values.length, seals: hash64(values.map(writtenSeal).toSorted().join(" ")) });

/** How many are known to have been there and are not. Where the head itself is gone or broken, one: how many nobody can tell. */
export const missingFrom = (dataset: DataSetId, values: readonly unknown[], value: unknown): number => {
  if (value === undefined && values.length === 0) return 0;
  const read = v.safeParse(head, value);
  if (!read.success) return 1;
  const now = headOf(dataset, values);
  if (read.output.count > now.count) return read.output.count - now.count;
  return read.output.count === now.count && read.output.seals === now.seals ? 0 : 1;
};
