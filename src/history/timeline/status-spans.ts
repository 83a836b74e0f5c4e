/** The statuses of a channel one after the other, by what `statusOn` says of each day on which it may change. */
import { dateOfDay, earliestDay, FIRST_DAY, LAST_DAY, latestDay, type DayNumber, type PartialDate } from "../../model/date";
import type { Channel } from "../../model/records/channel";
import type { Status } from "../../model/vocabulary";
import { statusOn, type StatusReason } from "../../network/channel-status";
import type { RecordIndex } from "../../network/record-index";

export interface StatusSpan {
  readonly status: Status;
  readonly reason: StatusReason["kind"];
  /** `undefined`: not known since when. */
  readonly from: DayNumber | undefined;
  /** The last day; `undefined`: nothing recorded ends it. */
  readonly to: DayNumber | undefined;
}

/** Every date that the status may depend on: its statements, their sources, its team, and for a personal channel the posts of its people. */
const datesOf = (index: RecordIndex, channel: Channel): readonly (PartialDate | undefined)[] => {
  const administration = channel.administration === undefined ? undefined : index.administrations.get(channel.administration);
  const citations = [...channel.sources, ...channel.status.flatMap(({ sources }) => sources ?? [])];
  const tenures = channel.nature === "personal"
    ? channel.ends.flatMap((end) => [...(index.tenuresOfOffice.get(end) ?? []), ...(index.tenuresOfPerson.get(end) ?? [])])
    : [];
  return [
    ...channel.status.flatMap(({ from, to }) => [from, to]),
    ...citations.map(({ source }) => index.sources.get(source)?.speaksOf?.from),
    administration?.elected, administration?.from, administration?.to,
    ...tenures.flatMap(({ from, to }) => [from, to]),
  ];
};

/** In order; nothing for a time of which nothing is recorded. Cost: the dates that it depends on × what `statusOn` costs. */
export const statusSpans = (index: RecordIndex, channel: Channel): readonly StatusSpan[] => {
  const dates = datesOf(index, channel).flatMap((date) => (date === undefined ? [] : [date]));
  const turns = dates.flatMap((date) => [earliestDay(date), earliestDay(date) + 1, latestDay(date), latestDay(date) + 1]);
  const before = Math.max(FIRST_DAY, Math.min(LAST_DAY, ...turns) - 1);
  const days = [...new Set([before, ...turns])].filter((each) => each >= before && each <= LAST_DAY).toSorted((a, b) => a - b);
  const spans: StatusSpan[] = [];
  /** Where the last one goes on. */
  let isRunning = false;
  for (const each of days) {
    const found = statusOn(index, channel, dateOfDay(each));
    const last = spans.at(-1);
    const isSame = isRunning && last !== undefined && found !== undefined && last.status === found.status && last.reason === found.reason.kind;
    if (isSame) continue;
    if (isRunning && last !== undefined) spans[spans.length - 1] = { ...last, to: each - 1 };
    isRunning = found !== undefined;
    if (found !== undefined) spans.push({ status: found.status, reason: found.reason.kind, from: each === before ? undefined : each, to: undefined });
  }
  return spans;
};
