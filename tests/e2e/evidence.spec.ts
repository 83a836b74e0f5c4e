/** How posts are filled, what was called otherwise, and what sources say otherwise, as a reader finds it. */
import AxeBuilder from "@axe-core/playwright";
import { referenceData } from "./helpers/data";
import { expect, inspector, LANGUAGES, test, visit } from "./helpers/keiro";

const SAID = {
  ja: {
    waits: "米国側では2025年1月以降、駐日米国大使の後任の記録がなく、この経路は引き継ぎを待っている。", before: "防衛庁（2007年1月9日まで）", since: "防衛省（2007年1月9日から）", agency: "防衛庁", ministry: "防衛省",
    disputed: "2024年11月7日（石破総理とトランプ次期大統領の電話会談）または2024年11月8日（日米間の会談の発表）", gives: "2024年11月8日とする", credentials: /2021年2月17日（公館長の時点別一覧）/,
  },
  en: {
    waits: "On the United States side nobody has been on record as Ambassador of the United States to Japan since January 2025: the channel waits to be re-staffed.",
    before: "Defense Agency of Japan (until 9 January 2007)", since: "Ministry of Defense (since 9 January 2007)", agency: "Defense Agency of Japan", ministry: "Ministry of Defense",
    disputed: "7 November 2024 (Telephone call between Prime Minister Ishiba and President-elect Trump) or 8 November 2024 (Announcements of meetings between Japan and the United States)",
    gives: "gives 8 November 2024", credentials: /17 February 2021 \(Heads of mission at nine dates\)/,
  },
} as const;

for (const language of LANGUAGES) {
  const said = SAID[language];

  test(`a channel says since when it waits to be re-staffed (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language, address: "as-of=2025-02-05&channel=us-embassy--mofa" });
    await expect(inspector(page, speaker).getByText(said.waits)).toBeVisible();
    expect((await new AxeBuilder({ page }).include("#inspector").analyze()).violations).toEqual([]);
  });

  test(`a renamed body has the name of the date, its names on its page, and is found by each (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language, address: "as-of=2006-01-01&actor=jp-mod" });
    const panel = inspector(page, speaker);
    await expect(panel.getByRole("heading", { level: 2, name: said.agency })).toBeVisible();
    await expect(panel.getByText(said.before)).toBeVisible();
    await expect(panel.getByText(said.since)).toBeVisible();
    expect((await new AxeBuilder({ page }).include("#inspector").analyze()).violations).toEqual([]);
    await visit(page, { language, address: "as-of=2024-11-30&actor=jp-mod" });
    await page.reload();
    await expect(panel.getByRole("heading", { level: 2, name: said.ministry })).toBeVisible();
    await page.keyboard.press("/");
    await page.keyboard.type(said.agency);
    await expect(page.getByRole("option", { name: said.ministry }).first()).toBeVisible();
  });

  test(`[I3] a date on which sources do not agree is said with both, wherever the contact is (${language})`, async ({ page, request }) => {
    const data = await referenceData(request);
    const contacts = data.contacts.map((contact) => (contact["id"] === "ishiba-trump-call-2024-11-07"
      ? { ...contact, participants: ["jp-pm", "us-president"], administration: undefined, sources: [
        { source: "kantei-call-2024-11-07", locator: "2024-11-07" }, { source: "mofa-japan-us", locator: "2024-11-08", says: { date: "2024-11-08" } },
      ] }
      : contact));
    await page.route(({ pathname }) => pathname === "/data/disputed.json", (route) => route.fulfill({ json: { ...data, contacts } }));
    const speaker = await visit(page, { language, query: "open=/data/disputed.json", address: "as-of=2024-11-30&channel=leaders-biden" });
    const panel = inspector(page, speaker);
    await expect(panel.getByText(said.disputed).first()).toBeVisible();
    await expect(panel.getByText(said.gives).first()).toBeVisible();
    expect((await new AxeBuilder({ page }).include("#inspector").analyze()).violations).toEqual([]);
  });

  test(`[I3] so is the day since when somebody holds a post (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language, address: "as-of=2022-01-01&actor=jp-ambassador-us" });
    await expect(inspector(page, speaker).getByText(said.credentials)).toBeVisible();
  });
}
