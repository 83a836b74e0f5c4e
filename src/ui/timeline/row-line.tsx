/** A row: its label, its picture, and over the picture a button for each contact and each quiet stretch. */
import { memo, useDeferredValue, useMemo } from "react";
import { CONTACT_RADIUS } from "../../encoding/contact-sign";
import { channelSign } from "../../encoding/line-sign";
import type { Theme } from "../../encoding/theme";
import type { RowContent } from "../../history/timeline/row-content";
import type { TimelineRow } from "../../history/timeline/rows";
import { explainQuiet, sayCoverage, sayHolders, sayMark, sayQuiet, sayRow, sayStatuses } from "../../i18n/say-timeline";
import type { ActorId } from "../../model/id";
import type { Snapshot } from "../../network/snapshot";
import { LineSample } from "../common/line-sample";
import { actorShortName } from "../common/names";
import { useSpeaker } from "../common/speaker-context";
import { isWithin, itemsOf, type RowItem } from "./row-items";
import { RowPicture, ROW_HEIGHT } from "./row-picture";
import type { Scale } from "./scale";

interface Props {
  readonly row: TimelineRow;
  readonly content: RowContent;
  readonly snapshot: Snapshot;
  readonly scale: Scale;
  readonly theme: Theme;
  readonly rowIndex: number;
  readonly top: number | undefined;
  readonly isSelected: boolean;
  /** What in the row has the focus of the grid: −1 its label; `undefined`: it is in another row. */
  readonly cursor: number | undefined;
  readonly openedKeys: ReadonlySet<string>;
  readonly onLabel: (row: TimelineRow) => void;
  readonly onItem: (row: TimelineRow, item: RowItem) => void;
}

function Items({ row, content, snapshot, scale, rowIndex, cursor, openedKeys, onItem }: Pick<Props, "row" | "content" | "snapshot" | "scale" | "rowIndex" | "cursor" | "openedKeys" | "onItem">) {
  const speaker = useSpeaker();
  const items = useMemo(() => itemsOf(content), [content]);
  return items.map((item, at) => {
    if (!isWithin(item, scale.window)) return null;
    const [left, right] = [scale.xOf(item.from), scale.xOf(item.to + 1)];
    const half = Math.max((right - left) / 2, CONTACT_RADIUS);
    const text = item.kind === "contact" ? sayMark(speaker, snapshot, item.mark) : `${sayQuiet(speaker, item.stretch)}. ${explainQuiet(speaker, snapshot, item.stretch)}`;
    return (
      <button
        key={item.key} type="button" className={`timeline-item ${item.kind}`} data-place={`${rowIndex}:${at}`} tabIndex={cursor === at ? 0 : -1} aria-label={text} title={text}
        aria-expanded={openedKeys.has(item.key)} style={{ left: Math.max((left + right) / 2 - half, -CONTACT_RADIUS), width: Math.min((left + right) / 2 + half, scale.width + CONTACT_RADIUS) - Math.max((left + right) / 2 - half, -CONTACT_RADIUS) }}
        onClick={() => { onItem(row, item); }}
      />
    );
  });
}

/** What the picture shows beside the contacts, for who does not see it. */
function Described({ content, snapshot, scale }: Pick<Props, "content" | "snapshot" | "scale">) {
  const speaker = useSpeaker();
  const { from, to } = scale.window;
  return (
    <span className="visually-hidden">
      {content.statuses.length > 0 && <span>{sayStatuses(speaker, content.statuses)} </span>}
      {content.holders.map(({ office, bars }) => <span key={office}>{sayHolders(speaker, snapshot, office, bars)} </span>)}
      <span>{sayCoverage(speaker, content.coverageOf({ from: Math.floor(from), to: Math.ceil(to) - 1 }))}</span>
    </span>
  );
}

const MemoItems = memo(Items);
const MemoDescribed = memo(Described);

export const RowLine = memo(function RowLine(props: Props) {
  const { row, content, snapshot, scale, theme, rowIndex, top, isSelected, cursor, onLabel } = props;
  const speaker = useSpeaker();
  const { t } = speaker;
  // The picture follows the hand; what is pressed and read follows when there is time.
  const settled = useDeferredValue(scale);
  const sayDays = useMemo(() => (days: number) => t("timeline.quiet.short", { count: days }), [t]);
  const namesOf = useMemo(() => (person: ActorId) => actorShortName(speaker, snapshot.network.index, person), [speaker, snapshot]);
  const name = sayRow(speaker, snapshot, row);
  const state = row.kind === "channel" ? snapshot.channels.get(row.channel.id) : undefined;
  const sign = channelSign(theme, row.level ?? "non-government", state?.status ?? "open", row.kind === "channel" ? row.channel.nature : "institutional");
  return (
    <div role="row" aria-rowindex={rowIndex + 2} className={isSelected ? "timeline-row selected" : "timeline-row"} style={top === undefined ? undefined : { height: ROW_HEIGHT, transform: `translateY(${top}px)` }}>
      <div role="rowheader" className="timeline-label">
        <button type="button" data-place={`${rowIndex}:-1`} tabIndex={cursor === -1 ? 0 : -1} aria-current={isSelected ? "true" : undefined} title={name} onClick={() => { onLabel(row); }}>
          <LineSample sign={sign} ground={theme.panel} />
          <span className="timeline-name">
            <span className="timeline-words">{name}</span>
            {row.kind !== "relationship" && <span className="timeline-level">{row.level === undefined ? t("timeline.noLevel") : t(`vocabulary.level.${row.level}`)}</span>}
          </span>
        </button>
      </div>
      <div role="gridcell" className="timeline-plot">
        <RowPicture row={row} content={content} scale={scale} theme={theme} sayDays={sayDays} namesOf={namesOf} />
        <MemoDescribed content={content} snapshot={snapshot} scale={settled} />
        <MemoItems row={row} content={content} snapshot={snapshot} scale={settled} rowIndex={rowIndex} cursor={cursor} openedKeys={props.openedKeys} onItem={props.onItem} />
      </div>
    </div>
  );
});
