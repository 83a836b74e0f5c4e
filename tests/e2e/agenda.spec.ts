import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import type { Speaker } from "../../src/i18n/speaker";
import { expect, inspector, LANGUAGES, test, visit } from "./helpers/keiro";

const WORDS = {
  ja: { leaders: /トランプ次期大統領との対面での会談が未実現/, channels: /^1\. 連絡経路の開通/, tariffs: /一律関税/, alliance: /日米同盟の健全さ/, interests: /国民・ビジネスの権益/ },
  en: { leaders: /No meeting in person with .*Trump/, channels: /^1\. Open the channels/, tariffs: /Universal tariffs/, alliance: /Health of the alliance/, interests: /Japanese people’s/ },
} as const;

const list = (page: Page): Locator => page.getByRole("main");
const section = (page: Page, name: RegExp): Locator => list(page).getByRole("region", { name });
const openList = async (page: Page, options: Parameters<typeof visit>[1] = {}): Promise<Speaker> => {
  const speaker = await visit(page, { ...options, address: ["view=agenda", options.address ?? ""].join("&") });
  await expect(list(page).getByRole("heading", { level: 2, name: speaker.t("agenda.title") })).toBeVisible();
  return speaker;
};

for (const language of LANGUAGES) {
  test.describe(`the to-do list, ${language}`, () => {
    const words = WORDS[language];

    test("has the six items, what is missing in each, who could open it, and what is in place", async ({ page }) => {
      const { t } = await openList(page, { language });
      await expect(list(page).getByRole("heading", { level: 3, name: /^[1-6]\. / })).toHaveCount(6);
      const leaders = section(page, words.channels).getByRole("listitem").filter({ has: page.getByRole("button", { name: words.leaders }) });
      await expect(leaders).toContainText(t("gaps.routes.title"));
      await expect(leaders).toContainText("83");
      await expect(leaders.getByRole("button", { name: /§3\(1\) ¶3/ })).toBeVisible();
      await expect(section(page, words.channels).locator(".entry.met")).toHaveCount(7);
    });

    test("a press shows the entry in the panel, and the entry says that it is the one", async ({ page }) => {
      const speaker = await openList(page, { language });
      const entry = list(page).getByRole("button", { name: words.tariffs });
      await entry.click();
      await expect(inspector(page, speaker).getByRole("heading", { level: 2, name: words.tariffs })).toBeVisible();
      await expect(entry).toHaveAttribute("aria-current", "true");
      await section(page, words.channels).locator(".entry.met").first().locator("[data-entry]").click();
      await expect(inspector(page, speaker)).toContainText(speaker.t("inspector.channel.kind"));
    });

    test("an objective limits the list to what serves it, and lets go of it", async ({ page }) => {
      const { t } = await openList(page, { language });
      const entries = list(page).locator("[data-entry]");
      const all = await entries.count();
      const interests = list(page).getByRole("button", { name: words.interests });
      await interests.click();
      await expect(interests).toHaveAttribute("aria-pressed", "true");
      await expect(list(page).getByRole("button", { name: words.leaders })).toHaveCount(0);
      await expect(list(page).getByRole("button", { name: words.tariffs })).toBeVisible();
      expect(await entries.count()).toBeLessThan(all);
      await list(page).getByRole("button", { name: t("agenda.allObjectives") }).click();
      await expect(entries).toHaveCount(all);
    });

    test("is copied as text in the language of the screen", async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const { t } = await openList(page, { language });
      await page.getByRole("button", { name: t("agenda.copyLabel") }).click();
      await expect(page.getByText(t("inspector.copied"))).toBeVisible();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text.startsWith(t("agenda.title"))).toBe(true);
      expect(text).toMatch(words.leaders);
    });

    test("on paper it is the list, on two pages", async ({ page }) => {
      const { t } = await openList(page, { language });
      await page.emulateMedia({ media: "print" });
      await expect(list(page).getByRole("heading", { level: 2, name: t("agenda.title") })).toBeVisible();
      await expect(page.getByRole("complementary")).toHaveCount(0);
      const pdf = await page.pdf({ format: "A4", margin: { top: "12mm", bottom: "12mm", left: "12mm", right: "12mm" } });
      expect(pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length).toBeLessThanOrEqual(2);
    });

    for (const theme of ["light", "dark"] as const) {
      test(`[axe] no violation, ${theme}`, async ({ page }) => {
        await openList(page, { language, theme });
        const { violations } = await new AxeBuilder({ page }).include("main").analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`)).toEqual([]);
      });
      for (const width of [1440, 1024]) {
        test(`picture: ${theme}, ${width} px`, async ({ page }, info) => {
          await page.setViewportSize({ width, height: width === 1440 ? 900 : 768 });
          await openList(page, { language, theme });
          const picture = await page.screenshot({ path: `artefacts/agenda-${language}-${theme}-${width}.png` });
          await info.attach("picture", { body: picture, contentType: "image/png" });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        });
      }
    }
  });
}

test("[I8] by keyboard: down the list, open, and back", async ({ page }) => {
  const speaker = await openList(page, { language: "en" });
  const entries = list(page).locator("[data-entry]");
  await entries.first().focus();
  await page.keyboard.press("ArrowDown");
  await expect(entries.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(inspector(page, speaker).getByRole("heading", { level: 2, name: WORDS.en.leaders })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(inspector(page, speaker).getByRole("heading", { name: speaker.t("inspector.gapList.title") })).toBeVisible();
});

test("[I10] what a filter hides is said, and no figure changes", async ({ page }) => {
  const { t } = await openList(page, { language: "en", address: "hide-level=leader" });
  await expect(list(page).getByRole("button", { name: WORDS.en.leaders })).toHaveCount(0);
  await expect(section(page, WORDS.en.channels)).toContainText(t("agenda.hidden", { count: 1 }));
  await expect(list(page).getByRole("button", { name: WORDS.en.alliance })).toContainText(/waits for 17/);
});

test("a data set without a list says so, and how it may have one", async ({ page, request }) => {
  const speaker = await openList(page, { language: "en" });
  const data: unknown = await (await request.get("./data/japan-us-2024.json")).json();
  const plain = Object.fromEntries(Object.entries(Object(data)).filter(([name]) => !["agenda", "objectives", "issues", "expectations", "channels", "alignments", "responsibilities", "contacts"].includes(name)));
  await page.getByLabel(speaker.t("shell.open.label")).setInputFiles({ name: "plain.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(plain)) });
  await expect(list(page).getByText(speaker.t("agenda.none"))).toBeVisible();
});
