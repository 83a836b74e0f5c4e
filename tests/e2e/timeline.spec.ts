import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import type { Speaker } from "../../src/i18n/speaker";
import { openOnPage, referenceData } from "./helpers/data";
import { expect, inspector, LANGUAGES, lens, test, visit } from "./helpers/keiro";
import { manyChannels } from "./helpers/many-channels";

const WORDS = {
  ja: { leaders: /首脳（バイデン政権）/, advisers: /安保局長 ↔ 大統領補佐官/, suga: /^2021年4月16日 訪問/, washington: "ワシントン", president: /大統領/, later: /2024年12月24日|2025年/ },
  en: { leaders: /Leaders \(Biden administration\)/, advisers: /NSS Secretary General – National Security Advisor/, suga: /^16 April 2021: Visit/, washington: "Washington", president: /President/, later: /December 2024|2025/ },
} as const;

const grid = (page: Page): Locator => page.getByRole("grid");
const row = (page: Page, name: RegExp): Locator => grid(page).getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
const marks = (of: Locator): Locator => of.getByRole("gridcell").getByRole("button");
const addressOf = (page: Page): URLSearchParams => new URLSearchParams(new URL(page.url()).hash.slice(1));
const card = (page: Page): Locator => page.locator(".opened-card");
const openTimeline = async (page: Page, options: Parameters<typeof visit>[1] = {}): Promise<Speaker> => {
  const speaker = await visit(page, { ...options, address: ["view=timeline", options.address ?? ""].filter((part) => part !== "").join("&") });
  await expect(grid(page).getByRole("rowheader").first()).toBeVisible();
  return speaker;
};
const choice = (page: Page, { t }: Speaker, which: "whole" | "term" | "transition" | "month"): Locator =>
  page.locator(".timeline-bar").getByRole("group", { name: t("timeline.window.label") }).getByRole("button", { name: t(`timeline.window.choice.${which}`) });

for (const language of LANGUAGES) {
  test.describe(`the timeline, ${language}`, () => {
    const words = WORDS[language];

    test("a contact opens with who, where and from which source; Escape leads back to its mark", async ({ page }) => {
      const speaker = await visit(page, { language });
      await page.getByRole("button", { name: speaker.t("shell.views.timeline"), exact: true }).click();
      const suga = marks(row(page, words.leaders)).and(page.getByRole("button", { name: words.suga }));
      await suga.click();
      await expect(card(page)).toBeFocused();
      await expect(card(page).getByRole("heading", { level: 3 }).first()).toContainText(speaker.t("vocabulary.mode.visit"));
      await card(page).getByRole("button", { name: /3018/ }).click();
      await expect(card(page)).toContainText("№");
      await page.keyboard.press("Escape");
      await expect(card(page)).toHaveCount(0);
      await expect(suga).toBeFocused();
      await suga.click();
      await card(page).getByRole("button", { name: words.president }).first().click();
      await expect(inspector(page, speaker).getByRole("heading", { level: 2, name: words.president })).toBeVisible();
    });

    test("[I2] an empty stretch says whether a source covers it", async ({ page }) => {
      const speaker = await openTimeline(page, { language });
      const quiet = marks(row(page, words.advisers)).and(page.getByRole("button", { name: new RegExp(`^${speaker.t("timeline.quiet.no-contact")}`) }));
      await expect(quiet.first()).toHaveAccessibleName(/292/);
      await quiet.first().click();
      await expect(card(page)).toContainText(speaker.t("timeline.quiet.allowed", { count: 120 }));
      await expect(grid(page).getByRole("button", { name: new RegExp(`^${speaker.t("timeline.quiet.no-source")}.*664`) })).toHaveCount(1);
    });

    test("what lies after the as-of date is said to be so", async ({ page }) => {
      const speaker = await openTimeline(page, { language, address: "window=2024-11~2025-03" });
      const later = marks(row(page, words.leaders)).and(page.getByRole("button", { name: words.later }));
      await expect(later.first()).toHaveAccessibleName(new RegExp(speaker.t("timeline.contact.later").replace(/[.。]$/, "")));
      await expect(page.locator(".time-head")).toContainText(speaker.t("timeline.laterNote"));
    });

    test("rows and time are in the address, and Back undoes a press, not a gesture", async ({ page }) => {
      const speaker = await openTimeline(page, { language });
      const rows = page.getByRole("group", { name: speaker.t("timeline.rows.label") });
      await rows.getByRole("button", { name: speaker.t("timeline.rows.offices") }).click();
      expect(addressOf(page).get("timeline")).toBe("offices");
      await choice(page, speaker, "transition").click();
      await expect(choice(page, speaker, "transition")).toHaveAttribute("aria-pressed", "true");
      expect(addressOf(page).get("window")).toBe("2024-10-05~2025-05-04");
      await page.getByRole("button", { name: speaker.t("timeline.window.zoomIn") }).click();
      await expect.poll(() => addressOf(page).get("window")).not.toBe("2024-10-05~2025-05-04");
      await page.goBack();
      await expect(choice(page, speaker, "term")).toHaveAttribute("aria-pressed", "true");
      await expect(rows.getByRole("button", { name: speaker.t("timeline.rows.offices") })).toHaveAttribute("aria-pressed", "true");
      await page.goBack();
      await expect(rows.getByRole("button", { name: speaker.t("timeline.rows.channels") })).toHaveAttribute("aria-pressed", "true");
    });

    test("[I10] filters apply to the rows, and what they hide is said", async ({ page }) => {
      const speaker = await openTimeline(page, { language });
      await lens(page, speaker).getByRole("checkbox", { name: new RegExp(speaker.t("vocabulary.level.leader")) }).first().uncheck();
      await expect(row(page, words.leaders)).toHaveCount(0);
      await expect(page.locator(".timeline-note")).toContainText(/\d+/);
      await page.getByRole("button", { name: speaker.t("timeline.rows.relationships") }).click();
      await expect(page.locator(".timeline-note")).toContainText(speaker.t("timeline.hidden.contacts_other", { count: 0 }).replace(/0.*/, ""));
    });

    test("copied, it is a table with a line a source", async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const speaker = await openTimeline(page, { language, address: "window=2021-03~2021-04" });
      await page.getByRole("button", { name: speaker.t("timeline.copy") }).click();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      const lines = text.split("\n").map((line) => line.split("\t"));
      expect(lines[0]).toEqual((["date", "until", "mode", "level", "participants", "place", "issues", "source", "url"] as const).map((column) => speaker.t(`timeline.text.${column}`)));
      expect(lines.filter(([date]) => date === "2021-04-16").some((line) => line.some((cell) => cell.includes("3018")))).toBe(true);
      expect(lines.slice(1).every(([date = ""]) => /^2021-0[34]/.test(date))).toBe(true);
    });

    test("on paper: every row, landscape, nothing beside it", async ({ page }) => {
      const speaker = await openTimeline(page, { language });
      const all = Number(await grid(page).getAttribute("aria-rowcount"));
      expect(await grid(page).getByRole("row").count()).toBeLessThan(all);
      await page.emulateMedia({ media: "print" });
      await expect(grid(page).getByRole("row")).toHaveCount(all);
      await expect(page.getByRole("complementary")).toHaveCount(0);
      await expect(page.getByRole("group", { name: speaker.t("timeline.rows.label") })).toHaveCount(0);
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      // Of each page the width and the height, in points.
      const pages = [...paper.matchAll(/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(([, wide, high]) => Number(wide) > Number(high));
      expect(pages.length).toBeGreaterThan(0);
      expect(pages).not.toContain(false);
      await page.emulateMedia({ media: "screen" });
      await expect.poll(() => grid(page).getByRole("row").count()).toBeLessThan(all);
    });

    for (const theme of ["light", "dark"] as const) {
      test(`[axe] no violation, with a contact open, ${theme}`, async ({ page }) => {
        await openTimeline(page, { language, theme });
        await marks(row(page, words.leaders)).and(page.getByRole("button", { name: words.suga })).click();
        await expect(card(page)).toBeFocused();
        const { violations } = await new AxeBuilder({ page }).include("main").analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`)).toEqual([]);
      });
      for (const width of [1440, 1024]) {
        test(`picture: ${theme}, ${width} px`, async ({ page }, info) => {
          await page.setViewportSize({ width, height: width === 1440 ? 900 : 768 });
          await openTimeline(page, { language, theme });
          const picture = await page.screenshot({ path: `artefacts/timeline-${language}-${theme}-${width}.png` });
          await info.attach("picture", { body: picture, contentType: "image/png" });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        });
      }
    }
  });
}

test("[I8] by keyboard alone: rows, contacts, time, and what a contact is", async ({ page }) => {
  const speaker = await openTimeline(page, { language: "en" });
  const focused = page.locator(":focus");
  await grid(page).getByRole("rowheader", { name: WORDS.en.leaders }).getByRole("button").focus();
  await page.keyboard.press("ArrowRight");
  const first = await focused.getAttribute("aria-label");
  await page.keyboard.press("ArrowRight");
  expect(await focused.getAttribute("aria-label")).not.toBe(first);
  await page.keyboard.press("ArrowDown");
  expect(await focused.evaluate((element) => element.closest("[role=row]")?.textContent)).toContain("Foreign Minister");
  await page.keyboard.press("End");
  await expect(focused).toHaveAccessibleName(/2025/);
  await page.keyboard.press("Home");
  await page.keyboard.press("ArrowUp");
  await expect(focused).toHaveAccessibleName(WORDS.en.leaders);
  const corner = page.locator(".timeline-corner");
  const shown = await corner.textContent();
  await page.keyboard.press("+");
  await expect(corner).not.toHaveText(shown ?? "");
  await page.keyboard.press("0");
  await expect(choice(page, speaker, "whole")).toHaveAttribute("aria-pressed", "true");
  const whole = await corner.textContent();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(corner).not.toHaveText(whole ?? "");
  await page.keyboard.press("End");
  await page.keyboard.press("Enter");
  await expect(card(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(card(page)).toHaveCount(0);
  await expect(focused).toHaveClass(/timeline-item/);
  // The view itself is still there: the keys of the grid are not those of the page.
  expect(addressOf(page).get("view")).toBe("timeline");
});

test("wheel and drag move and zoom, under the pointer; a drag opens nothing", async ({ page }) => {
  await openTimeline(page, { language: "en" });
  const box = await page.locator(".timeline-axis").boundingBox();
  if (box === null) throw new Error("no axis");
  const corner = page.locator(".timeline-corner");
  const at = { x: box.x + box.width / 2, y: box.y + box.height + 80 };
  const before = await corner.textContent();
  await page.mouse.move(at.x, at.y);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -400);
  await page.keyboard.up("Control");
  await expect(corner).not.toHaveText(before ?? "");
  const zoomed = await corner.textContent();
  await expect.poll(() => addressOf(page).get("window")).not.toBeNull();
  await page.mouse.down();
  await page.mouse.move(at.x - 120, at.y, { steps: 6 });
  await page.mouse.up();
  await expect(corner).not.toHaveText(zoomed ?? "");
  await expect(card(page)).toHaveCount(0);
});

test("only what is selected, and a date that two sources give differently", async ({ page, request }) => {
  const speaker = await openTimeline(page, { language: "en" });
  const data = await referenceData(request);
  const contacts = data.contacts.map((each) => (each["id"] === "suga-visits-2021" || each["date"] === "2021-04-16"
    ? { ...each, until: undefined, sources: [{ source: "us-visits", locator: "№ 3018" }, { source: "mofa-japan-us", locator: "2021-04-14", says: { date: "2021-04-14" } }] } : each));
  await openOnPage(page, speaker, { name: "disputed.json", text: JSON.stringify({ ...data, contacts }) });
  const suga = marks(row(page, WORDS.en.leaders)).and(page.getByRole("button", { name: /^16 April 2021/ }));
  await expect(suga).toHaveAccessibleName(/14 April 2021/);
  await suga.click();
  await expect(card(page)).toContainText(speaker.t("timeline.contact.dates"));
  await grid(page).getByRole("rowheader", { name: WORDS.en.advisers }).getByRole("button").click();
  await expect(inspector(page, speaker).getByRole("heading", { level: 2, name: WORDS.en.advisers })).toBeVisible();
  await page.getByRole("checkbox", { name: speaker.t("timeline.onlySelected") }).check();
  await expect(grid(page)).toHaveAttribute("aria-rowcount", "3");
});

test("where nothing is recorded, or nothing is left, it says so", async ({ page }) => {
  const speaker = await openTimeline(page, { language: "en" });
  await openOnPage(page, speaker, { name: "bare.json", text: JSON.stringify({ dataset: { id: "bare", name: "Bare", asOf: "2024", parties: ["a", "b"] }, actors: ["a", "b"].map((id) => ({ id, kind: "state", name: id, sources: [{ source: "s", locator: "1" }] })), sources: [{ id: "s", kind: "other", title: "S" }] }) });
  await expect(page.getByText(speaker.t("timeline.nothing"))).toBeVisible();
});

test("five hundred channels with two thousand contacts: only what is in sight is in the page, and it follows the hand", async ({ page }, info) => {
  const speaker = await openTimeline(page, { language: "en" });
  await openOnPage(page, speaker, { name: "many.json", text: manyChannels(500, 2_000) });
  await expect(grid(page)).toHaveAttribute("aria-rowcount", "509");
  expect(await grid(page).getByRole("row").count()).toBeLessThan(40);
  const frames = await page.evaluate(async () => {
    const plot = document.querySelector(".timeline-scroll");
    if (plot === null) throw new Error("no timeline");
    const box = plot.getBoundingClientRect();
    const took: number[] = [];
    const turn = async (change: (at: number) => void): Promise<void> => {
      for (let at = 0; at < 30; at += 1) {
        const start = performance.now();
        change(at);
        await new Promise((resolve) => { requestAnimationFrame(() => { setTimeout(resolve); }); });
        took.push(performance.now() - start);
      }
    };
    const wheel = (init: WheelEventInit): void => { plot.dispatchEvent(new WheelEvent("wheel", { bubbles: true, cancelable: true, clientX: box.left + 500, clientY: box.top + 200, ...init })); };
    await turn((at) => { wheel({ deltaX: at % 2 === 0 ? 60 : 40 }); });
    await turn((at) => { wheel({ deltaY: at < 15 ? -40 : 40, ctrlKey: true }); });
    await turn((at) => { plot.scrollTop = at * 180; });
    return took.toSorted((a, b) => a - b);
  });
  info.annotations.push({ type: "frames", description: `median ${frames[45]?.toFixed(1)} ms, 95th percentile ${frames[85]?.toFixed(1)} ms, longest ${frames.at(-1)?.toFixed(1)} ms` });
  console.log(info.annotations.at(-1)?.description);
  expect(await grid(page).getByRole("row").count()).toBeLessThan(40);
  await expect(grid(page).getByRole("rowheader", { name: /Office/ }).first()).toBeVisible();
});
