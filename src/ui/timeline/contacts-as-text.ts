/** The contacts of the rows and the time that are shown, as a table for a spreadsheet. */
import type { Speaker } from "../../i18n/speaker";
import type { ContactMark } from "../../history/timeline/contact-mark";
import type { RowContent } from "../../history/timeline/row-content";
import type { TimeWindow } from "../../history/timeline/windows";
import type { Contact } from "../../model/records/contact";
import type { RecordIndex } from "../../network/record-index";
import { actorName, issueName } from "../common/names";

/** Each contact once, however many rows have it; in order of time. */
export const contactsIn = (contents: readonly RowContent[], { from, to }: TimeWindow): readonly ContactMark[] => {
  const marks = new Map<Contact, ContactMark>();
  for (const { marks: own } of contents) for (const mark of own) if (mark.to + 1 > from && mark.from < to && !marks.has(mark.contact)) marks.set(mark.contact, mark);
  return [...marks.values()].toSorted((a, b) => a.from - b.from || (a.contact.id < b.contact.id ? -1 : 1));
};

/** Dates as recorded, no more exact than they were given (I3); a line a source, so that each stands beside its own address. */
export const contactsAsText = (speaker: Speaker, index: RecordIndex, marks: readonly ContactMark[]): readonly (readonly string[])[] => {
  const { language, name, t } = speaker;
  const separator = language === "ja" ? "、" : "; ";
  const head = (["date", "until", "mode", "level", "participants", "place", "issues", "source", "url"] as const).map((column) => t(`timeline.text.${column}`));
  return [head, ...marks.flatMap(({ contact, level }) => contact.sources.map(({ source, locator, url, says }) => {
    const work = index.sources.get(source);
    return [
      says?.date ?? contact.date, says?.until ?? (says?.date === undefined ? contact.until : undefined) ?? "", t(`vocabulary.mode.${contact.mode}`),
      level === undefined ? "" : t(`vocabulary.level.${level}`), contact.participants.map((each) => actorName(speaker, index, each)).join(separator),
      contact.place === undefined ? "" : name(contact.place), (contact.issues ?? []).map((each) => issueName(speaker, index, each)).join(separator),
      `${work === undefined ? source : name(work.title)}, ${locator}`, url ?? work?.url ?? "",
    ];
  }))];
};
