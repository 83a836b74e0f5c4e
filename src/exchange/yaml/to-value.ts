/** YAML nodes → plain values. Only what JSON can say comes out: no dates, sets, byte arrays or cycles. */
import { isAlias, isMap, isScalar, isSeq, type ParsedNode } from "yaml";
import type { PathStep, ProblemCode } from "../../model/problem";
import { MAX_DEPTH } from "../parsed";
import { setOwn } from "../set-own";

/** How many values may come into being through aliases in one file. */
const MAX_ALIASED = 10_000;

const CORE_TAGS = new Set(["map", "seq", "str", "int", "float", "bool", "null"].map((name) => `tag:yaml.org,2002:${name}`));

export type ReportAt = (code: ProblemCode, offset: number, path: readonly PathStep[], params: Record<string, string>) => void;

/** A value with the number of values in it and how deep it is, its aliases spelled out. */
interface Sized {
  readonly value: unknown;
  readonly count: number;
  readonly height: number;
}

const NOTHING: Sized = { value: null, count: 1, height: 1 };

/**
 * The value of a node that nests no deeper than {@link MAX_DEPTH} (it recurses). Reported: `duplicate-key`,
 * `tag-refused`, `bad-number`, `unreadable-text`, `alias-bomb`, `too-deep`, and `syntax` for an alias of nothing.
 */
export const toValue = (root: ParsedNode | null, report: ReportAt): unknown => {
  /** `undefined` while the anchor's own value is being read: an alias of it there has no end. */
  const anchors = new Map<string, Sized | undefined>();
  let aliased = 0;
  let bombed = false;

  const fromAlias = (name: string, offset: number, path: readonly PathStep[]): Sized => {
    const target = anchors.get(name);
    if (target === undefined && !anchors.has(name)) {
      report("syntax", offset, path, { reason: "unknown-anchor", value: name });
      return NOTHING;
    }
    aliased += target?.count ?? 0;
    if (target !== undefined && aliased <= MAX_ALIASED) {
      if (path.length + target.height <= MAX_DEPTH) return target;
      report("too-deep", offset, path, { limit: String(MAX_DEPTH) });
    } else if (!bombed) {
      bombed = true;
      report("alias-bomb", offset, path, { value: name, limit: String(MAX_ALIASED) });
    }
    return NOTHING;
  };

  const fromItems = (items: readonly { readonly node: ParsedNode | null; readonly step: PathStep }[], path: readonly PathStep[], take: (step: PathStep, value: unknown) => void): { count: number; height: number } => {
    let count = 1;
    let height = 0;
    for (const { node, step } of items) {
      const item = convert(node, [...path, step]);
      take(step, item.value);
      count += item.count;
      height = Math.max(height, item.height);
    }
    return { count, height: height + 1 };
  };

  const plain = (node: ParsedNode, path: readonly PathStep[]): Sized => {
    if (isSeq(node)) {
      const value: unknown[] = [];
      const items = node.items.map((item, step) => ({ node: item, step }));
      return { value, ...fromItems(items, path, (_, item) => { value.push(item); }) };
    }
    if (isMap(node)) {
      const value: Record<string, unknown> = {};
      const seen = new Set<string>();
      const items: { node: ParsedNode | null; step: PathStep }[] = [];
      for (const pair of node.items) {
        const key = isScalar(pair.key) ? String(pair.key.value) : "";
        if (seen.has(key)) report("duplicate-key", pair.key.range[0], [...path, key], { key });
        else items.push({ node: pair.value, step: key });
        if (!key.isWellFormed()) report("unreadable-text", pair.key.range[0], path, { value: "" });
        seen.add(key);
      }
      return { value, ...fromItems(items, path, (key, item) => { setOwn(value, String(key), item); }) };
    }
    const value: unknown = isScalar(node) ? node.value : null;
    if (typeof value === "number" && (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value)))) {
      report("bad-number", node.range[0], path, { value: isScalar(node) ? node.source ?? String(value) : String(value) });
      return NOTHING;
    }
    if (typeof value === "string" && !value.isWellFormed()) report("unreadable-text", node.range[0], path, { value: "" });
    return { value, count: 1, height: 1 };
  };

  const convert = (node: ParsedNode | null, path: readonly PathStep[]): Sized => {
    if (node === null) return NOTHING;
    if (isAlias(node)) return fromAlias(node.source, node.range[0], path);
    if (node.tag !== undefined && !CORE_TAGS.has(node.tag)) {
      report("tag-refused", node.range[0], path, { tag: node.tag });
      return NOTHING;
    }
    if (node.anchor === undefined) return plain(node, path);
    anchors.set(node.anchor, undefined);
    const sized = plain(node, path);
    anchors.set(node.anchor, sized);
    return sized;
  };

  return convert(root, []).value;
};
