/** The place of the views that are read rather than drawn. The first screen does without them: each is fetched when it is asked for. */
import { lazy, Suspense, type ComponentType } from "react";
import type { ReadView } from "../../state/session";
import { useSpeaker } from "../common/speaker-context";
import { NotSearchedNote } from "../gap-search/gap-search-panel";

const VIEWS: Readonly<Record<ReadView, ComponentType>> = {
  coverage: lazy(async () => ({ default: (await import("../coverage/coverage-view")).CoverageView })),
  issues: lazy(async () => ({ default: (await import("../issues/issues-view")).IssuesView })),
  agenda: lazy(async () => ({ default: (await import("../agenda/agenda-view")).AgendaView })),
  benchmark: lazy(async () => ({ default: (await import("../benchmark/benchmark-view")).BenchmarkView })),
  tables: lazy(async () => ({ default: (await import("../tables/tables-view")).TablesView })),
};

export function ReadArea({ view }: { readonly view: ReadView }) {
  const { t } = useSpeaker();
  const Chosen = VIEWS[view];
  return <Suspense fallback={<p className="empty" role="status">{t("shell.loadingView")}</p>}><NotSearchedNote /><Chosen /></Suspense>;
}
