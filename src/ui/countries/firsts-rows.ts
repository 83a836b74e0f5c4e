/** What the table of first contacts is made of. */
import type { FirstMode } from "../../history/countries/figure";
import type { FirstContact } from "../../history/countries/first-contact";
import type { ActorId } from "../../model/id";
import type { Administration } from "../../model/records/administration";

export interface FirstsColumn {
  readonly key: string;
  readonly administration: Administration;
  readonly mode: FirstMode;
}

export interface FirstsRow {
  readonly party: ActorId;
  /** By the key of the column. */
  readonly firsts: ReadonlyMap<string, FirstContact>;
}
