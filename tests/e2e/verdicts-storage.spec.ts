/** Verdicts in the IndexedDB of a real browser: over reloads, tabs, full disks, newer versions and damage. */
import type { Page } from "@playwright/test";
import { expect, inspector, LANGUAGES, test, visit } from "./helpers/keiro";
import { exported, fillForm, keptIn, openForm, REASON, setAside, submit, toList } from "./helpers/verdicts";

const isSetAside = async (page: Page, language: "ja" | "en", speaker: Awaited<ReturnType<typeof visit>>): Promise<void> => {
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await expect(inspector(page, speaker).getByText(REASON).first()).toBeVisible();
};

for (const language of LANGUAGES) {
  test(`[I4] what is set aside is still there after a reload; what is taken back stays so (${language})`, async ({ page }) => {
    const speaker = await visit(page, { language });
    await setAside(page, speaker);
    await expect.poll(async () => keptIn(page)).toBe(1);
    await page.reload();
    await isSetAside(page, language, speaker);
    await inspector(page, speaker).getByRole("button", { name: speaker.t("verdicts.action.takeBack") }).click();
    await expect.poll(async () => keptIn(page)).toBe(0);
    await page.reload();
    await expect(inspector(page, speaker).getByRole("button", { name: speaker.t("verdicts.action.setAside") })).toBeVisible();
  });
}

for (const attempt of [1, 2, 3]) {
  test(`[reliability 4] the tab is closed straight after: nothing is lost (${attempt})`, async ({ page, context }) => {
    const speaker = await visit(page, { language: "en" });
    await openForm(page, speaker);
    await fillForm(page, speaker);
    await submit(page, speaker);
    await page.close();
    const next = await context.newPage();
    const there = await visit(next, { language: "en" });
    await isSetAside(next, "en", there);
  });
}

test("[reliability 6] another tab sees it, and its taking back, without a reload", async ({ page, context }) => {
  const speaker = await visit(page, { language: "en" });
  const other = await context.newPage();
  const there = await visit(other, { language: "en" });
  await setAside(page, speaker);
  await isSetAside(other, "en", there);
  await inspector(other, there).getByRole("button", { name: new RegExp(`^${there.t("verdicts.action.takeBack")}`) }).click();
  await expect(inspector(page, speaker).getByRole("button", { name: speaker.t("verdicts.action.setAside") })).toBeVisible();
});

for (const language of LANGUAGES) {
  test(`[reliability 8] a full disk is told, export works, and once there is room it is saved (${language})`, async ({ page, baseURL }) => {
    const speaker = await visit(page, { language });
    const { t } = speaker;
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(baseURL ?? "");
    await session.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: 1 });
    await setAside(page, speaker);
    const notice = page.getByRole("alert").filter({ hasText: t("verdicts.trouble.full") });
    await expect(notice).toBeVisible();
    await toList(page, speaker);
    await isSetAside(page, language, speaker);
    expect((await exported(page, speaker, "verdicts")).text).toContain(REASON);
    await session.send("Storage.overrideQuotaForOrigin", { origin });
    await notice.getByRole("button", { name: t("verdicts.notice.retry") }).click();
    await expect(notice).toHaveCount(0);
    await expect.poll(async () => keptIn(page)).toBe(1);
  });
}

test("[reliability 5] every transaction aborts after its requests reported success: told each time, and export works", async ({ page }) => {
  await page.addInitScript(() => {
    // Or it could not be aborted any more.
    IDBTransaction.prototype.commit = () => {};
    const put = Reflect.get(IDBObjectStore.prototype, "put") as (...args: unknown[]) => IDBRequest;
    IDBObjectStore.prototype.put = function aborting(this: IDBObjectStore, ...args: [unknown, IDBValidKey?]) {
      const request = put.apply(this, args);
      if (this.name === "receipts") request.addEventListener("success", () => { this.transaction.abort(); });
      return request;
    };
  });
  const speaker = await visit(page, { language: "en" });
  const { t } = speaker;
  await setAside(page, speaker);
  const notice = page.getByRole("alert").filter({ hasText: t("verdicts.trouble.failed") });
  await notice.getByRole("button", { name: t("notices.dismiss") }).click();
  await expect(notice).toHaveCount(0);
  await inspector(page, speaker).getByRole("button", { name: t("verdicts.action.change") }).click();
  await submit(page, speaker);
  await expect(notice).toBeVisible();
  expect(await keptIn(page)).toBe(0);
});

test("[reliability 7] a newer Keiro takes over the storage: told, and its data is not touched", async ({ page }) => {
  const speaker = await visit(page, { language: "en" });
  const { t } = speaker;
  await page.evaluate(async () => new Promise<void>((resolve, reject) => {
    const request = indexedDB.open("keiro", 99);
    request.addEventListener("upgradeneeded", () => { request.result.createObjectStore("of-the-future"); });
    request.addEventListener("success", () => { request.result.close(); resolve(); });
    request.addEventListener("error", () => { reject(request.error ?? new Error("not opened")); });
  }));
  await setAside(page, speaker);
  const notice = page.getByRole("alert").filter({ hasText: t("verdicts.trouble.newer") });
  await expect(notice).toBeVisible();
  page.on("dialog", (dialog) => { void dialog.accept(); });
  await page.reload();
  await expect(notice).toBeVisible();
  expect(await page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === "keiro")?.version)).toBe(99);
});

test("[reliability 9] a damaged verdict is told, the rest of the screen is there, and the telling can be ended", async ({ page }) => {
  const speaker = await visit(page, { language: "en" });
  const { t } = speaker;
  await setAside(page, speaker);
  await expect.poll(async () => keptIn(page)).toBe(1);
  await page.evaluate(async () => new Promise<void>((resolve) => {
    const request = indexedDB.open("keiro");
    request.addEventListener("success", () => {
      const transaction = request.result.transaction("verdicts", "readwrite");
      const cursor = transaction.objectStore("verdicts").openCursor();
      cursor.addEventListener("success", () => { cursor.result?.update({ ...cursor.result.value, seal: "0000000000000000" }); });
      transaction.addEventListener("complete", () => { request.result.close(); resolve(); });
    });
  }));
  await page.reload();
  const notice = page.getByRole("alert").filter({ hasText: t("verdicts.notice.damaged", { count: 1 }) });
  await expect(notice).toBeVisible();
  await expect(inspector(page, speaker).getByRole("button", { name: t("verdicts.action.setAside") })).toBeVisible();
  await notice.getByRole("button", { name: t("verdicts.notice.clean") }).click();
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(inspector(page, speaker)).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test("[I4] without any storage it is told, and everything else works", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => { throw new DOMException("switched off", "SecurityError"); };
  });
  const speaker = await visit(page, { language: "en" });
  await expect(page.getByRole("alert").filter({ hasText: speaker.t("verdicts.trouble.unavailable") })).toBeVisible();
  await setAside(page, speaker);
  await toList(page, speaker);
  await isSetAside(page, "en", speaker);
});
