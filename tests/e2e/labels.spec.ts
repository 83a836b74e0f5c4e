import { actors, boxesOf, expect, LANGUAGES, test, visit, type Box } from "./helpers/keiro";

/** Touching edges are rounding; more is an overlap. */
const TOLERANCE = 1;

const overlaps = (a: Box, b: Box): boolean =>
  a.x + TOLERANCE < b.x + b.width && b.x + TOLERANCE < a.x + a.width && a.y + TOLERANCE < b.y + b.height && b.y + TOLERANCE < a.y + a.height;

const overlapping = (boxes: readonly Box[]): string[] =>
  boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlaps(a, b)).map((b) => `${a.name} × ${b.name}`));

for (const width of [1440, 1024]) {
  for (const language of LANGUAGES) {
    test(`[labels] none overlaps another or is cut on the ladder, ${language}, ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: width === 1440 ? 900 : 768 });
      const speaker = await visit(page, { language });
      await expect(actors(page, speaker).first()).toBeVisible();
      const boxes = await boxesOf(actors(page, speaker));
      expect(boxes.length).toBeGreaterThan(35);
      expect(overlapping(boxes)).toEqual([]);
      const stage = await page.getByRole("group", { name: speaker.t("shell.stage.ladder") }).boundingBox();
      if (stage === null) throw new Error("no stage");
      const cut = boxes.filter((box) => box.x < stage.x || box.x + box.width > stage.x + stage.width || box.y < stage.y);
      expect(cut.map(({ name }) => name)).toEqual([]);
    });
  }
}

test("[labels] no text of the page is under 11 px", async ({ page }) => {
  await visit(page, { language: "ja" });
  const small = await page.evaluate(() => [...document.querySelectorAll("body *")]
    .filter((element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== ""))
    .filter((element) => Number.parseFloat(getComputedStyle(element).fontSize) < 11)
    .map((element) => element.textContent));
  expect(small).toEqual([]);
});
