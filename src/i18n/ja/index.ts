import { actors } from "./actors";
import { gaps } from "./gaps";
import { vocabulary } from "./vocabulary";

export const ja = { vocabulary, actors, gaps };
