/** One file of any known format → a bundle. The heavy readers are loaded when they are needed. */
import type { PartialDate } from "../model/date";
import { parseJson } from "./json/parse-json";
import { readBundle } from "./read-bundle";
import { refused, type ReadResult } from "./read-raw";
import { baseName, extensionOf, withoutMark, type TextFile } from "./text-file";

export interface OpenOptions {
  /** The as-of date of a file that has none of its own (a graph file); the core has no clock. */
  readonly asOf?: PartialDate | undefined;
}

interface Format {
  readonly name: string;
  readonly extensions: readonly string[];
  /** Does the beginning of the text show the format, whatever the file is called? */
  readonly looksLike: (head: string) => boolean;
  readonly read: (file: TextFile, options: OpenOptions) => Promise<ReadResult>;
}

/** In the order in which content is asked; YAML last, since it would take almost any text. */
const FORMATS: readonly Format[] = [
  {
    name: "gexf",
    extensions: ["gexf"],
    looksLike: (head) => /^<(?:[^>]*>\s*<)*?(?:\w+:)?gexf[\s>]/.test(head),
    read: async (file, options) => (await import("./gexf/read-gexf")).readGexf(file, options),
  },
  {
    name: "json",
    extensions: ["json"],
    looksLike: (head) => head.startsWith("{"),
    read: (file) => Promise.resolve(readBundle(file, parseJson)),
  },
  {
    name: "yaml",
    extensions: ["yaml", "yml"],
    looksLike: (head) => /^(?:#.*\n|---\n|\s)*dataset:\s/.test(head),
    read: async (file) => (await import("./yaml/read-yaml-bundle")).readYamlBundle(file),
  },
];

/** How much of a text is looked at to tell its format. */
const HEAD_LENGTH = 2_000;

const formatOf = (file: TextFile): Format | undefined => {
  const extension = extensionOf(file.name);
  const byName = FORMATS.find(({ extensions }) => extensions.includes(extension));
  if (byName !== undefined) return byName;
  const head = withoutMark(file.text).slice(0, HEAD_LENGTH).trimStart();
  return FORMATS.find(({ looksLike }) => looksLike(head));
};

/**
 * Reads by the file's ending, else by its content. Problems of its own: `empty-file`, `unknown-format`.
 * Rejects only if a reader cannot be loaded.
 */
export const openFile = async (file: TextFile, options: OpenOptions = {}): Promise<ReadResult> => {
  if (withoutMark(file.text).trim() === "") return refused([{ code: "empty-file", file: file.name, path: [], place: { line: 1, column: 1 }, params: {} }]);
  const format = formatOf(file);
  if (format !== undefined) return format.read(file, options);
  const known = FORMATS.flatMap(({ extensions }) => extensions).join(", ");
  return refused([{ code: "unknown-format", file: file.name, path: [], params: { name: baseName(file.name), known } }]);
};
