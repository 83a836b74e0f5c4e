/** Contacts along the days, row by row: where somebody met, where nobody did, and where nobody has looked. */
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { THEMES } from "../../encoding/theme";
import type { RowContent } from "../../history/timeline/row-content";
import { timelineRows, type RowGroup, type TimelineRow } from "../../history/timeline/rows";
import { sayWindow } from "../../i18n/say-timeline";
import { contactsInView } from "../../lens/contacts-in-view";
import { OPEN_LENS, isWideOpen } from "../../lens/lens";
import { showsRelationship } from "../../lens/shows-relationship";
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
    return timelineRows(snapshot, mode, { channels: view.channels, actors, contacts: inView, isShown: (parties, level) => showsRelationship(network.nesting, lens, parties, level) }, compare);
  }, [snapshot, network, lens, mode, view, inView, compare]);
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

/** What stands on the same place as far as anybody can see is told together. */
const togetherWith = (item: RowItem, content: RowContent, days: number): readonly RowItem[] =>
  (item.kind === "quiet" ? [item] : itemsOf(content).filter((each) => each.kind === "contact" && Math.abs(each.from - item.from) <= days * TOGETHER));

const useOpened = (contentOf: ContentOf) => {
  const [opened, setOpened] = useState<Opened | undefined>(undefined);
  const back = useRef<Element | null>(null);
  const items = useMemo(() => (opened === undefined ? [] : itemsOf(contentOf(opened.row)).filter(({ key }) => opened.keys.has(key))), [opened, contentOf]);
  const open = useCallback((row: TimelineRow, all: readonly RowItem[]): void => {
    back.current = document.activeElement;
    setOpened({ row, keys: new Set(all.map(({ key }) => key)) });
  }, []);
  const close = (): void => {
    setOpened(undefined);
    if (back.current instanceof HTMLElement) back.current.focus();
  };
  return { opened, items, open, close };
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
  const { opened, items, open, close } = useOpened(contentOf);
  const days = useRef(0);
  useEffect(() => { days.current = time.window.to - time.window.from; }, [time.window]);
  const onItem = useCallback((row: TimelineRow, item: RowItem): void => { open(row, togetherWith(item, contentOf(row), days.current)); }, [open, contentOf]);
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups]);
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
        text={() => toTsv(contactsAsText(speaker, snapshot.network.index, contactsIn(rows.map(contentOf), time.window)))}
      />
      {isPrinting && <p className="timeline-note">{speaker.name(snapshot.network.bundle.dataset.name)} · {label}</p>}
      {!isPart && <HiddenLines network={snapshot.network} mode={mode} rows={rows} inView={inView} />}
      {rows.length === 0
        ? <Empty isNothing={snapshot.network.bundle.contacts.length === 0 && all.length === 0} isSelectedOnly={isPart && all.length > 0} />
        : (
          <TimelineGrid
            label={label} snapshot={snapshot} groups={groups} contentOf={contentOf} time={time} theme={isPrinting ? THEMES.light : screenTheme} isPrinting={isPrinting}
            isSelected={(row) => isOfSelection(row, selection)} opened={opened} onLabel={onLabel} onItem={onItem}
          />
        )}
      {/* The card takes the room of the legend. */}
      {items.length > 0 && <OpenedCard key={items.map(({ key }) => key).join(" ")} items={items} snapshot={snapshot} onClose={close} />}
      {(items.length === 0 || isPrinting) && <TimelineLegend isWhole={isPrinting} />}
    </div>
  );
}
