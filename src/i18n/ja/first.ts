/** What the first screen says. */
import type { first as english } from "../en/first";
import type { SameKeys } from "../same-keys";
import { actors } from "./actors";
import { agenda } from "./agenda";
import { criteria } from "./criteria";
import { gapSearch } from "./gap-search";
import { gaps } from "./gaps";
import { inspector } from "./inspector";
import { lens } from "./lens";
import { notices } from "./notices";
import { search } from "./search";
import { shell } from "./shell";
import { shortcuts } from "./shortcuts";
import { stage } from "./stage";
import { statusReasons } from "./status-reasons";
import { verdicts } from "./verdicts";
import { vocabulary } from "./vocabulary";
import { whatIf } from "./what-if";

export const first: SameKeys<typeof english> = { actors, agenda, criteria, gapSearch, gaps, inspector, lens, notices, search, shell, shortcuts, stage, statusReasons, verdicts, vocabulary, whatIf };
