import { actor, actors, expect, inspector, LANGUAGES, lens, test, visit } from "./helpers/keiro";

const WORDS = {
  ja: { query: "あんぜんほしょうきょくちょう", office: /国家安全保障局長/, counterpart: /大統領補佐官|安保担当補佐官/, pm: /総理.*石破/, foreign: /外相/, gap: /トランプ次期大統領との対面での会談が未実現/ },
  en: { query: "akiba", office: /NSS Secretary General|Secretary General/, counterpart: /Security Advisor/, pm: /PM, Japan/, foreign: /Foreign Minister/, gap: /No meeting in person with .*Trump/ },
} as const;

for (const language of LANGUAGES) {
  test(`task 1: an office's counterparts, through which channels, at which level (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language });
    const { t } = speaker;
    await page.keyboard.press("/");
    const box = page.getByRole("combobox", { name: t("search.label") });
    await expect(box).toBeFocused();
    await box.fill(WORDS[language].query);
    await page.getByRole("option", { name: WORDS[language].office }).first().click();
    const panel = inspector(page, speaker);
    await expect(panel.getByRole("heading", { level: 2, name: WORDS[language].office })).toBeVisible();
    await expect(panel.getByRole("heading", { name: t("inspector.actor.counterparts") })).toBeVisible();
    await expect(panel).toContainText(t("vocabulary.level.security-adviser"));
    await panel.getByRole("button", { name: WORDS[language].counterpart }).first().click();
    await expect(panel.getByRole("heading", { level: 2, name: WORDS[language].counterpart })).toBeVisible();
  });

  test(`task 2: one level only, and what that hides (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language });
    const { t } = speaker;
    await expect(actor(page, speaker, WORDS[language].foreign)).toBeVisible();
    const before = await actors(page, speaker).count();
    const leader = t("vocabulary.level.leader");
    await lens(page, speaker).getByRole("button", { name: t("lens.onlyLabel", { value: leader }) }).click();
    await expect(actor(page, speaker, WORDS[language].foreign)).toHaveCount(0);
    await expect(actor(page, speaker, WORDS[language].pm)).toBeVisible();
    expect(await actors(page, speaker).count()).toBeLessThan(before);
    const hidden = page.getByRole("region", { name: t("lens.hidden.title") });
    await expect(hidden).toContainText(t("lens.facet.level"));
    await hidden.getByRole("button", { name: t("lens.hidden.showAll") }).click();
    await expect(actor(page, speaker, WORDS[language].foreign)).toBeVisible();
  });

  test(`task 3: a gap in full, its route on the stage, its source opened (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language });
    const { t } = speaker;
    const panel = inspector(page, speaker);
    await panel.getByRole("button", { name: WORDS[language].gap }).click();
    await expect(panel.getByRole("heading", { level: 2, name: WORDS[language].gap })).toBeVisible();
    await expect(panel.getByRole("heading", { name: t("gaps.routes.title") })).toBeVisible();
    await expect(panel.getByRole("table")).toContainText("40");
    await expect(page).toHaveURL(/gap=expected-missing/);
    await panel.getByRole("button", { name: /§3\(1\) ¶3/ }).first().click();
    await expect(panel.getByText(language === "ja" ? /富田浩司/ : /Tomita/).first()).toBeVisible();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(panel.getByRole("heading", { name: t("inspector.gapList.title") })).toBeVisible();
  });

  test(`[as-of] every moment is one click, and everything follows (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language });
    const { t } = speaker;
    await page.getByRole("navigation", { name: t("shell.moments.label") }).getByRole("button", { name: /2021-04-16/ }).click();
    await expect(page.getByRole("textbox", { name: t("shell.asOf.label") })).toHaveValue("2021-04-16");
    await expect(actor(page, speaker, language === "ja" ? /菅/ : /Suga/)).toBeVisible();
    await expect(actor(page, speaker, WORDS[language].pm)).toHaveCount(language === "ja" ? 0 : 1);
    await page.goBack();
    await expect(page.getByRole("textbox", { name: t("shell.asOf.label") })).toHaveValue("2024-11-30");
  });
}
