/** The timeline in words: what each mark and each empty stretch says to somebody who does not see it. */
import type { CoverageStretch } from "../history/coverage-spans";
import type { OfficeBar } from "../history/tenure-bars";
import type { ContactMark, OtherDays } from "../history/timeline/contact-mark";
import type { QuietStretch } from "../history/timeline/quiet";
import type { RowGroup, TimelineRow } from "../history/timeline/rows";
import type { StatusSpan } from "../history/timeline/status-spans";
import type { TimeWindow } from "../history/timeline/windows";
import { dateOfDay, FIRST_DAY, LAST_DAY, type DayNumber, type PartialDate } from "../model/date";
import type { ActorId, SourceId } from "../model/id";
import type { Snapshot } from "../network/snapshot";
import { sayChannel, shortName } from "./say-actor";
import type { Speaker } from "./speaker";

const separator = ({ language }: Speaker): string => (language === "ja" ? "、" : ", ");
const sentences = ({ language }: Speaker, parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(language === "ja" ? "" : " ");

const actorOf = (speaker: Speaker, { network }: Snapshot, id: ActorId): string => {
  const actor = network.index.actors.get(id);
  return actor === undefined ? id : shortName(speaker, actor);
};

const sourceOf = ({ name }: Speaker, { network }: Snapshot, id: SourceId): string => {
  const source = network.index.sources.get(id);
  return source === undefined ? id : name(source.title);
};

const day = ({ date }: Speaker, at: DayNumber): string => date(dateOfDay(Math.min(Math.max(Math.floor(at), FIRST_DAY), LAST_DAY)));

/** The window with its first and last day. */
export const sayWindow = (speaker: Speaker, { from, to }: TimeWindow): string =>
  speaker.t("timeline.window.is", { from: day(speaker, from), to: day(speaker, Math.ceil(to) - 1) });

export const sayDates = ({ date, t }: Speaker, from: PartialDate, until: PartialDate | undefined): string =>
  (until === undefined ? date(from) : t("inspector.span.both", { from: date(from), to: date(until) }));

export const sayRow = (speaker: Speaker, snapshot: Snapshot, row: TimelineRow): string => {
  switch (row.kind) {
    case "channel": return sayChannel(speaker, snapshot, row.channel);
    case "office": return actorOf(speaker, snapshot, row.office);
    case "relationship": return row.level === undefined ? speaker.t("timeline.noLevel") : speaker.t(`vocabulary.level.${row.level}`);
  }
};

export const sayGroup = (speaker: Speaker, snapshot: Snapshot, { parties: [near, far], rows }: RowGroup): string => {
  const a = actorOf(speaker, snapshot, near);
  if (far !== undefined) return speaker.t("timeline.group.pair", { a, b: actorOf(speaker, snapshot, far) });
  return rows.some(({ kind }) => kind === "office") ? a : speaker.t("timeline.group.within", { a });
};

export const sayOtherDate = (speaker: Speaker, snapshot: Snapshot, { source, date, until }: OtherDays): string =>
  speaker.t("timeline.contact.otherDate", { source: sourceOf(speaker, snapshot, source), date: sayDates(speaker, date, until) });

/** "16 April 2021: Visit, Leader level; Prime Minister, President; in Washington." */
export const sayMark = (speaker: Speaker, snapshot: Snapshot, { contact, level, own, others, time }: ContactMark): string => {
  const { name, t } = speaker;
  const parts = [
    t("timeline.contact.line", { when: sayDates(speaker, contact.date, contact.until), mode: t(`vocabulary.mode.${contact.mode}`) }),
    own.isExact ? undefined : t("timeline.contact.within"),
    level === undefined ? undefined : t(`vocabulary.level.${level}`),
    contact.participants.map((each) => actorOf(speaker, snapshot, each)).join(separator(speaker)),
    contact.place === undefined ? undefined : t("timeline.contact.place", { place: name(contact.place) }),
    ...others.map((each) => sayOtherDate(speaker, snapshot, each)),
    time === "used" ? undefined : t(`timeline.contact.${time}`),
  ];
  return parts.filter((part) => part !== undefined).join(speaker.language === "ja" ? "、" : "; ");
};

/** "No contact on record: 214 days, 3 March 2022 – 2 October 2022". */
export const sayQuiet = (speaker: Speaker, { kind, days, from, to }: QuietStretch): string => speaker.t("timeline.quiet.line", {
  kind: speaker.t(`timeline.quiet.${kind}`), days: speaker.t("timeline.quiet.days", { count: days }), from: day(speaker, from), to: day(speaker, to),
});

/** Between which contacts, what the level allows, and what is known of the time (I2). */
export const explainQuiet = (speaker: Speaker, snapshot: Snapshot, { kind, after, before, cadence, sources }: QuietStretch): string => {
  const { date, t } = speaker;
  return sentences(speaker, [
    before === undefined ? t("timeline.quiet.since", { date: date(after.date) }) : t("timeline.quiet.between", { after: date(after.date), before: date(before.date) }),
    t("timeline.quiet.allowed", { count: cadence }),
    t(`timeline.quiet.meaning.${kind}`, { sources: sources.map((each) => sourceOf(speaker, snapshot, each)).join(separator(speaker)) }),
  ]);
};

const spanOfDays = (speaker: Speaker, from: DayNumber | undefined, to: DayNumber | undefined): string => {
  const { t } = speaker;
  if (from !== undefined && to !== undefined) return t("inspector.span.both", { from: day(speaker, from), to: day(speaker, to) });
  if (from !== undefined) return t("inspector.span.from", { from: day(speaker, from) });
  return to === undefined ? t("timeline.span.whole") : t("inspector.span.to", { to: day(speaker, to) });
};

const spanOfDates = (speaker: Speaker, from: PartialDate | undefined, to: PartialDate | undefined): string => {
  const { date, t } = speaker;
  if (from !== undefined && to !== undefined) return t("inspector.span.both", { from: date(from), to: date(to) });
  if (from !== undefined) return t("inspector.span.from", { from: date(from) });
  return to === undefined ? t("timeline.span.whole") : t("inspector.span.to", { to: date(to) });
};

export const sayBar = (speaker: Speaker, snapshot: Snapshot, bar: OfficeBar): string => {
  const { t } = speaker;
  if (bar.kind === "nobody") return t("timeline.holders.nobody", { span: spanOfDays(speaker, bar.from, bar.to === undefined ? undefined : bar.to - 1) });
  const { tenure } = bar;
  return t("timeline.holders.one", { person: actorOf(speaker, snapshot, tenure.person), phase: t(`vocabulary.phase.${tenure.phase}`), span: spanOfDates(speaker, tenure.from, tenure.to) });
};

export const sayHolders = (speaker: Speaker, snapshot: Snapshot, office: ActorId, bars: readonly OfficeBar[]): string =>
  speaker.t("timeline.holders.line", { office: actorOf(speaker, snapshot, office), holders: bars.map((bar) => sayBar(speaker, snapshot, bar)).join(separator(speaker)) });

export const sayStatuses = (speaker: Speaker, spans: readonly StatusSpan[]): string => speaker.t("timeline.status.line", {
  statuses: spans.map(({ status, from, to }) => speaker.t("timeline.status.one", { status: speaker.t(`vocabulary.status.${status}`), span: spanOfDays(speaker, from, to) })).join(separator(speaker)),
});

export const sayCoverage = (speaker: Speaker, stretches: readonly CoverageStretch[]): string => speaker.t("timeline.coverage.line", {
  stretches: stretches.map(({ extent, from, to }) => speaker.t("timeline.coverage.one", { extent: speaker.t(`timeline.coverage.extent.${extent}`), span: spanOfDays(speaker, from, to) })).join(separator(speaker)),
});
