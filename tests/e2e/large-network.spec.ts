/** A network whose gaps are looked for beside the page. The worker is held back until the test lets it go: what the page can do meanwhile needs no clock. */
import type { Page } from "@playwright/test";
import { RULE_IDS } from "../../src/gaps/gap";
import { generateWorld } from "../bench/gaps/time/generate-world";
import { openOnPage } from "./helpers/data";
import { expect, inspector, LANGUAGES, test, visit } from "./helpers/keiro";

const ACTORS = 3_000;

/** Nothing is looked for until the answer is called. */
const holdWorker = async (page: Page): Promise<() => void> => {
  let letGo = (): void => {};
  const held = new Promise<void>((resolve) => { letGo = resolve; });
  await page.route(/gaps\.worker/, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
};

for (const language of LANGUAGES) {
  test(`[I2] progress, cancel and search again; meanwhile the page answers and calls nothing missing (${language})`, async ({ page }) => {
    const letGo = await holdWorker(page);
    const speaker = await visit(page, { language, address: "view=tables" });
    const { t } = speaker;
    await openOnPage(page, speaker, { name: "world.json", text: generateWorld(ACTORS, 1) });
    const panel = inspector(page, speaker);
    const progress = panel.getByRole("progressbar");
    await expect(progress).toHaveAttribute("max", String(RULE_IDS.length));
    await expect(panel).toContainText(t("gapSearch.underway"));
    await expect(panel.getByRole("listitem")).toHaveCount(0);
    await expect(page.getByRole("main")).toContainText(t("gapSearch.unknown"));

    // The search is under way, and the page is not held by it.
    await page.getByRole("button", { name: t("shell.views.agenda"), exact: true }).click();
    await expect(page.getByRole("table")).toHaveCount(0);
    await page.getByRole("button", { name: t("shell.views.tables"), exact: true }).click();
    await expect(page.getByRole("table")).toBeVisible();
    await expect(progress).toBeVisible();

    await panel.getByRole("button", { name: t("gapSearch.cancel") }).click();
    await expect(progress).toHaveCount(0);
    await expect(panel).toContainText(t("gapSearch.stopped"));
    await expect(panel.getByRole("button", { name: t("gapSearch.search") })).toBeFocused();

    letGo();
    await page.keyboard.press("Enter");
    await expect(panel.getByRole("heading", { level: 3 }).first()).toBeVisible({ timeout: 80_000 });
    await expect(panel).not.toContainText(t("gapSearch.stopped"));
    await expect(page.getByText(t("gapSearch.unknown"))).toHaveCount(0);
    await expect(page.getByRole("status").filter({ hasText: t("gapSearch.done") })).toHaveCount(1);
  });
}

test("another date while it is searched: the search begins anew and ends", async ({ page }) => {
  const letGo = await holdWorker(page);
  const speaker = await visit(page, { language: "en", address: "view=tables" });
  const panel = inspector(page, speaker);
  await openOnPage(page, speaker, { name: "world.json", text: generateWorld(ACTORS, 1) });
  await expect(panel.getByRole("progressbar")).toBeVisible();
  const date = page.getByRole("textbox", { name: speaker.t("shell.asOf.label") });
  await date.fill("2024-06-30");
  await date.press("Enter");
  await expect(panel.getByRole("progressbar")).toBeVisible();
  letGo();
  await expect(panel.getByRole("heading", { level: 3 }).first()).toBeVisible({ timeout: 80_000 });
});
