/** The picture of time: administrations as bands, moments, contacts by stretch and level, tenures as bars. All of it is said in words elsewhere. */
import { memo, useId } from "react";
import type { Theme } from "../../../encoding/theme";
import { DENSITY_LEVELS, sumOf, type DensityBin, type DensityLevel } from "../../../history/density/density";
import type { Speaker } from "../../../i18n/speaker";
import { earliestDay, latestDay, dateOfDay, parseDate } from "../../../model/date";
import type { Network } from "../../../network/network";
import { ticksOf, type Tick } from "./ticks";
import { TenureBars } from "./tenure-bars";
import { xOf, type TimeWindow } from "./time-window";
import type { Density, OfficeRow } from "./use-axis-data";

const TICKS_HEIGHT = 14;
const DENSITY_HEIGHT = 30;
export const ROW_HEIGHT = 13;
const GAP = 3;
export const ROWS_TOP = TICKS_HEIGHT + DENSITY_HEIGHT + GAP;

export const plotHeight = (rows: number): number => ROWS_TOP + rows * ROW_HEIGHT;

interface Props {
  readonly network: Network;
  readonly speaker: Speaker;
  readonly theme: Theme;
  readonly window: TimeWindow;
  readonly width: number;
  readonly density: Density;
  readonly rows: readonly OfficeRow[];
}

/** px between the names of ticks. */
const TICK_ROOM = { ja: 78, en: 66 };

const sayTick = ({ date, language }: Speaker, { day, isYear }: Tick): string => {
  if (isYear) return date(parseDate(dateOfDay(day).slice(0, 4)) ?? dateOfDay(day));
  return new Intl.DateTimeFormat(language === "ja" ? "ja-JP" : "en-GB", { year: "numeric", month: "short", timeZone: "UTC" }).format(new Date(dateOfDay(day)));
};

const colourOf = ({ levels, muted }: Theme, level: DensityLevel): string => (level === "none" ? muted : levels[level]);

/** A rectangle a bin, as one path. `from`, `size`: in contacts. */
const barsOf = (bins: readonly DensityBin[], { window, width }: Pick<Props, "window" | "width">, unit: number, of: (bin: DensityBin) => readonly [from: number, size: number]): string =>
  bins.flatMap((bin) => {
    const [from, size] = of(bin);
    if (size === 0) return [];
    const left = Math.max(xOf(window, width, bin.first), 0);
    const right = Math.min(xOf(window, width, bin.last + 1), width);
    const foot = TICKS_HEIGHT + DENSITY_HEIGHT - from * unit;
    return right - left < 0.2 ? [] : [`M${left.toFixed(1)} ${foot.toFixed(1)}V${(foot - size * unit).toFixed(1)}H${(right - Math.min(1, (right - left) / 4)).toFixed(1)}V${foot.toFixed(1)}Z`];
  }).join("");

const below = (bin: DensityBin, level: DensityLevel): number =>
  DENSITY_LEVELS.slice(0, DENSITY_LEVELS.indexOf(level)).reduce((sum, each) => sum + bin.certain[each], 0);

function Contacts({ density: { bins }, theme, hatch, ...place }: Pick<Props, "density" | "theme" | "window" | "width"> & { readonly hatch: string }) {
  const most = bins.reduce((highest, { certain, share }) => Math.max(highest, sumOf(certain) + sumOf(share)), 1);
  const unit = (DENSITY_HEIGHT - 2) / most;
  return (
    <>
      {DENSITY_LEVELS.map((level) => <path key={level} d={barsOf(bins, place, unit, (bin) => [below(bin, level), bin.certain[level]])} fill={colourOf(theme, level)} />)}
      <path d={barsOf(bins, place, unit, ({ certain, share }) => [sumOf(certain), sumOf(share)])} fill={`url(#${hatch})`} stroke={theme.muted} strokeWidth={0.5} />
    </>
  );
}

function NoSource({ density: { hatched }, speaker: { t, language }, window, width, hatch }: Pick<Props, "density" | "speaker" | "window" | "width"> & { readonly hatch: string }) {
  const words = t("timeAxis.noSource");
  return hatched.map(({ first, last }) => {
    const left = Math.max(xOf(window, width, first), 0);
    const right = Math.min(xOf(window, width, last + 1), width);
    const room = words.length * (language === "ja" ? 12 : 6.5) + 10;
    return right <= left ? null : (
      <g key={first}>
        <rect x={left} y={TICKS_HEIGHT} width={right - left} height={DENSITY_HEIGHT} fill={`url(#${hatch})`} />
        {right - left > room && <text className="axis-note" x={(left + right) / 2} y={TICKS_HEIGHT + 20} textAnchor="middle">{words}</text>}
      </g>
    );
  });
}

/** Every second one is tinted, by the order in which they took office. */
function Administrations({ network: { index, bundle }, window, width, height }: Pick<Props, "network" | "window" | "width"> & { readonly height: number }) {
  const party = bundle.dataset.parties.find((each) => index.administrationsOf.has(each));
  const all = party === undefined ? [] : index.administrationsOf.get(party) ?? [];
  return all.map(({ id, from, to }, at) => {
    const left = Math.max(xOf(window, width, earliestDay(from)), 0);
    const right = Math.min(to === undefined ? width : xOf(window, width, earliestDay(to)), width);
    return right <= left ? null : (
      <g key={id}>
        {at % 2 === 1 && <rect className="axis-band" x={left} y={TICKS_HEIGHT} width={right - left} height={height - TICKS_HEIGHT} />}
        {left > 0 && <line className="axis-term" x1={left} x2={left} y1={TICKS_HEIGHT} y2={height} />}
      </g>
    );
  });
}

function Moments({ network: { bundle }, window, width }: Pick<Props, "network" | "window" | "width">) {
  return bundle.moments.map(({ id, date }) => {
    const middle = (xOf(window, width, earliestDay(date)) + xOf(window, width, latestDay(date) + 1)) / 2;
    return middle < 0 || middle > width ? null : <path key={id} className="axis-moment" d={`M${middle} ${TICKS_HEIGHT + 3}l-3.5 -6h7z`} />;
  });
}

export const Plot = memo(function Plot({ network, speaker, theme, window, width, density, rows }: Props) {
  const id = useId();
  const height = plotHeight(rows.length);
  return (
    <svg className="axis-picture" width={width} height={height} aria-hidden="true">
      <defs>
        <pattern id={`${id}hatch`} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1={0} x2={0} y1={0} y2={6} stroke={theme.muted} strokeWidth={1.4} strokeOpacity={0.55} />
        </pattern>
        <pattern id={`${id}loose`} width={3} height={3} patternUnits="userSpaceOnUse">
          <circle cx={1.5} cy={1.5} r={0.8} fill={theme.muted} />
        </pattern>
      </defs>
      <Administrations network={network} window={window} width={width} height={height} />
      <NoSource density={density} speaker={speaker} window={window} width={width} hatch={`${id}hatch`} />
      {ticksOf(window, width, TICK_ROOM[speaker.language]).map((tick) => (
        <g key={tick.day}>
          <line className="axis-tick" x1={tick.x} x2={tick.x} y1={3} y2={TICKS_HEIGHT + DENSITY_HEIGHT} />
          <text className="axis-note" x={tick.x + 3} y={9.5}>{sayTick(speaker, tick)}</text>
        </g>
      ))}
      <Contacts density={density} theme={theme} window={window} width={width} hatch={`${id}loose`} />
      <line className="axis-foot" x1={0} x2={width} y1={TICKS_HEIGHT + DENSITY_HEIGHT} y2={TICKS_HEIGHT + DENSITY_HEIGHT} />
      <Moments network={network} window={window} width={width} />
      {rows.map(({ office, bars }, at) => (
        <TenureBars key={office} network={network} speaker={speaker} bars={bars} window={window} width={width} top={ROWS_TOP + at * ROW_HEIGHT} hatch={`${id}hatch`} />
      ))}
    </svg>
  );
});
