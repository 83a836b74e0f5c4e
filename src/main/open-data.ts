/** From an address on this origin, or a file of the user's, to a network or the problems in it. */
import { openFile } from "../exchange/open-file";
import { decodeText } from "../exchange/text-file";
import { dateOfDay } from "../model/date";
import type { Problem } from "../model/problem";
import { buildNetwork } from "../network/network";
import type { Document } from "../state/stores";

export type Opened =
  | { readonly kind: "opened"; readonly document: Document; readonly warnings: readonly Problem[] }
  | { readonly kind: "refused"; readonly origin: string; readonly problems: readonly Problem[] }
  | { readonly kind: "unreachable"; readonly origin: string };

const MS_PER_DAY = 86_400_000;

/** A file that has no date of its own is shown as of the day it is opened. The core has no clock: this is where it is asked. */
const today = () => dateOfDay(Math.floor(Date.now() / MS_PER_DAY));

export const openBytes = async (bytes: Uint8Array, origin: string): Promise<Opened> => {
  const decoded = decodeText(bytes, origin);
  if (decoded.kind === "refused") return { kind: "refused", origin, problems: decoded.problems };
  const read = await openFile({ name: origin, text: decoded.text }, { asOf: today() });
  return read.kind === "refused"
    ? { kind: "refused", origin, problems: read.problems }
    : { kind: "opened", document: { network: buildNetwork(read.bundle), origin }, warnings: read.warnings };
};

/** Only this origin is ever asked (I6); an address elsewhere is `unreachable` without a request. */
export const openAddress = async (address: string): Promise<Opened> => {
  const unreachable: Opened = { kind: "unreachable", origin: address };
  if (!URL.canParse(address, location.href)) return unreachable;
  const url = new URL(address, location.href);
  if (url.origin !== location.origin) return unreachable;
  try {
    const response = await fetch(url);
    if (!response.ok) return unreachable;
    return await openBytes(new Uint8Array(await response.arrayBuffer()), decodeURIComponent(url.pathname.slice(url.pathname.lastIndexOf("/") + 1)));
  } catch {
    return unreachable;
  }
};
