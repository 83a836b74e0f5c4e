import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import type { Speaker } from "../../src/i18n/speaker";
import { expect, inspector, LANGUAGES, test, visit } from "./helpers/keiro";

const VIEWS = ["coverage", "issues"] as const;

const grid = (page: Page): Locator => page.getByRole("grid");
const rowNames = async (page: Page): Promise<string[]> => {
  await expect(grid(page)).toBeVisible();
  return grid(page).locator("tbody th").allInnerTexts();
};
/** A cell of the coverage matrix, by whom it is between and its level. */
const cell = (page: Page, { t }: Speaker, row: RegExp, level: "leader" | "security-adviser" | "embassy"): Locator =>
  grid(page).getByRole("button", { name: new RegExp(`${row.source}.*${t(`vocabulary.level.${level}`)}`) });

const WORDS = {
  ja: { incoming: /日本 — 米国、第二次トランプ政権/, outgoing: /日本 — 米国、バイデン政権/, gap: /トランプ次期大統領との対面での会談が未実現/, tariffs: /一律関税.*第二次トランプ政権.*摩擦、リスク/, energy: /エネルギー協力.*潜在的協力、機会/ },
  en: { incoming: /Japan – United States \(Second Trump/, outgoing: /Japan – United States \(Biden/, gap: /No meeting in person with .*Trump/, tariffs: /Universal tariffs.*Second Trump.*Friction, Risk/, energy: /Energy cooperation.*Potential cooperation, Opportunity/ },
} as const;

for (const language of LANGUAGES) {
  test(`[coverage] says in words what a cell holds, most missing first (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language, address: "view=coverage" });
    const { t } = speaker;
    const missing = cell(page, speaker, WORDS[language].incoming, "leader");
    await expect(missing).toHaveAccessibleName(new RegExp(`${t("coverage.say.expected", { count: 1 })}.*${t("coverage.say.met", { count: 0 })}.*${t("coverage.say.missing", { count: 1 })}$`));
    await expect(cell(page, speaker, WORDS[language].outgoing, "leader")).toHaveAccessibleName(new RegExp(t("coverage.say.met", { count: 1 })));
    const [first] = await rowNames(page);
    expect(first).toMatch(language === "ja" ? /第二次トランプ政権/ : /Second Trump/);
    const sorted = await rowNames(page);
    await page.getByRole("group", { name: t("coverage.order.label") }).getByRole("button", { name: t("coverage.order.name") }).click();
    await expect.poll(() => rowNames(page)).not.toEqual(sorted);
    expect((await rowNames(page)).toSorted()).toEqual(sorted.toSorted());
  });

  test(`[coverage] a press filters the stage, tells what is in the cell, and is undone (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language, address: "view=coverage" });
    const { t } = speaker;
    const rows = (await rowNames(page)).length;
    await cell(page, speaker, WORDS[language].outgoing, "leader").click();
    const panel = inspector(page, speaker);
    await expect(panel.getByRole("heading", { name: t("coverage.detail.met") })).toBeVisible();
    await expect(page).toHaveURL(/hide-level=.*only-party=jp%2Cus/);
    // The table stays whole; the filters at the left have followed.
    expect((await rowNames(page)).length).toBe(rows);
    await expect(page.getByRole("checkbox", { name: new RegExp(`^${t("vocabulary.level.embassy")}`) })).not.toBeChecked();
    await page.getByRole("main").getByRole("button", { name: t("coverage.detail.onLadder") }).click();
    await expect(page.getByRole("button", { name: t("shell.views.ladder"), exact: true })).toHaveAttribute("aria-current", "page");
    await expect(panel.getByRole("heading", { name: t("coverage.detail.met") })).toBeVisible();
    await page.goBack();
    await expect(cell(page, speaker, WORDS[language].outgoing, "leader").locator("xpath=..")).toHaveAttribute("aria-selected", "true");
    expect((await rowNames(page)).length).toBe(rows);
    await page.getByRole("button", { name: t("matrix.letGoLabel") }).click();
    await expect(page).not.toHaveURL(/hide-level/);
    await expect(panel.getByRole("heading", { name: t("inspector.gapList.title") })).toBeVisible();
  });

  test(`[coverage] a cell that is one gap leads to it, by keyboard alone (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language, address: "view=coverage" });
    await cell(page, speaker, WORDS[language].outgoing, "security-adviser").focus();
    await page.keyboard.press("Control+Home");
    await expect(grid(page).locator("tbody th button").first()).toBeFocused();
    for (const key of ["ArrowDown", "ArrowRight", "ArrowUp"]) await page.keyboard.press(key);
    await expect(cell(page, speaker, WORDS[language].incoming, "leader")).toBeFocused();
    await expect(grid(page).locator("[tabindex='0']")).toHaveCount(1);
    await page.keyboard.press("Enter");
    await expect(inspector(page, speaker).getByRole("heading", { level: 2, name: WORDS[language].gap })).toBeVisible();
    await expect(cell(page, speaker, WORDS[language].incoming, "leader")).toBeFocused();
  });

  test(`[issues] friction without a channel is a risk, common interest an opportunity (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language, address: "view=issues" });
    await expect(grid(page).getByRole("button", { name: WORDS[language].energy })).toBeVisible();
    await grid(page).getByRole("button", { name: WORDS[language].tariffs }).click();
    await expect(page).toHaveURL(/only-issue=/);
    await expect(inspector(page, speaker).getByRole("heading", { level: 2, name: language === "ja" ? /一律関税/ : /Universal tariffs/ })).toBeVisible();
  });

  for (const view of VIEWS) {
    test(`[${view}] one landscape page on paper, and the table is copied in words (${language})`, async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const { t } = await visit(page, { language, address: `view=${view}` });
      await page.getByRole("button", { name: t("matrix.copy") }).click();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      const lines = text.split("\n");
      expect(lines).toHaveLength(await grid(page).getByRole("row").count());
      expect(new Set(lines.map((line) => line.split("\t").length)).size).toBe(1);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
      const [, width = "0", height = "0"] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
      expect(Number(width)).toBeGreaterThan(Number(height));
    });

    for (const theme of ["light", "dark"] as const) {
      test(`[axe] no violation: ${view}, ${language}, ${theme}`, async ({ page }) => {
        await visit(page, { language, theme, address: `view=${view}` });
        await grid(page).getByRole("button").nth(1).click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`)).toEqual([]);
      });

      for (const width of [1440, 1024]) {
        test(`picture: ${view}, ${language}, ${theme}, ${width} px: nothing scrolls sideways`, async ({ page }, info) => {
          await page.setViewportSize({ width, height: width === 1440 ? 900 : 768 });
          await visit(page, { language, theme, address: `view=${view}` });
          await expect(grid(page)).toBeVisible();
          await info.attach("picture", { body: await page.screenshot({ path: `artefacts/${view}-${language}-${theme}-${width}.png` }), contentType: "image/png" });
          const [inner, room, outer] = await grid(page).evaluate((table) => [table.parentElement?.scrollWidth, table.parentElement?.clientWidth, document.documentElement.scrollWidth]);
          expect(inner).toBeLessThanOrEqual(room ?? 0);
          expect(outer).toBeLessThanOrEqual(width);
        });
      }
    }
  }
}

test("[I10] rows and columns that the filters hide are counted, and one click brings them back", async ({ page }) => {
  const { t } = await visit(page, { language: "en", address: "view=coverage&hide-level=working,embassy&hide-party=us" });
  await expect(page.getByText(t("matrix.columns", { count: 2 }))).toBeVisible();
  const rows = (await rowNames(page)).length;
  await page.getByRole("main").getByRole("button", { name: t("shell.stage.showAll") }).click();
  await expect.poll(async () => (await rowNames(page)).length).toBeGreaterThan(rows);
});

test("[coverage] where the filters leave nothing, that is said, and undone", async ({ page }) => {
  const { t } = await visit(page, { language: "en", address: "view=coverage&hide-party=jp,us" });
  await expect(page.getByText(t("shell.stage.empty"))).toBeVisible();
  await page.getByRole("main").getByRole("button", { name: t("shell.stage.showAll") }).click();
  await expect(grid(page)).toBeVisible();
});

test("[coverage] offices face their counterparts", async ({ page }) => {
  const { t } = await visit(page, { language: "en", address: "view=coverage" });
  await page.getByRole("group", { name: t("coverage.mode.label") }).getByRole("button", { name: t("coverage.mode.offices") }).click();
  await expect(grid(page).getByRole("button", { name: /Ishiba – President-elect Trump.*Leader.*1 missing/ })).toBeVisible();
});
