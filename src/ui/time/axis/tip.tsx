/** What is under the pointer, in words. */
import { reportedIn } from "../../../history/density/no-source";
import { shortName } from "../../../i18n/say-actor";
import { dateOfDay } from "../../../model/date";
import type { Network } from "../../../network/network";
import { useSpeaker } from "../../common/speaker-context";
import { ROW_HEIGHT, ROWS_TOP } from "./plot";
import { barOn, binOn, sayBin, sayContacts, sayHolder } from "./say-axis";
import { dayAt, type TimeWindow } from "./time-window";
import type { Density, OfficeRow } from "./use-axis-data";

interface Props {
  readonly at: { readonly x: number; readonly y: number };
  readonly network: Network;
  readonly window: TimeWindow;
  readonly width: number;
  readonly density: Density;
  readonly rows: readonly OfficeRow[];
}

const useLines = ({ at, network, window, width, density, rows }: Props): readonly string[] => {
  const speaker = useSpeaker();
  const day = dayAt(window, width, at.x);
  const date = dateOfDay(day);
  const row = rows[Math.floor((at.y - ROWS_TOP) / ROW_HEIGHT)];
  if (row !== undefined) {
    const office = network.index.actors.get(row.office);
    const name = office === undefined ? row.office : shortName(speaker, office);
    const bar = barOn(row.bars, day);
    return [speaker.date(date), bar === undefined ? name : sayHolder(speaker, network, name, bar)];
  }
  const bin = binOn(density.bins, date);
  const moments = network.bundle.moments.filter((each) => each.date === date).map(({ name }) => speaker.name(name));
  return [speaker.date(date), ...moments, ...(bin === undefined ? [] : [sayBin(speaker, bin, density.unit), ...sayContacts(speaker, bin, reportedIn(density.hatched, bin))])];
};

export function Tip(props: Props) {
  const [title, ...lines] = useLines(props);
  const { at, width } = props;
  const isRight = at.x > width / 2;
  return (
    <div className="axis-tip" aria-hidden="true" style={isRight ? { insetInlineEnd: width - at.x + 8 } : { insetInlineStart: at.x + 8 }}>
      <p><strong>{title}</strong></p>
      {[...new Set(lines)].filter((line) => line !== title).map((line) => <p key={line}>{line}</p>)}
    </div>
  );
}
