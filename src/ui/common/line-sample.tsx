/** A line as the stage draws it, for the legend and for lists. */
import type { LineSign } from "../../encoding/line-sign";
import { lineSvg } from "../../encoding/line-svg";

const WIDTH = 38;
const HEIGHT = 14;
const MIDDLE = HEIGHT / 2;

function BadgeOf({ sign, ground }: { readonly sign: LineSign; readonly ground: string }) {
  const { badge, colour } = sign;
  if (badge === undefined || badge.kind === "step") return null;
  return (
    <>
      <circle cx={WIDTH / 2} cy={MIDDLE} r={5.5} fill={ground} stroke={colour} strokeWidth={1.5} />
      {badge.kind === "missing"
        ? <path d={`M${WIDTH / 2 - 3} ${MIDDLE}h6`} stroke={colour} strokeWidth={1.5} />
        : <text x={WIDTH / 2} y={MIDDLE + 3.5} textAnchor="middle" fontSize={10} fontWeight={700} fill={colour}>{badge.sign}</text>}
    </>
  );
}

/** Decoration: what it means stands beside it in words. */
export function LineSample({ sign, ground }: { readonly sign: LineSign; readonly ground: string }) {
  return (
    <svg className="sample" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      {lineSvg(sign).map(({ offset, width, dasharray, linecap }) => (
        <line
          key={offset} x1={2} x2={WIDTH - 2} y1={MIDDLE + offset} y2={MIDDLE + offset}
          stroke={sign.colour} strokeWidth={width} strokeDasharray={dasharray} strokeLinecap={linecap}
        />
      ))}
      <BadgeOf sign={sign} ground={ground} />
    </svg>
  );
}
