/** The holders of one post along the axis: in office filled, acting hatched, designate dashed, nobody a dotted line. */
import { shortName } from "../../../i18n/say-actor";
import type { Speaker } from "../../../i18n/speaker";
import type { OfficeBar } from "../../../history/tenure-bars";
import { ellipsize } from "../../../layouts/wrap-label";
import type { Network } from "../../../network/network";
import { xOf, type TimeWindow } from "./time-window";

/** px. */
const HEIGHT = 11;

/** About as wide as it will be: text in SVG neither wraps nor is cut. */
const widthOf = (text: string): number => {
  let width = 6;
  for (const letter of text) width += /[\u2e80-\uffef]/u.test(letter) ? 11.5 : 6.4;
  return width;
};

interface Props {
  readonly network: Network;
  readonly speaker: Speaker;
  readonly bars: readonly OfficeBar[];
  readonly window: TimeWindow;
  readonly width: number;
  readonly top: number;
  /** Of a pattern. */
  readonly hatch: string;
}

export function TenureBars({ network, speaker, bars, window, width, top, hatch }: Props) {
  const at = (day: number): number => Math.min(Math.max(xOf(window, width, day), -2), width + 2);
  return bars.map((bar) => {
    // A change known to the month is drawn in the middle of what it may be.
    const [from, to] = bar.kind === "nobody"
      ? [at(bar.from), bar.to === undefined ? width + 2 : at(bar.to)]
      : [bar.start === undefined ? -2 : at((bar.start.first + bar.start.last) / 2), bar.end === undefined ? width + 2 : at((bar.end.first + bar.end.last) / 2)];
    if (to - from < 0.5) return null;
    const key = bar.kind === "nobody" ? `nobody ${bar.from}` : bar.tenure.id;
    if (bar.kind === "nobody") return <line key={key} className="axis-nobody" x1={from + 1} x2={to - 1} y1={top + HEIGHT / 2 + 0.5} y2={top + HEIGHT / 2 + 0.5} />;
    const person = network.index.actors.get(bar.tenure.person);
    const isDesignate = bar.phase === "designate";
    // A designate stands over the one who is still there.
    const [y, height] = isDesignate ? [top + HEIGHT - 3, 3] : [top + 0.5, HEIGHT];
    const start = Math.max(from, 0);
    const label = isDesignate || person === undefined ? "" : ellipsize(shortName(speaker, person), Math.min(to, width) - start - 4, widthOf);
    return (
      <g key={key}>
        <rect className={`axis-tenure ${bar.phase}`} x={from + 0.5} y={y} width={Math.max(to - from - 1, 0.5)} height={height} rx={isDesignate ? 0 : 2} />
        {bar.phase === "acting" && <rect x={from + 0.5} y={y} width={Math.max(to - from - 1, 0.5)} height={height} rx={2} fill={`url(#${hatch})`} />}
        {label.length > 1 && <text className="axis-name" x={start + 4} y={top + HEIGHT - 1.5}>{label}</text>}
      </g>
    );
  });
}
