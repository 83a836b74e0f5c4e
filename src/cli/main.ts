/** `keiro validate | diff | gaps | measures | routes | transition | what-if` on files: the same core as in the page, in Node. */
import { parseArgs } from "node:util";
import { SUPPOSITION_KINDS } from "../gaps/what-if/supposition";
import { LANGUAGES, type Language } from "../model/text";
import { addBothLanguages } from "../i18n/both";
import { diff } from "./commands/diff";
import { gaps } from "./commands/gaps";
import { measures } from "./commands/measures";
import { routes } from "./commands/routes";
import { transition } from "./commands/transition";
import { validate } from "./commands/validate";
import { whatIf } from "./commands/what-if";
import { EXIT, UsageError, type Command } from "./command";

const COMMANDS: Readonly<Record<string, Command>> = { validate, diff, gaps, measures, routes, transition, "what-if": whatIf };

const USAGE = `keiro validate [folder…]
keiro diff <folder> --from DATE --to DATE [--against FOLDER] [--threshold FIGURE=NUMBER…] [--json] [--lang ja|en]
keiro gaps <folder> [--as-of DATE] [--verdicts FILE] [--today DAY] [--threshold FIGURE=NUMBER…] [--json] [--lang ja|en]
keiro measures <folder> [--as-of DATE] [--json] [--lang ja|en]
keiro routes <folder> A B [--as-of DATE] [--administration ID] [--json] [--lang ja|en]
keiro transition <folder> [--administration ID] [--as-of DATE] [--came-out] [--ics FILE] [--csv FILE] [--today DAY] [--json] [--lang ja|en]
keiro what-if <folder> SUPPOSITION… [--as-of DATE] [--threshold FIGURE=NUMBER…] [--json] [--lang ja|en]

A folder holds one YAML file a collection; a single JSON, YAML or GEXF file will do as well.
DATE is a year, a year and month, or a day: 2024, 2024-11, 2024-11-30.
SUPPOSITION is --without-actor ID, --without-channel ID, --without-level LEVEL, --without-incumbent POST or --with-incumbent POST[=PERSON];
POST is an office, or OFFICE@ADMINISTRATION for the one of that team.
FIGURE is a threshold as a data set writes it: cadence.leader, topHeavyShare, points.priority.must.
`;

const MANY = { type: "string", multiple: true } as const;

const isLanguage = (text: string): text is Language => LANGUAGES.some((language) => language === text);

const run = async (argv: readonly string[]): Promise<number> => {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      "as-of": { type: "string" }, "administration": { type: "string" }, "from": { type: "string" }, "to": { type: "string" }, "against": { type: "string" }, "came-out": { type: "boolean" }, "ics": { type: "string" }, "csv": { type: "string" }, "verdicts": { type: "string" }, "today": { type: "string" }, "json": { type: "boolean" },
      "without-actor": MANY, "without-channel": MANY, "without-level": MANY, "without-incumbent": MANY, "with-incumbent": MANY, "threshold": MANY,
      "lang": { type: "string" }, "help": { type: "boolean", short: "h" },
    },
  });
  const [name, ...operands] = positionals;
  if (values.help === true) {
    process.stdout.write(USAGE);
    return EXIT.done;
  }
  const command = name === undefined || !Object.hasOwn(COMMANDS, name) ? undefined : COMMANDS[name];
  if (command === undefined) throw new UsageError(name === undefined ? "no command" : `unknown command: ${name}`);
  const language = values.lang ?? "en";
  if (!isLanguage(language)) throw new UsageError(`unknown language: ${language}`);
  const suppositions = SUPPOSITION_KINDS.flatMap((kind) => (values[kind] ?? []).map((operand) => ({ kind, operand })));
  return command(operands, { asOf: values["as-of"], administration: values.administration, from: values.from, to: values.to, against: values.against, cameOut: values["came-out"] === true, ics: values.ics, csv: values.csv, verdicts: values.verdicts, today: values.today, suppositions, thresholds: values.threshold ?? [], json: values.json === true, language });
};

const isArgumentError = (error: unknown): error is Error =>
  error instanceof UsageError || (error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));

addBothLanguages();
try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!isArgumentError(error)) throw error;
  process.stderr.write(`${error.message}\n${USAGE}`);
  process.exitCode = EXIT.usage;
}
