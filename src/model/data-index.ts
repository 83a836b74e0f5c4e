/** What is known of the data sets that come with the product before any of them is fetched: one entry each, in `data/index.json`. */
import * as v from "valibot";
import type { Bundle } from "./bundle";
import { partialDate } from "./date";
import { name, note } from "./text";

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The name of its folder: it stands in addresses, so nothing in it may lead elsewhere. */
const folderName = v.pipe(v.string(), v.regex(/^[\w-]{1,80}$/));

const entry = v.strictObject({
  folder: folderName,
  name,
  note: v.optional(note),
  asOf: partialDate,
  counts: v.strictObject({ actors: count, channels: count, contacts: count }),
});
export type DataSetEntry = v.InferOutput<typeof entry>;

export const entryOf = (folder: string, { dataset, actors, channels, contacts }: Bundle): DataSetEntry => ({
  folder,
  name: dataset.name,
  ...(dataset.note === undefined ? {} : { note: dataset.note }),
  asOf: dataset.asOf,
  counts: { actors: actors.length, channels: channels.length, contacts: contacts.length },
});

/** Throws where it is no such index: it is written by the build, and a broken one is a mistake of ours. */
export const readDataIndex = (value: unknown): readonly DataSetEntry[] => v.parse(v.array(entry), value);
