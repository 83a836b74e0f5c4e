/** The open data, and what was decided about its gaps, as files that can be opened again. */
import { writeVerdicts } from "../exchange/verdicts/write-verdicts";
import { writeBundle } from "../exchange/write-bundle";
import type { AppServices } from "../ui/services";
import { verdictsOf } from "../state/verdicts-of";
import type { Page } from "./open-into";
import { saveFile } from "./save-file";

export const exportFiles = ({ stores: { document }, verdicts }: Page): Pick<AppServices, "exportData" | "exportVerdicts" | "exportCalendar" | "exportTable"> => {
  const open = () => {
    const { network } = document.getState();
    return { bundle: network.bundle, verdicts: verdictsOf(verdicts.state.getState(), network) };
  };
  return {
    exportData: () => {
      const { bundle, verdicts: own } = open();
      saveFile(`${bundle.dataset.id}.json`, writeBundle({ ...bundle, verdicts: own }));
    },
    exportVerdicts: () => {
      const { bundle: { dataset: { id } }, verdicts: own } = open();
      saveFile(`${id}.verdicts.json`, writeVerdicts({ dataset: id, verdicts: own }));
    },
    exportCalendar: async (name, { name: title, events }) =>
      (await import("./written-files")).saveCalendar(name, title, verdicts.state.getState().today, events),
    exportTable: async (name, rows) => { (await import("./written-files")).saveTable(name, rows); },
  };
};
