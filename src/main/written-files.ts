/** What is handed over as a calendar or a table. Fetched when somebody asks for one. */
import { writeCalendar, type CalendarEvent } from "../exchange/calendar/write-calendar";
import { writeCsv, type CsvCell } from "../exchange/csv/write-csv";
import type { PartialDate } from "../model/date";
import { saveFile } from "./save-file";

/** Answers with the number of dates that say too little to stand in a calendar. */
export const saveCalendar = (name: string, title: string, stamp: PartialDate, events: readonly CalendarEvent[]): number => {
  const { text, leftOut } = writeCalendar({ name: title, stamp, events });
  saveFile(name, text, "text/calendar;charset=utf-8");
  return leftOut.length;
};

export const saveTable = (name: string, rows: readonly (readonly CsvCell[])[]): void => { saveFile(name, writeCsv(rows), "text/csv;charset=utf-8"); };
