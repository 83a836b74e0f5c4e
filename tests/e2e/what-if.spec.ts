import AxeBuilder from "@axe-core/playwright";
import { actor, expect, inspector, LANGUAGES, lens, test, visit } from "./helpers/keiro";

const CHANNEL = "channel=nss-sg--us-nsa";
const ADVISER = { ja: /大統領補佐官/, en: /Security Advisor/ } as const;

for (const language of LANGUAGES) {
  test(`[what-if] the security advisers' channel is taken out: gaps open, Escape leaves and everything is as before (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language, address: CHANNEL });
    const { t } = speaker;
    const panel = inspector(page, speaker);
    const missing = lens(page, speaker).locator("label").filter({ hasText: new RegExp(`^${t("vocabulary.status.missing")}`) });
    const heading = panel.getByRole("heading", { level: 2 }).first();
    await expect(heading).toHaveText(language === "ja" ? /安保局長/ : /NSS Secretary General/);
    const [title, listed, address] = [await heading.textContent() ?? "", await missing.textContent() ?? "", page.url()];

    await panel.getByRole("button", { name: t("whatIf.action.gone") }).click();
    const banner = page.getByRole("region", { name: t("whatIf.mode"), exact: true });
    await expect(banner).toBeVisible();
    await expect(banner.getByRole("status")).toHaveText(language === "ja" ? /欠落が\d+件生じる/ : /\d+ gaps? opens?/);
    await expect(page).toHaveURL(/suppose=without-channel/);
    await expect(panel.getByRole("heading", { level: 3, name: t("whatIf.part.opened") })).toBeVisible();
    await expect(panel.getByText(t("vocabulary.absence.supposed")).first()).toBeVisible();
    await expect(panel.getByRole("heading", { name: t("whatIf.part.cohesion") })).toBeVisible();
    await expect(panel.getByRole("heading", { name: t("whatIf.part.dependence") })).toBeVisible();
    await expect(missing).not.toHaveText(listed);

    // What opened can be looked at, and cannot be set aside.
    await panel.locator("[data-gap]").first().click();
    await expect(panel.getByText(t("whatIf.notDecided"))).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(banner).toHaveCount(0);
    await expect(heading).toHaveText(title);
    expect(page.url()).toBe(address);
    await expect(missing).toHaveText(listed);
  });

  test(`[what-if] an office that loses its holder, then a level: chips are taken back one by one (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language, address: "actor=us-nsa" });
    const { t } = speaker;
    const panel = inspector(page, speaker);
    await panel.getByRole("button", { name: t("whatIf.action.left", { person: language === "ja" ? "サリバン" : "Sullivan" }) }).click();
    const banner = page.getByRole("region", { name: t("whatIf.mode"), exact: true });
    await expect(banner).toBeVisible();
    const level = t("vocabulary.levelPhrase.leader");
    await lens(page, speaker).getByRole("button", { name: t("whatIf.action.levelLabel", { level }) }).click({ force: true });
    await expect(banner.getByRole("listitem")).toHaveCount(2);
    await expect(panel.getByRole("heading", { name: t("whatIf.part.unreachable") })).toBeVisible();
    await banner.getByRole("listitem").first().getByRole("button").click();
    await expect(banner.getByRole("listitem")).toHaveCount(1);
    await banner.getByRole("button", { name: t("whatIf.leaveLabel") }).click();
    await expect(banner).toHaveCount(0);
    await expect(panel.getByRole("heading", { level: 2 }).first()).toHaveText(ADVISER[language]);
  });
}

test("[what-if] by keyboard: w on what is selected, and the actor stays on the stage struck out", async ({ page }) => {
  const speaker = await visit(page, { language: "en", address: "actor=us-nsa" });
  const { t } = speaker;
  await expect(inspector(page, speaker).getByRole("button", { name: t("whatIf.action.gone") })).toBeVisible();
  await page.keyboard.press("w");
  await expect(page.getByRole("region", { name: t("whatIf.mode"), exact: true })).toBeVisible();
  await expect(actor(page, speaker, new RegExp(t("stage.takenOut").replace(/[()]/g, "\\$&"))).first()).toBeVisible();
  await expect(page.getByRole("region", { name: t("lens.hidden.title") })).toContainText(t("whatIf.hidden"));
  await page.goBack();
  await expect(page.getByRole("region", { name: t("whatIf.mode"), exact: true })).toHaveCount(0);
  await expect(page).toHaveURL(/actor=us-nsa$/);
});

test("[what-if] a link with what nobody knows says so, and supposes the rest", async ({ page }) => {
  const speaker = await visit(page, { language: "en", address: "suppose=without-actor:nobody&suppose=without-level:leader" });
  await expect(page.getByRole("region", { name: speaker.t("whatIf.mode"), exact: true }).getByRole("listitem")).toHaveCount(1);
  await expect(page.getByText("nobody", { exact: false }).first()).toBeVisible();
});

for (const theme of ["light", "dark"] as const) {
  test(`[I8] axe finds nothing wrong with a what-if (${theme})`, async ({ page }) => {
    const speaker = await visit(page, { language: theme === "dark" ? "ja" : "en", theme, address: "suppose=without-level:leader&suppose=without-actor:us-nsa" });
    await expect(page.getByRole("region", { name: speaker.t("whatIf.mode"), exact: true })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join("; ")}`)).toEqual([]);
  });
}
