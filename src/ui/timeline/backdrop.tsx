/** What runs through all rows: the lines of the axis and the administrations behind them, the as-of date and what lies after it before them. */
import { administrationsToldOf } from "../../history/timeline/windows";
import { earliestDay, latestDay, precisionOf } from "../../model/date";
import type { Snapshot } from "../../network/snapshot";
import { extentOn, type Scale } from "./scale";
import { ticksFor } from "./time-head";

interface Props {
  readonly snapshot: Snapshot;
  readonly scale: Scale;
}

/** Only vertical lines and areas: the height may be stretched to whatever the rows have. */
const HEIGHT = 100;

export function Backdrop({ snapshot, scale }: Props) {
  const all = administrationsToldOf(snapshot);
  return (
    <svg className="timeline-backdrop" viewBox={`0 0 ${scale.width} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {all.map((each, at) => {
        const end = each.to ?? all[at + 1]?.from;
        const extent = at % 2 === 0 ? extentOn(scale, earliestDay(each.from), end === undefined ? undefined : earliestDay(end) - 1) : undefined;
        return extent === undefined ? null : <rect key={each.id} x={extent.left} y={0} width={extent.right - extent.left} height={HEIGHT} className="backdrop-band" />;
      })}
      {ticksFor(scale).map(({ day, unit }) => <path key={day} d={`M${scale.xOf(day)} 0V${HEIGHT}`} className={`backdrop-tick ${unit}`} />)}
      {all.map((each) => (
        <g key={each.id}>
          {each.elected !== undefined && <path d={`M${scale.xOf(earliestDay(each.elected))} 0V${HEIGHT}`} className="backdrop-election" />}
          <path d={`M${scale.xOf(earliestDay(each.from))} 0V${HEIGHT}`} className="backdrop-inauguration" />
        </g>
      ))}
    </svg>
  );
}

export function Veil({ snapshot, scale }: Props) {
  const later = extentOn(scale, latestDay(snapshot.date) + 1, undefined);
  const unsure = extentOn(scale, earliestDay(snapshot.date), latestDay(snapshot.date));
  const x = scale.xOf(latestDay(snapshot.date) + 1);
  return (
    <svg className="timeline-veil" viewBox={`0 0 ${scale.width} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {later !== undefined && <rect x={later.left} y={0} width={later.right - later.left} height={HEIGHT} className="veil-later" />}
      {unsure !== undefined && precisionOf(snapshot.date) !== "day" && <rect x={unsure.left} y={0} width={unsure.right - unsure.left} height={HEIGHT} className="veil-unsure" />}
      {x >= 0 && x <= scale.width && <path d={`M${x} 0V${HEIGHT}`} className="veil-line" />}
    </svg>
  );
}
