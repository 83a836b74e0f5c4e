/** A whole network as records: one list a collection. The names of the collections are those of the files. */
import * as v from "valibot";
import { actor } from "./records/actor";
import { administration } from "./records/administration";
import { agendaItem } from "./records/agenda-item";
import { alignment } from "./records/alignment";
import { channel } from "./records/channel";
import { contact } from "./records/contact";
import { dataSet, type DataSet } from "./records/data-set";
import { expectation } from "./records/expectation";
import { issue } from "./records/issue";
import { membership } from "./records/membership";
import { moment } from "./records/moment";
import { objective } from "./records/objective";
import { responsibility } from "./records/responsibility";
import { source } from "./records/source";
import { tenure } from "./records/tenure";
import { verdict } from "./records/verdict";

/** The schema of one record, by the name of its collection (and of its file, `actors.yaml`). */
export const COLLECTIONS = {
  actors: actor,
  administrations: administration,
  tenures: tenure,
  channels: channel,
  contacts: contact,
  alignments: alignment,
  issues: issue,
  responsibilities: responsibility,
  memberships: membership,
  expectations: expectation,
  agenda: agendaItem,
  objectives: objective,
  moments: moment,
  sources: source,
  verdicts: verdict,
} as const;

export type Collection = keyof typeof COLLECTIONS;
export const COLLECTION_NAMES = [
  "actors", "administrations", "tenures", "channels", "contacts", "alignments", "issues", "responsibilities",
  "memberships", "expectations", "agenda", "objectives", "moments", "sources", "verdicts",
] as const satisfies readonly Collection[];

export const DATA_SET_FILE = "dataset";
export const dataSetSchema = dataSet;

/** A validated network. */
export type Bundle = { readonly dataset: DataSet } & {
  readonly [C in Collection]: readonly v.InferOutput<(typeof COLLECTIONS)[C]>[];
};
export type RecordOf<C extends Collection> = Bundle[C][number];
