/** The network as tables: all that the stage shows, without a picture (invariant I8). */
import { useState } from "react";
import { isQuestion } from "../../gaps/gap";
import { useSpeaker } from "../common/speaker-context";
import { useGaps, useJudgements, useLensView, usePanelsLens, useShownMissing, useSnapshot } from "../common/use-state";
import { useContactsInView } from "../time/axis/use-axis-data";
import { ActorsTable } from "./actors-table";
import { ChannelsTable } from "./channels-table";
import { ContactsTable } from "./contacts-table";
import { MissingTable } from "./missing-table";

const TABLES = ["actors", "channels", "missing", "contacts"] as const;
type TableName = (typeof TABLES)[number];

const COMPONENTS = { actors: ActorsTable, channels: ChannelsTable, missing: MissingTable, contacts: ContactsTable } as const;

export function TablesView() {
  const { on, t } = useSpeaker();
  const snapshot = useSnapshot();
  const view = useLensView();
  const gaps = useGaps();
  const { setAside } = useJudgements();
  const [table, setTable] = useState<TableName>("actors");
  const shown: Readonly<Record<TableName, number>> = { actors: view.seats.size, channels: view.channels.size, missing: useShownMissing(), contacts: useContactsInView(snapshot.network, usePanelsLens()).length };
  const all: Readonly<Record<TableName, number>> = { actors: snapshot.seats.all.size, channels: snapshot.channels.size, missing: gaps.filter((gap) => !isQuestion(gap) && !setAside.has(gap.id)).length, contacts: snapshot.network.contacts.length };
  const aside = [...setAside].filter((id) => view.gaps.has(id)).length;
  const questions = view.gaps.size - shown.missing - aside;
  const hidden = all[table] - shown[table];
  const Chosen = COMPONENTS[table];
  return (
    <div className="tables">
      <div className="tables-bar">
        <div className="segmented" role="group" aria-label={t("tables.choose")}>
          {TABLES.map((each) => (
            <button key={each} type="button" aria-pressed={each === table} onClick={() => { setTable(each); }}>
              {t(`tables.${each}`)} <span className="quiet">{shown[each]}</span>
            </button>
          ))}
        </div>
        {table === "missing" && questions > 0 && <p className="quiet">{t("tables.questions", { count: questions })}</p>}
        {table === "missing" && aside > 0 && <p className="quiet">{t("tables.setAside", { count: aside })}</p>}
        {hidden > 0 && <p className="quiet">{t("tables.hidden", { count: hidden })}</p>}
      </div>
      {shown[table] === 0 && (table !== "missing" || questions + aside === 0)
        ? <p className="empty">{t("tables.empty")}</p>
        : <Chosen key={table} caption={t(`tables.caption.${table}`, { on: on(snapshot.date) })} />}
    </div>
  );
}
