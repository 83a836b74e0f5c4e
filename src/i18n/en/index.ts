import { actors } from "./actors";
import { gaps } from "./gaps";
import { stage } from "./stage";
import { vocabulary } from "./vocabulary";

export const en = { vocabulary, stage, actors, gaps };
