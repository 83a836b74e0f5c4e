import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import type { Speaker } from "../../src/i18n/speaker";
import { expect, inspector, LANGUAGES, test, visit } from "./helpers/keiro";

const WORDS = {
  ja: { coordinator: /大使 ↔ インド太平洋調整官/, day86: /就任86日後/, trump: "第一次トランプ政権", before64: /就任64日前/, canada: /カナダ/, embassy: "大使館", leader: "首脳" },
  en: { coordinator: /Ambassador – Indo-Pacific Coordinator/, day86: /day \+86/, trump: "First Trump administration", before64: /day −64/, canada: /Canada/, embassy: "Embassy", leader: "Leader" },
} as const;

const table = (page: Page, { t }: Speaker): Locator => page.getByRole("table").filter({ hasText: t("benchmark.column.row") });
const row = (page: Page, speaker: Speaker, name: string): Locator =>
  table(page, speaker).getByRole("row").filter({ has: page.getByRole("rowheader", { name, exact: true }) });
const openTable = async (page: Page, options: Parameters<typeof visit>[1] = {}): Promise<Speaker> => {
  const speaker = await visit(page, { ...options, address: ["view=benchmark", options.address ?? ""].join("&") });
  await expect(table(page, speaker)).toBeVisible();
  return speaker;
};

for (const language of LANGUAGES) {
  test.describe(`the benchmark, ${language}`, () => {
    const words = WORDS[language];

    test("spring 2021 against November 2024: the coordinator, the early visit, and nothing yet", async ({ page }) => {
      const speaker = await openTable(page, { language });
      const cells = row(page, speaker, words.embassy).getByRole("cell");
      await expect(cells.nth(1)).toContainText(words.coordinator);
      await expect(cells.nth(0)).not.toContainText(words.coordinator);
      await expect(cells.nth(0)).toContainText(speaker.t("vocabulary.absence.no-public-record"));
      await expect(row(page, speaker, words.leader).getByRole("cell").nth(1)).toContainText(words.day86);
    });

    test("a figure opens its channels and contacts, with their sources", async ({ page }) => {
      const speaker = await openTable(page, { language });
      const figure = row(page, speaker, words.embassy).getByRole("cell").nth(1).getByRole("button");
      await expect(figure).toHaveAttribute("aria-expanded", "false");
      await figure.click();
      await expect(figure).toHaveAttribute("aria-expanded", "true");
      const details = page.locator(".details-row");
      await expect(details.getByRole("button", { name: /§1 ¶5/ })).toBeVisible();
      await details.getByRole("button", { name: words.coordinator }).click();
      await expect(inspector(page, speaker).getByRole("heading", { level: 2, name: words.coordinator })).toBeVisible();
      await figure.click();
      await expect(details).toHaveCount(0);
    });

    test("another administration, on the same day of its term, and one party alone", async ({ page }) => {
      const speaker = await openTable(page, { language });
      const { t } = speaker;
      await page.getByLabel(t("benchmark.before"), { exact: true }).selectOption(words.trump);
      await page.getByRole("button", { name: t("benchmark.reaches.same-day") }).click();
      const now = row(page, speaker, words.leader).getByRole("cell").nth(0);
      await expect(now.locator(".behind.below").first()).toContainText(words.before64);
      await page.getByLabel(t("benchmark.ally"), { exact: true }).selectOption({ index: 1 });
      await expect(row(page, speaker, words.leader).getByRole("cell").nth(2)).not.toContainText(words.canada);
      await expect(row(page, speaker, words.leader).getByRole("cell").nth(2)).toContainText(t("benchmark.empty.not-researched"));
    });

    test("on paper it is the table", async ({ page }) => {
      const speaker = await openTable(page, { language });
      await page.emulateMedia({ media: "print" });
      await expect(table(page, speaker)).toBeVisible();
      await expect(page.getByRole("complementary")).toHaveCount(0);
      await expect(page.getByRole("combobox")).toHaveCount(0);
    });

    for (const theme of ["light", "dark"] as const) {
      test(`[axe] no violation, with a figure open, ${theme}`, async ({ page }) => {
        const speaker = await openTable(page, { language, theme });
        await row(page, speaker, words.leader).getByRole("cell").nth(1).getByRole("button").click();
        await expect(page.locator(".details-row")).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).include("main").analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`)).toEqual([]);
      });
      for (const width of [1440, 1024]) {
        test(`picture: ${theme}, ${width} px`, async ({ page }, info) => {
          await page.setViewportSize({ width, height: width === 1440 ? 900 : 768 });
          await openTable(page, { language, theme });
          const picture = await page.screenshot({ path: `artefacts/benchmark-${language}-${theme}-${width}.png` });
          await info.attach("picture", { body: picture, contentType: "image/png" });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        });
      }
    }
  });
}

test("[I8] a figure by keyboard", async ({ page }) => {
  const speaker = await openTable(page, { language: "en" });
  const figure = row(page, speaker, WORDS.en.leader).getByRole("cell").nth(0).getByRole("button");
  await figure.focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".details-row")).toContainText("7 November 2024");
  await page.keyboard.press("Enter");
  await expect(page.locator(".details-row")).toHaveCount(0);
});

test("[I3] with a date that is not exact to the day, days are not compared, and it is said", async ({ page }) => {
  const { t } = await openTable(page, { language: "en", address: "as-of=2024-12" });
  await expect(page.getByText(t("benchmark.noSameDay"))).toBeVisible();
  await expect(page.getByRole("button", { name: t("benchmark.reaches.same-day") })).toHaveCount(0);
});

test("where there is nothing to compare with, it says so", async ({ page, request }) => {
  const speaker = await openTable(page, { language: "en" });
  const data: unknown = await (await request.get("./data/japan-us-2024.json")).json();
  const kept = ["dataset", "actors", "sources"];
  const plain = Object.fromEntries(Object.entries(Object(data)).filter(([name]) => kept.includes(name)));
  await page.getByLabel(speaker.t("shell.open.label")).setInputFiles({ name: "plain.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(plain)) });
  await expect(page.getByText(speaker.t("benchmark.nothing"))).toBeVisible();
});
