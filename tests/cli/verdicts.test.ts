import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readDataSet } from "../../scripts/read-data-set";
import { readVerdicts } from "../../src/exchange/verdicts/read-verdicts";
import { writeBundle } from "../../src/exchange/write-bundle";
import { keiro, listOf, NORDIC, ROOT } from "./keiro";

const LIMIT = { timeout: 60_000 };
// Its fingerprints are as they were on the day it was made: another way of making them would bring back what every user set aside.
const VERDICTS = "tests/fixtures/verdicts/nordic-baltic-2023.json";
const gaps = (...words: string[]) => keiro("gaps", NORDIC, "--verdicts", VERDICTS, ...words);
const setAside = (...words: string[]): unknown[] => listOf(gaps("--json", ...words)).map(({ setAside: said }) => said);

const folder = mkdtempSync(path.join(tmpdir(), "keiro-verdicts-"));
const written = (name: string, text: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};
const text = readFileSync(path.join(ROOT, VERDICTS), "utf8");

describe("keiro gaps --verdicts", LIMIT, () => {
  it("says of each gap whether it is set aside, back because the facts changed, or back for its review", async () => {
    const said = setAside("--today", "2023-06-01");
    await expect(`${JSON.stringify(said, null, 2)}\n`).toMatchFileSnapshot("../golden/nordic-baltic-2023.set-aside.json");
  });
  it("holds review dates against the day that it is told", () => {
    expect(setAside("--today", "2023-05-31")[2]).toMatchObject({ kind: "handled-elsewhere", review: "2023-06-01", returned: null });
  });
  it("changes nothing else of the gaps", () => {
    const bare = listOf(keiro("gaps", NORDIC, "--json"));
    expect(listOf(gaps("--json")).map((gap) => ({ ...gap, setAside: null }))).toEqual(bare);
  });
  it.each([["en", "Set aside – In hand: A visit is planned for the summer. (Desk officer 課員, 16 May 2023)"], ["ja", "【別扱い】対応中：A visit is planned for the summer.（Desk officer 課員、2023年5月16日）"]])(
    "says so to readers in %s, and names the verdict whose gap is not there", (language, words) => {
      const { output } = gaps("--lang", language, "--today", "2023-06-01");
      expect(output).toContain(words);
      expect(output.trimEnd().split("\n").at(-1)).toContain("expected-missing:ee-pm:fi-pm:leader::marin-2019");
    },
  );
  it("goes by the verdicts in the data set, and by the later of two", () => {
    const read = readVerdicts({ name: VERDICTS, text });
    if (read.kind === "refused") throw new Error("the fixture is broken");
    const own = read.content.verdicts.map((verdict) => ({ ...verdict, reason: "Said in the data." }));
    const file = written("with-verdicts.json", writeBundle({ ...readDataSet(path.join(ROOT, NORDIC)), verdicts: own }));
    const reasons = (...words: string[]) => listOf(keiro("gaps", file, "--json", ...words)).map(({ setAside: said }) => Object(said).reason);
    expect(reasons()).toEqual(["Said in the data.", "Said in the data.", "Said in the data."]);
    const later = written("later.json", text.replaceAll('"2023-05-16"', '"2023-05-17"'));
    const earlier = written("earlier.json", text.replaceAll('"2023-05-16"', '"2023-05-15"'));
    expect([reasons("--verdicts", later)[0], reasons("--verdicts", earlier)[0]]).toEqual(["A visit is planned for the summer.", "Said in the data."]);
  });
  it.each([
    ["of another data set", () => written("other.json", text.replace("nordic-baltic-2023", "japan-us-2024")), "other-data-set"],
    ["of a newer version", () => written("newer.json", text.replace('"version": 1', '"version": 2')), "newer-version"],
    ["with a slip in it", () => written("slip.json", text.replace('"in-hand"', '"in hand"')), "not-one-of"],
    ["that holds a network", () => `${NORDIC}/actors.yaml`, "unknown-format"],
    ["that is not there", () => "no/such/file.json", "unreadable-file"],
  ])("a file %s is told with its place, and ends with 1", (_, file, code) => {
    const { status, output, errors } = keiro("gaps", NORDIC, "--json", "--verdicts", file());
    expect([status, output, errors.length]).toEqual([1, "", 1]);
    expect(errors[0]).toMatch(new RegExp(`:\\d+:\\d+ ${code} \\S`));
  });
  it.each(["2023-06", "tomorrow"])("--today %s is a wrong call", (day) => { expect(gaps("--today", day).status).toBe(2); });
});
