import { expect, test, visit } from "./helpers/keiro";

test("[moments] what the row shows it shows whole, with the current one among it", async ({ page }) => {
  for (const width of [1440, 1024]) {
    await page.setViewportSize({ width, height: 768 });
    const speaker = await visit(page, { language: "en" });
    const bar = page.getByRole("navigation", { name: speaker.t("shell.moments.label") });
    const isWhole = async (): Promise<boolean> => bar.locator("ol").evaluate((row) => {
      const frame = row.getBoundingClientRect();
      return [...row.children].filter((item) => getComputedStyle(item).opacity === "1")
        .every((item) => item.getBoundingClientRect().left >= frame.left - 1 && item.getBoundingClientRect().right <= frame.right + 1);
    });
    await expect(bar.locator("[aria-current]")).toBeInViewport({ ratio: 1 });
    expect(await isWhole()).toBe(true);
    await bar.getByRole("button", { name: speaker.t("shell.moments.before") }).click();
    await expect.poll(isWhole).toBe(true);
    await expect(bar.getByRole("button", { name: speaker.t("shell.moments.after") })).toBeEnabled();
  }
});
