import { channelSign } from "../../encoding/line-sign";
import { sayActor } from "../../i18n/say-actor";
import { datesOf } from "../../model/contact-dates";
import { earliestDay } from "../../model/date";
import type { ActorId } from "../../model/id";
import { levelRank, STATUSES } from "../../model/vocabulary";
import { lastContact, type ChannelState } from "../../network/snapshot";
import { LineSample } from "../common/line-sample";
import { issueName } from "../common/names";
import { sortName } from "../common/reading-order";
import { useSpeaker } from "../common/speaker-context";
import { useLensView, useSelect, useSession, useSnapshot, useTheme } from "../common/use-state";
import type { Column } from "./column";
import { DataTable } from "./data-table";

export function ChannelsTable({ caption }: { readonly caption: string }) {
  const speaker = useSpeaker();
  const { language, t } = speaker;
  const snapshot = useSnapshot();
  const view = useLensView();
  const theme = useTheme();
  const choose = useSelect();
  const selection = useSession((session) => session.selection);
  const { index } = snapshot.network;
  const rows = [...view.channels].flatMap((id) => snapshot.channels.get(id) ?? []);
  const sortOf = (id: ActorId): string => {
    const actor = index.actors.get(id);
    return actor === undefined ? id : sortName(actor, language);
  };
  const last = (state: ChannelState) => lastContact(state, snapshot.date)?.contact;
  const end = (side: 0 | 1): Pick<Column<ChannelState>, "cell" | "sortBy"> => ({
    cell: ({ channel }) => sayActor(speaker, snapshot, channel.ends[side], channel.administration),
    sortBy: ({ channel }) => sortOf(channel.ends[side]),
  });
  const columns: readonly Column<ChannelState>[] = [
    { key: "a", title: t("tables.column.a"), ...end(0) },
    { key: "b", title: t("tables.column.b"), ...end(1) },
    {
      key: "level", title: t("tables.column.level"), isShort: true, sortBy: ({ level }) => (level === undefined ? undefined : levelRank(level)),
      cell: ({ level }) => (level === undefined ? t("tables.dash") : t(`vocabulary.level.${level}`)),
    },
    {
      key: "status", title: t("tables.column.status"), isShort: true, sortBy: ({ status }) => STATUSES.indexOf(status),
      cell: ({ channel, level, status }) => (
        <span className="name-cell">
          <LineSample sign={channelSign(theme, level ?? "non-government", status, channel.nature)} ground={theme.panel} />
          {t(`vocabulary.status.${status}`)}
        </span>
      ),
    },
    { key: "nature", title: t("tables.column.nature"), isShort: true, isExtra: true, sortBy: ({ channel }) => t(`vocabulary.nature.${channel.nature}`), cell: ({ channel }) => t(`vocabulary.nature.${channel.nature}`) },
    {
      key: "lastContact", title: t("tables.column.lastContact"), isNumber: true,
      sortBy: (state) => { const contact = last(state); return contact === undefined ? undefined : earliestDay(contact.date); },
      // As written in the records and in the date field: short, the same in both languages, and no more exact than given.
      cell: (state) => { const contact = last(state); return contact === undefined ? t("tables.dash") : datesOf(contact).join(" / "); },
    },
    {
      key: "issues", title: t("tables.column.issues"), sortBy: ({ channel }) => -(channel.issues ?? []).length,
      cell: ({ channel }) => (channel.issues ?? []).map((issue) => issueName(speaker, index, issue)).join(language === "ja" ? "・" : ", ") || t("tables.dash"),
    },
  ];
  return (
    <DataTable
      caption={caption} columns={columns} rows={rows} rowKey={({ channel }) => channel.id} opensBy={{ key: "level", direction: "ascending" }}
      isSelected={({ channel }) => selection.kind === "channel" && selection.id === channel.id}
      onSelect={({ channel }) => { choose({ kind: "channel", id: channel.id }); }}
    />
  );
}
