import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import type { Speaker } from "../../src/i18n/speaker";
import { expect, inspector, LANGUAGES, test, visit } from "./helpers/keiro";

const dialog = (page: Page, { t }: Speaker): Locator => page.getByRole("dialog", { name: t("criteria.title") });

const open = async (page: Page, speaker: Speaker): Promise<Locator> => {
  await inspector(page, speaker).getByRole("button", { name: speaker.t("criteria.open"), exact: true }).click();
  await expect(dialog(page, speaker)).toBeVisible();
  return dialog(page, speaker);
};

/** The field of a level's cadence. */
const cadence = (page: Page, speaker: Speaker, level: "leader" | "security-adviser"): Locator => {
  const { t } = speaker;
  const words = { group: t("criteria.group.cadence"), figure: t(`vocabulary.level.${level}`), unit: t("criteria.unit.days") };
  return dialog(page, speaker).getByRole("textbox", { name: t("criteria.field", words), exact: true });
};

/** Gaps and questions that a shorter cadence finds. In sight beside the dialog, though out of the keyboard's reach: not by role. */
const quiet = (page: Page): Locator => page.locator('#inspector [data-gap^="gone-quiet:"]');

for (const language of LANGUAGES) {
  test(`[gone-quiet] a shorter cadence finds more at once, the list says so, and it is taken back figure by figure (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language });
    const { t } = speaker;
    const panel = inspector(page, speaker);
    const before = await quiet(page).count();
    const criteria = await open(page, speaker);
    const field = cadence(page, speaker, "security-adviser");
    await expect(field).toHaveValue("120");
    // Full-width digits are digits.
    await field.fill("２０");
    await field.press("Enter");
    await expect(field).toHaveValue("20");
    await expect.poll(() => quiet(page).count()).toBeGreaterThan(before);
    await expect(quiet(page).filter({ hasText: language === "ja" ? "日間、接触の記録がない" : "no contact on record for" })).not.toHaveCount(0);
    const ofLevel = criteria.getByRole("row").filter({ has: page.getByRole("rowheader", { name: t("vocabulary.level.security-adviser"), exact: true }) });
    await expect(ofLevel.first()).toContainText(t("criteria.origin.reader"));
    await expect(ofLevel.last()).toContainText(t("criteria.origin.product"));
    await expect(page).toHaveURL(/#cadence-security-adviser=20$/);
    await field.press("Escape");
    await expect(criteria).toBeHidden();
    // Back where the keyboard was.
    await expect(panel.getByRole("button", { name: t("criteria.open"), exact: true })).toBeFocused();
    await expect(panel.getByText(t("criteria.count", { count: 1 }))).toBeVisible();

    await open(page, speaker);
    await criteria.getByRole("button", { name: t("criteria.resetLabel", { group: t("criteria.group.cadence"), figure: t("vocabulary.level.security-adviser"), amount: t("criteria.amount.days", { count: 120 }) }) }).click();
    await expect(field).toHaveValue("120");
    await expect.poll(() => quiet(page).count()).toBe(before);
    await expect(page).toHaveURL(/\/(?:#)?$/);
    await expect(criteria.getByRole("button", { name: t("criteria.resetAll") })).toHaveCount(0);
  });

  test(`a link brings the figures back, Back takes a change back, and all can be reset (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language, address: "cadence-leader=20&points-friction=3" });
    const { t } = speaker;
    const panel = inspector(page, speaker);
    await expect(panel.getByText(t("criteria.count", { count: 2 }))).toBeVisible();
    await expect(quiet(page)).not.toHaveCount(0);
    const linked = await quiet(page).count();
    const criteria = await open(page, speaker);
    const field = cadence(page, speaker, "security-adviser");
    await field.fill("5");
    await criteria.getByRole("button", { name: t("criteria.close") }).click();
    await expect(panel.getByText(t("criteria.count", { count: 3 }))).toBeVisible();
    await page.goBack();
    await expect(panel.getByText(t("criteria.count", { count: 2 }))).toBeVisible();
    expect(await quiet(page).count()).toBe(linked);
    await open(page, speaker);
    await criteria.getByRole("button", { name: t("criteria.resetAll") }).click();
    await expect(page).toHaveURL(/\/(?:#)?$/);
    await expect(cadence(page, speaker, "leader")).toHaveValue("365");
  });

  test(`what cannot be is said at its field and in the notice of a link, and nothing changes (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language, address: "cadence-leader=0&points-friction=30" });
    const { t } = speaker;
    const notice = page.getByRole("alert").filter({ hasText: t("notices.address") });
    await expect(notice).toContainText(t("notices.addressProblem.not-a-figure", { value: "cadence-leader=0" }));
    await expect(notice).toContainText(t("notices.addressProblem.too-many-points", { value: "points-friction=30" }));
    const criteria = await open(page, speaker);
    const field = cadence(page, speaker, "leader");
    await field.fill("4000");
    await field.press("Enter");
    await expect(criteria.getByRole("alert")).toHaveText(t("criteria.refused.whole", { value: "4000", least: 1, most: 3650 }));
    await expect(field).toHaveAttribute("aria-invalid", "true");
    // Escape gives up what was typed first, then closes.
    await field.press("Escape");
    await expect(field).toHaveValue("365");
    await expect(criteria.getByRole("alert")).toHaveCount(0);
    await field.press("Escape");
    await expect(criteria).toBeHidden();
  });

  test(`the points of a gap lead to where they come from; what is copied and printed says what was changed (${language})`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const speaker = await visit(page, { language, address: "points-priority-must=30" });
    const { t } = speaker;
    const panel = inspector(page, speaker);
    await panel.getByRole("heading", { level: 3 }).first().getByRole("button").click();
    await panel.getByRole("button", { name: t("criteria.fromSeverity") }).click();
    await expect(dialog(page, speaker).getByRole("heading", { name: t("criteria.group.rank") })).toBeFocused();
    await page.keyboard.press("Escape");
    await panel.getByRole("button", { name: t("inspector.copyLabel") }).click();
    const said = language === "ja" ? "30点（変更前は40点）" : "30 points (otherwise 40 points)";
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(said);
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => { dispatchEvent(new Event("beforeprint")); });
    await expect(page.locator(".printed-head")).toContainText(said);
    // A view that is printed or copied as a whole says so, too.
    await page.emulateMedia({ media: "screen" });
    await page.goto("./#view=agenda&points-priority-must=30");
    await expect(page.getByRole("main").getByText(said)).toBeVisible();
    await page.getByRole("main").getByRole("button", { name: t("agenda.copyLabel") }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`\n\n${t("agenda.title")}`);
    expect((await page.evaluate(() => navigator.clipboard.readText())).split("\n")[0]).toContain(said);
  });
}

for (const theme of ["light", "dark"] as const) {
  test(`[axe] the criteria have no violation, with one changed and one refused, ${theme}`, async ({ page }) => {
    const speaker = await visit(page, { language: theme === "light" ? "ja" : "en", theme, address: "cadence-leader=20" });
    await open(page, speaker);
    const field = cadence(page, speaker, "security-adviser");
    await field.fill("x");
    await field.press("Enter");
    await expect(dialog(page, speaker).getByRole("alert")).toBeVisible();
    expect((await new AxeBuilder({ page }).include("dialog").analyze()).violations).toEqual([]);
  });
}
