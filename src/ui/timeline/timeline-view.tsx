/** Contacts along the days, row by row: where somebody met, where nobody did, and where nobody has looked. */
import { useCallback, useMemo, useRef, useState } from "react";
import { THEMES } from "../../encoding/theme";
import { timelineRows, type RowGroup, type TimelineRow } from "../../history/timeline/rows";
import { sayWindow } from "../../i18n/say-timeline";
import { contactsInView } from "../../lens/contacts-in-view";
import { OPEN_LENS, isWideOpen } from "../../lens/lens";
import type { ActorId } from "../../model/id";
import type { Snapshot } from "../../network/snapshot";
import { relationship } from "../../state/selection";
import { select, setLens, setTimeline } from "../../state/session";
import { showRows } from "../../state/timeline-place";
import { compareText, sortName } from "../common/reading-order";
import { useSpeaker } from "../common/speaker-context";
import { useChange, useGaps, useLensView, usePanelsLens, useSession, useSnapshot, useTheme } from "../common/use-state";
import { usePrinting } from "../inspector/use-printing";
import { toTsv } from "../matrix/tsv";
import { contactsAsText, contactsIn } from "./contacts-as-text";
import { contentsOf, type ContentOf } from "./contents";
import { HiddenLines } from "./hidden-lines";
import { OpenedCard } from "./opened-card";
import { Patterns } from "./patterns";
import { itemsOf, type RowItem } from "./row-items";
import { TimelineBar } from "./timeline-bar";
import { TimelineGrid, type Opened } from "./timeline-grid";
import { TimelineLegend } from "./timeline-legend";
import { isOfSelection, touchesSelection } from "./touches-selection";
import { useTimelineWindow } from "./use-window";

/** Share of the window within which marks stand on one another. */
const TOGETHER = 0.006;

const useRows = (snapshot: Snapshot) => {
  const { language } = useSpeaker();
  const mode = useSession(({ timeline }) => timeline.rows);
  const view = useLensView();
  const lens = usePanelsLens();
  const { network } = snapshot;
  const inView = useMemo(() => new Set(contactsInView(network, lens).map(({ contact }) => contact)), [network, lens]);
  const compare = useMemo(() => {
    const of = (id: ActorId): string => {
      const actor = network.index.actors.get(id);
      return actor === undefined ? id : sortName(actor, language);
    };
    return (a: ActorId, b: ActorId): number => compareText(language)(of(a), of(b));
  }, [network, language]);
  const groups = useMemo(() => {
    const actors = [...view.seats].flatMap((key) => snapshot.seats.all.get(key)?.actor.id ?? []);
    return timelineRows(snapshot, mode, { channels: view.channels, actors, contacts: inView }, compare);
  }, [snapshot, mode, view, inView, compare]);
  const contentOf = useMemo(() => contentsOf(snapshot, inView), [snapshot, inView]);
  return { mode, groups, contentOf, inView };
};

const usePartOf = (snapshot: Snapshot, groups: readonly RowGroup[], isOn: boolean): readonly RowGroup[] => {
  const selection = useSession((session) => session.selection);
  const gaps = useGaps();
  return useMemo(() => {
    if (!isOn) return groups;
    const between = selection.kind === "gap" ? gaps.find(({ id }) => id === selection.id)?.between : undefined;
    return groups.map((group) => ({ ...group, rows: group.rows.filter((row) => touchesSelection(snapshot, row, selection, between)) })).filter(({ rows }) => rows.length > 0);
  }, [snapshot, groups, isOn, selection, gaps]);
};

const useOpened = (contentOf: ContentOf, days: number) => {
  const [opened, setOpened] = useState<{ readonly row: TimelineRow; readonly item: RowItem } | undefined>(undefined);
  const back = useRef<Element | null>(null);
  const items = useMemo(() => {
    if (opened === undefined) return [];
    const present = itemsOf(contentOf(opened.row));
    const chosen = present.find(({ key }) => key === opened.item.key);
    if (chosen === undefined) return [];
    // What stands on the same place as far as anybody can see is told together.
    return chosen.kind === "quiet" ? [chosen] : present.filter((each) => each.kind === "contact" && Math.abs(each.from - chosen.from) <= days * TOGETHER);
  }, [opened, contentOf, days]);
  const open = useCallback((row: TimelineRow, item: RowItem): void => {
    back.current = document.activeElement;
    setOpened({ row, item });
  }, []);
  const close = (): void => {
    setOpened(undefined);
    if (back.current instanceof HTMLElement) back.current.focus();
  };
  const highlighted: Opened | undefined = useMemo(() => (opened === undefined ? undefined : { row: opened.row, keys: new Set(items.map(({ key }) => key)) }), [opened, items]);
  return { items, open, close, highlighted };
};

function Empty({ isNothing, isSelectedOnly }: { readonly isNothing: boolean; readonly isSelectedOnly: boolean }) {
  const { t } = useSpeaker();
  const lens = usePanelsLens();
  const change = useChange();
  if (isSelectedOnly) return <p className="empty">{t("timeline.emptySelected")}</p>;
  return (
    <div className="empty">
      <p>{t(isNothing ? "timeline.nothing" : "timeline.empty")}</p>
      {!isNothing && !isWideOpen(lens) && <button type="button" className="button" onClick={() => { change(setLens(() => OPEN_LENS)); }}>{t("shell.stage.showAll")}</button>}
    </div>
  );
}

export function TimelineView() {
  const speaker = useSpeaker();
  const { on, t } = speaker;
  const snapshot = useSnapshot();
  const change = useChange();
  const selection = useSession((session) => session.selection);
  const isPrinting = usePrinting();
  const screenTheme = useTheme();
  const { mode, groups: all, contentOf, inView } = useRows(snapshot);
  const [onlySelected, setOnlySelected] = useState(false);
  const isPart = onlySelected && selection.kind !== "nothing";
  const groups = usePartOf(snapshot, all, isPart);
  const time = useTimelineWindow(snapshot);
  const { items, open, close, highlighted } = useOpened(contentOf, time.window.to - time.window.from);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
  const marks = useMemo(() => contactsIn(rows.map(contentOf), time.window), [rows, contentOf, time.window]);
  const onLabel = useCallback((row: TimelineRow): void => {
    if (row.kind === "channel") change(select({ kind: "channel", id: row.channel.id }));
    else if (row.kind === "office") change(select({ kind: "actor", id: row.office }));
    else change(select(relationship(row.parties)));
  }, [change]);
  const label = t("timeline.grid", { on: on(snapshot.date), rows: t(`timeline.rowCount.${mode}`, { count: rows.length }), window: sayWindow(speaker, time.window) });
  return (
    <div className="timeline-view">
      <Patterns />
      <TimelineBar
        snapshot={snapshot} mode={mode} onMode={(each) => { change(setTimeline(showRows(each))); }} time={time}
        onlySelected={selection.kind === "nothing" ? undefined : onlySelected} onOnlySelected={setOnlySelected}
        contacts={marks.length} text={() => toTsv(contactsAsText(speaker, snapshot.network.index, marks))}
      />
      <HiddenLines snapshot={snapshot} mode={mode} rows={rows} contentOf={contentOf} shown={inView.size} isPart={isPart} />
      {rows.length === 0
        ? <Empty isNothing={snapshot.network.bundle.contacts.length === 0 && all.length === 0} isSelectedOnly={isPart && all.length > 0} />
        : (
          <TimelineGrid
            label={label} snapshot={snapshot} groups={groups} contentOf={contentOf} time={time} theme={isPrinting ? THEMES.light : screenTheme} isPrinting={isPrinting}
            isSelected={(row) => isOfSelection(row, selection)} opened={highlighted} onLabel={onLabel} onItem={open}
          />
        )}
      {items.length > 0 && <OpenedCard key={items.map(({ key }) => key).join(" ")} items={items} snapshot={snapshot} onClose={close} />}
      <TimelineLegend />
    </div>
  );
}
