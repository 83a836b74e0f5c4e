/** The axis over the rows: administrations, moments, the as-of date, and what each line of the plot stands for. */
import { useMemo } from "react";
import { ticksOf, type Tick } from "../../history/timeline/ticks";
import { administrationsToldOf } from "../../history/timeline/windows";
import { dateOfDay, earliestDay, latestDay, precisionOf } from "../../model/date";
import type { Moment } from "../../model/records/moment";
import type { Snapshot } from "../../network/snapshot";
import { useSpeaker } from "../common/speaker-context";
import { extentOn, type Scale } from "./scale";
import { fitting, widthOf } from "./text-width";

/** px */
export const HEAD_HEIGHT = 70;
const ROOM_FOR_TICK = 64;

export const ticksFor = (scale: Scale): readonly Tick[] => ticksOf(scale.window, Math.floor(scale.width / ROOM_FOR_TICK)).ticks;

function Administrations({ snapshot, scale }: { readonly snapshot: Snapshot; readonly scale: Scale }) {
  const { name } = useSpeaker();
  const all = administrationsToldOf(snapshot);
  return all.map((each, at) => {
    const end = each.to ?? all[at + 1]?.from;
    const extent = extentOn(scale, earliestDay(each.from), end === undefined ? undefined : earliestDay(end) - 1);
    if (extent === undefined) return null;
    const left = Math.max(extent.left, 0) + 4;
    const words = fitting(name(each.name), Math.min(extent.right, scale.width) - left - 2);
    return (
      <g key={each.id}>
        <rect x={extent.left} y={1} width={extent.right - extent.left - 1} height={15} className={at % 2 === 0 ? "band even" : "band"} />
        {words !== undefined && <text x={left} y={12.5}>{words}</text>}
      </g>
    );
  });
}

interface PlacedMoment {
  readonly moment: Moment;
  readonly left: number;
  readonly right: number;
  readonly words: string | undefined;
}

/** A name is left out where the next moment would stand in it; each still has its tick and, on the tick, its name. */
const placeMoments = (moments: readonly Moment[], scale: Scale, say: (moment: Moment) => string): readonly PlacedMoment[] => {
  const seen = moments.flatMap((moment) => {
    const extent = extentOn(scale, earliestDay(moment.date), latestDay(moment.date));
    return extent === undefined ? [] : [{ moment, ...extent }];
  }).toSorted((a, b) => a.left - b.left || (a.moment.id < b.moment.id ? -1 : 1));
  return seen.map((each, at) => {
    const from = Math.max(each.left, 0) + 7;
    const room = (seen[at + 1]?.left ?? scale.width) - from - 4;
    const words = say(each.moment);
    return { ...each, words: widthOf(words) <= room ? words : undefined };
  });
};

function Moments({ snapshot, scale }: { readonly snapshot: Snapshot; readonly scale: Scale }) {
  const { date, name, t } = useSpeaker();
  return placeMoments(snapshot.network.bundle.moments, scale, (moment) => name(moment.name)).map(({ moment, left, right, words }) => (
    <g key={moment.id} className="moment-tick">
      <title>{t("timeline.moment", { date: date(moment.date), name: name(moment.name) })}</title>
      {precisionOf(moment.date) !== "day" && <path d={`M${left} 31H${right}M${right} 28v6`} className="moment-span" />}
      <path d={`M${left - 4} 20h8l-4 7Z`} />
      <path d={`M${left} 26v8`} className="moment-span" />
      {words !== undefined && <text x={Math.max(left, 0) + 7} y={29}>{words}</text>}
    </g>
  ));
}

function AsOf({ snapshot, scale }: { readonly snapshot: Snapshot; readonly scale: Scale }) {
  const { date, t } = useSpeaker();
  const x = scale.xOf(latestDay(snapshot.date) + 1);
  const label = t("timeline.asOf", { date: date(snapshot.date) });
  const note = t("timeline.laterNote");
  const isLeft = x - widthOf(label) - 8 > 0;
  const noteAt = isLeft ? Math.max(x, 0) + 6 : Math.max(x, 0) + widthOf(label) + 16;
  return (
    <g className="as-of">
      {x >= 0 && x <= scale.width && <text x={isLeft ? x - 5 : x + 5} y={46} textAnchor={isLeft ? "end" : "start"} className="as-of-label">{label}</text>}
      {noteAt + widthOf(note) < scale.width && <text x={noteAt} y={46} className="later-note">{note}</text>}
    </g>
  );
}

const useSayTick = (): (tick: Tick) => string => {
  const { language } = useSpeaker();
  return useMemo(() => {
    const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => new Intl.DateTimeFormat(language === "ja" ? "ja-JP" : "en-GB", { ...options, timeZone: "UTC" });
    const formats = { year: format({ year: "numeric" }), month: format({ month: "short" }), day: format({ day: "numeric" }) };
    return ({ day, unit }) => formats[unit].format(new Date(dateOfDay(day)));
  }, [language]);
};

/** Decoration but for its words, which the heading of the column repeats. */
export function TimeHead({ snapshot, scale }: { readonly snapshot: Snapshot; readonly scale: Scale }) {
  const sayTick = useSayTick();
  return (
    <svg className="time-head" viewBox={`0 0 ${scale.width} ${HEAD_HEIGHT}`} aria-hidden="true" focusable="false">
      <Administrations snapshot={snapshot} scale={scale} />
      <Moments snapshot={snapshot} scale={scale} />
      <AsOf snapshot={snapshot} scale={scale} />
      {ticksFor(scale).map((tick) => {
        const x = scale.xOf(tick.day) + 3;
        const words = sayTick(tick);
        // A label that the edge would cut says less than none.
        return x + widthOf(words) > scale.width ? null : <text key={tick.day} x={x} y={HEAD_HEIGHT - 6} className={`tick ${tick.unit}`}>{words}</text>;
      })}
    </svg>
  );
}
