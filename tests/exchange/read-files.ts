/** Files of the test folders as the readers take them. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { decodeText, type TextFile } from "../../src/exchange/text-file";

const pathOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

export const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(pathOf(name)));

/** The file by its path below this folder. Throws where it is no text. */
export const fileAt = (name: string): TextFile => {
  const decoded = decodeText(bytesOf(name), name);
  if (decoded.kind === "refused") throw new Error(`${name}: ${decoded.problems[0]?.code}`);
  return { name, text: decoded.text };
};

export const namesIn = (folder: string): string[] => readdirSync(pathOf(folder)).sort().map((name) => `${folder}/${name}`);
