/** The picture of a row: coverage shaded, tenures above and below, the channel's status as a line, quiet stretches, and the contacts on top. */
import { memo } from "react";
import { bracketPath, contactPath } from "../../encoding/contact-sign";
import { channelSign } from "../../encoding/line-sign";
import { lineSvg } from "../../encoding/line-svg";
import type { Theme } from "../../encoding/theme";
import type { ContactMark, MarkedDays } from "../../history/timeline/contact-mark";
import type { QuietStretch } from "../../history/timeline/quiet";
import type { RowContent } from "../../history/timeline/row-content";
import type { TimelineRow } from "../../history/timeline/rows";
import type { Level } from "../../model/vocabulary";
import { HolderLane } from "./holder-lane";
import { extentOn, middleOf, type Scale } from "./scale";
import { PATTERNS } from "./patterns";

/** px */
export const ROW_HEIGHT = 58;
const MIDDLE = ROW_HEIGHT / 2;
/** A stretch of a few pixels has no room for its number. */
const ROOM_FOR_DAYS = 42;

function Coverage({ scale, content }: { readonly scale: Scale; readonly content: RowContent }) {
  const { from, to } = scale.window;
  return content.coverageOf({ from: Math.floor(from), to: Math.ceil(to) }).map((stretch) => {
    const extent = extentOn(scale, stretch.from, stretch.to);
    if (extent === undefined || stretch.extent === "none") return null;
    const width = extent.right - extent.left;
    return (
      <g key={stretch.from} className={`coverage-${stretch.extent}`}>
        <rect x={extent.left} y={1} width={width} height={ROW_HEIGHT - 2} className="coverage-area" fill={stretch.extent === "partly" ? `url(#${PATTERNS.partly})` : undefined} />
        <path d={`M${extent.left} ${ROW_HEIGHT - 1}h${width}`} className="coverage-line" />
      </g>
    );
  });
}

function Statuses({ scale, row, content, theme }: { readonly scale: Scale; readonly row: TimelineRow; readonly content: RowContent; readonly theme: Theme }) {
  if (row.kind !== "channel") return <path d={`M0 ${MIDDLE}H${scale.width}`} className="timeline-thread" />;
  return content.statuses.map(({ status, from, to }) => {
    const extent = extentOn(scale, from, to);
    if (extent === undefined) return null;
    const sign = channelSign(theme, row.level ?? "non-government", status, row.channel.nature);
    return (
      <g key={from ?? "always"}>
        {lineSvg(sign).map(({ offset, width, dasharray, linecap }) => (
          <path key={offset} d={`M${extent.left} ${MIDDLE + offset}H${extent.right}`} stroke={sign.colour} strokeOpacity={0.5} strokeWidth={Math.min(width, 2)} strokeDasharray={dasharray} strokeLinecap={linecap} fill="none" />
        ))}
      </g>
    );
  });
}

function Quiet({ scale, stretch, say }: { readonly scale: Scale; readonly stretch: QuietStretch; readonly say: (days: number) => string }) {
  const extent = extentOn(scale, stretch.from, stretch.to);
  if (extent === undefined) return null;
  const [left, right] = [Math.max(extent.left, 0), Math.min(extent.right, scale.width)];
  return (
    <g className={`quiet-stretch ${stretch.kind}`}>
      <rect x={extent.left + 1} y={MIDDLE - 7} width={Math.max(1, extent.right - extent.left - 2)} height={14} rx={2} fill={stretch.kind === "partly" ? `url(#${PATTERNS.quiet})` : undefined} />
      {right - left > ROOM_FOR_DAYS && <text x={(left + right) / 2} y={MIDDLE + 4} textAnchor="middle">{`${say(stretch.days)}${stretch.kind === "no-contact" ? "" : "?"}`}</text>}
    </g>
  );
}

interface Pieces {
  readonly solid: Map<string, string>;
  readonly faint: Map<string, string>;
}

const placed = (scale: Scale, days: MarkedDays): number => (days.isExact ? scale.xOf(days.from) + (scale.xOf(days.from + 1) - scale.xOf(days.from)) / 2 : middleOf(scale, days.from, days.to));

/** All contacts as a few paths: what is the same but for its place is one. */
const pathsOf = (scale: Scale, marks: readonly ContactMark[]) => {
  const marked: Pieces = { solid: new Map(), faint: new Map() };
  const hollow: Pieces = { solid: new Map(), faint: new Map() };
  const lines: Pieces = { solid: new Map(), faint: new Map() };
  const add = (to: Pieces, isFaint: boolean, key: string, path: string): void => {
    const pieces = isFaint ? to.faint : to.solid;
    pieces.set(key, (pieces.get(key) ?? "") + path);
  };
  for (const { contact: { mode }, level, own, others, from, to, time } of marks) {
    if (extentOn(scale, from - 8 * (scale.window.to - scale.window.from) / scale.width, to) === undefined && extentOn(scale, from, to + 8 * (scale.window.to - scale.window.from) / scale.width) === undefined) continue;
    const isFaint = time === "later";
    const key = level ?? "";
    const all = [own, ...others];
    const xs = all.map((days) => placed(scale, days));
    all.forEach((days, at) => {
      const x = xs[at] ?? 0;
      const [left, right] = [scale.xOf(days.from), scale.xOf(days.to + 1)];
      if (days.isExact) {
        add(at === 0 ? marked : hollow, isFaint, key, contactPath(mode, x, MIDDLE));
        if (days.to > days.from) add(lines, isFaint, key, `M${x} ${MIDDLE}H${Math.round(right * 10) / 10}`);
      } else {
        add(lines, isFaint, key, bracketPath(Math.max(left, -40), Math.min(right, scale.width + 40), MIDDLE));
        add(hollow, isFaint, key, contactPath(mode, x, MIDDLE));
      }
    });
    // Two marks of one contact, joined over the line.
    if (xs.length > 1) add(lines, isFaint, key, `M${Math.min(...xs)} ${MIDDLE - 9}H${Math.max(...xs)}${xs.map((x) => `M${x} ${MIDDLE - 9}V${MIDDLE - 5}`).join("")}`);
  }
  return { marked, hollow, lines };
};

const draw = (theme: Theme, pieces: Pieces, look: "marked" | "hollow" | "lines") => (["solid", "faint"] as const).flatMap((strength) =>
  [...pieces[strength]].map(([level, path]) => (
    <path
      key={`${look} ${strength} ${level}`} d={path} className={`contact-${look} ${strength}`}
      {...(look === "marked" ? { fill: colourOf(theme, level) } : { stroke: colourOf(theme, level) })}
    />
  )));

const isLevel = (theme: Theme, level: string): level is Level => level in theme.levels;
const colourOf = (theme: Theme, level: string): string => (isLevel(theme, level) ? theme.levels[level] : theme.muted);

interface Props {
  readonly row: TimelineRow;
  readonly content: RowContent;
  readonly scale: Scale;
  readonly theme: Theme;
  readonly sayDays: (days: number) => string;
  readonly namesOf: Parameters<typeof HolderLane>[0]["nameOf"];
}

/** Decoration: what it shows is said by the buttons over it and the text beside it. */
export const RowPicture = memo(function RowPicture({ row, content, scale, theme, sayDays, namesOf }: Props) {
  const { marked, hollow, lines } = pathsOf(scale, content.marks);
  const [above, below] = content.holders;
  return (
    <svg className="row-picture" viewBox={`0 0 ${scale.width} ${ROW_HEIGHT}`} aria-hidden="true" focusable="false">
      <Coverage scale={scale} content={content} />
      {above !== undefined && <HolderLane bars={above.bars} scale={scale} top={3} nameOf={namesOf} />}
      {below !== undefined && <HolderLane bars={below.bars} scale={scale} top={ROW_HEIGHT - 16} nameOf={namesOf} />}
      <Statuses scale={scale} row={row} content={content} theme={theme} />
      {content.quiet.map((stretch) => <Quiet key={stretch.from} scale={scale} stretch={stretch} say={sayDays} />)}
      {draw(theme, lines, "lines")}
      {draw(theme, hollow, "hollow")}
      {draw(theme, marked, "marked")}
    </svg>
  );
});
