import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { actor, expect, inspector, LANGUAGES, test, visit } from "./helpers/keiro";

const opener = (page: Page): Locator => page.locator(".facing-name");
const WORDS = {
  ja: { own: "日本 ↔ 米国", rok: "韓国", turned: "韓国 ↔ 米国", swapped: "米国 ↔ 韓国", reading: "かんこく" },
  en: { own: "Japan ↔ United States", rok: "ROK", turned: "ROK ↔ United States", swapped: "United States ↔ ROK", reading: "korea" },
} as const;

for (const language of LANGUAGES) {
  test.describe(`who faces whom, ${language}`, () => {
    const words = WORDS[language];

    test("[address] another side is chosen by its reading; address, Back and link follow; the gaps stay what they are", async ({ page, context }) => {
      const speaker = await visit(page, { language });
      const { t } = speaker;
      await expect(opener(page)).toHaveText(words.own);
      const cards = inspector(page, speaker).getByRole("heading", { level: 3 });
      await expect(cards.first()).toBeVisible();
      const before = await cards.allTextContents();
      await opener(page).click();
      await page.getByRole("searchbox", { name: t("facing.search") }).fill(words.reading);
      const entries = page.locator(".facing-list").getByRole("button");
      await expect(entries).toHaveCount(1);
      await entries.click();
      await expect(opener(page)).toHaveText(words.turned);
      await expect(page).toHaveURL(/#facing=kr%7Eus$/);
      // The ROK's mark now stands in a column of its own, left of the President's.
      const xOf = async (name: string | RegExp): Promise<number> => (await actor(page, speaker, name).first().boundingBox())?.x ?? 0;
      await expect.poll(async () => await xOf(new RegExp(`^${words.rok}`)) < await xOf(/Biden|バイデン/)).toBe(true);
      expect(await cards.allTextContents()).toEqual(before);
      await page.getByRole("button", { name: t("facing.swap") }).click();
      await expect(opener(page)).toHaveText(words.swapped);
      await page.goBack();
      await expect(opener(page)).toHaveText(words.turned);
      const again = await context.newPage();
      await again.goto(page.url());
      await expect(again.locator(".facing-name")).toHaveText(words.turned);
      await page.getByRole("button", { name: t("facing.own") }).click();
      await expect(opener(page)).toHaveText(words.own);
      expect(new URL(page.url()).hash).toBe("");
    });

    for (const theme of ["light", "dark"] as const) {
      test(`[axe] no violation with the choice open, ${theme}`, async ({ page }) => {
        await visit(page, { language, theme });
        await opener(page).click();
        await expect(page.locator(".facing-list").getByRole("button").first()).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).include(".top-bar").analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`)).toEqual([]);
      });
    }
  });
}

test("[I8] by keyboard: opened, another side taken, closed", async ({ page }) => {
  const { t } = await visit(page, { language: "en" });
  await opener(page).focus();
  await page.keyboard.press("Enter");
  await expect(page.locator(".facing-list").getByRole("button").first()).toBeVisible();
  // Past the two sides and the search.
  for (let tab = 0; tab < 4; tab++) await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(opener(page)).toHaveText("Australia ↔ United States");
  await page.keyboard.press("Escape");
  await expect(page.locator(".facing-list")).toHaveCount(0);
  await expect(opener(page)).toBeFocused();
  await page.getByRole("button", { name: t("shell.views.benchmark"), exact: true }).click();
  await expect(page.locator(".read-head")).toContainText("Australia");
});

test("[address] sides that face nobody are told and left out", async ({ page }) => {
  await visit(page, { language: "en", address: "facing=us~nobody" });
  await expect(page.getByRole("alert")).toContainText("us~nobody");
  await expect(opener(page)).toHaveText(WORDS.en.own);
});

test("[I10] a data set of very many states opens with its two sides and the groupings, says who is hidden, and one press shows all", async ({ page }) => {
  const speaker = await visit(page, { language: "en", query: "data=us-contacts-2021-2025" });
  const { t } = speaker;
  await expect(actor(page, speaker, "G7").first()).toBeVisible();
  await expect(actor(page, speaker, /Brazil|Lula/)).toHaveCount(0);
  const reason = t("lens.hidden.byFacet", { facet: t("lens.facet.party") });
  await expect(page.getByRole("region", { name: t("lens.hidden.title") })).toContainText(reason);
  expect(new URL(page.url()).hash).toBe("");
  await page.getByRole("button", { name: t("lens.hidden.bringBackLabel", { reason }) }).click();
  await expect(actor(page, speaker, /Brazil/).first()).toBeVisible();
  await expect(page).toHaveURL(/#hide-party=$/);
  // What is opened anyway follows who faces whom: the side that was hidden shows, and no list of all the others is in the address.
  await page.goto("./?data=us-contacts-2021-2025#facing=br~us");
  await page.reload();
  await expect(opener(page)).toHaveText("Brazil ↔ United States");
  await expect(actor(page, speaker, /Brazil/).first()).toBeVisible();
  await expect(actor(page, speaker, /Ishiba/)).toHaveCount(0);
});
