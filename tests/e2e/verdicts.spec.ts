import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "@playwright/test";
import { openOnPage } from "./helpers/data";
import { actor, expect, inspector, LANGUAGES, lens, test, visit } from "./helpers/keiro";
import { exported, fillForm, LEADERS, openForm, REASON, setAside, submit, toList } from "./helpers/verdicts";

const THEMES = ["light", "dark"] as const;
const missingIn = async (page: Page, text: RegExp): Promise<number> => Number(text.exec(await page.locator(".panel-head").innerText())?.[1]);
const COUNT = { ja: /欠落 (\d+) 件/, en: /(\d+) missing/ } as const;

for (const language of LANGUAGES) {
  test(`[verdict] a gap set aside leaves the list, is not counted, and stays in sight with its reason (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language });
    const { t } = speaker;
    const panel = inspector(page, speaker);
    const before = await missingIn(page, COUNT[language]);
    await setAside(page, speaker);
    const address = page.url();
    await toList(page, speaker);
    await expect(panel.getByRole("button", { name: t("inspector.gapList.setAside", { count: 1 }) })).toBeVisible();
    expect(await missingIn(page, COUNT[language])).toBe(before - 1);
    const ranked = panel.getByRole("list").first().getByRole("heading", { level: 3 });
    await expect(ranked.filter({ hasText: LEADERS[language] })).toHaveCount(0);
    await expect(panel.getByRole("heading", { level: 2, name: t("verdicts.list.title", { count: 1 }) })).toBeVisible();
    await expect(panel.getByText(REASON)).toBeVisible();
    // The legend counts as the list does.
    await expect(lens(page, speaker)).toContainText(String(before - 1));
    expect(decodeURIComponent(address)).not.toContain("arranged");
    // Still there to be opened; then its ghost is drawn.
    await panel.getByRole("button", { name: LEADERS[language], exact: false }).first().click();
    await expect(panel.getByRole("heading", { level: 2, name: LEADERS[language] })).toBeVisible();
    await expect(actor(page, speaker, language === "ja" ? /大統領.*トランプ/ : /President.*Trump/)).toBeVisible();
  });

  test(`[verdict] taken back, on its page and from the list; undone in the notice (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language });
    const { t } = speaker;
    const panel = inspector(page, speaker);
    await setAside(page, speaker);
    await panel.getByRole("button", { name: t("verdicts.action.takeBack") }).click();
    await expect(panel.getByRole("button", { name: t("verdicts.action.setAside") })).toBeFocused();
    await page.getByRole("status").filter({ hasText: LEADERS[language] }).getByRole("button", { name: t("verdicts.notice.undo") }).click();
    await expect(panel.getByRole("heading", { name: t("verdicts.state.set-aside") })).toBeVisible();
    await toList(page, speaker);
    await panel.getByRole("button", { name: new RegExp(`^${t("verdicts.action.takeBack")}`) }).click();
    await expect(panel.getByRole("heading", { level: 2, name: t("verdicts.list.title", { count: 1 }) })).toHaveCount(0);
    await expect(panel.getByRole("heading", { level: 3, name: LEADERS[language] })).toBeVisible();
  });

  test(`[verdict] what is missing in the form is said at its field, and the keyboard is led there (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language });
    const { t } = speaker;
    await openForm(page, speaker);
    const form = page.getByRole("form", { name: t("verdicts.form.label") });
    await expect(form.getByRole("radio").first()).toBeFocused();
    await submit(page, speaker);
    await expect(form.getByRole("radio").first()).toBeFocused();
    for (const field of ["kind", "reason", "author"] as const) await expect(form.getByText(t(`verdicts.formProblem.${field}`))).toBeVisible();
    await fillForm(page, speaker, { review: "2020-01-01" });
    await expect(form.getByText(t("verdicts.formProblem.reason"))).toHaveCount(0);
    await submit(page, speaker);
    await expect(form.getByText(t("verdicts.formProblem.reviewNotLater"))).toBeVisible();
    await expect(form.getByLabel(t("verdicts.form.review"))).toBeFocused();
  });
}

test("[verdict] by keyboard alone: opened, given up with Escape, filled in, sent with Enter in the date", async ({ page }) => {
  const speaker = await visit(page, { language: "en" });
  const { t } = speaker;
  const panel = inspector(page, speaker);
  await page.keyboard.press("g");
  await page.keyboard.press("Enter");
  const opener = panel.getByRole("button", { name: t("verdicts.action.setAside") });
  await opener.focus();
  await page.keyboard.press("Enter");
  const form = page.getByRole("form", { name: t("verdicts.form.label") });
  await expect(form.getByRole("radio").first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(form).toHaveCount(0);
  await expect(opener).toBeFocused();
  await expect(panel.getByRole("heading", { level: 2, name: LEADERS.en })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Tab");
  await page.keyboard.type(REASON);
  await page.keyboard.press("Tab");
  await page.keyboard.type("Desk officer");
  const review = form.getByLabel(t("verdicts.form.review"));
  await review.fill("2099-03-01");
  await review.press("Enter");
  await expect(panel.getByRole("heading", { name: t("verdicts.state.set-aside") })).toBeVisible();
  await expect(panel).toContainText(`${t("verdicts.kind.by-design")}: ${REASON}`);
  await expect(panel.getByRole("button", { name: t("verdicts.action.change") })).toBeFocused();
});

test("[IME] Enter while composing does not send the form", async ({ page }) => {
  const speaker = await visit(page, { language: "ja" });
  await openForm(page, speaker);
  await fillForm(page, speaker);
  const author = page.getByLabel(speaker.t("verdicts.form.author"));
  const wasPrevented = await author.evaluate((field) =>
    !field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, keyCode: 229, bubbles: true, cancelable: true })));
  expect(wasPrevented).toBe(true);
  await author.dispatchEvent("keydown", { key: "Escape", isComposing: true, keyCode: 229, bubbles: true });
  await expect(page.getByRole("form", { name: speaker.t("verdicts.form.label") })).toBeVisible();
  await author.press("Enter");
  await expect(page.getByRole("form", { name: speaker.t("verdicts.form.label") })).toHaveCount(0);
});

test("[verdict] the author is remembered for the next one, the reason is not", async ({ page }) => {
  const speaker = await visit(page, { language: "en" });
  await setAside(page, speaker, { author: "北米第一課" });
  await toList(page, speaker);
  await inspector(page, speaker).getByRole("heading", { level: 3 }).first().getByRole("button").click();
  await inspector(page, speaker).getByRole("button", { name: speaker.t("verdicts.action.setAside") }).click();
  await expect(page.getByLabel(speaker.t("verdicts.form.author"))).toHaveValue("北米第一課");
  await expect(page.getByLabel(speaker.t("verdicts.form.reason"))).toHaveValue("");
});

test("[verdict] is told wherever the gap is: in the tables, on paper, in the copied text", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const speaker = await visit(page, { language: "en" });
  const { t } = speaker;
  await setAside(page, speaker);
  const panel = inspector(page, speaker);
  await panel.getByRole("button", { name: t("inspector.copyLabel") }).click();
  await expect(panel.getByText(t("inspector.copied"))).toBeVisible();
  expect(await page.evaluate(async () => navigator.clipboard.readText())).toContain(`Set aside – In hand: ${REASON} (Desk officer, `);
  await toList(page, speaker);
  await page.emulateMedia({ media: "print" });
  await expect(panel.locator(".printed-head")).toContainText(t("inspector.gapList.setAside", { count: 1 }));
  await expect(panel.locator(".printed-gap").last()).toContainText(REASON);
  await page.emulateMedia({ media: "screen" });
  await page.getByRole("button", { name: t("shell.views.tables"), exact: true }).click();
  await page.getByRole("group", { name: t("tables.choose") }).getByRole("button", { name: new RegExp(`^${t("tables.missing")}`) }).click();
  const row = page.getByRole("row").filter({ hasText: LEADERS.en });
  await expect(row).toContainText(t("verdicts.badge.set-aside"));
  await expect(row).not.toContainText("83");
  await expect(page.getByText(t("tables.setAside", { count: 1 }))).toBeVisible();
});

/** A page of another visitor, who has set nothing aside. */
const elsewhere = async (browser: Browser, work: (page: Page) => Promise<void>): Promise<void> => {
  const context = await browser.newContext();
  await work(await context.newPage());
  await context.close();
};

test("[verdict] exported with the data, and there again where that is opened", async ({ page, browser }) => {
  const speaker = await visit(page, { language: "en" });
  await setAside(page, speaker);
  const file = await exported(page, speaker, "data");
  expect(file.name).toBe("japan-us-2024.json");
  await elsewhere(browser, async (other) => {
    const there = await visit(other, { language: "en" });
    await openOnPage(other, there, file);
    await expect(inspector(other, there).getByRole("button", { name: there.t("inspector.gapList.setAside", { count: 1 }) })).toBeVisible();
    await expect(inspector(other, there).getByText(REASON)).toBeVisible();
    // What the data says can be taken back, and that is remembered.
    await inspector(other, there).getByRole("button", { name: new RegExp(`^${there.t("verdicts.action.takeBack")}`) }).click();
    await openOnPage(other, there, file);
    await expect(inspector(other, there).getByRole("heading", { level: 3, name: LEADERS.en })).toBeVisible();
    await expect(inspector(other, there).getByText(REASON)).toHaveCount(0);
  });
});

test("[verdict] exported by themselves, taken where that file is opened, and undone there", async ({ page, browser }) => {
  const speaker = await visit(page, { language: "en" });
  await setAside(page, speaker);
  const file = await exported(page, speaker, "verdicts");
  expect(JSON.parse(file.text)).toMatchObject({ format: "keiro-verdicts", version: 1, dataset: "japan-us-2024", verdicts: [{ kind: "in-hand", reason: REASON }] });
  await elsewhere(browser, async (other) => {
    const there = await visit(other, { language: "en" });
    await openOnPage(other, there, file);
    const notice = other.getByRole("status").filter({ hasText: there.t("verdicts.notice.taken", { count: 1, origin: file.name }) });
    await expect(inspector(other, there).getByText(REASON)).toBeVisible();
    await notice.getByRole("button", { name: there.t("verdicts.notice.undo") }).click();
    await expect(inspector(other, there).getByText(REASON)).toHaveCount(0);
  });
});

test("[verdict] a file of verdicts named in the address joins the data that opens", async ({ page, browser }) => {
  const speaker = await visit(page, { language: "en" });
  await setAside(page, speaker);
  const { text } = await exported(page, speaker, "verdicts");
  await elsewhere(browser, async (other) => {
    await other.route("**/shared.json", (route) => route.fulfill({ body: text, contentType: "application/json" }));
    const there = await visit(other, { language: "en", query: "open=shared.json" });
    await expect(inspector(other, there).getByText(REASON)).toBeVisible();
  });
});

test("[I5] a file of verdicts with a slip, of a newer version or of other data changes nothing", async ({ page }) => {
  const speaker = await visit(page, { language: "en" });
  await setAside(page, speaker);
  const { text } = await exported(page, speaker, "verdicts");
  await toList(page, speaker);
  for (const [name, broken, words] of [
    ["slip.json", text.replace("in-hand", "in hand"), "in hand"], ["newer.json", text.replace('"version": 1', '"version": 2'), "newer Keiro"],
    ["other.json", text.replace("japan-us-2024", "nordic"), "nordic"],
  ] as const) {
    await openOnPage(page, speaker, { name, text: broken });
    await expect(page.getByRole("alert")).toContainText(name);
    await expect(page.getByRole("alert")).toContainText(words);
    await expect(inspector(page, speaker).getByRole("button", { name: speaker.t("inspector.gapList.setAside", { count: 1 }) })).toBeVisible();
  }
});

for (const language of LANGUAGES) {
  test(`[verdict] comes back when the facts under it change, with what was decided (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language });
    const { t } = speaker;
    await setAside(page, speaker);
    const file = await exported(page, speaker, "data");
    const data = JSON.parse(file.text) as { contacts: object[] };
    const call = { id: "another-call", date: "2024-11-28", mode: "call", participants: ["ishiba-shigeru", "trump-donald"], sources: [{ source: "tomita-2024", locator: "a test" }] };
    await openOnPage(page, speaker, { name: "more.json", text: JSON.stringify({ ...data, contacts: [...data.contacts, call] }) });
    const card = inspector(page, speaker).getByRole("list").first().getByRole("listitem").filter({ has: page.getByRole("heading", { name: LEADERS[language] }) });
    await expect(card).toContainText(t("verdicts.badge.facts-changed"));
    await expect(card).toContainText(REASON);
    await card.getByRole("heading").getByRole("button").click();
    await expect(inspector(page, speaker).getByRole("heading", { name: t("verdicts.state.facts-changed") })).toBeVisible();
    await inspector(page, speaker).getByRole("button", { name: t("verdicts.action.again") }).click();
    await expect(page.getByLabel(t("verdicts.form.reason"))).toHaveValue(REASON);
    await submit(page, speaker);
    await expect(inspector(page, speaker).getByRole("heading", { name: t("verdicts.state.set-aside") })).toBeVisible();
  });
}

test("[verdict] comes back on the day of its review, also in a page that stays open over midnight", async ({ page }) => {
  await page.clock.install({ time: new Date("2025-02-28T23:59:00+09:00") });
  const speaker = await visit(page, { language: "en" });
  const { t } = speaker;
  await setAside(page, speaker, { review: "2025-03-01" });
  await toList(page, speaker);
  await expect(inspector(page, speaker).getByRole("button", { name: t("inspector.gapList.setAside", { count: 1 }) })).toBeVisible();
  await page.clock.fastForward("02:00");
  const card = inspector(page, speaker).getByRole("list").first().getByRole("listitem").filter({ has: page.getByRole("heading", { name: LEADERS.en }) });
  await expect(card).toContainText(t("verdicts.badge.review-date-passed"));
});

test("[verdict] on a date on which the gap is not there it is named apart", async ({ page }) => {
  const speaker = await visit(page, { language: "en" });
  const { t } = speaker;
  await setAside(page, speaker);
  await toList(page, speaker);
  await page.getByRole("navigation", { name: t("shell.moments.label") }).getByRole("button", { name: /2021-04-16/ }).click();
  const panel = inspector(page, speaker);
  await panel.getByText(t("verdicts.list.notFound", { count: 1 })).click();
  await expect(panel.getByText(REASON)).toBeVisible();
  await expect(panel.getByRole("heading", { level: 3, name: /PM, Japan — President/ })).toBeVisible();
});

for (const language of LANGUAGES) {
  for (const theme of THEMES) {
    test(`[I8] axe finds nothing in the form, the notice, the list and the menu (${language}, ${theme})`, async ({ page }) => {
      const speaker = await visit(page, { language, theme });
      const { t } = speaker;
      const check = async (): Promise<void> => { expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]); };
      await openForm(page, speaker);
      await submit(page, speaker);
      await check();
      await fillForm(page, speaker);
      await submit(page, speaker);
      await check();
      await toList(page, speaker);
      await page.getByRole("button", { name: t("shell.export.label") }).click();
      await check();
    });
  }
}
