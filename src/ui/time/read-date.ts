/** A date as people type it → a date: 2024/11/30, ２０２４年１１月, 2024.11. */
import { parseDate, type PartialDate } from "../../model/date";

const padded = (part: string): string => part.padStart(2, "0");

export const readDate = (text: string): PartialDate | undefined => {
  const parts = text.normalize("NFKC").trim().replace(/[年月]/g, "-").replace(/日$/, "").split(/[-/.‐–−]/).map((part) => part.trim());
  if (parts.at(-1) === "") parts.pop();
  const [year = "", ...rest] = parts;
  return parseDate([year, ...rest.map(padded)].join("-"));
};
