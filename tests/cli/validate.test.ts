import { describe, expect, it } from "vitest";
import { BROKEN, keiro, NORDIC } from "./keiro";

const LIMIT = { timeout: 60_000 };

describe("keiro validate", LIMIT, () => {
  const broken = keiro("validate", BROKEN);
  const good = keiro("validate", NORDIC);

  it("ends with 0 and no word on the error stream where all is well", () => {
    expect([good.status, good.errors]).toEqual([0, []]);
    expect(good.output).toContain(NORDIC);
  });
  it("ends with 1 where it is not, and says nothing on standard output", () => { expect([broken.status, broken.output]).toEqual([1, ""]); });
  it("prints each problem on a line: file:line:column code message", () => {
    expect(broken.errors.length).toBeGreaterThan(0);
    for (const line of broken.errors) expect(line).toMatch(/^[^:]+\.yaml:[1-9]\d*:[1-9]\d* [a-z]+(?:-[a-z]+)* \S.*$/);
  });
  it("prints every problem of every file, in the order of the files", () => {
    expect(broken.errors.map((line) => line.split(" ").slice(0, 2).join(" "))).toEqual([
      `${BROKEN}/actors.yaml:6:9 not-one-of`, `${BROKEN}/actors.yaml:8:3 unknown-field`, `${BROKEN}/channel.yaml:1:1 unknown-collection`,
      `${BROKEN}/dataset.yaml:3:7 not-a-date`, `${BROKEN}/sources.yaml:4:8 web-address`,
    ]);
  });
  it("says what was meant, in the language asked for", () => {
    expect(broken.errors[0]).toContain("state");
    const japanese = keiro("validate", BROKEN, "--lang", "ja");
    expect(japanese.errors.map((line) => line.split(" ")[1])).toEqual(broken.errors.map((line) => line.split(" ")[1]));
    for (const line of japanese.errors) expect(line).toMatch(/[\p{Script=Hiragana}\p{Script=Katakana}]/u);
  });
  it("checks several and ends with 1 if one of them is broken", () => {
    const both = keiro("validate", NORDIC, BROKEN);
    expect([both.status, both.errors]).toEqual([1, broken.errors]);
  });
  it("takes a path that is not there for a problem, not for a crash", () => {
    const missing = keiro("validate", "no/such/folder");
    expect([missing.status, missing.errors.length]).toEqual([1, 1]);
    expect(missing.errors[0]).toMatch(/^no\/such\/folder:1:1 unreadable-file \S/);
  });
  it("checks the product's own data when no folder is named", () => { expect(keiro("validate")).toMatchObject({ status: 0, errors: [] }); });
});
