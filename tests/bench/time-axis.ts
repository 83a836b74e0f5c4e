/** Drags the as-of date over the whole span of the second data set: what a frame has to work out, without the drawing and with it. */
import type { Page } from "@playwright/test";
import { readDataSet } from "../../scripts/read-data-set";
import { binsOf } from "../../src/history/density/bins";
import { extentOf } from "../../src/history/density/extent";
import { addBothLanguages } from "../../src/i18n/both";
import { sayPost } from "../../src/i18n/say-actor";
import { createSpeaker } from "../../src/i18n/speaker";
import { OPENING_LENS } from "../../src/lens/lens";
import { dateOfDay, type PartialDate } from "../../src/model/date";
import { buildNetwork, type Network } from "../../src/network/network";
import { buildStageView } from "../../src/state/build-stage-view";
import { passingSight } from "../../src/state/passing";
import type { StageWords } from "../../src/state/stage-view";

export const DRAGGED = "us-contacts-2021-2025";

/** Ways there and back; of each date the fastest counts: what the machine does besides is not asked. */
const SWEEPS = 8;

const WORDS: StageWords = {
  levels: { leader: "", ministerial: "", "security-adviser": "", "senior-official": "", working: "", embassy: "", "non-government": "" },
  columns: { left: "", right: "", third: "" }, unranked: "",
};

const quantile = (values: readonly number[], share: number): number => values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? Number.NaN;

/** A day a week over all that is recorded: no date twice in a row, so that nothing is remembered from the one before. */
const weeksOf = (network: Network): readonly PartialDate[] => binsOf(extentOf(network), "week").map(({ first }) => dateOfDay(first));

export interface Recomputed {
  readonly dates: number;
  readonly size: string;
  /** ms: snapshot, lens and what the stage is to draw. */
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
}

/** Each date apart, as while the axis is dragged. `layout`: what the stage shows. */
export const recomputed = (layout: "ladder" | "network"): Recomputed => {
  addBothLanguages();
  const speaker = createSpeaker("en");
  const network = buildNetwork(readDataSet(`graph-data/${DRAGGED}`));
  const dates = weeksOf(network);
  const fastest = new Map<PartialDate, number>();
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const sight = passingSight();
    for (const date of sweep % 2 === 0 ? dates : dates.toReversed()) {
      const start = performance.now();
      const snapshot = sight.snapshot(network, date);
      buildStageView({
        snapshot, layout, gaps: [], selectedGap: undefined, takenOut: undefined, route: undefined, lensView: sight.lensView(snapshot, OPENING_LENS),
        language: "en", words: WORDS, describePost: (seat) => sayPost(speaker, snapshot, seat),
      });
      fastest.set(date, Math.min(fastest.get(date) ?? Infinity, performance.now() - start));
    }
  }
  const times = [...fastest.values()];
  const { actors, channels, contacts } = network.bundle;
  return {
    dates: dates.length, size: `${actors.length} actors, ${channels.length} channels, ${contacts.length} contacts`,
    median: quantile(times, 0.5), p95: quantile(times, 0.95), slowest: quantile(times, 1),
  };
};

export interface Worked {
  readonly median: number;
  readonly p95: number;
}

/** What is pressed for a step: the bare page's button, or a key on the slider. */
type Step = "click" | "key";

/**
 * ms that the page itself works for one step and its picture: the answer to the event, then the frame up to its being handed over. What a
 * software renderer waits for between the two is the machine's, and would hide both.
 */
const timeSteps = async (page: Page, selector: string, kind: Step, steps: number): Promise<Worked> => {
  const times = await page.evaluate(async ([target, press, count]) => {
    const element = document.querySelector(target);
    if (!(element instanceof HTMLElement)) throw new Error(`nothing at ${target}`);
    element.focus();
    const taken: number[] = [];
    for (let step = 0; step < count; step += 1) {
      // There and back again over a year in the middle of the data.
      const key = Math.floor(step / 52) % 2 === 0 ? "ArrowLeft" : "ArrowRight";
      let frameStart = 0;
      // The first to be called in the next frame.
      requestAnimationFrame(() => { frameStart = performance.now(); });
      const start = performance.now();
      if (press === "click") element.click();
      else element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      const answered = performance.now() - start;
      await new Promise<void>((resolve) => { requestAnimationFrame(() => { setTimeout(resolve, 0); }); });
      taken.push(answered + performance.now() - frameStart);
    }
    return taken;
  }, [selector, kind, steps] as const);
  const counted = times.slice(10);
  return { median: quantile(counted, 0.5), p95: quantile(counted, 0.95) };
};

export const timeBare = (page: Page, steps: number): Promise<Worked> => timeSteps(page, "#toggle", "click", steps);
export const timeDrag = (page: Page, steps: number): Promise<Worked> => timeSteps(page, "[role=slider]", "key", steps);
