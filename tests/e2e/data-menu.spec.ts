import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { readDataSet } from "../../scripts/read-data-set";
import { writeBundle } from "../../src/exchange/write-bundle";
import type { Speaker } from "../../src/i18n/speaker";
import { entryOf } from "../../src/model/data-index";
import { openOnPage } from "./helpers/data";
import { expect, inspector, LANGUAGES, test, visit } from "./helpers/keiro";

/** Stands in for a second data set of the product, so that the tests do not depend on what else is shipped. */
const FOLDER = "nordic-baltic-2023";
const other = readDataSet(`tests/fixtures/${FOLDER}`);
const reference = readDataSet("graph-data/japan-us-2024");
const json = (value: unknown) => ({ contentType: "application/json", body: typeof value === "string" ? value : JSON.stringify(value) });

const ship = async (page: Page): Promise<void> => {
  await page.route("**/data/index.json", (route) => route.fulfill(json([entryOf(FOLDER, other), entryOf("japan-us-2024", reference)])));
  await page.route(`**/data/${FOLDER}.json`, (route) => route.fulfill(json(writeBundle(other))));
};

const nameOf = ({ dataset }: typeof other, { name }: Speaker): string => name(dataset.name);
const opener = (page: Page): Locator => page.locator(".data-set-name");
const openMenu = async (page: Page): Promise<Locator> => {
  await opener(page).click();
  const menu = page.locator(".data-menu");
  await expect(menu.getByRole("link")).toHaveCount(2);
  return menu;
};
const expectOpen = async (page: Page, name: string): Promise<void> => { await expect(opener(page)).toHaveText(name); };

for (const language of LANGUAGES) {
  test.describe(`the data menu, ${language}`, () => {
    test("lists what is shipped, in the reader's language, with what it is; the reference first", async ({ page }) => {
      await ship(page);
      const speaker = await visit(page, { language });
      const menu = await openMenu(page);
      const links = menu.getByRole("link");
      await expect(links.nth(0)).toContainText(nameOf(reference, speaker));
      await expect(links.nth(0)).toContainText(String(reference.contacts.length));
      await expect(links.nth(0)).toHaveAttribute("aria-current", "true");
      await expect(links.nth(1)).toContainText(nameOf(other, speaker));
      await expect(links.nth(1)).not.toHaveAttribute("aria-current", /.+/);
    });

    test("[address] a choice is in the address; Back, Forward and the link restore it", async ({ page, context }) => {
      await ship(page);
      const speaker = await visit(page, { language, address: "view=agenda&as-of=2024-11-06" });
      await (await openMenu(page)).getByRole("link", { name: nameOf(other, speaker) }).click();
      await expectOpen(page, nameOf(other, speaker));
      await expect(page.locator(".data-menu")).toHaveCount(0);
      await expect(page).toHaveURL(new RegExp(`\\?data=${FOLDER}#view=agenda$`));
      await page.goBack();
      await expectOpen(page, nameOf(reference, speaker));
      await expect(page.getByRole("textbox", { name: speaker.t("shell.asOf.label") })).toHaveValue("2024-11-06");
      await page.goForward();
      await expectOpen(page, nameOf(other, speaker));
      const again = await context.newPage();
      await ship(again);
      await again.goto(page.url());
      await expect(again.locator(".data-set-name")).toHaveText(nameOf(other, speaker));
    });

    for (const theme of ["light", "dark"] as const) {
      test(`[axe] no violation with the menu open, ${theme}`, async ({ page }) => {
        await ship(page);
        await visit(page, { language, theme });
        await openMenu(page);
        const { violations } = await new AxeBuilder({ page }).include(".top-bar").analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`)).toEqual([]);
      });
    }
  });
}

test("[I8] by keyboard: opened, walked through, closed again by Escape without losing the selection", async ({ page }) => {
  await ship(page);
  const speaker = await visit(page, { language: "en", address: "actor=jp-pm" });
  await opener(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".data-menu").getByRole("link")).toHaveCount(2);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Escape");
  await expect(page.locator(".data-menu")).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
  await expect(page).toHaveURL(/actor=jp-pm/);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expectOpen(page, nameOf(other, speaker));
});

test("[I6] a reader's own file is in no link; Back and the menu lead to the reference data, Forward to the file", async ({ page }) => {
  await ship(page);
  const speaker = await visit(page, { language: "en", query: `data=${FOLDER}` });
  await expectOpen(page, nameOf(other, speaker));
  await openOnPage(page, speaker, { name: "mine.json", text: writeBundle({ ...other, dataset: { ...other.dataset, name: { ja: "私の", en: "Mine" } } }) });
  await expectOpen(page, "Mine");
  expect(new URL(page.url()).search).toBe("");
  const menu = await openMenu(page);
  await expect(menu).toContainText("mine.json");
  await page.keyboard.press("Escape");
  await page.goBack();
  await expectOpen(page, nameOf(other, speaker));
  await page.goForward();
  await expectOpen(page, "Mine");
  await (await openMenu(page)).getByRole("link", { name: nameOf(reference, speaker) }).click();
  await expectOpen(page, nameOf(reference, speaker));
  expect(new URL(page.url()).search).toBe("");
});

test("after the page is loaded again an own file is gone, and the address says what is shown", async ({ page }) => {
  const speaker = await visit(page, { language: "en" });
  await openOnPage(page, speaker, { name: "mine.json", text: writeBundle(other) });
  await expectOpen(page, nameOf(other, speaker));
  await page.reload();
  await expectOpen(page, nameOf(reference, speaker));
});

test("what takes a while says so; what cannot be loaded is told and leaves what is there", async ({ page, watched }) => {
  await ship(page);
  const speaker = await visit(page, { language: "en", address: "as-of=2024-11-06" });
  let release = (): void => {};
  const held = new Promise<void>((resolve) => { release = resolve; });
  await page.route(`**/data/${FOLDER}.json`, async (route) => {
    await held;
    await route.abort();
  });
  await (await openMenu(page)).getByRole("link", { name: nameOf(other, speaker) }).click();
  await expect(page.locator(".opening")).toBeVisible();
  release();
  await expect(page.getByRole("alert")).toContainText(FOLDER);
  await expect(page.locator(".opening")).toHaveCount(0);
  await expectOpen(page, nameOf(reference, speaker));
  await expect(page).toHaveURL(/\/#as-of=2024-11-06$/);
  watched.length = 0;
});

test("[address] a name that is not shipped is told, and the reference data open", async ({ page }) => {
  const speaker = await visit(page, { language: "en", query: "data=no-such-set" });
  await expect(page.getByRole("alert")).toContainText("no-such-set");
  await expectOpen(page, nameOf(reference, speaker));
  expect(new URL(page.url()).search).toBe("");
  await expect(inspector(page, speaker).getByRole("heading", { level: 3 }).first()).toBeVisible();
});

for (const language of LANGUAGES) {
  test(`[I6] what is really shipped: both data sets by name, each opened from the menu and by its link (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language });
    const second = readDataSet("graph-data/us-contacts-2021-2025");
    await (await openMenu(page)).getByRole("link", { name: nameOf(second, speaker) }).click();
    await expectOpen(page, nameOf(second, speaker));
    await expect(page).toHaveURL(/\?data=us-contacts-2021-2025$/);
    await page.reload();
    await expectOpen(page, nameOf(second, speaker));
    await (await openMenu(page)).getByRole("link", { name: nameOf(reference, speaker) }).click();
    await expectOpen(page, nameOf(reference, speaker));
  });
}
