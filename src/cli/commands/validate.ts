import { readdir } from "node:fs/promises";
import path from "node:path";
import { createSpeaker } from "../../i18n/speaker";
import type { Bundle } from "../../model/bundle";
import { EXIT, type Command } from "../command";
import { printProblems, read } from "../load";

const DATA_FOLDER = "graph-data";

/** Every folder of the product's own data when none is named. */
const ownDataSets = async (): Promise<string[]> => {
  const entries = await readdir(DATA_FOLDER, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory() && entry.name !== "schema").map(({ name }) => path.join(DATA_FOLDER, name)).toSorted();
};

const countsOf = (place: string, { actors, channels, contacts }: Bundle) =>
  ({ place, actors: actors.length, channels: channels.length, contacts: contacts.length });

export const validate: Command = async (operands, { language }) => {
  const places = operands.length > 0 ? operands : await ownDataSets();
  const speaker = createSpeaker(language);
  let refused = 0;
  for (const place of places) {
    const result = await read(place);
    printProblems(result.kind === "refused" ? result.problems : result.warnings, language);
    if (result.kind === "refused") refused++;
    else process.stdout.write(`${speaker.t("commandLine.valid", countsOf(place, result.bundle))}\n`);
  }
  return refused > 0 || places.length === 0 ? EXIT.problems : EXIT.done;
};
