/** Keiro as a person opens it. Every test also watches that the page asks no other origin and breaks no policy. */
import { test as base, expect, type Locator, type Page } from "@playwright/test";
import { addBothLanguages } from "../../../src/i18n/both";
import { createSpeaker, type Speaker } from "../../../src/i18n/speaker";
import type { Language } from "../../../src/model/text";

addBothLanguages();

export { expect };

export interface Visit {
  readonly language?: Language;
  readonly theme?: "light" | "dark";
  /** Behind `#`. */
  readonly address?: string;
  /** Behind `?`. */
  readonly query?: string;
}

export const test = base.extend<{ watched: string[] }>({
  /** What must not happen, in words; a test that provokes some of it clears the list itself. */
  watched: [async ({ page, baseURL }, use) => {
    const seen: string[] = [];
    const home = new URL(baseURL ?? "").origin;
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.origin !== home && !["data:", "blob:"].includes(url.protocol)) seen.push(`request to ${url.origin}`);
    });
    page.on("pageerror", (error) => { seen.push(`error: ${error.message}`); });
    page.on("console", (message) => {
      if (message.type() === "error") seen.push(`console: ${message.text()}`);
    });
    await use(seen);
    expect(seen, "[I6] requests to other origins, policy violations, errors").toEqual([]);
  }, { auto: true }],
});

export const visit = async (page: Page, { language = "ja", theme = "light", address = "", query = "" }: Visit = {}): Promise<Speaker> => {
  await page.addInitScript(([spoken, look]) => {
    // Also run on the empty page before ours, which has no storage.
    if (!location.protocol.startsWith("http")) return;
    if (localStorage.getItem("keiro.language") === null) localStorage.setItem("keiro.language", spoken);
    if (localStorage.getItem("keiro.theme") === null) localStorage.setItem("keiro.theme", look);
  }, [language, theme] as const);
  await page.goto(`./${query === "" ? "" : `?${query}`}${address === "" ? "" : `#${address}`}`);
  const speaker = createSpeaker(language);
  await expect(page.getByRole("complementary", { name: speaker.t("shell.panels.inspector") })).toBeVisible();
  return speaker;
};

export const inspector = (page: Page, { t }: Speaker): Locator => page.getByRole("complementary", { name: t("shell.panels.inspector") });
export const lens = (page: Page, { t }: Speaker): Locator => page.getByRole("complementary", { name: t("shell.panels.lens") });
/** The actors on the stage, each as a button over its mark and label. */
export const actors = (page: Page, { t }: Speaker): Locator => page.getByRole("list", { name: t("stage.name") }).getByRole("button");
export const actor = (page: Page, speaker: Speaker, name: string | RegExp): Locator =>
  page.getByRole("list", { name: speaker.t("stage.name") }).getByRole("button", { name });

export interface Box {
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const boxesOf = async (targets: Locator): Promise<Box[]> => {
  const boxes: Box[] = [];
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    if (box !== null) boxes.push({ name: await target.getAttribute("aria-label") ?? "", ...box });
  }
  return boxes;
};

export const LANGUAGES: readonly Language[] = ["ja", "en"];
