import { actors } from "./actors";
import { commandLine } from "./command-line";
import { gaps } from "./gaps";
import { inspector } from "./inspector";
import { lens } from "./lens";
import { notices } from "./notices";
import { problems } from "./problems";
import { search } from "./search";
import { shell } from "./shell";
import { shortcuts } from "./shortcuts";
import { stage } from "./stage";
import { statusReasons } from "./status-reasons";
import { tables } from "./tables";
import { verdicts } from "./verdicts";
import { vocabulary } from "./vocabulary";

export const ja = { commandLine, vocabulary, stage, actors, gaps, shell, lens, inspector, tables, search, notices, problems, shortcuts, statusReasons, verdicts };
