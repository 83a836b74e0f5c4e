/** The reference data set as the page serves it, to be changed and opened again as a user's own file. */
import type { APIRequestContext, Page } from "@playwright/test";
import type { Speaker } from "../../../src/i18n/speaker";

export interface Data {
  readonly [collection: string]: unknown;
  readonly contacts: readonly Readonly<Record<string, unknown>>[];
  readonly expectations: readonly Readonly<Record<string, unknown>>[];
}

const isData = (value: unknown): value is Data =>
  typeof value === "object" && value !== null && "contacts" in value && Array.isArray(value.contacts) && "expectations" in value && Array.isArray(value.expectations);

export const referenceData = async (request: APIRequestContext): Promise<Data> => {
  const value: unknown = await (await request.get("./data/japan-us-2024.json")).json();
  if (!isData(value)) throw new Error("not the data set");
  return value;
};

export interface GivenFile {
  readonly name: string;
  readonly text: string;
}

/** As if it were chosen in the dialogue of the button. */
export const openOnPage = async (page: Page, { t }: Speaker, { name, text }: GivenFile): Promise<void> => {
  await page.getByLabel(t("shell.open.label")).setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(text) });
};
