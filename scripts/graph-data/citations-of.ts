/** Every citation in a bundle, with the record that makes it. */
import type { Citation } from "../../src/model/citation";
import { COLLECTION_NAMES, type Bundle, type Collection } from "../../src/model/bundle";

export interface Cited {
  readonly collection: Collection;
  readonly record: string;
  readonly source: string;
  readonly locator: string;
}

/** In the order of the files. A channel's status statements and an actor's former names may have sources of their own. */
export const citationsOf = (bundle: Bundle): Cited[] => COLLECTION_NAMES.flatMap((collection) =>
  bundle[collection].flatMap((record) => {
    const own: readonly Citation[] = "sources" in record ? record.sources : [];
    const ofStatus = "status" in record ? record.status.flatMap((statement) => statement.sources ?? []) : [];
    const ofNames = "formerNames" in record ? record.formerNames?.flatMap((former) => former.sources ?? []) ?? [] : [];
    return [...own, ...ofStatus, ...ofNames].map(({ source, locator }) => ({ collection, record: record.id, source, locator }));
  }));
