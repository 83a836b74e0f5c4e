/** Setting gaps aside as a person does it. */
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Speaker } from "../../../src/i18n/speaker";
import type { VerdictKind } from "../../../src/model/vocabulary";
import { expect, inspector } from "./keiro";

export const LEADERS = { ja: /トランプ次期大統領との対面での会談が未実現/, en: /No meeting in person with .*Trump/ } as const;
/** Of the leaders' gap. */
export const REASON = "A visit 訪米 is being arranged.";

export interface Decision {
  readonly kind?: VerdictKind;
  readonly reason?: string;
  readonly author?: string;
  readonly review?: string;
}

export const openForm = async (page: Page, speaker: Speaker): Promise<void> => {
  const panel = inspector(page, speaker);
  await panel.getByRole("button", { name: LEADERS[speaker.language] }).click();
  await panel.getByRole("button", { name: speaker.t("verdicts.action.setAside") }).click();
};

export const fillForm = async (page: Page, { t }: Speaker, { kind = "in-hand", reason = REASON, author = "Desk officer", review }: Decision = {}): Promise<void> => {
  const form = page.getByRole("form", { name: t("verdicts.form.label") });
  await form.getByRole("radio", { name: t(`verdicts.kind.${kind}`) }).check();
  await form.getByLabel(t("verdicts.form.reason")).fill(reason);
  await form.getByLabel(t("verdicts.form.author")).fill(author);
  if (review !== undefined) await form.getByLabel(t("verdicts.form.review")).fill(review);
};

export const submit = async (page: Page, { t }: Speaker): Promise<void> =>
  page.getByRole("form", { name: t("verdicts.form.label") }).getByRole("button", { name: t("verdicts.form.submit") }).click();

/** From the list; ends on the gap's page. */
export const setAside = async (page: Page, speaker: Speaker, decision: Decision = {}): Promise<void> => {
  await openForm(page, speaker);
  await fillForm(page, speaker, decision);
  await submit(page, speaker);
  await expect(inspector(page, speaker).getByRole("heading", { name: speaker.t("verdicts.state.set-aside") })).toBeVisible();
};

export const toList = async (page: Page, speaker: Speaker): Promise<void> => {
  await inspector(page, speaker).getByRole("button", { name: speaker.t("inspector.backLabel") }).click();
};

/** What storage itself holds, once the page has said that it is saved. */
export const keptIn = async (page: Page): Promise<number> => page.evaluate(async () => {
  const names = await indexedDB.databases();
  if (!names.some(({ name }) => name === "keiro")) return 0;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("keiro");
    request.addEventListener("success", () => { resolve(request.result); });
    request.addEventListener("error", () => { reject(request.error ?? new Error("not opened")); });
  });
  const count = await new Promise<number>((resolve) => {
    const request = database.transaction("verdicts").objectStore("verdicts").count();
    request.addEventListener("success", () => { resolve(request.result); });
  });
  database.close();
  return count;
});

/** The file that a press on the entry of the menu gives. */
export const exported = async (page: Page, { t }: Speaker, what: "data" | "verdicts"): Promise<{ readonly name: string; readonly text: string }> => {
  await page.getByRole("button", { name: t("shell.export.label") }).click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: t(`shell.export.${what}`) }).click()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), "utf8") };
};
