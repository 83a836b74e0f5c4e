/** The search index of what is on the screen, made when somebody searches. A part of its own: the first screen does without it. */
import { searchIndex } from "../../lens/search";
import { remember } from "../../state/remember";

export const indexOf = remember(searchIndex);
