/** The YAML parser's error codes in the product's own words. */
import type { ErrorCode } from "yaml";
import type { SyntaxReason } from "../parsed";

const REASONS: Partial<Record<ErrorCode, SyntaxReason>> = {
  BAD_ALIAS: "unknown-anchor",
  BAD_DIRECTIVE: "bad-directive",
  BAD_DQ_ESCAPE: "bad-escape",
  BAD_INDENT: "bad-indent",
  BAD_SCALAR_START: "unexpected-character",
  BLOCK_AS_IMPLICIT_KEY: "bad-indent",
  BLOCK_IN_FLOW: "bad-indent",
  KEY_OVER_1024_CHARS: "missing-separator",
  MISSING_CHAR: "not-closed",
  MULTILINE_IMPLICIT_KEY: "missing-separator",
  MULTIPLE_DOCS: "several-documents",
  NON_STRING_KEY: "key-not-text",
  TAB_AS_INDENT: "tab-indent",
  UNEXPECTED_TOKEN: "unexpected-character",
};

export const reasonOf = (code: ErrorCode): SyntaxReason => REASONS[code] ?? "other";
