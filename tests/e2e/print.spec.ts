import { expect, inspector, LANGUAGES, test, visit } from "./helpers/keiro";

for (const language of LANGUAGES) {
  test(`[I1] on paper every gap has its sources, and the head says of which data and date it speaks (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language });
    const panel = inspector(page, speaker);
    const titles = await panel.getByRole("heading", { level: 3 }).allTextContents();
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("heading", { level: 1, name: /2024/ })).toBeVisible();
    await expect(panel).toContainText(speaker.t("inspector.gapList.missing", { count: titles.length - await panel.locator(".question").count() }));
    expect(await panel.locator(".printed-gap > h3").allTextContents()).toEqual(titles);
    const withoutSource = panel.locator(".printed-gap").filter({ hasNot: page.locator("ul > li") });
    await expect(withoutSource).toHaveCount(0);
    await expect(page.getByRole("textbox")).toHaveCount(0);
    await page.emulateMedia({ media: "screen" });
    await expect(panel.locator(".printed-gap")).toHaveCount(0);
  });
}
