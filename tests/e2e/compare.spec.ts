/** Task 4: what changed between two dates, the last transition against this one? */
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import type { Language } from "../../src/model/text";
import type { Speaker } from "../../src/i18n/speaker";
import { expect, inspector, LANGUAGES, test, visit } from "./helpers/keiro";

const WORDS = {
  ja: {
    campbell: /カート・キャンベルが政権発足当日からNSCインド太平洋担当調整官に在任/, tomita: /富田浩司駐米大使との経路が2021年2月/, nobody: /第二次トランプ政権でこの職に就く人物がまだ明らかでない/,
    visit: /首脳：発足7日後に電話・オンライン、86日後に対面/, shared: /2021年4月30日：一致4件.*中国・台湾海峡/, none: /2024年11月30日：一致なし／摩擦7件/, quad: /QUADが発足29日後（首脳は51日後）/,
    why: /関心がそろっていたため早く立ち上がった/, knew: /日米関係をよく知り、新政権の中枢で最初から相手方となった/,
    advisers: /NSS局長・安保担当補佐官間/, coordinator: /駐米大使・インド太平洋調整官間/, leaders: "総理・大統領間", copied: /NSS局長・安保担当補佐官間の国家安全保障担当レベルの経路（2014年から開通）は/,
    named: /米国側の次期政権では、ウォルツが指名されているにとどまる/, was: /ウォルツ（次期）.*前：サリバン/,
  },
  en: {
    campbell: /Kurt Campbell is NSC Coordinator for the Indo-Pacific, in post since inauguration day/, tomita: /Tomita Koji, Ambassador of Japan to the United States, opened in February 2021/, nobody: /nobody is known yet for this post in the Second Trump administration/,
    visit: /Leader level: call 7 days after the inauguration, in person after 86/, shared: /On 30 April 2021: shared on 4 issues .*China and the Taiwan Strait/, none: /On 30 November 2024: shared on none; friction on 7/, quad: /Quad 29 days after the inauguration, its leaders after 51/,
    why: /Quick to start because interests matched/, knew: /knew Japan–US relations well and was a counterpart at the centre from the first day/,
    advisers: /NSS Sec\. Gen\. – Security Advisor/, coordinator: /Amb\. to the US – Indo-Pacific Coord\./, leaders: "PM, Japan – President", copied: /The security-adviser channel between NSS Sec\. Gen\. and Security Advisor, open since 2014,/,
    named: /on the United States side the team on its way in has only named Waltz/, was: /Waltz, designate.*was: Sullivan/,
  },
} as const;

const brief = (page: Page, { t }: Speaker): Locator => page.getByRole("region", { name: t("compare.brief.title"), exact: true });
const tables = (page: Page): Locator => page.getByRole("main").getByRole("table");
const row = (page: Page, name: string | RegExp): Locator => tables(page).first().getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
const field = (page: Page, { t }: Speaker, which: "left" | "right"): Locator => page.getByRole("main").getByRole("textbox", { name: t(`compare.choose.${which}`), exact: true });
const opened = async (page: Page, language: Language, address = "view=compare", theme: "light" | "dark" = "light"): Promise<Speaker> => {
  const speaker = await visit(page, { language, address, theme });
  await expect(page.getByRole("heading", { name: speaker.t("compare.title"), exact: true })).toBeVisible();
  return speaker;
};

for (const language of LANGUAGES) {
  test.describe(`two dates side by side, ${language}`, () => {
    const words = WORDS[language];

    test("[task 4] from the first screen: the last transition against this one, in one click", async ({ page }) => {
      const speaker = await visit(page, { language });
      const { t, date } = speaker;
      await page.getByRole("button", { name: t("shell.views.compare"), exact: true }).click();
      await expect(field(page, speaker, "left")).toHaveValue("2021-04-30");
      await expect(field(page, speaker, "right")).toHaveValue("2024-11-30");
      await expect(page.getByText(t("compare.why.hundredDays", { administration: language === "ja" ? "バイデン政権" : "Biden administration" }))).toBeVisible();
      for (const heading of ["2021-04-30", "2024-11-30"]) {
        await expect(tables(page).first().getByRole("columnheader").filter({ hasText: date(heading as Parameters<typeof date>[0]) })).toBeVisible();
      }
      await expect(row(page, words.coordinator).getByRole("cell").last()).toContainText(t("compare.sign.gone"));
    });

    test("[essay §1 ¶4–6] both reasons for the smooth start can be read, with their sources", async ({ page }) => {
      const speaker = await opened(page, language);
      const text = brief(page, speaker);
      // The first: a counterpart at the centre from the first day, soon in touch, and an early visit.
      for (const said of [words.campbell, words.tomita, words.nobody, words.knew, words.visit]) await expect(text).toContainText(said);
      // The second: interests that matched, and so the Quad and others from early on.
      for (const said of [words.shared, words.none, words.why, words.quad]) await expect(text).toContainText(said);
      await expect(text.getByRole("button", { name: /§1 ¶5/ }).first()).toBeVisible();
      await expect(text.getByRole("button", { name: /§1 ¶6/ }).first()).toBeVisible();
    });

    test("a line opens its channel; a missing channel its gap; unchanged rows are folded", async ({ page }) => {
      const speaker = await opened(page, language);
      const { t } = speaker;
      await row(page, words.advisers).getByRole("button", { name: words.advisers }).click();
      await expect(inspector(page, speaker).getByRole("heading", { level: 2 }).first()).toHaveText(language === "ja" ? /安保局長 ↔ 大統領補佐官/ : /NSS Secretary General – National Security Advisor/);
      const folded = page.getByRole("button", { name: t("compare.table.unchanged", { count: 6 }) });
      const rows = await tables(page).first().getByRole("row").count();
      await folded.click();
      await expect(tables(page).first().getByRole("row")).toHaveCount(rows + 6);
      await page.getByRole("main").getByRole("button", { name: language === "ja" ? "トランプ次期大統領との対面での会談が未実現" : "No meeting in person with President-elect Trump yet" }).click();
      await expect(page).toHaveURL(/gap=expected-missing/);
    });

    test("dates are typed, taken from moments, swapped, and proposed again; nonsense is refused", async ({ page }) => {
      const speaker = await opened(page, language);
      const { t, date } = speaker;
      const left = field(page, speaker, "left");
      await left.fill("2017/6/1");
      await left.press("Enter");
      await expect(page).toHaveURL(/against=2017-06-01/);
      await page.getByRole("button", { name: t("compare.choose.swapLabel") }).click();
      await expect(field(page, speaker, "left")).toHaveValue("2024-11-30");
      await expect(field(page, speaker, "right")).toHaveValue("2017-06-01");
      await page.goBack();
      await expect(field(page, speaker, "left")).toHaveValue("2017-06-01");
      await page.getByRole("combobox", { name: `${t("compare.choose.left")}: ${t("compare.choose.moment")}` }).selectOption("suga-visits");
      await expect(left).toHaveValue("2021-04-16");
      await left.fill("2021-02-30");
      await left.press("Enter");
      await expect(page.getByText(t("compare.choose.invalid", { value: "2021-02-30" }))).toBeVisible();
      await left.press("Escape");
      const proposed = speaker.language === "ja" ? "2021年4月30日" : "30 April 2021";
      expect(date("2021-04-30" as Parameters<typeof date>[0])).toBe(proposed);
      await page.getByRole("button", { name: t("compare.choose.usualLabel", { date: proposed }) }).click();
      await expect(left).toHaveValue("2021-04-30");
      await expect(page).not.toHaveURL(/against/);
    });

    test("the address restores it", async ({ page }) => {
      const speaker = await opened(page, language, "view=compare&as-of=2023-06-01&against=2022-01-01");
      await expect(field(page, speaker, "left")).toHaveValue("2022-01-01");
      await expect(field(page, speaker, "right")).toHaveValue("2023-06-01");
      await page.reload();
      await expect(field(page, speaker, "left")).toHaveValue("2022-01-01");
    });

    test("a date and itself: it says that nothing changed", async ({ page }) => {
      const speaker = await opened(page, language, "view=compare&against=2024-11-30");
      const label = language === "ja" ? "2024年11月30日" : "30 November 2024";
      await expect(page.getByText(speaker.t("compare.brief.nothing", { left: label, right: label }))).toBeVisible();
      await expect(tables(page)).toHaveCount(0);
    });

    test("as one picture: banner, signs, who was there before; Escape leaves it", async ({ page }) => {
      const speaker = await opened(page, language);
      const { t } = speaker;
      await page.getByRole("button", { name: t("compare.actions.picture") }).click();
      const banner = page.getByRole("region", { name: t("compare.banner.mode"), exact: true });
      await expect(banner).toContainText(language === "ja" ? "2021年4月30日と比較" : "Compared with 30 April 2021");
      await expect(banner.getByRole("status")).toContainText("≠");
      await expect(page).toHaveURL(/against=2021-04-30/);
      await expect(page.getByRole("list", { name: t("stage.name") }).getByRole("button", { name: words.was })).toHaveCount(1);
      await page.getByText(t("lens.legend.title")).click();
      for (const kind of ["added", "gone", "changed"] as const) await expect(page.getByText(t(`compare.legend.${kind}`))).toBeVisible();
      await banner.getByRole("button", { name: t("compare.banner.tableLabel") }).click();
      await expect(field(page, speaker, "left")).toHaveValue("2021-04-30");
      await page.getByRole("button", { name: t("compare.actions.network") }).click();
      await expect(banner).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(banner).toHaveCount(0);
      await expect(page).not.toHaveURL(/against/);
      await expect(page.getByRole("list", { name: t("stage.name") }).getByRole("button", { name: words.was })).toHaveCount(0);
    });

    test("copied as sentences, and as a table", async ({ page, context }) => {
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      const speaker = await opened(page, language);
      const { t } = speaker;
      const clipboard = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
      await page.getByRole("button", { name: t("compare.actions.copyText") }).click();
      await expect.poll(clipboard).toMatch(words.copied);
      expect(await clipboard()).toMatch(words.named);
      await page.getByRole("button", { name: t("compare.actions.copyTable") }).click();
      await expect.poll(clipboard).toContain("\t");
      const lines = (await clipboard()).split("\n");
      expect(new Set(lines.map((line) => line.split("\t").length))).toEqual(new Set([5]));
    });

    test("the filters choose the rows, and it is said how many are hidden", async ({ page }) => {
      const speaker = await opened(page, language, "view=compare&hide-level=leader");
      const { t } = speaker;
      await expect(row(page, words.advisers)).toHaveCount(1);
      await expect(row(page, words.leaders)).toHaveCount(0);
      await expect(page.getByText(t("compare.table.hidden", { count: 14 }))).toBeVisible();
    });

    test("on one page of paper", async ({ page }) => {
      await opened(page, language);
      await expect(tables(page).first()).toBeVisible();
      const paper = await page.pdf({ preferCSSPageSize: true });
      expect(paper.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
      await page.emulateMedia({ media: "print" });
      await expect(page.getByRole("textbox")).toHaveCount(0);
    });

    for (const theme of ["light", "dark"] as const) {
      test(`[axe] no violation, ${theme}`, async ({ page }) => {
        const speaker = await opened(page, language, "view=compare", theme);
        await page.getByRole("button", { name: speaker.t("compare.table.unchanged", { count: 6 }) }).click();
        const read = await new AxeBuilder({ page }).include("main").analyze();
        await page.getByRole("button", { name: speaker.t("compare.actions.picture") }).click();
        await expect(page.getByRole("region", { name: speaker.t("compare.banner.mode"), exact: true })).toBeVisible();
        const drawn = await new AxeBuilder({ page }).include("main").analyze();
        expect([...read.violations, ...drawn.violations].map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(" | ")}`)).toEqual([]);
      });
      for (const width of [1440, 1024]) {
        test(`picture: ${theme}, ${width} px`, async ({ page }, info) => {
          await page.setViewportSize({ width, height: width === 1440 ? 900 : 768 });
          await opened(page, language, "view=compare", theme);
          await info.attach("picture", { body: await page.screenshot(), contentType: "image/png" });
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        });
      }
    }
  });
}

test("other data beside these: the product's own by name in the address, a reader's file in no address", async ({ page, request }) => {
  const speaker = await opened(page, "en");
  const { t } = speaker;
  const data = page.getByRole("combobox", { name: t("compare.choose.data"), exact: true });
  await data.selectOption({ label: "US contacts in published records, 2021–2025" });
  await expect(page).toHaveURL(/beside=us-contacts-2021-2025/);
  await expect(brief(page, speaker)).toContainText("in “US contacts in published records, 2021–2025”");
  await data.selectOption({ label: t("compare.choose.thisData") });
  await expect(page).not.toHaveURL(/beside/);

  const bundle: unknown = await (await request.get("./data/japan-us-2024.json")).json();
  const less = Object.fromEntries(Object.entries(Object(bundle)).map(([name, records]) => [name, name === "dataset" ? { ...Object(records), id: "mine", name: { ja: "手元", en: "Mine" } }
    : Array.isArray(records) && name === "channels" ? records.filter((each) => Object(each).id !== "nss-sg--us-nsa") : records]));
  const file = page.getByLabel(t("compare.choose.ownFile"));
  await file.setInputFiles({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(less)) });
  await expect(row(page, WORDS.en.advisers)).toContainText(t("compare.notThere.not-in-data"));
  await expect(page).not.toHaveURL(/mine|beside/);
  await file.setInputFiles({ name: "broken.json", mimeType: "application/json", buffer: Buffer.from("{") });
  await expect(page.getByText(t("compare.choose.besideFailed", { origin: "broken.json" }))).toBeVisible();
});

test("[I8] by keyboard: from the date to the table and back from the picture", async ({ page }) => {
  const speaker = await opened(page, "en");
  const { t } = speaker;
  await field(page, speaker, "left").focus();
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("2014");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/against=2014/);
  await page.getByRole("button", { name: t("compare.actions.picture") }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("region", { name: t("compare.banner.mode"), exact: true })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("region", { name: t("compare.banner.mode"), exact: true })).toHaveCount(0);
});
