/** The time axis: dragged, stepped, played; one step for Back; nothing on the stage jumps. */
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import type { Speaker } from "../../src/i18n/speaker";
import { on } from "../helpers/asked";
import { actor, actors, boxesOf, expect, inspector, LANGUAGES, test, visit, type Box } from "./helpers/keiro";

const slider = (page: Page, { t }: Speaker): Locator => page.getByRole("slider", { name: t("timeAxis.slider") });
const field = (page: Page, { t }: Speaker): Locator => page.getByRole("textbox", { name: t("shell.asOf.label") });
const axis = (page: Page, { t }: Speaker): Locator => page.getByRole("region", { name: t("timeAxis.label") });
const PM = { ja: /^総理/, en: /^PM, Japan/ } as const;

/** px from the left edge of the picture: where the handle is, and where to drag it. */
const dragTo = async (page: Page, speaker: Speaker, share: number, whileHeld: () => Promise<void>): Promise<void> => {
  const handle = await slider(page, speaker).boundingBox();
  const place = await slider(page, speaker).locator("..").boundingBox();
  if (handle === null || place === null) throw new Error("no axis");
  const y = place.y + place.height / 2;
  await page.mouse.move(handle.x + handle.width / 2, y);
  await page.mouse.down();
  const [from, to] = [handle.x, place.x + place.width * share];
  for (const part of [0.25, 0.5, 0.75, 1]) await page.mouse.move(from + (to - from) * part, y);
  await whileHeld();
  await page.mouse.up();
};

for (const language of LANGUAGES) {
  test.describe(`time axis, ${language}`, () => {
    test("[I8] a slider by keyboard: days, months, years, events; the date is spoken", async ({ page }) => {
      const speaker = await visit(page, { language });
      const handle = slider(page, speaker);
      await handle.focus();
      await expect(handle).toHaveAttribute("aria-valuetext", speaker.date(on("2024-11-30")));
      const steps: readonly (readonly [key: string, date: string])[] = [
        ["PageDown", "2023-11-30"], ["PageUp", "2024-11-30"], ["Shift+ArrowRight", "2024-12-30"], ["Shift+ArrowLeft", "2024-11-30"],
        ["ArrowLeft", "2024-11-23"], ["ArrowRight", "2024-11-30"],
      ];
      for (const [key, date] of steps) {
        await page.keyboard.press(key);
        await expect(field(page, speaker)).toHaveValue(date);
      }
      await page.keyboard.press(",");
      await expect(field(page, speaker)).not.toHaveValue("2024-11-30");
      await page.keyboard.press(".");
      await page.keyboard.press(".");
      await expect(field(page, speaker)).toHaveValue(/^2024-12/);
      await page.keyboard.press("Home");
      await expect(handle).toHaveAttribute("aria-valuenow", await handle.getAttribute("aria-valuemin") ?? "");
    });

    test("dragged: stage and field follow at once, gaps when it rests, the address when it is let go; Back undoes all of it", async ({ page }) => {
      const speaker = await visit(page, { language });
      await expect(slider(page, speaker)).toBeVisible();
      await dragTo(page, speaker, 0.3, async () => {
        await expect(field(page, speaker)).toHaveValue(/^202[12]/);
        await expect(actor(page, speaker, PM[language])).toHaveAccessibleName(language === "ja" ? /菅|岸田/ : /Suga|Kishida/);
        // At rest under the hand the panels are of the same day.
        await expect(page.locator("html[data-passing]")).toHaveCount(0);
        await expect(inspector(page, speaker)).not.toContainText(language === "ja" ? "次期大統領" : "President-elect");
        expect(page.url()).not.toContain("as-of");
      });
      await expect(page).toHaveURL(/as-of=202[12]/);
      await page.goBack();
      await expect(field(page, speaker)).toHaveValue("2024-11-30");
      expect(page.url()).not.toContain("as-of");
    });

    test("[layout] nobody moves while the date does, and at rest the way there is forgotten [I7]", async ({ page }) => {
      const speaker = await visit(page, { language });
      const pm = actor(page, speaker, PM[language]);
      await expect(pm).toBeVisible();
      const placeOf = async (): Promise<number> => {
        const box = await pm.boundingBox();
        return box === null ? Number.NaN : box.y + box.height / 2;
      };
      await expect(slider(page, speaker)).toBeVisible();
      // On a busy machine a name comes a frame after its mark: from where it stands when both are there.
      let before = Number.NaN;
      await expect.poll(async () => {
        const was = before;
        before = await placeOf();
        return before === was;
      }).toBe(true);
      await dragTo(page, speaker, 0.55, async () => {
        await expect(field(page, speaker)).toHaveValue(/^202[23]/);
        await expect(pm).toHaveAccessibleName(language === "ja" ? /岸田/ : /Kishida/);
        // The middle of its mark and label; half a pixel is rounding.
        expect(Math.abs(await placeOf() - before)).toBeLessThanOrEqual(1);
      });
      const date = await field(page, speaker).inputValue();
      const fresh = await page.context().newPage();
      await fresh.goto(`./#as-of=${date}`);
      await expect(actors(fresh, speaker).first()).toBeVisible();
      let expected = await boxesOf(actors(fresh, speaker));
      await expect.poll(async () => {
        const was = JSON.stringify(expected);
        expected = await boxesOf(actors(fresh, speaker));
        return JSON.stringify(expected) === was;
      }).toBe(true);
      await page.bringToFront();
      /** Who stands elsewhere than on a page that never saw another date; half a pixel is rounding. */
      const elsewhere = async (): Promise<string[]> => {
        const settled = await boxesOf(actors(page, speaker));
        const isThere = ({ name, x, y }: Box): boolean => settled.some((each) => each.name === name && Math.abs(each.x - x) <= 1 && Math.abs(each.y - y) <= 1);
        return [...settled.length === expected.length ? [] : ["their number"], ...expected.filter((each) => !isThere(each)).map(({ name }) => name)];
      };
      await expect.poll(elsewhere).toEqual([]);
    });

    test("a click is a date, played it runs on until somebody stops it, and one step leads back", async ({ page }) => {
      const speaker = await visit(page, { language });
      const { t } = speaker;
      await slider(page, speaker).locator("..").click({ position: { x: 60, y: 30 } });
      await expect(field(page, speaker)).toHaveValue(/^202[01]/);
      const from = await field(page, speaker).inputValue();
      await axis(page, speaker).getByRole("button", { name: t("timeAxis.play") }).click();
      await expect(field(page, speaker)).not.toHaveValue(from);
      await expect(axis(page, speaker).getByRole("button", { name: t("timeAxis.pause") })).toHaveAttribute("aria-pressed", "true");
      await slider(page, speaker).focus();
      await page.keyboard.press("Escape");
      await expect(axis(page, speaker).getByRole("button", { name: t("timeAxis.play") })).toBeVisible();
      const at = await field(page, speaker).inputValue();
      await expect(page).toHaveURL(new RegExp(`as-of=${at}`));
      await page.goBack();
      await expect(field(page, speaker)).toHaveValue(from);
    });

    test("what is selected has its tenures first; contacts are told on pointing, and as a table", async ({ page }) => {
      const speaker = await visit(page, { language });
      const { t } = speaker;
      await expect(slider(page, speaker)).toBeVisible();
      const first = axis(page, speaker).locator(".axis-posts li").first();
      await expect(first).toHaveText(language === "ja" ? "総理" : "PM, Japan");
      await actor(page, speaker, language === "ja" ? /^外相/ : /^Foreign Minister/).press("Enter");
      await expect(first).toHaveText(language === "ja" ? "外相" : "Foreign Minister");
      const box = await slider(page, speaker).locator("..").boundingBox();
      if (box === null) throw new Error("no axis");
      await page.mouse.move(box.x + box.width - 3, box.y + 30);
      await expect(page.locator(".axis-tip")).toContainText(t("timeAxis.noSourceLong"));
      await page.keyboard.press("Escape");
      await page.getByRole("navigation", { name: t("shell.views.label") }).getByRole("button", { name: t("shell.views.tables") }).click();
      await page.getByRole("group", { name: t("tables.choose") }).getByRole("button", { name: t("tables.contacts") }).click();
      await expect(page.getByRole("table").getByRole("row").filter({ hasText: language === "ja" ? "2024年第4四半期" : "2024 Q4" })).toContainText("1");
    });

    for (const theme of ["light", "dark"] as const) {
      test(`[axe] no violation, ${theme}`, async ({ page }) => {
        const speaker = await visit(page, { language, theme });
        await expect(slider(page, speaker)).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).include(".centre-foot").analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`)).toEqual([]);
      });
    }

    test("folded it leaves the moments, and stays folded; nothing jumps when it is fetched", async ({ page }) => {
      await page.setViewportSize({ width: 1024, height: 768 });
      const speaker = await visit(page, { language });
      const { t } = speaker;
      const moments = page.getByRole("navigation", { name: t("shell.moments.label") });
      const top = (await moments.boundingBox())?.y;
      await expect(slider(page, speaker)).toBeVisible();
      expect((await moments.boundingBox())?.y).toBe(top);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1024);
      await page.getByRole("button", { name: t("shell.axis.fold") }).click();
      await expect(slider(page, speaker)).toHaveCount(0);
      await page.reload();
      await expect(page.getByRole("button", { name: t("shell.axis.open") })).toBeVisible();
      await expect(moments).toBeVisible();
      await expect(slider(page, speaker)).toHaveCount(0);
      await page.getByRole("button", { name: t("shell.axis.open") }).click();
      await expect(slider(page, speaker)).toBeVisible();
    });
  });
}

test("[live] nothing is said while the date is dragged; once it is let go, the date and the counts", async ({ page }) => {
  const speaker = await visit(page, { language: "en" });
  await expect(slider(page, speaker)).toBeVisible();
  const live = page.locator("[aria-live=polite]");
  await dragTo(page, speaker, 0.3, async () => {
    await expect(page.locator("html[data-passing]")).toHaveCount(0);
    await expect(live).toBeEmpty();
  });
  await expect(live).toContainText(speaker.t("shell.live.asOf", { date: "" }).slice(0, 5));
});

test("[calm] with less movement it plays step by step, and what is missing follows each of them", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const speaker = await visit(page, { language: "en" });
  await slider(page, speaker).focus();
  await page.keyboard.press("PageDown");
  await expect(field(page, speaker)).toHaveValue("2023-11-30");
  await page.keyboard.press(" ");
  await expect(field(page, speaker)).toHaveValue("2023-12-30");
  await expect(page.locator("html[data-passing]")).toHaveCount(0);
  await page.keyboard.press(" ");
  await expect(page).toHaveURL(/as-of=/);
});
