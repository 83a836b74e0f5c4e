/** JSON text → verdicts, or every problem in it with its place. */
import * as v from "valibot";
import type { Report } from "../../model/check-span";
import { checkVerdicts } from "../../model/check-verdicts";
import { dataSetId } from "../../model/id";
import { byPlace, type Problem } from "../../model/problem";
import { problemsFromIssues } from "../../model/problem-from-issue";
import { validateList } from "../../model/validate-list";
import { parseJson } from "../json/parse-json";
import { placed } from "../read-raw";
import type { TextFile } from "../text-file";
import { FORMAT, VERSION, type VerdictFile } from "./verdict-file";

export type VerdictsRead =
  | { readonly kind: "verdicts"; readonly content: VerdictFile }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] };

const head = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  dataset: dataSetId,
  verdicts: v.unknown(),
});

/** Inside a text of JSON the quotation marks would be escaped: these words are a field of it. */
const MARK = new RegExp(`"format"\\s*:\\s*"${FORMAT}"`);

/** Whether the text says that it is such a file; it may have problems all the same. */
export const isVerdictFile = ({ text }: TextFile): boolean => MARK.test(text);

const newer = (value: unknown): number | undefined =>
  (typeof value === "object" && value !== null && "version" in value && typeof value.version === "number" && value.version > VERSION ? value.version : undefined);

/** Nothing is taken from a file with a problem (I5). `newer-version`: what a later Keiro wrote is refused, not guessed. Never throws. */
export const readVerdicts = (file: TextFile): VerdictsRead => {
  const parsed = parseJson(file);
  if (parsed.kind === "refused") return parsed;
  const { value, placeOf } = parsed;
  const refused = (problems: readonly Problem[]): VerdictsRead =>
    ({ kind: "refused", problems: problems.map((problem) => placed(problem, placeOf)).toSorted(byPlace) });
  const version = newer(value);
  if (version !== undefined) {
    return refused([{ code: "newer-version", file: file.name, path: ["version"], params: { value: String(version), limit: String(VERSION) } }]);
  }
  const read = v.safeParse(head, value);
  const problems: Problem[] = read.success ? [] : problemsFromIssues(read.issues, file.name, [], Object.keys(head.entries));
  const list = typeof value === "object" && value !== null && "verdicts" in value ? value.verdicts : undefined;
  const verdicts = validateList("verdicts", { file: file.name, path: ["verdicts"], value: list }, problems);
  if (!read.success || problems.length > 0) return refused(problems);
  const reportAt = (index: number): Report => (code, path, params = {}) => { problems.push({ code, file: file.name, path: ["verdicts", index, ...path], params }); };
  checkVerdicts(verdicts, reportAt);
  return problems.length > 0 ? refused(problems) : { kind: "verdicts", content: { dataset: read.output.dataset, verdicts } };
};
