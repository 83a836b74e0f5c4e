import { actors } from "./actors";
import { gaps } from "./gaps";
import { stage } from "./stage";
import { vocabulary } from "./vocabulary";

export const ja = { vocabulary, stage, actors, gaps };
