/** What is seen of a cell: figures in a frame whose line says how it stands. The words are beside it, for those who do not see it. */
import { channelSign } from "../../encoding/line-sign";
import { lineSvg } from "../../encoding/line-svg";
import type { CellState } from "../../gaps/coverage/cell";
import { expectedIn, type Counts } from "../../gaps/coverage/counts";
import type { Level, Status } from "../../model/vocabulary";
import { useTheme } from "../common/use-state";

const COUNTED = ["open", "planned", "dormant", "unknown"] as const;

const WIDTH = 18;
const HEIGHT = 10;

/** A short piece of the line that the stage draws. */
function ChannelLine({ level, status }: { readonly level: Level | undefined; readonly status: Status }) {
  const theme = useTheme();
  const sign = channelSign(theme, level ?? "senior-official", status, "institutional");
  return (
    <svg className="face-line" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      {lineSvg(sign).map(({ offset, width, dasharray, linecap }) => (
        <line key={offset} x1={1} x2={WIDTH - 1} y1={HEIGHT / 2} y2={HEIGHT / 2} stroke={level === undefined ? theme.ink : sign.colour} strokeWidth={width} strokeDasharray={dasharray} strokeLinecap={linecap} />
      ))}
    </svg>
  );
}

interface Props {
  readonly counts: Counts;
  /** `undefined`: a total. */
  readonly state: CellState | undefined;
  readonly level?: Level | undefined;
}

export function CoverageFace({ counts, state, level }: Props) {
  const expected = expectedIn(counts);
  return (
    <span className={`face face-${state ?? "total"}`} aria-hidden="true">
      {state === "not-applicable" && "·"}
      {expected > 0 && <span>{counts.met}/{expected}</span>}
      {counts.missing > 0 && <span className="face-missing-count">−{counts.missing}</span>}
      {counts.questions > 0 && <span className="face-question-count">?{counts.questions}</span>}
      {counts.setAside > 0 && <span className="face-aside-count">({counts.setAside})</span>}
      {COUNTED.map((status) => counts[status] > 0 && <span key={status} className="face-channels"><ChannelLine level={level} status={status} />{counts[status]}</span>)}
    </span>
  );
}
