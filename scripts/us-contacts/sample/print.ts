/** The figures as a small table. */
import { figuresOf } from "./figures";
import { samples } from "./files";

const percent = (share: number): string => share.toFixed(3);

/** A line a field of each labelled sample, then each difference; a sample without labels says so. */
export const figureLines = (): string[] => samples().flatMap(({ seed, rows, labels }) => {
  if (labels === undefined) return [`sample ${seed}: ${rows.length} rows, not labelled yet`];
  const { fields, differences } = figuresOf(rows, labels);
  return [
    `sample ${seed}: ${rows.length} rows`,
    ...fields.map(({ field, precision, recall, right, wrong, missing }) => `  ${field.padEnd(20)} precision ${percent(precision)} recall ${percent(recall)} (right ${right}, wrong ${wrong}, missing ${missing})`),
    ...differences.map(({ row, field, wrong, missing }) => `  ${row} ${field}: ${[...wrong.map((item) => `+${item}`), ...missing.map((item) => `-${item}`)].join(" ")}`),
  ];
});
