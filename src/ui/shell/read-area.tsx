/** The place of the views that are read rather than drawn. The first screen does without them: each is fetched when it is asked for. */
import { lazy, Suspense, use, type ComponentType } from "react";
import { loadWords } from "../../i18n/words";
import type { ReadView } from "../../state/session";
import { useSpeaker } from "../common/speaker-context";
import { NotSearchedNote } from "../gap-search/gap-search-panel";

const VIEWS: Readonly<Record<ReadView, ComponentType>> = {
  timeline: lazy(async () => ({ default: (await import("../timeline/timeline-view")).TimelineView })),
  coverage: lazy(async () => ({ default: (await import("../coverage/coverage-view")).CoverageView })),
  issues: lazy(async () => ({ default: (await import("../issues/issues-view")).IssuesView })),
  agenda: lazy(async () => ({ default: (await import("../agenda/agenda-view")).AgendaView })),
  benchmark: lazy(async () => ({ default: (await import("../benchmark/benchmark-view")).BenchmarkView })),
  compare: lazy(async () => ({ default: (await import("../compare/compare-view")).CompareView })),
  transition: lazy(async () => ({ default: (await import("../transition/transition-view")).TransitionView })),
  tables: lazy(async () => ({ default: (await import("../tables/tables-view")).TablesView })),
};

function Chosen({ view }: { readonly view: ReadView }) {
  const { language } = useSpeaker();
  use(loadWords(language, "later"));
  const View = VIEWS[view];
  return <View />;
}

export function ReadArea({ view }: { readonly view: ReadView }) {
  const { t } = useSpeaker();
  return <Suspense fallback={<p className="empty" role="status">{t("shell.loadingView")}</p>}><NotSearchedNote /><Chosen view={view} /></Suspense>;
}
