/** valibot's issues in the product's own codes. */
import type * as v from "valibot";
import { PROBLEM_CODES, type PathStep, type Problem, type ProblemCode } from "./problem";
import { nearest } from "./suggest";

const isCode = (text: string): text is ProblemCode => PROBLEM_CODES.some((code) => code === text);

const shown = (value: unknown): string => {
  if (value === undefined) return "";
  // What JSON has no word for (a symbol, a function) cannot come from a file.
  const text = typeof value === "string" ? value : JSON.stringify(value) ?? typeof value;
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
};

const lastKey = (issue: v.BaseIssue<unknown>): string => {
  const key = issue.path?.at(-1)?.key;
  return typeof key === "string" || typeof key === "number" ? String(key) : "";
};

const pathOf = (issue: v.BaseIssue<unknown>): PathStep[] =>
  (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));

const words = (expected: string): string[] => [...expected.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1] ?? "");

/** How little, or how much, a number may be. */
const limitOf = ({ type, requirement }: v.BaseIssue<unknown>): { readonly allowed?: string } => {
  if (typeof requirement !== "number" || (type !== "min_value" && type !== "max_value")) return {};
  return { allowed: `${type === "min_value" ? "≥" : "≤"} ${requirement}` };
};

interface Found {
  readonly code: ProblemCode;
  readonly params: Record<string, string>;
}

const found = (issue: v.BaseIssue<unknown>, knownFields: readonly string[]): Found => {
  const value = shown(issue.input);
  if (isCode(issue.message)) return { code: issue.message, params: { value, ...limitOf(issue) } };
  if (issue.message === "date") return { code: "not-a-date", params: { value } };
  if (issue.type === "strict_object" && issue.expected === "never") {
    const field = lastKey(issue);
    const suggestion = nearest(field, knownFields);
    return { code: "unknown-field", params: { field, ...(suggestion === undefined ? {} : { suggestion }) } };
  }
  if (issue.input === undefined) return { code: "missing-field", params: { field: lastKey(issue) } };
  if (issue.type === "picklist") {
    const allowed = words(issue.expected ?? "");
    const suggestion = nearest(value, allowed);
    return { code: "not-one-of", params: { value, allowed: allowed.join(", "), ...(suggestion === undefined ? {} : { suggestion }) } };
  }
  return { code: "wrong-type", params: { value, expected: issue.expected ?? "" } };
};

/** A union reports one issue with its branches inside; the branch that got furthest says what is wrong. */
const innermost = (issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] => {
  const inner = issue.issues ?? [];
  if (inner.length === 0) return [issue];
  const deep = inner.filter((each) => (each.path?.length ?? 0) > 0 || isCode(each.message));
  return deep.length === 0 ? [issue] : deep.flatMap(innermost).map((each) => ({ ...each, path: mergePath(issue, each) }));
};

const mergePath = (outer: v.BaseIssue<unknown>, inner: v.BaseIssue<unknown>): v.BaseIssue<unknown>["path"] => {
  const path = [...(outer.path ?? []), ...(inner.path ?? [])];
  const [first, ...rest] = path;
  return first === undefined ? undefined : [first, ...rest];
};

export const problemsFromIssues = (
  issues: readonly v.BaseIssue<unknown>[],
  file: string,
  at: readonly PathStep[],
  knownFields: readonly string[],
): Problem[] => issues.flatMap(innermost).map((issue) => ({
  ...found(issue, knownFields),
  file,
  path: [...at, ...pathOf(issue)],
}));
