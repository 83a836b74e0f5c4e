/** To hand the transition on: as a calendar, as a table, as text, on paper. */
import { useState } from "react";
import type { TransitionPlan } from "../../history/transition/plan";
import { transitionAsText } from "../../i18n/transition/as-text";
import { transitionCalendar } from "../../i18n/transition/calendar-events";
import { transitionRows } from "../../i18n/transition/table-rows";
import { CopyButton } from "../common/copy-button";
import { useSpeaker } from "../common/speaker-context";
import { useServices } from "../services";

export function Actions({ plan }: { readonly plan: TransitionPlan }) {
  const speaker = useSpeaker();
  const { t } = speaker;
  const { exportCalendar, exportTable } = useServices();
  const [told, setTold] = useState("");
  const { administration, until } = plan.window;
  const named = (ending: string): string => `${administration.id}.${until}.${ending}`;
  const run = async (file: string, save: () => Promise<number>): Promise<void> => {
    try {
      const leftOut = await save();
      setTold([t("transition.export.saved", { file }), ...(leftOut === 0 ? [] : [t("transition.export.leftOut", { count: leftOut })])].join(" "));
    } catch {
      // The part that writes it could not be fetched.
      setTold(t("transition.export.failed"));
    }
  };
  const calendar = (): void => { void run(named("ics"), () => exportCalendar(named("ics"), transitionCalendar(speaker, plan))); };
  const table = (): void => {
    void run(named("csv"), async () => {
      await exportTable(named("csv"), transitionRows(speaker, plan));
      return 0;
    });
  };
  return (
    <div className="read-actions">
      <span role="status" className="quiet">{told}</span>
      <button type="button" className="link" aria-label={t("transition.export.calendarLabel")} onClick={calendar}>{t("transition.export.calendar")}</button>
      <button type="button" className="link" aria-label={t("transition.export.tableLabel")} onClick={table}>{t("transition.export.table")}</button>
      <CopyButton text={() => transitionAsText(speaker, plan)} label={t("transition.export.copyLabel")} />
      <button type="button" className="link" aria-label={t("transition.export.printLabel")} onClick={() => { print(); }}>{t("transition.export.print")}</button>
    </div>
  );
}
