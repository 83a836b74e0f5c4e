import { expect, inspector, test, visit } from "./helpers/keiro";

test("[address] a copied link restores view, date, filters and selection, in the reader's language", async ({ page, context, baseURL }) => {
  const speaker = await visit(page, { language: "en" });
  await page.getByRole("button", { name: speaker.t("shell.views.network"), exact: true }).click();
  await page.getByRole("textbox", { name: speaker.t("shell.asOf.label") }).fill("2021-04-16");
  await page.keyboard.press("Enter");
  await page.getByRole("checkbox", { name: /^Working/ }).uncheck();
  // A filter reaches the address once its picture is drawn.
  await expect(page).toHaveURL(/hide-level=working/);
  const link = page.url();
  expect(link).toContain("view=network");
  expect(link).toContain("as-of=2021-04-16");
  const other = await context.newPage();
  await other.goto(link.replace(/^https?:\/\/[^/]+\//, baseURL ?? ""));
  await expect(other.getByRole("textbox", { name: speaker.t("shell.asOf.label") })).toHaveValue("2021-04-16");
  await expect(other.getByRole("checkbox", { name: /^Working/ })).not.toBeChecked();
  await expect(other.getByRole("button", { name: speaker.t("shell.views.network"), exact: true })).toHaveAttribute("aria-current", /.+/);
});

test("[address] an unknown id is said and ignored", async ({ page }) => {
  const speaker = await visit(page, { language: "en", address: "actor=nobody-at-all&view=ladder" });
  await expect(page.getByText(/nobody-at-all/)).toBeVisible();
  await expect(inspector(page, speaker).getByRole("heading", { name: speaker.t("inspector.gapList.title") })).toBeVisible();
});

test("[I6] an address on another origin is refused without a request", async ({ page }) => {
  await visit(page, { language: "en", query: "open=https://example.org/network.json" });
  await expect(page.getByText(/example\.org/).first()).toBeVisible();
});

test("[open] a data file on the same origin is opened by its address", async ({ page }) => {
  await visit(page, { language: "en", query: "open=/data/japan-us-2024.json" });
  await expect(page.getByText(/Japan–US relations in transition/).first()).toBeVisible();
});

test("language and theme are remembered", async ({ page }) => {
  await visit(page, { language: "ja", theme: "light" });
  await page.getByRole("button", { name: /EN/ }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: /dark theme/i }).click();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("[address] Back is not trapped by another spelling of the same address", async ({ page }) => {
  const speaker = await visit(page, { language: "en", address: "gap=expected-missing:jp-pm:us-president:leader::trump-2025" });
  const panel = inspector(page, speaker);
  const gap = panel.getByRole("heading", { level: 2, name: /No meeting in person/ });
  await expect(gap).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel.getByRole("heading", { name: speaker.t("inspector.gapList.title") })).toBeVisible();
  await page.goBack();
  await expect(gap).toBeVisible();
  await page.goBack();
  expect(page.url()).toBe("about:blank");
});
