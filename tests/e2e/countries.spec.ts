import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import type { Speaker } from "../../src/i18n/speaker";
import { expect, inspector, LANGUAGES, test, visit, type Visit } from "./helpers/keiro";

const DATA = "data=us-contacts-2021-2025";
const AS_OF = "as-of=2025-04-30";
const WORDS = {
  ja: { japan: "日本", rok: "韓国", quarter: "2021年4〜6月", last: "2025年4〜6月", leader: "首脳", day7: "7日後", day86: "86日後", biden: "バイデン政権" },
  en: { japan: "Japan", rok: "ROK", quarter: "Q2 2021", last: "Q2 2025", leader: "Leader", day7: "day 7", day86: "day 86", biden: "Biden administration" },
} as const;

const grid = (page: Page): Locator => page.getByRole("grid");
const row = (page: Page, name: string): Locator => grid(page).getByRole("row").filter({ has: page.getByRole("rowheader", { name: new RegExp(name) }) }).first();
const openCountries = async (page: Page, panel: "periods" | "firsts" | "advisers", options: Visit = {}): Promise<Speaker> => {
  const speaker = await visit(page, { query: DATA, ...options, address: ["view=benchmark", AS_OF, `countries=${panel}`, options.address ?? ""].filter((each) => each !== "").join("&") });
  await expect(grid(page)).toBeVisible();
  return speaker;
};
/** What the details list: one item a contact. */
const contactsListed = (page: Page, speaker: Speaker): Locator => inspector(page, speaker).locator("li.contact");

for (const language of LANGUAGES) {
  test.describe(`contacts by country, ${language}`, () => {
    const words = WORDS[language];

    test("from one relationship to the countries and back, kept in the address", async ({ page }) => {
      const speaker = await visit(page, { query: DATA, language, address: "view=benchmark" });
      await page.getByRole("button", { name: speaker.t("countries.mode.countries") }).click();
      await expect(row(page, words.japan)).toBeVisible();
      await expect(page).toHaveURL(/countries=periods/);
      await page.goBack();
      await expect(page.getByRole("heading", { level: 2, name: speaker.t("benchmark.title") })).toBeVisible();
    });

    test("every figure of a row, of its levels and of the total opens as many contacts as it says, each with its source", async ({ page }) => {
      const speaker = await openCountries(page, "periods", { language });
      await row(page, words.japan).getByRole("rowheader").getByRole("button").click();
      const leader = row(page, `^${words.japan}.*${words.leader}`);
      await expect(leader).toBeVisible();
      for (const of of [row(page, words.japan), leader, grid(page).locator("tfoot tr")]) {
        const buttons = of.getByRole("gridcell").getByRole("button").or(of.getByRole("cell").getByRole("button"));
        const count = await buttons.count();
        expect(count).toBeGreaterThan(5);
        for (const at of [0, Math.floor(count / 2), count - 2]) {
          const button = buttons.nth(at);
          const figure = Number(await button.locator(".count-figure").textContent());
          await button.click();
          await expect(contactsListed(page, speaker)).toHaveCount(figure);
          await expect(contactsListed(page, speaker).first().getByRole("link", { name: speaker.t("countries.detail.page") }).or(contactsListed(page, speaker).first().locator(".source-chip")).first()).toBeVisible();
        }
      }
    });

    test("[address] a figure is a step: Back and the link restore it, with what was chosen", async ({ page, context }) => {
      const speaker = await openCountries(page, "periods", { language, address: "countries-levels=leader&countries-of=jp,kr" });
      await expect(grid(page).locator("tbody tr")).toHaveCount(2);
      await row(page, words.japan).getByRole("button", { name: new RegExp(words.quarter) }).click();
      await expect(inspector(page, speaker).getByRole("heading", { level: 2 })).toContainText(words.japan);
      await expect(inspector(page, speaker)).toContainText(words.quarter);
      const link = page.url();
      const listed = await contactsListed(page, speaker).count();
      await page.goBack();
      await expect(inspector(page, speaker).getByRole("heading", { name: speaker.t("inspector.gapList.title") })).toBeVisible();
      const again = await context.newPage();
      await again.goto(link);
      await expect(contactsListed(again, speaker)).toHaveCount(listed);
      await expect(grid(again).locator("tbody tr")).toHaveCount(2);
    });

    test("[I2] a quarter that no source covers says so instead of a zero", async ({ page }) => {
      const { t } = await openCountries(page, "periods", { language });
      const cell = row(page, words.japan).getByLabel(new RegExp(words.last));
      await expect(cell).toContainText(t("countries.noSource"));
      await expect(cell).toHaveAttribute("aria-label", new RegExp(t("countries.extent.none")));
    });

    test("first contacts: Japan's call on day 7, the visit on day 86; each opens that one contact", async ({ page }) => {
      const speaker = await openCountries(page, "firsts", { language });
      const first = row(page, words.japan).getByRole("button", { name: new RegExp(words.biden) });
      await expect(first.nth(0)).toContainText(words.day7);
      await expect(first.nth(1)).toContainText(words.day86);
      await first.nth(1).click();
      await expect(contactsListed(page, speaker)).toHaveCount(1);
      await expect(inspector(page, speaker)).toContainText(words.day86);
    });

    test("rows are put in order by a column, turned round, and by name", async ({ page }) => {
      const { t } = await openCountries(page, "advisers", { language });
      const names = async (): Promise<string[]> => grid(page).locator("tbody th").allTextContents();
      const totals = async (): Promise<number[]> => (await grid(page).locator("tbody td:last-child").allTextContents()).map(Number);
      expect(await totals()).toEqual((await totals()).toSorted((a, b) => b - a));
      await page.getByRole("button", { name: t("countries.sortBy", { column: t("countries.column.total") }) }).click();
      await expect.poll(async () => (await totals())[0]).toBe(0);
      await expect(page.getByRole("columnheader", { name: new RegExp(t("countries.column.total")) })).toHaveAttribute("aria-sort", "ascending");
      await page.getByRole("button", { name: t("countries.sortBy", { column: t("countries.column.country") }) }).click();
      // By reading: イタリア, インド, 英国 (えいこく) …, EU (おうしゅうれんごう); in English by name.
      await expect.poll(async () => (await names())[0]).toBe(language === "ja" ? "イタリア" : "Australia");
      await expect(page).toHaveURL(/countries-sort=name/);
    });

    for (const theme of ["light", "dark"] as const) {
      for (const panel of ["periods", "firsts", "advisers"] as const) {
        test(`[axe] no violation: ${panel}, ${theme}`, async ({ page }) => {
          const speaker = await openCountries(page, panel, { language, theme });
          await row(page, words.japan).getByRole("button").nth(panel === "firsts" ? 1 : 2).click();
          await expect(contactsListed(page, speaker).first()).toBeVisible();
          const { violations } = await new AxeBuilder({ page }).include("main").include("#inspector").analyze();
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`)).toEqual([]);
        });
      }
      test(`picture: ${theme}, nothing wider than the page`, async ({ page }, info) => {
        await page.setViewportSize({ width: 1024, height: 768 });
        await openCountries(page, "periods", { language, theme });
        await info.attach("picture", { body: await page.screenshot(), contentType: "image/png" });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024);
      });
    }
  });
}

test("[I8] by keyboard: from cell to cell, a figure opened, the country chosen", async ({ page }) => {
  const speaker = await openCountries(page, "periods", { language: "en", address: "countries-of=jp,kr" });
  const first = row(page, "Japan").locator("td").first().locator("[data-at]");
  await first.focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(contactsListed(page, speaker)).toHaveCount(Number(await first.locator(".count-figure").textContent()));
  await page.getByRole("button", { name: /^Countries:/ }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("searchbox").fill("france");
  await page.getByRole("checkbox", { name: /France/ }).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(grid(page).locator("tbody tr")).toHaveCount(3);
  await expect(page).toHaveURL(/countries-of=fr%2Cjp%2Ckr/);
});

test("the table is copied with its figures, and what no source covers in words", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { t } = await openCountries(page, "periods", { language: "en" });
  await page.getByRole("button", { name: t("matrix.copy") }).click();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split("\n").map((line) => line.split("\t"));
  expect(lines[0]?.[0]).toBe("Country");
  const japan = lines.find(([name]) => name === "Japan");
  expect(japan?.length).toBe(lines[0]?.length);
  expect(japan?.at(-2)).toBe("no source");
  expect(Number(japan?.at(-1))).toBeGreaterThan(40);
});

test("the reference data set: few countries, and where nobody met yet it is said", async ({ page }) => {
  const speaker = await visit(page, { language: "en", address: "view=benchmark&countries=advisers" });
  await expect(row(page, "Japan")).toBeVisible();
  await page.getByRole("textbox", { name: speaker.t("shell.asOf.label") }).fill("1990");
  await page.keyboard.press("Enter");
  await expect(page.getByText(/No contact with United States is recorded/)).toBeVisible();
});

test("on paper it is the table", async ({ page }) => {
  const { t } = await openCountries(page, "periods", { language: "en" });
  await page.emulateMedia({ media: "print" });
  await expect(grid(page)).toBeVisible();
  await expect(page.getByRole("complementary")).toHaveCount(0);
  await expect(page.getByRole("group", { name: t("countries.panel.label") })).toHaveCount(0);
});
