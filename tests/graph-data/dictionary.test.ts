/** graph-data/README.md against the model: a person who follows it writes valid files. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { readFileSync } from "node:fs";
import { readFolder } from "../../src/exchange/read-folder";
import { COLLECTIONS, COLLECTION_NAMES, dataSetSchema } from "../../src/model/bundle";
import { citation, disagreement } from "../../src/model/citation";
import { formerName } from "../../src/model/records/actor";
import { statusStatement } from "../../src/model/records/channel";
import { coverage } from "../../src/model/records/source";
import { thresholdOverrides } from "../../src/model/records/thresholds";
import { DEFAULT_THRESHOLDS } from "../../src/model/thresholds";
import * as vocabulary from "../../src/model/vocabulary";
import { readDictionary } from "../../scripts/graph-data/dictionary";
import { GRAPH_DATA } from "../helpers/read-data-set";

const page = readFileSync(new URL("README.md", GRAPH_DATA), "utf8");
const SCHEMAS = new Map<string, { readonly entries: Readonly<Record<string, v.GenericSchema>> }>([
  ["citation", citation], ["says", disagreement], ["dataset", dataSetSchema], ["status", statusStatement], ["coverage", coverage], ["former-name", formerName],
  ["thresholds", thresholdOverrides], ["points", thresholdOverrides.entries.points.wrapped],
  ...COLLECTION_NAMES.map((name) => [name, COLLECTIONS[name]] as const),
]);

describe("the field dictionary", () => {
  const dictionary = readDictionary();

  it("has a section for the data set, each collection and each nested shape", () => {
    expect([...dictionary.keys()].sort()).toEqual([...SCHEMAS.keys()].sort());
  });

  it.each([...SCHEMAS])("names the fields of %s in the model's order, and which are required", (name, { entries }) => {
    const fields = Object.entries(entries).map(([field, entry]) => ({ field, required: entry.type !== "optional" && entry.type !== "exact_optional" }));
    expect(dictionary.get(name)?.map(({ field, required }) => ({ field, required }))).toEqual(fields);
  });

  it("names every word of the vocabulary, and no other way to write it", () => {
    const lists = [
      vocabulary.ACTOR_KINDS, vocabulary.LEVELS, vocabulary.STATUSES, vocabulary.NATURES, vocabulary.STANCES,
      vocabulary.OFFICE_FUNCTIONS, vocabulary.PHASES, vocabulary.CONTACT_MODES, vocabulary.AIMS, vocabulary.PRIORITIES,
      vocabulary.SOURCE_KINDS, vocabulary.VERDICT_KINDS,
    ];
    for (const words of lists) expect(page).toContain(`| ${words.map((word) => `\`${word}\``).join(" ")} |`);
  });

  it("says what each threshold is unless it is given", () => {
    const { points, ...others } = DEFAULT_THRESHOLDS;
    const alone = { ...others, ...points };
    const given = Object.entries(alone).flatMap(([field, value]): [string, number][] => (typeof value === "number" ? [[field, value]] : []));
    const byWord = [others.cadence, points.priority, points.level].flatMap((each) => Object.entries(each));
    for (const [field, value] of given) expect(page).toMatch(new RegExp(`^\\| \`${field}\` \\| [^|]*\\(${value}\\)`, "m"));
    for (const [word, value] of byWord) expect(page).toMatch(new RegExp(`[( ]${word} ${value}[,;)]`));
    for (const [step, { days, points: each }] of Object.entries(points.timeLeft)) expect(page).toMatch(new RegExp(`\`${step}\` \\(${days}(?: days)?, ${each}\\)`));
  });

  it("shows a smallest data set that is valid", () => {
    const files = [...page.matchAll(/^`([a-z]+\.yaml)`\n\n```yaml\n([\s\S]*?)```/gm)].map(([, name = "", text = ""]) => ({ name, text }));
    expect(files.map(({ name }) => name)).toEqual(["dataset.yaml", "actors.yaml", "channels.yaml", "sources.yaml"]);
    expect(readFolder(files)).toMatchObject({ kind: "read" });
  });
});
