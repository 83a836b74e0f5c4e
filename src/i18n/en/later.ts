/** What is only said in the views that are read; fetched after the first screen. New views add their words here. */
import { benchmark } from "./benchmark";
import { commandLine } from "./command-line";
import { coverage } from "./coverage";
import { dataMenu } from "./data-menu";
import { evidence } from "./evidence";
import { facing } from "./facing";
import { issues } from "./issues";
import { matrix } from "./matrix";
import { tables } from "./tables";
import { transition } from "./transition";
import { timeAxis } from "./time-axis";
import { timeline } from "./timeline";

export const later = { benchmark, commandLine, coverage, dataMenu, evidence, facing, issues, matrix, tables, timeAxis, timeline, transition };
