/** What is only said in the views that are read; fetched after the first screen. New views add their words here. */
import type { later as english } from "../en/later";
import type { SameKeys } from "../same-keys";
import { benchmark } from "./benchmark";
import { commandLine } from "./command-line";
import { compare } from "./compare";
import { countries } from "./countries";
import { coverage } from "./coverage";
import { dataMenu } from "./data-menu";
import { evidence } from "./evidence";
import { facing } from "./facing";
import { issues } from "./issues";
import { matrix } from "./matrix";
import { problems } from "./problems";
import { tables } from "./tables";
import { transition } from "./transition";
import { timeline } from "./timeline";
import { timeAxis } from "./time-axis";

export const later: SameKeys<typeof english> = { benchmark, commandLine, compare, countries, coverage, dataMenu, evidence, facing, issues, matrix, problems, tables, timeAxis, timeline, transition };
