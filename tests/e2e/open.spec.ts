import { readFileSync } from "node:fs";
import { readDataSet } from "../../scripts/read-data-set";
import { writeBundle } from "../../src/exchange/write-bundle";
import { openOnPage, referenceData } from "./helpers/data";
import { actors, expect, inspector, LANGUAGES, test, visit } from "./helpers/keiro";

const LEADER_GAP = /No meeting in person with .*Trump/;

test("[expected-missing] one contact in person with the President-elect closes exactly the leader gap", async ({ page, request }) => {
  const speaker = await visit(page, { language: "en" });
  const cards = inspector(page, speaker).getByRole("heading", { level: 3 });
  await expect(cards.filter({ hasText: LEADER_GAP })).toHaveCount(1);
  const before = await cards.allTextContents();
  const data = await referenceData(request);
  const contact = {
    id: "a-meeting", date: "2024-11-25", mode: "meeting", participants: ["ishiba-shigeru", "trump-donald"], sources: [{ source: "tomita-2024", locator: "a test" }],
  };
  await openOnPage(page, speaker, { name: "with-meeting.json", text: JSON.stringify({ ...data, contacts: [...data.contacts, contact] }) });
  await expect(cards.filter({ hasText: LEADER_GAP })).toHaveCount(0);
  expect(await cards.allTextContents()).toEqual(before.filter((title) => !LEADER_GAP.test(title)));
});

test("[expected-missing] without its expectation the leader gap is gone, and nothing else", async ({ page, request }) => {
  const speaker = await visit(page, { language: "en" });
  const cards = inspector(page, speaker).getByRole("heading", { level: 3 });
  await expect(cards.filter({ hasText: LEADER_GAP })).toHaveCount(1);
  const before = await cards.allTextContents();
  const data = await referenceData(request);
  const expectations = data.expectations.filter(({ level, administration }) => level !== "leader" || administration !== "trump-2025");
  expect(expectations.length).toBe(data.expectations.length - 1);
  await openOnPage(page, speaker, { name: "without-expectation.json", text: JSON.stringify({ ...data, expectations }) });
  await expect(cards.filter({ hasText: LEADER_GAP })).toHaveCount(0);
  expect(await cards.allTextContents()).toEqual(before.filter((title) => !LEADER_GAP.test(title)));
});

for (const language of LANGUAGES) {
  test(`[I5] a file with problems: all of them with their place, the last good network still there (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language });
    const before = await actors(page, speaker).count();
    const text = "dataset:\n  id: x\n  name: X\n  asOf: 2021-02-30\n  parties: [a, b]\nactors:\n  - id: a\n    kind: ministery\n    name: A\n    sources: []\n";
    await openOnPage(page, speaker, { name: "broken.yaml", text });
    const notice = page.getByRole("alert");
    await expect(notice).toContainText("broken.yaml");
    await expect(notice).toContainText(language === "ja" ? "4 行 9 文字目" : "line 4, column 9");
    await expect(notice).toContainText("2021-02-30");
    await expect(notice).toContainText(language === "ja" ? "8 行" : "line 8");
    await expect(notice).toContainText("ministery");
    expect(await actors(page, speaker).count()).toBe(before);
  });
}

test("[open] a GEXF graph alone", async ({ page }) => {
  const speaker = await visit(page, { language: "en" });
  const text = `<?xml version="1.0" encoding="UTF-8"?><gexf version="1.3"><meta lastmodifieddate="2024-01-05"/><graph><nodes><node id="a" label="Alpha"/><node id="b" label="Beta"/><node id="c" label="Gamma"/></nodes><edges><edge id="1" source="a" target="b"/><edge id="2" source="b" target="c"/></edges></graph></gexf>`;
  await openOnPage(page, speaker, { name: "small.gexf", text });
  await expect(actors(page, speaker).first()).toBeVisible();
  await expect(page.getByRole("textbox", { name: speaker.t("shell.asOf.label") })).toHaveValue("2024-01-05");
  await expect(page.getByRole("list", { name: speaker.t("stage.name") }).getByRole("button", { name: "Beta" }).first()).toBeVisible();
});

test("[open] a data set of other countries works in full", async ({ page }) => {
  const speaker = await visit(page, { language: "en" });
  await openOnPage(page, speaker, { name: "other.json", text: writeBundle(readDataSet("tests/fixtures/nordic-baltic-2023")) });
  const panel = inspector(page, speaker);
  await expect(panel.getByRole("heading", { level: 3 }).first()).toBeVisible();
  await panel.getByRole("heading", { level: 3 }).first().getByRole("button").click();
  await expect(panel.getByRole("heading", { name: speaker.t("gaps.routes.title") })).toBeVisible();
});

test("[I6] the built page carries its policy", () => {
  const page = readFileSync("dist/index.html", "utf8").replaceAll("&#39;", "'");
  expect(page).toMatch(/Content-Security-Policy[^>]*default-src 'none'[^>]*script-src 'self'/);
  expect(page).not.toContain("unsafe-");
});

test("[no-webgl] said, with the tables and the gaps still usable", async ({ page, watched }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  const speaker = await visit(page, { language: "en" });
  await expect(page.getByText(/WebGL/).first()).toBeVisible();
  await expect(inspector(page, speaker).getByRole("heading", { name: LEADER_GAP })).toBeVisible();
  await page.getByRole("button", { name: speaker.t("shell.views.tables"), exact: true }).click();
  await expect(page.getByRole("table")).toContainText("Ishiba");
  watched.length = 0;
});
