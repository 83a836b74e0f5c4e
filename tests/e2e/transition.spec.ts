import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import ICAL from "ical.js";
import Papa from "papaparse";
import type { Speaker } from "../../src/i18n/speaker";
import { openOnPage, referenceData } from "./helpers/data";
import { expect, inspector, LANGUAGES, test, visit } from "./helpers/keiro";

const WORDS = {
  ja: { leaders: "石破総理 — トランプ次期大統領（首脳）", day86: /就任86日後/, day7: /就任7日後/, rubio: /ルビオを次期国務長官に指名/, countdown: "就任まで51日", foreign: "外相 ↔ 国務長官", blinken: /ポンペオ → ブリンケン/, biden: "バイデン政権", suga: /菅総理・トランプ大統領/ },
  en: { leaders: "PM, Japan Ishiba – President-elect Trump: Leader", day86: /day \+86/, day7: /day \+7/, rubio: /Rubio named Secretary of State/, countdown: "51 days to the inauguration", foreign: "Foreign Minister – Secretary of State", blinken: /Pompeo → Blinken/, biden: "Biden administration", suga: /Prime Minister Suga – President Trump/ },
} as const;

const view = (page: Page): Locator => page.locator(".transition");
const entry = (page: Page, name: string | RegExp): Locator => view(page).getByRole("listitem").filter({ has: page.getByRole("button", { name, exact: true }) }).and(page.locator(".check"));
const fate = (page: Page, { t }: Speaker, which: "lapse" | "survive" | "re-staff" | "opened"): Locator => view(page).getByRole("region", { name: t(`transition.fate.${which}`) });
const openView = async (page: Page, options: Parameters<typeof visit>[1] = {}): Promise<Speaker> => {
  const speaker = await visit(page, { ...options, address: ["view=transition", options.address ?? ""].join("&") });
  await expect(view(page).getByRole("heading", { level: 2 })).toContainText(speaker.t("transition.title"));
  return speaker;
};
const download = async (page: Page, name: string): Promise<{ readonly name: string; readonly text: string }> => {
  const [given] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name }).click()]);
  return { name: given.suggestedFilename(), text: readFileSync(await given.path(), "utf8") };
};

for (const language of LANGUAGES) {
  test.describe(`a change of government, ${language}`, () => {
    const words = WORDS[language];

    test("30 November 2024: what lapses, what is to be re-staffed, what is to be done", async ({ page }) => {
      const speaker = await openView(page, { language });
      const { t } = speaker;
      await expect(view(page).getByText(words.countdown)).toBeVisible();
      await expect(view(page).getByText(words.rubio)).toBeVisible();
      await expect(fate(page, speaker, "lapse")).toContainText(language === "ja" ? "首脳（バイデン政権）" : "Leaders (Biden administration)");
      await expect(fate(page, speaker, "re-staff")).toContainText(words.foreign);
      await expect(fate(page, speaker, "opened")).toHaveCount(0);
      const leaders = entry(page, words.leaders);
      await expect(leaders).toHaveAttribute("data-state", "open");
      await expect(leaders).toContainText(t("transition.checklist.state.open"));
      await expect(leaders.locator(".last-day")).toContainText(words.day86);
      await expect(view(page).locator(".agenda-section")).toHaveCount(7);
    });

    test("2021 as precedent: Blinken follows Pompeo, the leaders' call comes on day 7", async ({ page }) => {
      const speaker = await openView(page, { language });
      await page.getByLabel(speaker.t("transition.administration"), { exact: true }).selectOption(words.biden);
      await expect(page).toHaveURL(/transition=biden-2021/);
      await expect(fate(page, speaker, "re-staff")).toContainText(words.blinken);
      await expect(fate(page, speaker, "opened")).toBeVisible();
      await expect(view(page).locator(".check[data-state=met]").filter({ hasText: words.day7 }).first()).toBeVisible();
      // All there is to know of it is known: nothing to choose.
      await expect(page.getByRole("group", { name: speaker.t("transition.knowledge") })).toHaveCount(0);
    });

    test("as it came out: who took office when; and Back", async ({ page }) => {
      const { t } = await openView(page, { language, address: "transition=trump-2025" });
      const dates = view(page).locator(".date-list > li");
      const before = await dates.count();
      await page.getByRole("button", { name: t("transition.knowledges.came-out") }).click();
      await expect(page).toHaveURL(/knowledge=came-out/);
      await expect(dates.filter({ hasText: language === "ja" ? "ルビオが国務長官に就任" : "Rubio takes office" })).toBeVisible();
      expect(await dates.count()).toBeGreaterThan(before);
      await page.goBack();
      await expect(dates).toHaveCount(before);
    });

    test("filter by state", async ({ page }) => {
      const { t } = await openView(page, { language });
      const group = page.getByRole("group", { name: t("transition.checklist.filter") });
      const met = group.getByRole("button", { name: t("transition.checklist.state.met") });
      await met.click();
      await expect(met).toHaveAttribute("aria-pressed", "true");
      const states = await view(page).locator(".check").evaluateAll((found) => found.map((each) => each.getAttribute("data-state")));
      expect(new Set(states)).toEqual(new Set(["met"]));
      expect(await met.textContent()).toContain(String(states.length));
    });

    test("the calendar opens in a calendar program: dates, what lapses, what is due", async ({ page }) => {
      const { t, name } = await openView(page, { language });
      const file = await download(page, t("transition.export.calendarLabel"));
      expect(file.name).toBe("trump-2025.2024-11-30.ics");
      const events = new ICAL.Component(ICAL.parse(file.text)).getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
      const uids = events.map(({ uid }) => uid);
      expect(new Set(uids).size).toBe(uids.length);
      const inauguration = events.find(({ uid }) => uid.startsWith("inauguration:"));
      expect(inauguration?.startDate.toString()).toBe("2025-01-20");
      const meeting = events.find(({ uid }) => uid.startsWith("expectation:leader-meeting-2025"));
      // [I3] "by February 2025" is the whole month.
      expect([meeting?.startDate.toString(), meeting?.endDate.toString()]).toEqual(["2025-02-01", "2025-03-01"]);
      expect(meeting?.summary).toContain(words.leaders);
      expect(meeting?.description).toContain(t("gaps.routes.title"));
      expect(events.some(({ uid }) => uid.startsWith("lapse:2025-01-20"))).toBe(true);
      expect(name({ ja: "政権移行：第二次トランプ政権", en: "Transition: Second Trump administration" })).toBe(new ICAL.Component(ICAL.parse(file.text)).getFirstPropertyValue("x-wr-calname"));
      await expect(view(page).getByRole("status")).toContainText(file.name);
    });

    test("the table opens in a spreadsheet: a row a date, a channel, a thing to do", async ({ page }) => {
      const { t } = await openView(page, { language });
      const file = await download(page, t("transition.export.tableLabel"));
      expect(file.text.startsWith("\uFEFF")).toBe(true);
      const { data, errors } = Papa.parse<Record<string, string>>(file.text.slice(1), { header: true, skipEmptyLines: true });
      expect(errors).toEqual([]);
      const meeting = data.find((row) => row[t("transition.table.id")] === "expectation:leader-meeting-2025");
      expect(meeting).toMatchObject({
        [t("transition.table.kind")]: t("transition.tableKind.task"), [t("transition.table.state")]: t("transition.checklist.state.open"), [t("transition.table.by")]: "2025-02", [t("transition.table.lastDay")]: "86",
      });
      expect(new Set(data.map((row) => row[t("transition.table.kind")])).size).toBe(3);
    });

    test("on paper it is the transition alone, on two pages", async ({ page }) => {
      await openView(page, { language });
      await page.emulateMedia({ media: "print" });
      await expect(page.getByRole("complementary")).toHaveCount(0);
      await expect(view(page).locator(".weeks")).toBeVisible();
      const paper = await page.pdf({ format: "A4" });
      expect(paper.toString("latin1").match(/\/Count (\d+)/)?.[1]).toBe("2");
    });

    for (const theme of ["light", "dark"] as const) {
      test(`[axe] no violation, ${theme}`, async ({ page }) => {
        await openView(page, { language, theme });
        for (const more of await view(page).locator("summary").all()) await more.click();
        const { violations } = await new AxeBuilder({ page }).include("main").analyze();
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`)).toEqual([]);
      });
      for (const width of [1440, 1024]) {
        test(`picture: ${theme}, ${width} px`, async ({ page }, info) => {
          await page.setViewportSize({ width, height: width === 1440 ? 900 : 768 });
          await openView(page, { language, theme });
          const picture = await page.screenshot({ path: `artefacts/transition-${language}-${theme}-${width}.png` });
          await info.attach("picture", { body: picture, contentType: "image/png" });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        });
      }
    }
  });
}

test("[I8] by keyboard: an entry opens its gap, a channel its page, a level unfolds", async ({ page }) => {
  const speaker = await openView(page, { language: "en" });
  const leaders = page.getByRole("button", { name: WORDS.en.leaders, exact: true });
  await leaders.focus();
  await page.keyboard.press("Enter");
  await expect(inspector(page, speaker).getByRole("heading", { level: 2 })).toContainText("Trump");
  await expect(leaders).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("Escape");
  const level = view(page).getByRole("button", { name: /^Leader: 7 channels/ });
  const rows = view(page).locator(".weeks tbody").first().getByRole("row");
  const unfolded = await rows.count();
  await level.focus();
  await page.keyboard.press("Enter");
  await expect(level).toHaveAttribute("aria-expanded", "false");
  expect(await rows.count()).toBeLessThan(unfolded);
  const channel = fate(page, speaker, "re-staff").getByRole("button", { name: WORDS.en.foreign });
  await channel.focus();
  await page.keyboard.press("Enter");
  await expect(inspector(page, speaker).getByRole("heading", { level: 2, name: WORDS.en.foreign })).toBeVisible();
});

test("[I10] filters hide entries, and it is told", async ({ page }) => {
  const speaker = await openView(page, { language: "en", address: "hide-level=leader" });
  await expect(entry(page, WORDS.en.leaders)).toHaveCount(0);
  await expect(view(page).locator(".hidden-entries").first()).toContainText(/hidden by the filters/);
  await view(page).locator(".hidden-entries").first().getByRole("button", { name: speaker.t("shell.stage.showAll") }).click();
  await expect(entry(page, WORDS.en.leaders)).toBeVisible();
});

test("an address names a transition; one that is not there is told, one that is not yet known is explained", async ({ page }) => {
  const { t, date } = await openView(page, { language: "en", address: "transition=trump-2025&as-of=2024-06-01" });
  await expect(view(page).getByText(/was not yet known/)).toBeVisible();
  expect(date).toBeDefined();
  await page.getByRole("button", { name: t("transition.knowledges.came-out") }).click();
  await expect(view(page).getByText(WORDS.en.rubio)).toBeVisible();
  await page.goto("./#view=transition&transition=nobody");
  await expect(page.getByText("nobody")).toBeVisible();
});

test("data without administrations say so", async ({ page, request }) => {
  const speaker = await openView(page, { language: "en" });
  const { tenures: _, administrations: __, channels: ___, contacts: ____, expectations: _____, alignments: ______, verdicts: _______, ...plain } = await referenceData(request);
  await openOnPage(page, speaker, { name: "plain.json", text: JSON.stringify(plain) });
  await expect(page.getByText(speaker.t("transition.none"))).toBeVisible();
});
