import { actors } from "./actors";
import { gaps } from "./gaps";
import { vocabulary } from "./vocabulary";

export const en = { vocabulary, actors, gaps };
