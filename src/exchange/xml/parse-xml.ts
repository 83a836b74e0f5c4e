/** XML text → events with places. No entity is ever expanded and no document type is read. Page, worker and Node alike. */
import { SaxesParser } from "saxes";
import type { Place, Problem, ProblemCode } from "../../model/problem";
import { lineIndex, MAX_DEPTH, type SyntaxReason } from "../parsed";
import { MAX_BYTES, withoutMark, type TextFile } from "../text-file";

export interface XmlElement {
  /** Without its prefix: some programs write `ns0:node`. */
  readonly name: string;
  readonly prefix: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly place: Place;
}

export interface XmlHandler {
  open(element: XmlElement): void;
  /** `text` is what stood directly in the element, its children left out. */
  close(name: string, text: string): void;
}

/** Ends the parsing from within a handler; never leaves this file. */
class Stop extends Error {}

/** Without a prototype: in the parser's own table `&constructor;` would be known. */
const PREDEFINED: Record<string, string> = Object.create(null);
Object.assign(PREDEFINED, { amp: "&", gt: ">", lt: "<", quot: '"', apos: "'" });
/** After the first errors the parser only guesses. */
const MAX_SYNTAX_PROBLEMS = 20;

const REASONS: readonly (readonly [RegExp, SyntaxReason])[] = [
  [/unclosed tag|unexpected end|must contain a root/, "unexpected-end"],
  [/unmatched closing tag|unexpected close tag/, "mismatched-tag"],
  [/entity/, "bad-entity"],
  [/outside of root|only one root|inappropriately located|XML declaration|processing instruction/, "misplaced"],
  [/name/, "bad-name"],
  [/whitespace|required|quot/, "missing-separator"],
  [/disallowed|character|\]\]>|incorrect|malformed/, "unexpected-character"],
];

/** saxes words its errors for people; the place in front is cut off first. */
const reasonOf = (message: string): SyntaxReason => {
  const words = message.replace(/^\d+:\d+: /, "");
  return REASONS.find(([pattern]) => pattern.test(words))?.[1] ?? "other";
};

const splitName = (qualified: string): { prefix: string; name: string } => {
  const colon = qualified.indexOf(":");
  return colon < 0 ? { prefix: "", name: qualified } : { prefix: qualified.slice(0, colon), name: qualified.slice(colon + 1) };
};

/**
 * Calls the handler for each element in order; returns the problems, none where the text is well formed. A caller
 * must drop what it gathered when there are any. Problems: `too-large`, `empty-file`, `unreadable-text`,
 * `doctype-refused`, `too-deep`, `syntax`. Never throws, unless the handler does.
 */
export const parseXml = (file: TextFile, handler: XmlHandler): Problem[] => {
  const text = withoutMark(file.text);
  const placeAt = lineIndex(text);
  const problems: Problem[] = [];
  const report = (code: ProblemCode, offset: number, params: Record<string, string> = {}): void => {
    problems.push({ code, file: file.name, path: [], place: placeAt(offset), params });
  };
  if (text.length > MAX_BYTES) return [{ code: "too-large", file: file.name, path: [], params: { size: String(text.length), limit: String(MAX_BYTES) } }];
  if (text.trim() === "") report("empty-file", 0);
  else if (!text.isWellFormed()) report("unreadable-text", /[\ud800-\udfff]/u.exec(text)?.index ?? 0, { value: "" });
  if (problems.length > 0) return problems;

  const parser = new SaxesParser({ position: true });
  parser.ENTITIES = PREDEFINED;
  const texts: string[][] = [];
  let start = 0;
  let lastError: number | undefined;
  const stopAt = (code: ProblemCode, offset: number, params: Record<string, string> = {}): never => {
    report(code, offset, params);
    throw new Stop();
  };

  parser.on("error", (error) => {
    const reason = reasonOf(error.message);
    const offset = parser.position - 1;
    // Each element that a cut leaves open is an error of its own, all at the end of the text.
    if (offset !== lastError) report("syntax", offset, { reason });
    lastError = offset;
    if (problems.length >= MAX_SYNTAX_PROBLEMS) throw new Stop();
  });
  parser.on("doctype", () => stopAt("doctype-refused", Math.max(0, text.lastIndexOf("<!DOCTYPE", parser.position))));
  parser.on("opentagstart", () => { start = text.lastIndexOf("<", parser.position - 1); });
  parser.on("opentag", (tag) => {
    if (texts.length >= MAX_DEPTH) stopAt("too-deep", start, { limit: String(MAX_DEPTH) });
    texts.push([]);
    handler.open({ ...splitName(tag.name), attributes: new Map(Object.entries(tag.attributes)), place: placeAt(start) });
  });
  parser.on("text", (chunk) => { texts.at(-1)?.push(chunk); });
  parser.on("cdata", (chunk) => { texts.at(-1)?.push(chunk); });
  parser.on("closetag", (tag) => { handler.close(splitName(tag.name).name, texts.pop()?.join("") ?? ""); });
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return problems;
};
