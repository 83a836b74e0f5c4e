import { actor, expect, inspector, LANGUAGES, test, visit } from "./helpers/keiro";

const WORDS = {
  ja: { leaderGap: /トランプ次期大統領との対面での会談が未実現/, outgoing: /大統領.*バイデン（退任予定）/, incoming: /大統領.*トランプ（次期）/, pm: /総理.*石破/, opener: /NSS局長/ },
  en: { leaderGap: /No meeting in person with .*Trump/, outgoing: /President.*Biden, outgoing/, incoming: /President.*Trump, elect/, pm: /PM, Japan.*Ishiba/, opener: /NSS Sec/ },
} as const;

for (const language of LANGUAGES) {
  test.describe(`task 3 without a click, ${language}`, () => {
    test("what is missing, why, from which source, and who could open it", async ({ page }) => {
      const speaker = await visit(page, { language });
      const words = WORDS[language];
      const first = inspector(page, speaker).getByRole("listitem").filter({ has: page.getByRole("heading", { name: words.leaderGap }) });
      await expect(first).toContainText("83");
      await expect(first).toContainText("51");
      await expect(first.getByRole("button", { name: /§3\(1\) ¶3/ })).toBeVisible();
      await expect(first).toContainText(words.opener);
      await expect(first).toContainText(speaker.t("vocabulary.absence.no-public-record"));
    });

    test("offices face each other, and the two teams are told apart", async ({ page }) => {
      const speaker = await visit(page, { language });
      const words = WORDS[language];
      const [pm, incoming, outgoing] = await Promise.all([words.pm, words.incoming, words.outgoing].map((name) => actor(page, speaker, name).boundingBox()));
      if (!pm || !incoming || !outgoing) throw new Error("not on the stage");
      expect(pm.x).toBeLessThan(incoming.x);
      expect(incoming.y).toBeLessThan(outgoing.y);
      expect(pm.y).toBeGreaterThanOrEqual(incoming.y);
      expect(pm.y).toBeLessThanOrEqual(outgoing.y);
    });

    test("the page says its language and its title", async ({ page }) => {
      await visit(page, { language });
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(page).toHaveTitle(/Keiro/);
    });
  });
}

test("the language follows the browser at first", async ({ page }) => {
  await page.goto("./");
  await expect(page.locator("html")).toHaveAttribute("lang", "ja");
  await expect(page.getByRole("heading", { name: "欠けている連絡経路" })).toBeVisible();
});

for (const width of [1440, 1024]) {
  for (const theme of ["light", "dark"] as const) {
    for (const language of LANGUAGES) {
      for (const view of ["ladder", "network", "tables"] as const) {
        test(`picture: ${view}, ${language}, ${theme}, ${width} px`, async ({ page }, info) => {
          await page.setViewportSize({ width, height: width === 1440 ? 900 : 768 });
          const speaker = await visit(page, { language, theme, address: view === "ladder" ? "" : `view=${view}` });
          if (view === "tables") await expect(page.getByRole("table")).toBeVisible();
          else await expect(actor(page, speaker, WORDS[language].pm)).toBeVisible();
          const picture = await page.screenshot({ path: `artefacts/${view}-${language}-${theme}-${width}.png` });
          await info.attach("picture", { body: picture, contentType: "image/png" });
          // Nothing scrolls sideways: what is cut off at the right would never be found.
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
        });
      }
    }
  }
}
