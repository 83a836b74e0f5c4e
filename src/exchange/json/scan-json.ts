/**
 * A JSON reader (RFC 8259) that knows places: JSON.parse says neither where a value stands nor that a key came twice,
 * and engines word its errors differently.
 */
import { setOwn } from "../set-own";
import { MAX_DEPTH, type SyntaxReason } from "../parsed";

export interface JsonFault {
  readonly code: "syntax" | "too-deep" | "duplicate-key" | "bad-number" | "unreadable-text";
  readonly offset: number;
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, string>>;
}

/** Where a value and its key begin, and the same for what is in it. */
export interface JsonPlace {
  readonly offset: number;
  readonly keyOffset: number;
  readonly items: ReadonlyMap<string, JsonPlace> | readonly JsonPlace[];
}

export interface JsonScan {
  readonly value: unknown;
  /** Only when asked for: it takes several times the memory of the text. */
  readonly place: JsonPlace | undefined;
  /** Several of the kinds that let the reading go on; the last one may have ended it. */
  readonly faults: readonly JsonFault[];
}

/** Ends the reading from within; never leaves this file. */
class Stop extends Error {}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** Up to the next quote, backslash or control character. */
// eslint-disable-next-line no-control-regex
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SPACE = /[ \t\n\r]*/y;
const WORDS: readonly (readonly [string, unknown])[] = [["true", true], ["false", false], ["null", null]];
const MAX_FAULTS = 200;
const NO_ITEMS: readonly JsonPlace[] = [];

interface Read {
  readonly value: unknown;
  readonly items: JsonPlace["items"];
}

/** Reads one text. Recursion is as deep as {@link MAX_DEPTH} and no deeper. Cost: one pass. */
class Scanner {
  readonly faults: JsonFault[] = [];
  private at = 0;
  private readonly path: (string | number)[] = [];

  constructor(private readonly text: string, private readonly keepPlaces: boolean) {}

  scan(): JsonScan {
    try {
      this.skipSpace();
      const offset = this.at;
      const { value, items } = this.read();
      this.skipSpace();
      if (this.at < this.text.length) this.stop("trailing-text");
      return { value, place: this.keepPlaces ? { offset, keyOffset: offset, items } : undefined, faults: this.faults };
    } catch (error) {
      if (!(error instanceof Stop)) throw error;
      return { value: undefined, place: undefined, faults: this.faults };
    }
  }

  private fault(code: JsonFault["code"], offset: number, params: Record<string, string>): void {
    if (this.faults.length < MAX_FAULTS) this.faults.push({ code, offset, path: [...this.path], params });
  }

  private stop(reason: SyntaxReason, offset = this.at): never {
    this.fault("syntax", offset, { reason: offset >= this.text.length ? "unexpected-end" : reason });
    throw new Stop();
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private skipSpace(): void {
    this.match(SPACE);
  }

  private next(): string | undefined {
    this.skipSpace();
    return this.text[this.at];
  }

  private read(): Read {
    const first = this.text[this.at];
    if (first === "{" || first === "[") {
      if (this.path.length >= MAX_DEPTH) {
        this.fault("too-deep", this.at, { limit: String(MAX_DEPTH) });
        throw new Stop();
      }
      return first === "{" ? this.readMapping() : this.readList();
    }
    if (first === '"') return { value: this.readText(), items: NO_ITEMS };
    for (const [word, value] of WORDS) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return { value, items: NO_ITEMS };
    }
    return { value: this.readNumber(), items: NO_ITEMS };
  }

  private readNumber(): number | null {
    const offset = this.at;
    const digits = this.match(NUMBER);
    if (digits === undefined) this.stop("unexpected-character");
    const number = Number(digits);
    // What a number cannot hold exactly must not come in as a neighbour of what was written.
    if (Number.isFinite(number) && (!Number.isInteger(number) || Number.isSafeInteger(number))) return number;
    this.fault("bad-number", offset, { value: digits.slice(0, 80) });
    return null;
  }

  private readText(): string {
    const offset = this.at;
    this.at += 1;
    for (;;) {
      this.match(PLAIN);
      const here = this.text[this.at];
      if (here === '"') break;
      if (here === undefined) this.stop("not-closed", this.text.length);
      if (here !== "\\") this.stop("control-character");
      if (this.match(ESCAPE) === undefined) this.stop("bad-escape");
    }
    this.at += 1;
    const text: unknown = JSON.parse(this.text.slice(offset, this.at));
    const read = typeof text === "string" ? text : "";
    if (!read.isWellFormed()) this.fault("unreadable-text", offset, { value: "" });
    return read;
  }

  private readList(): Read {
    const value: unknown[] = [];
    const items: JsonPlace[] = [];
    this.at += 1;
    if (this.next() === "]") {
      this.at += 1;
      return { value, items };
    }
    for (;;) {
      this.skipSpace();
      const offset = this.at;
      this.path.push(value.length);
      const item = this.read();
      this.path.pop();
      value.push(item.value);
      if (this.keepPlaces) items.push({ offset, keyOffset: offset, items: item.items });
      const after = this.next();
      if (after !== "," && after !== "]") this.stop("missing-separator");
      this.at += 1;
      if (after === "]") return { value, items };
    }
  }

  private readMapping(): Read {
    const value: Record<string, unknown> = {};
    const items = new Map<string, JsonPlace>();
    const keys = new Set<string>();
    this.at += 1;
    if (this.next() === "}") {
      this.at += 1;
      return { value, items };
    }
    for (;;) {
      if (this.next() !== '"') this.stop("key-not-text");
      const keyOffset = this.at;
      const key = this.readText();
      if (this.next() !== ":") this.stop("missing-separator");
      this.at += 1;
      this.skipSpace();
      const offset = this.at;
      this.path.push(key);
      if (keys.has(key)) this.fault("duplicate-key", keyOffset, { key: key.slice(0, 80) });
      const item = this.read();
      this.path.pop();
      if (!keys.has(key)) {
        setOwn(value, key, item.value);
        if (this.keepPlaces) items.set(key, { offset, keyOffset, items: item.items });
      }
      keys.add(key);
      const after = this.next();
      if (after !== "," && after !== "}") this.stop("missing-separator");
      this.at += 1;
      if (after === "}") return { value, items };
    }
  }
}

/** The value of a JSON text and the faults in it. A text that ends too soon or goes wrong has its place in the last fault. */
export const scanJson = (text: string, keepPlaces: boolean): JsonScan => new Scanner(text, keepPlaces).scan();
