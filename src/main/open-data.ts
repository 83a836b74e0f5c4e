/** From an address on this origin, or a file of the user's, to a network or the problems in it. */
import { openFile } from "../exchange/open-file";
import { decodeText, MAX_BYTES } from "../exchange/text-file";
import { dateOfDay } from "../model/date";
import type { Problem } from "../model/problem";
import { buildNetwork } from "../network/network";
import type { Document } from "../state/stores";

export type Opened =
  | { readonly kind: "opened"; readonly document: Document; readonly warnings: readonly Problem[] }
  | { readonly kind: "refused"; readonly origin: string; readonly problems: readonly Problem[] }
  | { readonly kind: "unreachable"; readonly origin: string };

const MS_PER_DAY = 86_400_000;

/**
 * A file that has no date of its own is shown as of the day it is opened, by the calendar of the place. The
 * core has no clock: this is where it is asked.
 */
const today = () => {
  const now = new Date();
  return dateOfDay(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MS_PER_DAY);
};

const openBytes = async (bytes: Uint8Array, origin: string): Promise<Opened> => {
  const decoded = decodeText(bytes, origin);
  if (decoded.kind === "refused") return { kind: "refused", origin, problems: decoded.problems };
  const read = await openFile({ name: origin, text: decoded.text }, { asOf: today() });
  return read.kind === "refused"
    ? { kind: "refused", origin, problems: read.problems }
    : { kind: "opened", document: { network: buildNetwork(read.bundle), origin }, warnings: read.warnings };
};

/** A file that the user chose. One that has gone, or is too large to hold, is told like any other. */
export const openChosen = async (file: File): Promise<Opened> => {
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
  return openBytes(bytes, file.name);
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
export const openAddress = async (address: string): Promise<Opened> => {
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
  return openBytes(bytes, lastPart(url));
};
