/** What the first screen does without is fetched when it has been drawn: from then on a click waits for nothing, and no server is needed. */
import { loadAllWords } from "../i18n/words";
import { LANGUAGES } from "../model/text";

/** ms: the picture goes first. */
const AFTER_THE_PICTURE = 1000;

const rest = (): readonly Promise<unknown>[] => [
  ...LANGUAGES.map(loadAllWords),
  import("../layouts/force"),
  import("../scene/held-arrangement"),
  import("../ui/search/search-index"),
  import("../ui/inspector/detail"),
  import("../ui/tables/tables-view"),
  import("../ui/shell/data-list"),
  import("../ui/shell/facing-choice"),
  import("../ui/timeline/timeline-view"),
  import("../ui/coverage/coverage-view"),
  import("../ui/issues/issues-view"),
  import("../ui/agenda/agenda-view"),
  import("../ui/benchmark/benchmark-view"),
  import("../ui/transition/transition-view"),
  import("./written-files"),
  import("../ui/compare/compare-view"),
];

/** A part that cannot be fetched now is asked for again, and said, where it is needed. */
export const fetchRest = (): void => { setTimeout(() => { void Promise.allSettled(rest()); }, AFTER_THE_PICTURE); };
