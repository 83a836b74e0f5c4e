/** What a person, and what the parser, says of a row: the same fields, so that the two can be compared. */
import * as v from "valibot";
import { CONTACT_MODES } from "../../../src/model/vocabulary";
import { GROUPING_IDS } from "../parse/groupings";
import { OFFICE_KINDS } from "../parse/office-kinds";
import { readRow } from "../parse/read-row";
import type { SampleRow } from "./draw";

const DAY = v.pipe(v.string(), v.isoDate());

export const US_OFFICE_IDS = [
  "us-president", "us-vice-president", "us-nsa", "us-principal-deputy-nsa", "us-deputy-nsa", "us-homeland-security-adviser", "us-nsc-staff", "us-secretary-of-state", "us-secretary-of-defense",
] as const;

const label = v.strictObject({
  isContact: v.boolean(),
  date: v.optional(DAY),
  until: v.optional(DAY),
  modes: v.optional(v.array(v.picklist(CONTACT_MODES))),
  usOffices: v.optional(v.array(v.picklist(US_OFFICE_IDS))),
  counterparts: v.optional(v.array(v.strictObject({ party: v.string(), office: v.picklist(OFFICE_KINDS) }))),
  groupings: v.optional(v.array(v.picklist(GROUPING_IDS))),
  place: v.optional(v.string()),
  /** For readers: what was hard. */
  remark: v.optional(v.string()),
});
export type Label = v.InferOutput<typeof label>;

/** Row id → label. Throws where a label is not as the guide asks. */
export const readLabels = (value: unknown): ReadonlyMap<string, Label> => new Map(Object.entries(v.parse(v.record(v.string(), label), value)));

const isUsOffice = (id: string): id is (typeof US_OFFICE_IDS)[number] => US_OFFICE_IDS.some((known) => known === id);

/** The parser's own label of a row. */
export const labelOf = ({ id, table, columns }: SampleRow): Label => {
  const { events } = readRow(table, columns, Number(id.split(":")[1] ?? 0));
  const [first] = events;
  if (first === undefined) return { isContact: false };
  const place = events.flatMap((event) => event.place?.locale ?? [])[0];
  return {
    isContact: true, date: first.date, ...(first.until === undefined ? {} : { until: first.until }),
    modes: [...new Set(events.map(({ mode }) => mode))], usOffices: [...new Set(events.flatMap(({ us }) => us))].filter(isUsOffice),
    counterparts: events.flatMap(({ counterparts }) => counterparts.map(({ party, kind }) => ({ party, office: kind }))),
    groupings: [...new Set(events.flatMap(({ groupings }) => groupings))], ...(place === undefined || place === "" ? {} : { place }),
  };
};
