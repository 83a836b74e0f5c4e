/** Values of a graph file's attributes → values of our fields, with a warning for each that is none. */
import { dateOfDay, latestDay, parseDate, precisionOf, type PartialDate } from "../../model/date";
import type { Problem } from "../../model/problem";
import { shown } from "../shown";
import type { Field } from "../words";
import type { Columns } from "./columns";
import type { GexfItem } from "./gexf-graph";

/** `2009-03-01T00:00:00` is of the day; seconds are no part of a network's dates. */
export const dateIn = (text: string): PartialDate | undefined => parseDate(text.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/s, "$1"));

/** GEXF's end is the last day on which it holds, ours the first on which it no longer does. A shorter date stays as given (I3). */
const dayAfter = (date: PartialDate): PartialDate => (precisionOf(date) === "day" ? dateOfDay(latestDay(date) + 1) : date);

export interface FieldReader {
  text(item: GexfItem, field: Field): string | undefined;
  /** A word of the vocabulary; a value that is none is told (`not-one-of`) and left out. */
  word<Word extends string>(item: GexfItem, field: Field, named: (text: string) => Word | undefined): Word | undefined;
  /** A date; a value that is none is told (`not-a-date`) and left out. */
  date(item: GexfItem, field: "from" | "to"): PartialDate | undefined;
}

export const fieldReader = (columns: Columns, file: string, warnings: Problem[]): FieldReader => {
  const warn = (code: Problem["code"], item: GexfItem, field: Field, value: string): void => {
    warnings.push({ code, file, path: [], place: item.place, params: { field, value: shown(value) } });
  };
  return {
    text: (item, field) => columns.valueOf(item, field),
    word: (item, field, named) => {
      const value = columns.valueOf(item, field);
      if (value === undefined) return undefined;
      const word = named(value);
      if (word === undefined) warn("not-one-of", item, field, value);
      return word;
    },
    date: (item, field) => {
      const value = columns.valueOf(item, field);
      if (value === undefined) return undefined;
      const date = dateIn(value);
      if (date === undefined) warn("not-a-date", item, field, value);
      else if (field === "to" && item.own.get("end")?.trim() === value) return dayAfter(date);
      return date;
    },
  };
};
