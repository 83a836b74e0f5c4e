import type { AgendaEntry } from "../../gaps/agenda";

/** A sign for each state, so that colour is not the only one (I9). */
export const SIGNS: Readonly<Record<AgendaEntry["kind"], string>> = { "missing": "☐", "question": "?", "met": "✓", "later": "…", "set-aside": "–" };
