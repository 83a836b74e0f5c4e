import { writeFile } from "node:fs/promises";
import { writeCalendar } from "../../exchange/calendar/write-calendar";
import { writeCsv } from "../../exchange/csv/write-csv";
import { presentTransition, transitionPlan } from "../../history/transition/plan";
import { isAnnounced } from "../../history/transition/window";
import { transitionAsText } from "../../i18n/transition/as-text";
import { transitionCalendar } from "../../i18n/transition/calendar-events";
import { transitionRows } from "../../i18n/transition/table-rows";
import { createSpeaker } from "../../i18n/speaker";
import { EXIT, UsageError, type Command } from "../command";
import { load, snapshotFor } from "../load";
import { transitionJson } from "../transition-json";
import { todayFor } from "../verdicts";

/** Answers whether it could be written; why not is on standard error by then. */
const written = async (file: string, text: string): Promise<boolean> => {
  try {
    await writeFile(file, text);
    return true;
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  }
};

export const transition: Command = async (operands, options) => {
  const [place, ...rest] = operands;
  if (rest.length > 0) throw new UsageError(`too many operands: ${rest.join(" ")}`);
  const network = await load(place, options.language);
  if (network === undefined) return EXIT.problems;
  const { date } = snapshotFor(network, options);
  const { administration: id, cameOut, ics, csv } = options;
  const administration = id === undefined ? presentTransition(network, date) : network.bundle.administrations.find((each) => each.id === id);
  if (administration === undefined) throw new UsageError(id === undefined ? "no administration on that date: name one" : `unknown administration: ${id}`);
  if (!cameOut && !isAnnounced(administration, date)) throw new UsageError(`not yet known on ${date}: ${administration.id} (--came-out looks back)`);
  const plan = transitionPlan(network, administration, date, cameOut ? "came-out" : "as-known");
  const speaker = createSpeaker(options.language);
  if (ics !== undefined) {
    const { name, events } = transitionCalendar(speaker, plan);
    const { text, leftOut } = writeCalendar({ name, stamp: todayFor(options), events });
    if (!await written(ics, text)) return EXIT.problems;
    if (leftOut.length > 0) process.stderr.write(`${speaker.t("transition.export.leftOut", { count: leftOut.length })}\n`);
  }
  if (csv !== undefined && !await written(csv, writeCsv(transitionRows(speaker, plan)))) return EXIT.problems;
  process.stdout.write(options.json ? `${JSON.stringify(transitionJson(plan), null, 2)}\n` : `${transitionAsText(speaker, plan)}\n`);
  return EXIT.done;
};
