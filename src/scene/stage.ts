/** Mounts the stage into a place of the page and keeps it alive: zero-sized places, resizing, a lost graphics card. */
import type { ThemeName } from "../encoding/theme";
import type { Box } from "../layouts/geometry";
import type { Emphasis, StageView } from "../state/stage-view";
import { LiveStage } from "./live-stage";
import type { StageModel } from "./live-stage";
import { NetworkLayout } from "./network-layout";
import type { Stage, StageEvents, StageLayout, StageOptions } from "./stage-types";
import { hasWebGl2 } from "./webgl-support";

const RETRY_AFTER = 300;
const MOST_RETRIES = 5;

export function mountStage(container: HTMLElement, options: StageOptions): Stage {
  const listeners: { readonly [Name in keyof StageEvents]: Set<StageEvents[Name]> } = { select: new Set(), doubleClick: new Set(), hover: new Set() };
  const model: StageModel = {
    view: undefined, layout: "ladder", theme: options.theme, emphasis: undefined, isHeld: false, selection: new Set(), name: options.name ?? "", seed: options.seed ?? 1,
    network: new NetworkLayout((share) => options.onLayoutProgress?.(share)),
  };
  let live: LiveStage | undefined;
  let retries = 0;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let destroyed = false;
  let refused = false;
  if (getComputedStyle(container).position === "static") container.style.position = "relative";

  const start = (): void => {
    if (destroyed || refused || live !== undefined || retryTimer !== undefined || container.offsetWidth === 0 || container.offsetHeight === 0) return;
    if (!hasWebGl2()) {
      refused = true;
      options.onProblem?.("no-webgl");
      return;
    }
    live = new LiveStage(container, model, {
      select: (item, additive) => listeners.select.forEach((listener) => listener(item, additive)),
      doubleClick: (item) => listeners.doubleClick.forEach((listener) => listener(item)),
      hover: (item) => listeners.hover.forEach((listener) => listener(item)),
      contextLost: restart,
    });
    retries = 0;
  };
  const restart = (): void => {
    if (destroyed) return;
    options.onProblem?.("context-lost");
    live?.destroy();
    live = undefined;
    retries += 1;
    if (retries > MOST_RETRIES) return;
    retryTimer = setTimeout(() => {
      retryTimer = undefined;
      start();
    }, RETRY_AFTER);
  };
  const observer = new ResizeObserver(() => {
    if (live === undefined) start();
    else live.resize();
  });
  observer.observe(container);
  start();

  return {
    show(view: StageView, layout: StageLayout): void {
      model.view = view;
      model.layout = layout;
      live?.show();
    },
    hold(isHeld: boolean): void {
      model.isHeld = isHeld;
    },
    setTheme(theme: ThemeName): void {
      if (model.theme === theme) return;
      model.theme = theme;
      live?.show();
    },
    setEmphasis(emphasis: Emphasis | undefined): void {
      model.emphasis = emphasis;
      live?.overlayChanged();
    },
    setSelection(keys: Iterable<string>): void {
      model.selection = new Set(keys);
      live?.overlayChanged();
    },
    setName(name: string): void {
      model.name = name;
      live?.nameChanged();
    },
    focus: (key) => live?.focus(key),
    fit: () => live?.fit(),
    zoomIn: () => live?.zoom("in"),
    zoomOut: () => live?.zoom("out"),
    pan: (dx, dy) => live?.pan(dx, dy),
    on(name, listener) {
      listeners[name].add(listener);
      return () => listeners[name].delete(listener);
    },
    labelBoxes: (): ReadonlyMap<string, Box> => live?.labelBoxes() ?? new Map<string, Box>(),
    destroy(): void {
      destroyed = true;
      clearTimeout(retryTimer);
      observer.disconnect();
      live?.destroy();
      live = undefined;
      model.network.destroy();
    },
  };
}
