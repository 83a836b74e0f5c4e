/** The verdicts that a command goes by: those of the data set, and those of a file beside it. */
import { isVerdictFile, readVerdicts } from "../exchange/verdicts/read-verdicts";
import { latestOfEach } from "../gaps/verdicts/latest";
import { dateOfDay, parseDate, precisionOf, type PartialDate } from "../model/date";
import type { Problem } from "../model/problem";
import type { Verdict } from "../model/records/verdict";
import type { Network } from "../network/network";
import { UsageError, type CommandOptions } from "./command";
import { printProblems, readText } from "./load";

const MS_PER_DAY = 86_400_000;

/** The day by the calendar of the place, unless the call names one: then the output does not depend on when it is asked for. */
export const todayFor = ({ today }: CommandOptions): PartialDate => {
  if (today === undefined) {
    const now = new Date();
    return dateOfDay(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / MS_PER_DAY);
  }
  const date = parseDate(today);
  if (date === undefined || precisionOf(date) !== "day") throw new UsageError(`not a day: ${today}`);
  return date;
};

const problemsWith = (code: Problem["code"], file: string, params: Record<string, string>): readonly Problem[] => [{ code, file, path: [], params }];

const readFileOf = async (name: string, { bundle }: Network): Promise<readonly Verdict[] | { readonly problems: readonly Problem[] }> => {
  const text = await readText(name);
  if (!("text" in text)) return { problems: text };
  if (!isVerdictFile(text)) return { problems: problemsWith("unknown-format", name, { name, known: "keiro-verdicts" }) };
  const read = readVerdicts(text);
  if (read.kind === "refused") return read;
  const { dataset, verdicts } = read.content;
  return dataset === bundle.dataset.id ? verdicts : { problems: problemsWith("other-data-set", name, { id: dataset, other: bundle.dataset.id }) };
};

/** `undefined` when the file has problems; they are on standard error by then. */
export const verdictsFor = async (network: Network, { verdicts: name, language }: CommandOptions): Promise<readonly Verdict[] | undefined> => {
  const own = network.bundle.verdicts;
  if (name === undefined) return own;
  const read = await readFileOf(name, network);
  if ("problems" in read) {
    printProblems(read.problems, language);
    return undefined;
  }
  return latestOfEach(own, read);
};
