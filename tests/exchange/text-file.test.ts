import { describe, expect, it } from "vitest";
import { baseName, decodeText, extensionOf, stemOf } from "../../src/exchange/text-file";

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, big: boolean): Uint8Array => bytes(...[..."\ufeff" + text].flatMap((each) => {
  const unit = each.charCodeAt(0);
  return big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8];
}));
/** 日本 in Shift_JIS. */
const SHIFT_JIS = bytes(0x93, 0xfa, 0x96, 0x7b);

describe("bytes to text", () => {
  it.each([
    ["UTF-8", utf8("日本𠮷葛󠄀"), "日本𠮷葛󠄀", "utf-8"],
    ["UTF-8 with a mark", utf8("\ufeff日本"), "日本", "utf-8"],
    ["UTF-16 LE", utf16("日本", false), "日本", "utf-16le"],
    ["UTF-16 BE", utf16("日本", true), "日本", "utf-16be"],
    ["Shift_JIS", SHIFT_JIS, "日本", "shift_jis"],
    ["nothing", bytes(), "", "utf-8"],
  ])("%s is read, without its mark", (_, input, text, encoding) => {
    expect(decodeText(input, "f")).toEqual({ kind: "decoded", text, encoding });
  });

  it.each([
    ["bytes that are neither UTF-8 nor clean Shift_JIS", bytes(0xff, 0x00, 0x80, 0xfd)],
    ["UTF-16 cut in the middle of a character", utf16("日本", false).slice(0, -1)],
    ["an unpaired surrogate in UTF-8", bytes(0x22, 0xed, 0xa0, 0x80, 0x22)],
    ["Latin-1", bytes(0x63, 0x61, 0x66, 0xe9, 0x20, 0x80, 0xa0)],
  ])("[I5] %s is refused, not guessed", (_, input) => {
    expect(decodeText(input, "f")).toMatchObject({ kind: "refused", problems: [{ code: "wrong-encoding", file: "f" }] });
  });

  it("a platform without Shift_JIS refuses instead of failing", () => {
    const makeDecoder = (encoding: string) => {
      if (encoding === "shift_jis") throw new RangeError("no such encoding");
      return new TextDecoder(encoding, { fatal: true });
    };
    expect(decodeText(SHIFT_JIS, "f", { makeDecoder })).toMatchObject({ problems: [{ code: "wrong-encoding" }] });
  });

  it("more bytes than the limit are refused unread", () => {
    expect(decodeText(utf8("abcd"), "f", { maxBytes: 3 })).toMatchObject({ problems: [{ code: "too-large", params: { size: "4", limit: "3" } }] });
    expect(decodeText(utf8("abc"), "f", { maxBytes: 3 }).kind).toBe("decoded");
  });
});

it("names of files are taken apart", () => {
  expect([baseName("a/b.c/actors.yaml"), stemOf("a\\actors.YAML"), extensionOf("a\\actors.YAML")]).toEqual(["actors.yaml", "actors", "yaml"]);
  expect([extensionOf("a.b/README"), stemOf(".hidden"), extensionOf(".hidden")]).toEqual(["", ".hidden", ""]);
});
