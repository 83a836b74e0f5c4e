/** How deep a YAML text nests, told from its tokens without recursion. */
import type { CST } from "yaml";

/**
 * The offset of the first token deeper than `limit`, or `undefined`. It must be asked before the tokens are
 * composed: the composer recurses, and V8 ends the whole process (not only the call) when a regular
 * expression is compiled at the very end of the stack.
 */
export const offsetDeeperThan = (limit: number, tokens: readonly CST.Token[]): number | undefined => {
  const open: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 }));
  let first: number | undefined;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > limit) {
      first = Math.min(first ?? token.offset, token.offset);
      continue;
    }
    if (token.type === "document") {
      if (token.value !== undefined) open.push({ token: token.value, depth: 1 });
    } else if ("items" in token) {
      for (const { key, value } of token.items) {
        if (key !== undefined && key !== null) open.push({ token: key, depth: depth + 1 });
        if (value !== undefined) open.push({ token: value, depth: depth + 1 });
      }
    }
  }
  return first;
};
