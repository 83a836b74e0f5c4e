/** Small damage to a file's bytes, as a broken disk, a careless editor or an attacker does it. */
import * as fc from "fast-check";

const SNIPPETS = [
  "\u0000", "\ufeff", "\ud842", "'", '"', "\\", "{", "}", "[", "]", "<", ">", "</", "/>", "&", "&x;", "&#0;", "]]>", "<!--", "<![CDATA[", "<!DOCTYPE a>", ":", ": ", "- ", "? ",
  "\n", "\t", "*a", "&a ", "!x ", "---\n", "...", "|", ">", "#", "%", "@", ",", "null", "NaN", "-5", "1e999", "__proto__", "constructor", "9007199254740993", "𠮷", "葛󠄀", "\u202e",
];

type Mutation =
  | { readonly kind: "flip"; readonly bit: number }
  | { readonly kind: "cut"; readonly length: number }
  | { readonly kind: "truncate" }
  | { readonly kind: "insert"; readonly text: string }
  | { readonly kind: "repeat-line" | "drop-line" | "swap-lines" };

export interface Damage {
  /** From 0 to 1, where in the file. */
  readonly where: number;
  readonly mutation: Mutation;
}

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant("flip" as const), bit: fc.integer({ min: 0, max: 7 }) }),
  fc.record({ kind: fc.constant("cut" as const), length: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant("truncate" as const) }),
  fc.record({ kind: fc.constant("insert" as const), text: fc.constantFrom(...SNIPPETS) }),
  fc.record({ kind: fc.constantFrom("repeat-line" as const, "drop-line" as const, "swap-lines" as const) }),
);

/** One to four pieces of damage, one after the other. */
export const damages: fc.Arbitrary<readonly Damage[]> =
  fc.array(fc.record({ where: fc.double({ min: 0, max: 1, noNaN: true }), mutation }), { minLength: 1, maxLength: 4 });

const NEWLINE = 10;

const lineAt = (bytes: readonly number[], at: number): { start: number; end: number } => {
  const start = at <= 0 ? 0 : bytes.lastIndexOf(NEWLINE, at - 1) + 1;
  const next = bytes.indexOf(NEWLINE, at);
  return { start, end: next < 0 ? bytes.length : next + 1 };
};

const damaged = (bytes: readonly number[], { where, mutation: how }: Damage): number[] => {
  const at = Math.floor(where * bytes.length);
  const before = bytes.slice(0, at);
  const { start, end } = lineAt(bytes, at);
  switch (how.kind) {
    case "flip": return bytes.map((byte, index) => (index === at ? byte ^ (1 << how.bit) : byte));
    case "cut": return [...before, ...bytes.slice(at + how.length)];
    case "truncate": return before;
    case "insert": return [...before, ...new TextEncoder().encode(how.text), ...bytes.slice(at)];
    case "repeat-line": return [...bytes.slice(0, end), ...bytes.slice(start, end), ...bytes.slice(end)];
    case "drop-line": return [...bytes.slice(0, start), ...bytes.slice(end)];
    case "swap-lines": {
      const next = lineAt(bytes, end);
      return [...bytes.slice(0, start), ...bytes.slice(next.start, next.end), ...bytes.slice(start, end), ...bytes.slice(next.end)];
    }
  }
};

export const mutated = (bytes: Uint8Array, all: readonly Damage[]): Uint8Array =>
  Uint8Array.from(all.reduce<readonly number[]>(damaged, [...bytes]));
