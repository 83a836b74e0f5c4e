import AxeBuilder from "@axe-core/playwright";
import { actor, actors, expect, inspector, LANGUAGES, test, visit } from "./helpers/keiro";

test("[I8] the stage by keyboard: arrows from actor to actor, Enter selects, Escape clears", async ({ page }) => {
  const speaker = await visit(page, { language: "en" });
  await actor(page, speaker, /PM, Japan/).focus();
  await page.keyboard.press("ArrowRight");
  await expect(actor(page, speaker, /^President/).and(page.locator(":focus"))).toHaveCount(1);
  await page.keyboard.press("Enter");
  const panel = inspector(page, speaker);
  await expect(panel.getByRole("heading", { level: 2, name: /President/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel.getByRole("heading", { name: speaker.t("inspector.gapList.title") })).toBeVisible();
});

test("[I8] the list of gaps by keyboard", async ({ page }) => {
  const speaker = await visit(page, { language: "en" });
  await expect(actors(page, speaker).first()).toBeVisible();
  await page.keyboard.press("g");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(inspector(page, speaker).getByRole("heading", { name: speaker.t("gaps.routes.title") })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(inspector(page, speaker).getByRole("heading", { name: speaker.t("inspector.gapList.title") })).toBeVisible();
});

test("[IME] Enter while composing neither searches nor sets the date", async ({ page }) => {
  const speaker = await visit(page, { language: "ja" });
  const date = page.getByRole("textbox", { name: speaker.t("shell.asOf.label") });
  await date.fill("2021");
  await date.dispatchEvent("keydown", { key: "Enter", isComposing: true, keyCode: 229, bubbles: true });
  expect(page.url()).not.toContain("as-of");
  await date.press("Enter");
  await expect(page).toHaveURL(/as-of=2021/);
});

test("[I3] a date that does not exist is refused in words, and full-width digits are read", async ({ page }) => {
  const speaker = await visit(page, { language: "ja" });
  const date = page.getByRole("textbox", { name: speaker.t("shell.asOf.label") });
  await date.fill("2021-02-30");
  await date.press("Enter");
  await expect(page.getByText(/2021-02-30/)).toBeVisible();
  await date.fill("２０２１－０４");
  await date.press("Enter");
  await expect(page).toHaveURL(/as-of=2021-04/);
});

test("[gap] one line for several gaps leads to each of them", async ({ page }) => {
  const speaker = await visit(page, { language: "en", address: "gap=expected-missing%3Ajp-economy%3Aus-trade%3A%3Auniversal-tariffs%3Atrump-2025" });
  const panel = inspector(page, speaker);
  await expect(panel.getByRole("heading", { name: speaker.t("inspector.gap.samePair") })).toBeVisible();
  await panel.getByRole("button", { name: /Section 232/ }).click();
  await expect(panel.getByRole("heading", { level: 2, name: /Section 232/ })).toBeVisible();
});

test("[picking] a click on the ghost between two offices opens its gap", async ({ page }) => {
  const speaker = await visit(page, { language: "en" });
  const [from, to] = await Promise.all([/PM, Japan/, /President.*elect/].map((name) => actor(page, speaker, name).boundingBox()));
  if (!from || !to) throw new Error("not on the stage");
  // The marks stand at the inner ends of the two boxes.
  const at = { x: (from.x + from.width + to.x) / 2, y: (from.y + from.height / 2 + to.y + to.height / 2) / 2 };
  await page.mouse.click(at.x, at.y);
  await expect(inspector(page, speaker).getByRole("heading", { level: 2, name: /No meeting in person/ })).toBeVisible();
});

test("[focus] a double click shows an actor's surroundings only, and one click brings the rest back", async ({ page }) => {
  const speaker = await visit(page, { language: "en" });
  const all = await actors(page, speaker).count();
  const box = await actor(page, speaker, /NSS Sec/).boundingBox();
  if (box === null) throw new Error("not on the stage");
  await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page).toHaveURL(/focus=jp-nss-sg/);
  await expect.poll(() => actors(page, speaker).count()).toBeLessThan(all);
  await page.getByRole("button", { name: /Stop limiting/ }).click();
  await expect.poll(() => actors(page, speaker).count()).toBe(all);
});

test("[focus] Escape lets go of the selection first, then of the focus", async ({ page }) => {
  const speaker = await visit(page, { language: "en", address: "focus=jp-nss-sg&actor=us-nsa" });
  await expect(page.getByRole("button", { name: /Stop limiting/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(inspector(page, speaker).getByRole("heading", { name: speaker.t("inspector.gapList.title") })).toBeVisible();
  await expect(page.getByRole("button", { name: /Stop limiting/ })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: /Stop limiting/ })).toHaveCount(0);
});

for (const language of LANGUAGES) {
  for (const theme of ["light", "dark"] as const) {
    for (const address of ["", "view=network", "view=tables", "gap=expected-missing%3Ajp-pm%3Aus-president%3Aleader%3A%3Atrump-2025", "actor=us-nsa", "channel=nss-sg--us-nsa", "issue=energy"]) {
      test(`[axe] no violation: ${address === "" ? "ladder" : address}, ${language}, ${theme}`, async ({ page }) => {
        await visit(page, { language, theme, address });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`)).toEqual([]);
      });
    }
  }
}
