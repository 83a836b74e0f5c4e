/** What a compared picture adds to the screen; fetched when there is one. */
import { lazy, Suspense } from "react";
import { isCompared } from "../../state/compare-place";
import { isDrawn } from "../../state/session";
import { useSession } from "../common/use-state";

const CompareBanner = lazy(async () => ({ default: (await import("./compare-banner")).CompareBanner }));
const CompareLegend = lazy(async () => ({ default: (await import("./compare-legend")).CompareLegend }));

const useIsCompared = (): boolean => useSession((session) => isDrawn(session.view) && isCompared(session));

export function CompareBannerArea() {
  return useIsCompared() ? <Suspense><CompareBanner /></Suspense> : null;
}

export function CompareLegendArea() {
  return useIsCompared() ? <Suspense><CompareLegend /></Suspense> : null;
}
