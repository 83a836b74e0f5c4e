import { isQuestion } from "../../gaps/gap";
import { sayPost } from "../../i18n/say-actor";
import { gapSeats } from "../../lens/filterable";
import { levelRank } from "../../model/vocabulary";
import type { Seat } from "../../network/seats";
import { MarkSample } from "../common/mark-sample";
import { actorShortName } from "../common/names";
import { sortName } from "../common/reading-order";
import { useSpeaker } from "../common/speaker-context";
import { useGaps, useJudgements, useLensView, useSelect, useSession, useSnapshot, useTheme } from "../common/use-state";
import type { Column } from "./column";
import { DataTable } from "./data-table";

interface Row {
  readonly seat: Seat;
  readonly channels: number;
  readonly missing: number;
}

const useRows = (): Row[] => {
  const snapshot = useSnapshot();
  const view = useLensView();
  const gaps = useGaps();
  const { setAside } = useJudgements();
  const channels = new Map<string, number>();
  const missing = new Map<string, number>();
  const count = (into: Map<string, number>, keys: readonly string[]): void => {
    for (const key of keys) into.set(key, (into.get(key) ?? 0) + 1);
  };
  for (const id of view.channels) count(channels, snapshot.channels.get(id)?.seats ?? []);
  for (const gap of gaps) if (view.gaps.has(gap.id) && !isQuestion(gap) && !setAside.has(gap.id)) count(missing, gapSeats(snapshot, gap));
  return [...view.seats].flatMap((key) => {
    const seat = snapshot.seats.all.get(key);
    return seat === undefined ? [] : [{ seat, channels: channels.get(key) ?? 0, missing: missing.get(key) ?? 0 }];
  });
};

export function ActorsTable({ caption }: { readonly caption: string }) {
  const speaker = useSpeaker();
  const { language, name, t } = speaker;
  const snapshot = useSnapshot();
  const theme = useTheme();
  const choose = useSelect();
  const selection = useSession((session) => session.selection);
  const { index } = snapshot.network;
  const partyOf = ({ seat }: Row): string => actorShortName(speaker, index, seat.party);
  const partySort = ({ seat }: Row): string => {
    const party = index.actors.get(seat.party);
    return party === undefined ? seat.party : sortName(party, language);
  };
  const columns: readonly Column<Row>[] = [
    {
      key: "name", title: t("tables.column.name"), sortBy: ({ seat }) => sortName(seat.actor, language),
      cell: ({ seat }) => (
        <span className="name-cell">
          <MarkSample kind={seat.actor.kind} post={seat.post.kind} colour={theme.levels[seat.actor.level ?? "non-government"]} />
          {name(seat.actor.name)}
        </span>
      ),
    },
    { key: "holder", title: t("tables.column.holder"), sortBy: ({ seat }) => sayPost(speaker, snapshot, seat), cell: ({ seat }) => sayPost(speaker, snapshot, seat) },
    { key: "party", title: t("tables.column.party"), isShort: true, sortBy: partySort, cell: partyOf },
    {
      key: "level", title: t("tables.column.level"), isShort: true, sortBy: ({ seat }) => (seat.actor.level === undefined ? undefined : levelRank(seat.actor.level)),
      cell: ({ seat }) => (seat.actor.level === undefined ? t("tables.dash") : t(`vocabulary.level.${seat.actor.level}`)),
    },
    { key: "kind", title: t("tables.column.kind"), isShort: true, isExtra: true, sortBy: ({ seat }) => t(`vocabulary.kind.${seat.actor.kind}`), cell: ({ seat }) => t(`vocabulary.kind.${seat.actor.kind}`) },
    { key: "channels", title: t("tables.column.channels"), isNumber: true, sortBy: ({ channels }) => channels, cell: ({ channels }) => channels },
    {
      key: "missing", title: t("tables.column.missing"), isNumber: true, sortBy: ({ missing }) => missing,
      cell: ({ missing }) => (missing === 0 ? missing : <span className="missing-number">{missing}</span>),
    },
  ];
  return (
    <DataTable
      caption={caption} columns={columns} rows={useRows()} rowKey={({ seat }) => seat.key} opensBy={{ key: "name", direction: "ascending" }}
      isSelected={({ seat }) => selection.kind === "actor" && selection.id === seat.actor.id}
      onSelect={({ seat }) => { choose({ kind: "actor", id: seat.actor.id }); }}
    />
  );
}
