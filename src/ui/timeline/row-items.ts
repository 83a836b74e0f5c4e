/** What can be reached in a row, in the order of time: its contacts and its quiet stretches. Pure. */
import type { ContactMark } from "../../history/timeline/contact-mark";
import type { QuietStretch } from "../../history/timeline/quiet";
import type { RowContent } from "../../history/timeline/row-content";
import type { TimeWindow } from "../../history/timeline/windows";
import type { DayNumber } from "../../model/date";

export type RowItem = { readonly key: string; readonly from: DayNumber; readonly to: DayNumber } & (
  | { readonly kind: "contact"; readonly mark: ContactMark }
  | { readonly kind: "quiet"; readonly stretch: QuietStretch }
);

export const itemsOf = ({ marks, quiet }: Pick<RowContent, "marks" | "quiet">): readonly RowItem[] => [
  ...marks.map((mark): RowItem => ({ kind: "contact", key: `contact ${mark.contact.id}`, from: mark.from, to: mark.to, mark })),
  ...quiet.map((stretch): RowItem => ({ kind: "quiet", key: `quiet ${stretch.from}`, from: stretch.from, to: stretch.to, stretch })),
].toSorted((a, b) => a.from - b.from || a.to - b.to || (a.key < b.key ? -1 : 1));

export const isWithin = ({ from, to }: Pick<RowItem, "from" | "to">, window: TimeWindow): boolean => to + 1 > window.from && from < window.to;

const distance = ({ from, to }: RowItem, day: DayNumber): number => (day < from ? from - day : Math.max(0, day - to));

/** The place of the item nearest to the day; −1 where there is none: the row's own label. */
export const nearestItem = (items: readonly RowItem[], day: DayNumber): number => {
  let best = -1;
  items.forEach((item, at) => {
    const present = items[best];
    if (present === undefined || distance(item, day) < distance(present, day)) best = at;
  });
  return best;
};

/** The window moved, and no more than needed, so that the item is in it; a stretch longer than the window is met at its nearer end. */
export const windowWith = (item: Pick<RowItem, "from" | "to">, window: TimeWindow): TimeWindow => {
  const length = window.to - window.from;
  const margin = length * 0.1;
  if (item.to + 1 > window.from + margin / 2 && item.from < window.to - margin / 2) return window;
  const from = item.from >= window.to - margin / 2 ? item.from - length + Math.min(item.to + 1 - item.from, length / 2) + margin : item.to + 1 - Math.min(item.to + 1 - item.from, length / 2) - margin;
  return { from, to: from + length };
};
