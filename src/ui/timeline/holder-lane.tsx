/** Who held a post, as bars along the row: solid in post, striped acting, dotted designate, dashed where nobody is recorded. */
import type { OfficeBar } from "../../history/tenure-bars";
import type { ActorId } from "../../model/id";
import { PATTERNS } from "./patterns";
import { extentOn, type Scale } from "./scale";
import { fitting } from "./text-width";

/** px */
const HEIGHT = 13;
const PADDING = 4;

interface Props {
  readonly bars: readonly OfficeBar[];
  readonly scale: Scale;
  /** px from the top of the row. */
  readonly top: number;
  readonly nameOf: (person: ActorId) => string;
}

function Bar({ bar, scale, top, nameOf }: Omit<Props, "bars"> & { readonly bar: OfficeBar }) {
  if (bar.kind === "nobody") {
    const extent = extentOn(scale, bar.from, bar.to === undefined ? undefined : bar.to - 1);
    return extent === undefined ? null : <rect x={extent.left} y={top + 1} width={extent.right - extent.left} height={HEIGHT - 2} className="holder nobody" />;
  }
  const { start, end, phase, tenure } = bar;
  // A change known to the month: the days on which it may have come are drawn apart (I3).
  const certain = extentOn(scale, start?.last, end === undefined ? undefined : end.first - 1);
  const possible = [
    start === undefined || start.first === start.last ? undefined : extentOn(scale, start.first, start.last - 1),
    end === undefined || end.first === end.last ? undefined : extentOn(scale, end.first, end.last - 1),
  ];
  const left = certain === undefined ? 0 : Math.max(certain.left, 0) + PADDING;
  const name = certain === undefined ? undefined : fitting(nameOf(tenure.person), Math.min(certain.right, scale.width) - left - PADDING);
  return (
    <g className={`holder ${phase}`}>
      {possible.map((extent, at) => extent !== undefined && <rect key={at === 0 ? "start" : "end"} x={extent.left} y={top + 4} width={extent.right - extent.left} height={HEIGHT - 8} className="unsure" />)}
      {certain !== undefined && <rect x={certain.left} y={top} width={Math.max(1, certain.right - certain.left - 1)} height={HEIGHT} rx={1.5} fill={phase === "acting" ? `url(#${PATTERNS.acting})` : undefined} />}
      {name !== undefined && <text x={left} y={top + HEIGHT - 3}>{name}</text>}
    </g>
  );
}

export function HolderLane({ bars, ...props }: Props) {
  return bars.map((bar) => <Bar key={bar.kind === "nobody" ? `nobody ${bar.from}` : bar.tenure.id} bar={bar} {...props} />);
}
