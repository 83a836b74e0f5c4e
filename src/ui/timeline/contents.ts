/** What rows show, worked out when a row comes into sight and then kept. */
import { rowContent, type RowContent } from "../../history/timeline/row-content";
import type { TimelineRow } from "../../history/timeline/rows";
import type { Contact } from "../../model/records/contact";
import type { Snapshot } from "../../network/snapshot";

export type ContentOf = (row: TimelineRow) => RowContent;

export const contentsOf = (snapshot: Snapshot, inView: ReadonlySet<Contact>): ContentOf => {
  const known = new Map<string, RowContent>();
  return (row) => {
    const content = known.get(row.key) ?? rowContent(snapshot, row, (contact) => inView.has(contact));
    known.set(row.key, content);
    return content;
  };
};
