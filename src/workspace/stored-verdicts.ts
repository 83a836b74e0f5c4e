/**
 * How edits of verdicts lie in storage: each sealed, and its receipt in another place, so that damage does not go unnoticed.
 * Neither needs what is there to be read first: a tab that is closed in the next moment has sent everything.
 */
import * as v from "valibot";
import { canonicalJson } from "../model/canonical-json";
import { hash64 } from "../model/hash";
import { dataSetId, type DataSetId } from "../model/id";
import { verdict } from "../model/records/verdict";
import type { GapId } from "../gaps/gap";
import type { VerdictEdit, VerdictEdits } from "./verdict-edits";

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

/** That the edit was written. */
const receipt = v.strictObject({ dataset: dataSetId, gap: v.string(), seal: v.string() });
type Receipt = v.InferOutput<typeof receipt>;

const sealOf = (dataset: DataSetId, gap: GapId, edit: VerdictEdit): string => hash64(canonicalJson([dataset, gap, edit]));

export const sealed = (dataset: DataSetId, gap: GapId, edit: VerdictEdit): Stored => ({ dataset, gap, edit, seal: sealOf(dataset, gap, edit) });

export const receiptFor = ({ dataset, gap, seal }: Stored): Receipt => ({ dataset, gap, seal });

/** `undefined`: it is not what was written. */
export const unsealed = (value: unknown): Stored | undefined => {
  const read = v.safeParse(stored, value);
  if (!read.success) return undefined;
  const { dataset, gap, edit, seal } = read.output;
  return seal === sealOf(dataset, gap, edit) ? read.output : undefined;
};

/** What lies in one of the two places, by the key under which it lies. */
export type Lying = ReadonlyMap<GapId, unknown>;

export interface Examined {
  readonly edits: VerdictEdits;
  /** The gaps whose edit is gone, cannot be read, or is an earlier one than was written last. */
  readonly damaged: readonly GapId[];
}

/** An edit without its receipt is whole; a receipt without its edit, or for another one, is not. */
export const examined = (values: Lying, receipts: Lying): Examined => {
  const edits = new Map<GapId, VerdictEdit>();
  const damaged: GapId[] = [];
  for (const gap of new Set([...values.keys(), ...receipts.keys()])) {
    const found = unsealed(values.get(gap));
    const isWhole = found?.gap === gap;
    if (isWhole) edits.set(gap, found.edit);
    const written = receipts.has(gap) ? v.safeParse(receipt, receipts.get(gap)) : undefined;
    const fits = written === undefined || (written.success && written.output.seal === found?.seal);
    if (!isWhole || !fits) damaged.push(gap);
  }
  return { edits, damaged };
};
