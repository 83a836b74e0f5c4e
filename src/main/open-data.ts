/** From an address on this origin, or a file of the user's, to a network, to verdicts, or to the problems in it. */
import { openFile } from "../exchange/open-file";
import { decodeText, MAX_BYTES } from "../exchange/text-file";
import { isVerdictFile, readVerdicts } from "../exchange/verdicts/read-verdicts";
import type { VerdictFile } from "../exchange/verdicts/verdict-file";
import type { Problem } from "../model/problem";
import { buildNetwork } from "../network/network";
import type { Place } from "../state/place";
import type { Document } from "../state/stores";
import { addressOfShipped, isShipped } from "./shipped-data";
import { today } from "./today";

export type Opened =
  | { readonly kind: "opened"; readonly document: Document; readonly warnings: readonly Problem[] }
  | { readonly kind: "verdicts"; readonly origin: string; readonly content: VerdictFile }
  | { readonly kind: "refused"; readonly origin: string; readonly problems: readonly Problem[] }
  | { readonly kind: "unreachable"; readonly origin: string };

/** What stands in the way of a picture for longer than a moment, bytes. */
const LARGE = 200_000;

/** Is told before a large file is read, which holds the page up; the answer is waited for. */
export type BeforeReading = () => Promise<void>;

const openBytes = async (bytes: Uint8Array, origin: string, place: Place, beforeReading: BeforeReading): Promise<Opened> => {
  if (bytes.length > LARGE) await beforeReading();
  const decoded = decodeText(bytes, origin);
  if (decoded.kind === "refused") return { kind: "refused", origin, problems: decoded.problems };
  const file = { name: origin, text: decoded.text };
  if (isVerdictFile(file)) {
    const verdicts = readVerdicts(file);
    return { ...verdicts, origin };
  }
  // A file that has no date of its own is shown as of the day it is opened.
  const read = await openFile(file, { asOf: today() });
  return read.kind === "refused"
    ? { kind: "refused", origin, problems: read.problems }
    : { kind: "opened", document: { network: buildNetwork(read.bundle), origin, place }, warnings: read.warnings };
};

/** A file that the user chose. One that has gone, or is too large to hold, is told like any other. */
export const openChosen = async (file: File, place: Place, beforeReading: BeforeReading): Promise<Opened> => {
  if (file.size > MAX_BYTES) {
    const params = { size: String(file.size), limit: String(MAX_BYTES) };
    return { kind: "refused", origin: file.name, problems: [{ code: "too-large", file: file.name, path: [], params }] };
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { kind: "refused", origin: file.name, problems: [{ code: "unreadable-file", file: file.name, path: [], params: {} }] };
  }
  return openBytes(bytes, file.name, place, beforeReading);
};

const lastPart = ({ pathname }: URL): string => {
  const part = pathname.slice(pathname.lastIndexOf("/") + 1);
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** Only this origin is ever asked, redirects included (I6); an address elsewhere is `unreachable` without a request. */
export const openAddress = async (address: string, place: Place, beforeReading: BeforeReading): Promise<Opened> => {
  const unreachable: Opened = { kind: "unreachable", origin: address };
  if (!URL.canParse(address, location.href)) return unreachable;
  const url = new URL(address, location.href);
  if (url.origin !== location.origin || !["http:", "https:"].includes(url.protocol)) return unreachable;
  let bytes: Uint8Array;
  try {
    const response = await fetch(url, { mode: "same-origin" });
    if (!response.ok) return unreachable;
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch {
    return unreachable;
  }
  return openBytes(bytes, lastPart(url), place, beforeReading);
};

/** Of the product's own; `undefined`: not there. */
export const openShippedData = async (folder: string, place: Place, beforeReading: BeforeReading): Promise<Opened | undefined> => {
  const [isListed, opened] = await Promise.all([isShipped(folder), openAddress(addressOfShipped(folder), place, beforeReading)]);
  return isListed && opened.kind === "opened" ? opened : undefined;
};
