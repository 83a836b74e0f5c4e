/** From a path to a network, with every problem printed. */
import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { openFile } from "../exchange/open-file";
import { readFolder } from "../exchange/read-folder";
import type { ReadResult } from "../exchange/read-raw";
import { decodeText, extensionOf, type TextFile } from "../exchange/text-file";
import { sayProblem } from "../i18n/say-problem";
import { createSpeaker } from "../i18n/speaker";
import { parseDate, type PartialDate } from "../model/date";
import type { Problem } from "../model/problem";
import type { Language } from "../model/text";
import { buildNetwork, type Network } from "../network/network";
import { asOf, type Snapshot } from "../network/snapshot";
import { withThresholds } from "../network/with-thresholds";
import { UsageError, type CommandOptions } from "./command";
import { adjustmentsIn } from "./thresholds";

const READABLE = ["yaml", "yml", "json"];

/** `file:line:column code message`, as editors and scripts read it. */
export const printProblems = (problems: readonly Problem[], language: Language): void => {
  const speaker = createSpeaker(language);
  for (const problem of problems) {
    const { line, column } = problem.place ?? { line: 1, column: 1 };
    process.stderr.write(`${problem.file}:${line}:${column} ${problem.code} ${sayProblem(speaker, problem)}\n`);
  }
};

/** A file that cannot be read is a problem like any other. */
export const readText = async (name: string): Promise<TextFile | readonly Problem[]> => {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(name);
  } catch {
    return [{ code: "unreadable-file", file: name, path: [], params: {} }];
  }
  const decoded = decodeText(bytes, name);
  return decoded.kind === "decoded" ? { name, text: decoded.text } : decoded.problems;
};

const isTextFile = (read: TextFile | readonly Problem[]): read is TextFile => !Array.isArray(read);

/** Reads a folder of collections or one file. A path that cannot be read is a problem like any other. */
export const read = async (place: string): Promise<ReadResult> => {
  let isFolder: boolean;
  let texts: (TextFile | readonly Problem[])[];
  try {
    isFolder = (await stat(place)).isDirectory();
    const names = isFolder
      ? (await readdir(place)).filter((name) => READABLE.includes(extensionOf(name))).toSorted().map((name) => path.join(place, name))
      : [place];
    texts = await Promise.all(names.map(readText));
  } catch {
    return { kind: "refused", problems: [{ code: "unreadable-file", file: place, path: [], params: {} }] };
  }
  const problems = texts.flatMap((text) => (isTextFile(text) ? [] : text));
  if (problems.length > 0) return { kind: "refused", problems };
  const files = texts.filter(isTextFile);
  const [only] = files;
  return isFolder || only === undefined ? readFolder(files) : openFile(only);
};

/** `undefined` when the data has problems; they are on standard error by then. */
export const load = async (place: string | undefined, language: Language): Promise<Network | undefined> => {
  if (place === undefined) throw new UsageError("no folder named");
  const result = await read(place);
  if (result.kind === "refused") {
    printProblems(result.problems, language);
    return undefined;
  }
  printProblems(result.warnings, language);
  return buildNetwork(result.bundle);
};

const dateOf = (network: Network, text: string | undefined): PartialDate => {
  if (text === undefined) return network.bundle.dataset.asOf;
  const date = parseDate(text);
  if (date === undefined) throw new UsageError(`not a date: ${text}`);
  return date;
};

/** By the figures of the call. */
export const snapshotFor = (network: Network, options: CommandOptions): Snapshot =>
  asOf(withThresholds(network, adjustmentsIn(network, options)), dateOf(network, options.asOf));
