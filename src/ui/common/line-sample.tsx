/** A line as the stage draws it, for the legend and for lists. */
import type { Badge, LineSign } from "../../encoding/line-sign";
import { lineSvg } from "../../encoding/line-svg";

const WIDTH = 34;
const HEIGHT = 14;
const X = WIDTH / 2;
const Y = HEIGHT / 2;

const characterOf = (badge: Exclude<Badge, { kind: "missing" }>): string => {
  switch (badge.kind) {
    case "question": return "?";
    case "stance":
    case "compared":
    case "struck": return badge.sign;
    case "step": return String(badge.step);
  }
};

function BadgeOf({ badge, colour, ground }: { readonly badge: Badge; readonly colour: string; readonly ground: string }) {
  const isFilled = badge.kind === "step";
  return (
    <>
      {badge.kind === "compared"
        ? <rect x={X - 5.5} y={Y - 5.5} width={11} height={11} rx={2} fill={ground} stroke={colour} strokeWidth={1.5} />
        : <circle cx={X} cy={Y} r={5.5} fill={isFilled ? colour : ground} stroke={colour} strokeWidth={1.5} />}
      {badge.kind === "missing"
        ? <path d={`M${X - 3} ${Y}h6`} stroke={colour} strokeWidth={1.5} />
        : <text x={X} y={Y + 3.5} textAnchor="middle" fontSize={10} fontWeight={700} fill={isFilled ? ground : colour}>{characterOf(badge)}</text>}
    </>
  );
}

/** Decoration: what it means stands beside it in words. */
export function LineSample({ sign, ground }: { readonly sign: LineSign; readonly ground: string }) {
  return (
    <svg className="sample" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      {lineSvg(sign).map(({ offset, width, dasharray, linecap }) => (
        <line
          key={offset} x1={2} x2={WIDTH - 2} y1={Y + offset} y2={Y + offset}
          stroke={sign.colour} strokeWidth={width} strokeDasharray={dasharray} strokeLinecap={linecap}
        />
      ))}
      {sign.badge !== undefined && <BadgeOf badge={sign.badge} colour={sign.colour} ground={ground} />}
    </svg>
  );
}
