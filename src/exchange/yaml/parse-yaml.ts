/** YAML text → a plain value that knows its places, or every error in the text. The only importer of the parser. */
import { Composer, isMap, isScalar, isSeq, Parser, type CST, type Document, type ParsedNode, type YAMLMap } from "yaml";
import type { PathStep, Problem, ProblemCode } from "../../model/problem";
import { lineIndex, MAX_DEPTH, type Parsed, type PlaceOf, type SyntaxReason } from "../parsed";
import { withoutMark, type TextFile } from "../text-file";
import { offsetDeeperThan } from "./depth";
import { reasonOf } from "./syntax-reason";
import { toValue } from "./to-value";

/** The parser takes about a second for a million characters; JSON is the format for more. */
export const MAX_YAML_LENGTH = 16 * 1024 * 1024;
/** One forgotten quote can make an error of each later line; nobody reads more than these. */
const MAX_SYNTAX_PROBLEMS = 200;

type ParsedDocument = Document.Parsed<ParsedNode, true>;
type AnyMap = YAMLMap<ParsedNode, ParsedNode | null>;

const placesIn = (root: ParsedNode | null, placeAt: ReturnType<typeof lineIndex>): PlaceOf => {
  const indexes = new WeakMap<AnyMap, ReadonlyMap<string, { key: ParsedNode; value: ParsedNode | null }>>();
  const pairsOf = (map: AnyMap): ReadonlyMap<string, { key: ParsedNode; value: ParsedNode | null }> => {
    const known = indexes.get(map);
    if (known !== undefined) return known;
    // The first of two like keys is the one whose value counts.
    const index = new Map([...map.items].reverse().map(({ key, value }) => [isScalar(key) ? String(key.value) : "", { key, value }]));
    indexes.set(map, index);
    return index;
  };
  return (path, part) => {
    let node = root;
    let offset = root?.range[0] ?? 0;
    for (const [index, step] of path.entries()) {
      let next: ParsedNode | null | undefined;
      let key: ParsedNode | undefined;
      if (isMap<ParsedNode, ParsedNode | null>(node)) {
        const pair = pairsOf(node).get(String(step));
        next = pair?.value;
        key = pair?.key;
      } else if (isSeq<ParsedNode>(node)) next = node.items[Number(step)];
      if (next === undefined) break;
      const isLast = index === path.length - 1;
      offset = (isLast && part === "key" ? key?.range[0] : undefined) ?? next?.range[0] ?? key?.range[0] ?? offset;
      node = next;
    }
    return placeAt(offset);
  };
};

const composeAll = (tokens: readonly CST.Token[]): ParsedDocument[] => [
  ...new Composer<ParsedNode, true>({
    version: "1.2", schema: "core", merge: false, resolveKnownTags: false, stringKeys: true, prettyErrors: false,
    logLevel: "silent",
    // Like keys are found in linear time when values are made; the parser's own check is quadratic.
    uniqueKeys: false,
  }).compose(tokens, true),
];

/**
 * YAML 1.2, core schema, one document. Dates and times stay strings. Problems: `too-large`, `too-deep`,
 * `syntax` (with a `reason`), `duplicate-key`, `alias-bomb`, `tag-refused`, `bad-number`, `unreadable-text`.
 * Never throws.
 */
export const parseYaml = (file: TextFile): Parsed => {
  // A lone carriage return ends a line in YAML, but not in its parser; the lengths stay, and so do the places.
  const text = withoutMark(file.text).replace(/\r(?!\n)/g, "\n");
  const placeAt = lineIndex(text);
  const problems: Problem[] = [];
  const report = (code: ProblemCode, offset: number | undefined, path: readonly PathStep[], params: Record<string, string>): void => {
    if (problems.length >= MAX_SYNTAX_PROBLEMS) return;
    problems.push({ code, file: file.name, path, place: offset === undefined ? undefined : placeAt(offset), params });
  };
  const refused = (): Parsed => ({ kind: "refused", problems });
  const syntax = (reason: SyntaxReason, offset: number): void => { report("syntax", offset, [], { reason }); };

  if (text.length > MAX_YAML_LENGTH) {
    report("too-large", undefined, [], { size: String(text.length), limit: String(MAX_YAML_LENGTH) });
    return refused();
  }
  const tokens = [...new Parser().parse(text)];
  const tooDeep = offsetDeeperThan(MAX_DEPTH, tokens);
  if (tooDeep !== undefined) {
    report("too-deep", tooDeep, [], { limit: String(MAX_DEPTH) });
    return refused();
  }
  let documents: ParsedDocument[];
  try {
    documents = composeAll(tokens);
  } catch {
    // No input is known that makes it throw; a parser's own fault must still be an answer, not a crash.
    syntax("other", 0);
    return refused();
  }
  const [first, second] = documents;
  for (const error of documents.flatMap((each) => each.errors)) {
    if (error.code === "TAG_RESOLVE_FAILED") report("tag-refused", error.pos[0], [], { tag: text.slice(error.pos[0], error.pos[1]) });
    else syntax(reasonOf(error.code), error.pos[0]);
  }
  if (second !== undefined) syntax("several-documents", second.range[0]);
  const root = first?.contents ?? null;
  const value = toValue(root, report);
  return problems.length > 0 ? refused() : { kind: "parsed", value, placeOf: placesIn(root, placeAt) };
};
