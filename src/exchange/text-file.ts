/** A file as text, and how bytes become one. Nothing here guesses silently: text that might be wrong is refused. */
import type { Problem } from "../model/problem";

export interface TextFile {
  /** With its folder, where there is one; messages show it as it is. */
  readonly name: string;
  readonly text: string;
}

/** 64 MiB: far above any network that a screen can show, far below what stops a browser. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** What is used of the platform's TextDecoder, which page, worker and Node have and the language itself has not. */
export interface Decoder {
  decode(bytes: Uint8Array): string;
}
/** Makes a decoder that throws on bytes that are not of the encoding. Throws a RangeError on an encoding it lacks. */
export type MakeDecoder = (encoding: string) => Decoder;

declare const TextDecoder: new (encoding: string, options: { fatal: boolean }) => Decoder;

const platformDecoder: MakeDecoder = (encoding) => new TextDecoder(encoding, { fatal: true });

export type Decoded =
  | { readonly kind: "decoded"; readonly text: string; readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "shift_jis" }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

const decodeWith = (make: MakeDecoder, encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return make(encoding).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Private-use characters and controls are what other encodings turn into when they are read as Shift_JIS. */
// eslint-disable-next-line no-control-regex
const UNCLEAN = /[\u0000-\u0008\u000e-\u001f\u007f\u0080-\u009f\ue000-\uf8ff\ufffd]/;

const startsWith = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, index) => bytes[index] === byte);

const encodingOf = (bytes: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" => {
  if (startsWith(bytes, 0xff, 0xfe)) return "utf-16le";
  if (startsWith(bytes, 0xfe, 0xff)) return "utf-16be";
  return "utf-8";
};

const refuse = (code: Problem["code"], file: string, params: Record<string, string>): Decoded =>
  ({ kind: "refused", problems: [{ code, file, path: [], params }] });

/**
 * UTF-8 with or without a byte-order mark, UTF-16 with one, else Shift_JIS where that gives clean text.
 * The mark is not part of the text. Problems: `too-large`, `wrong-encoding`.
 */
export const decodeText = (
  bytes: Uint8Array,
  file: string,
  { makeDecoder = platformDecoder, maxBytes = MAX_BYTES }: { makeDecoder?: MakeDecoder; maxBytes?: number } = {},
): Decoded => {
  if (bytes.length > maxBytes) return refuse("too-large", file, { size: String(bytes.length), limit: String(maxBytes) });
  const encoding = encodingOf(bytes);
  const text = decodeWith(makeDecoder, encoding, bytes);
  if (text !== undefined) return { kind: "decoded", text: withoutMark(text), encoding };
  if (encoding !== "utf-8") return refuse("wrong-encoding", file, { encoding });
  const japanese = decodeWith(makeDecoder, "shift_jis", bytes);
  if (japanese === undefined || UNCLEAN.test(japanese)) return refuse("wrong-encoding", file, { encoding });
  return { kind: "decoded", text: japanese, encoding: "shift_jis" };
};

/** The text without the byte-order mark that some programs leave in it. */
export const withoutMark = (text: string): string => (text.startsWith("\ufeff") ? text.slice(1) : text);

/** The last part of a file's name: `actors.yaml` of `graph-data/japan-us-2024/actors.yaml`. */
export const baseName = (name: string): string => name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("\\")) + 1);

/** The ending in lower case, without the dot; empty where there is none. */
export const extensionOf = (name: string): string => {
  const base = baseName(name);
  const dot = base.lastIndexOf(".");
  return dot <= 0 ? "" : base.slice(dot + 1).toLowerCase();
};

export const stemOf = (name: string): string => {
  const base = baseName(name);
  const dot = base.lastIndexOf(".");
  return dot <= 0 ? base : base.slice(0, dot);
};
