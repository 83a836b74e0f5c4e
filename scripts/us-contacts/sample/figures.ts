/** Precision and recall of the parser by field, from rows labelled by hand. */
import type { SampleRow } from "./draw";
import { labelOf, type Label } from "./label";

/** What is counted of a label, by field: each item is right, or wrong, or missing. A row that is no contact has no items but `isContact`. */
const FIELDS: Readonly<Record<string, (label: Label) => readonly string[]>> = {
  isContact: ({ isContact }) => (isContact ? ["contact"] : []),
  date: ({ date, until }) => (date === undefined ? [] : [`${date}..${until ?? date}`]),
  mode: ({ modes = [] }) => modes,
  usOffices: ({ usOffices = [] }) => usOffices,
  counterpartParties: ({ counterparts = [] }) => counterparts.map(({ party }) => party),
  counterpartOffices: ({ counterparts = [] }) => counterparts.map(({ party, office }) => `${party}/${office}`),
  groupings: ({ groupings = [] }) => groupings,
  place: ({ place }) => (place === undefined ? [] : [place]),
};

export interface Difference {
  readonly row: string;
  readonly field: string;
  readonly wrong: readonly string[];
  readonly missing: readonly string[];
}

export interface FieldFigures {
  readonly field: string;
  readonly precision: number;
  readonly recall: number;
  readonly right: number;
  readonly wrong: number;
  readonly missing: number;
}

export interface Figures {
  readonly rows: number;
  readonly fields: readonly FieldFigures[];
  readonly differences: readonly Difference[];
}

/** Of nothing said nothing is wrong. */
const share = (right: number, other: number): number => (right + other === 0 ? 1 : right / (right + other));

/** Throws where a row has no label. `labelled`: row id → what a person says. */
export const figuresOf = (rows: readonly SampleRow[], labelled: ReadonlyMap<string, Label>): Figures => {
  const differences: Difference[] = [];
  const fields = Object.entries(FIELDS).map(([field, itemsOf]): FieldFigures => {
    const counts = { right: 0, wrong: 0, missing: 0 };
    for (const row of rows) {
      const truth = labelled.get(row.id);
      if (truth === undefined) throw new Error(`${row.id} has no label`);
      const said = new Set(itemsOf(labelOf(row)));
      const meant = new Set(truth.isContact ? itemsOf(truth) : []);
      const wrong = [...said].filter((item) => !meant.has(item));
      const missing = [...meant].filter((item) => !said.has(item));
      counts.right += said.size - wrong.length;
      counts.wrong += wrong.length;
      counts.missing += missing.length;
      if (wrong.length + missing.length > 0) differences.push({ row: row.id, field, wrong, missing });
    }
    return { field, precision: share(counts.right, counts.wrong), recall: share(counts.right, counts.missing), ...counts };
  });
  return { rows: rows.length, fields, differences };
};
