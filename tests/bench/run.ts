/**
 * Measures; judges nothing. Ratios are taken in one run, with the drawing itself stubbed so that only the page's
 * own work counts, as in the figures of the peers; the cold start is measured with the real drawing.
 */
import { chromium, type Browser, type Page } from "@playwright/test";
import { build } from "vite";
import { findGaps } from "../../src/gaps/find-gaps";
import { buildNetwork } from "../../src/network/network";
import { asOf } from "../../src/network/snapshot";
import { findChromium } from "../../scripts/find-chromium";
import { readDataSet } from "../../scripts/read-data-set";
import { generateNetwork } from "./generate-network";
import { serve, type Site } from "./serve";
import { DRAGGED, recomputed, timeBare, timeDrag } from "./time-axis";

const SIZES = [1000, 5000];
/** Gephi Lite, a filter from click to redraw, ms at 1k and 5k nodes, as measured on another day with the drawing stubbed. */
const GEPHI_LITE: Readonly<Record<number, number>> = { 1000: 182, 5000: 442 };
const BARE_THAT_DAY: Readonly<Record<number, number>> = { 1000: 15, 5000: 45 };
const ROUNDS = 21;
/** Clicks before those that count, so that both pages run compiled code. */
const WARM_UP = 6;
/** ms between clicks: what the last one left to draw is done. */
const AT_REST = 400;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const line = (name: string, value: string): void => { console.log(`${name.padEnd(64)} ${value}`); };
const ms = (value: number): string => `${value.toFixed(1)} ms`;

/** The TypeScript runner names functions through a helper that a page does not have. */
const withRunnerHelper = (page: Page): Promise<unknown> => page.addInitScript("globalThis.__name = (named) => named;");

const stubDrawing = async (page: Page): Promise<void> => { await page.addInitScript(() => {
  for (const name of ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced", "readPixels"] as const) {
    Object.defineProperty(WebGL2RenderingContext.prototype, name, { value: () => undefined });
  }
}); };

interface Click {
  /** ms from the click until the frame with the new picture has been handed over. */
  readonly picture: number;
  /** ms until names, counts and lists, which may follow the picture by two frames, are handed over too. */
  readonly all: number;
}

/** Clicks from rest. */
const timeClicks = (page: Page, find: string): Promise<Click[]> => page.evaluate(async ([name, rounds, warmUp, atRest]) => {
  const isTarget = (element: Element): element is HTMLElement => element instanceof HTMLElement
    && (element.getAttribute("aria-label") ?? (element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : element.textContent) ?? "").startsWith(name);
  const target = [...document.querySelectorAll("input[type=checkbox], button#toggle")].find(isTarget);
  if (!isTarget(target ?? document.body)) throw new Error(`no control named ${name}`);
  const frame = (): Promise<void> => new Promise((resolve) => { requestAnimationFrame(() => { setTimeout(resolve, 0); }); });
  const times: Click[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    if (target instanceof HTMLElement) target.click();
    await frame();
    const picture = performance.now() - start;
    await frame();
    await frame();
    times.push({ picture, all: performance.now() - start });
    await new Promise<void>((resolve) => { setTimeout(resolve, atRest); });
  }
  return times.slice(warmUp);
}, [find, WARM_UP + ROUNDS, WARM_UP, AT_REST] as const);

const measureFilter = async (browser: Browser, site: Site, size: number): Promise<void> => {
  const bare = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await withRunnerHelper(bare);
  await stubDrawing(bare);
  await bare.goto(`${site.address}/bare/?open=/network-${size}.json`);
  await bare.waitForFunction(() => document.title === "ready", undefined, { timeout: 120_000 });
  const floor = median((await timeClicks(bare, "Working")).map(({ picture }) => picture));
  await bare.close();

  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
  await withRunnerHelper(page);
  await stubDrawing(page);
  await page.goto(`${site.address}/app/?open=/network-${size}.json#view=network`);
  await page.getByRole("checkbox", { name: /^Working/ }).waitFor({ timeout: 120_000 });
  // The layout and the search for gaps are done.
  await page.waitForFunction(() => document.querySelector("progress") === null && document.querySelector(".gap-list") !== null, undefined, { timeout: 300_000 });
  const clicks = await timeClicks(page, "Working");
  const ours = median(clicks.map(({ picture }) => picture));
  await page.close();

  line(`level filter, ${size} actors: bare sigma page`, ms(floor));
  line(`level filter, ${size} actors: Keiro`, `${ms(ours)}  = ${(ours / floor).toFixed(2)} × bare (target ≤ 3)`);
  line(`level filter, ${size} actors: Keiro, names and panels too`, ms(median(clicks.map(({ all }) => all))));
  const scaled = (GEPHI_LITE[size] ?? Number.NaN) * (floor / (BARE_THAT_DAY[size] ?? Number.NaN));
  line(`level filter, ${size} actors: Gephi Lite, scaled by the bare page`, `${ms(scaled)}  = ${(scaled / ours).toFixed(1)} × Keiro (target ≥ 5)`);
};

const measureColdStart = async (browser: Browser, site: Site): Promise<void> => {
  const times: number[] = [];
  let heap = 0;
  for (let round = 0; round < 5; round++) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "ja-JP" });
    await withRunnerHelper(page);
    await page.goto(`${site.address}/app/`);
    times.push(await page.evaluate(async () => {
      while (document.querySelectorAll("canvas").length === 0 || document.querySelector("li button[aria-label]") === null) {
        await new Promise((resolve) => { requestAnimationFrame(resolve); });
      }
      await new Promise<void>((resolve) => { requestAnimationFrame(() => { setTimeout(resolve, 0); }); });
      return performance.now();
    }));
    const session = await page.context().newCDPSession(page);
    await session.send("HeapProfiler.collectGarbage");
    heap = (await session.send("Runtime.getHeapUsage")).usedSize;
    await page.close();
  }
  line("cold start to the first complete picture (drawn in software)", ms(median(times)));
  line("heap after it", `${(heap / 1e6).toFixed(1)} MB`);
};

const measureGaps = (): void => {
  const network = buildNetwork(readDataSet("graph-data/japan-us-2024"));
  const times = Array.from({ length: 41 }, () => {
    const start = performance.now();
    findGaps(asOf(network, network.bundle.dataset.asOf));
    return performance.now() - start;
  });
  line("gaps on the reference data set: first call", ms(times[0] ?? Number.NaN));
  line("gaps on the reference data set: median of 41 (target < 50)", ms(median(times)));
};

const measureRecomputing = (): void => {
  for (const layout of ["ladder", "network"] as const) {
    const { size, dates, median: half, p95, slowest } = recomputed(layout);
    line(`as-of recomputation, ${layout}: ${size}`, `median ${ms(half)}, p95 ${ms(p95)} (target < 8), slowest ${ms(slowest)} of ${dates} dates`);
  }
};

const DRAG_STEPS = 160;

const measureDrag = async (browser: Browser, site: Site): Promise<void> => {
  const bare = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await withRunnerHelper(bare);
  await stubDrawing(bare);
  await bare.goto(`${site.address}/bare/?open=/dragged.json`);
  await bare.waitForFunction(() => document.title === "ready");
  const { median: floor } = await timeBare(bare, DRAG_STEPS);
  await bare.close();
  line("a redraw of the second data set: bare sigma page", ms(floor));
  for (const view of ["ladder", "network"]) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });
    await withRunnerHelper(page);
    await stubDrawing(page);
    await page.goto(`${site.address}/app/?data=${DRAGGED}#view=${view}&as-of=2023-06-01`);
    await page.waitForFunction(() => document.querySelector("progress") === null && document.querySelector(".gap-list") !== null && document.querySelector("[role=slider]") !== null);
    const { median: half, p95 } = await timeDrag(page, DRAG_STEPS);
    await page.close();
    line(`time axis, a step of the drag to its picture, ${view}`, `median ${ms(half)}, p95 ${ms(p95)}  = ${(half / floor).toFixed(2)} × bare`);
  }
};

await build({ configLoader: "runner", logLevel: "warn", base: "./", build: { outDir: ".cache/bench-app" } });
await build({ configFile: false, logLevel: "warn", root: "tests/bench/bare", base: "./", build: { target: "es2023", outDir: "../../../.cache/bench-bare", emptyOutDir: true } });
const texts = new Map([
  ...SIZES.map((size) => [`/network-${size}.json`, generateNetwork(size, 1)] as const),
  ["/dragged.json", JSON.stringify(readDataSet(`graph-data/${DRAGGED}`))] as const,
]);
const site = await serve({ "/app/": ".cache/bench-app", "/bare/": ".cache/bench-bare" }, texts);
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-background-networking"],
});
try {
  measureGaps();
  measureRecomputing();
  await measureDrag(browser, site);
  await measureColdStart(browser, site);
  for (const size of SIZES) await measureFilter(browser, site, size);
} finally {
  await browser.close();
  site.close();
}
