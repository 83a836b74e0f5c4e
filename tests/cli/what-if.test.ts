import { readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { keiro, NORDIC, ROOT } from "./keiro";

const LIMIT = { timeout: 60_000 };
const REFERENCE = "graph-data/japan-us-2024";

const COHESION = v.strictObject({ actors: v.number(), components: v.number(), fragmentation: v.nullable(v.number()) });
const SHORT = v.strictObject({ id: v.string(), rule: v.string(), severity: v.number() });
/** What files, scripts and other tools may rely on. */
const WHAT_IF = v.strictObject({
  asOf: v.string(),
  suppositions: v.array(v.strictObject({ kind: v.string(), of: v.string() })),
  opened: v.array(v.looseObject({ id: v.string(), absence: v.literal("supposed") })),
  closed: v.array(v.looseObject({ id: v.string() })),
  changed: v.array(v.strictObject({ before: SHORT, after: SHORT })),
  unreachable: v.array(v.strictObject({ from: v.string(), party: v.string(), actors: v.array(v.string()), isWhole: v.boolean() })),
  onlyWays: v.array(v.strictObject({ office: v.string(), party: v.string(), isSideCut: v.boolean() })),
  cohesion: v.strictObject({ before: COHESION, after: COHESION }),
  leaderDependence: v.array(v.strictObject({ between: v.tuple([v.string(), v.string()]), before: v.nullable(v.number()), after: v.nullable(v.number()) })),
});

describe("keiro what-if", LIMIT, () => {
  const advisers = keiro("what-if", REFERENCE, "--without-channel", "nss-sg--us-nsa", "--json");

  it("prints exactly the keys that are promised, in their order", () => {
    expect([advisers.status, advisers.errors]).toEqual([0, []]);
    const printed: unknown = JSON.parse(advisers.output);
    expect(Object.keys(v.parse(WHAT_IF, printed))).toEqual(Object.keys(WHAT_IF.entries));
    expect(Object.keys(Object(printed))).toEqual(Object.keys(WHAT_IF.entries));
  });
  it("tells that the security advisers' gap opens, and which offices lose their only direct way", () => {
    const { opened, onlyWays } = v.parse(WHAT_IF, JSON.parse(advisers.output));
    expect(opened.map(({ id }) => id)).toContain("expected-missing:jp-nss-sg:us-nsa:security-adviser::biden-2021");
    expect(onlyWays.map(({ office, party }) => `${office} ${party}`)).toEqual(["jp-nss-sg us", "us-nsa jp"]);
  });
  it("[I7] is the same whatever the order of the suppositions", () => {
    const one = keiro("what-if", REFERENCE, "--without-level", "leader", "--with-incumbent", "us-nsa@trump-2025", "--without-actor", "jp-mofa", "--json");
    const other = keiro("what-if", REFERENCE, "--without-actor", "jp-mofa", "--with-incumbent", "us-nsa@trump-2025", "--without-level", "leader", "--json");
    expect(one.output).toBe(other.output);
    expect(v.parse(WHAT_IF, JSON.parse(one.output)).suppositions.map(({ kind, of }) => `${kind} ${of}`))
      .toEqual(["with-incumbent us-nsa@trump-2025", "without-actor jp-mofa", "without-level leader"]);
  });
  it.each([["en", /^What if: .*without any leader-level channel\n\S.*\bopens?\b/], ["ja", /^仮定：.*ない場合\n.*欠落が/]])("prints for readers in %s", async (language, first) => {
    const ran = keiro("what-if", NORDIC, "--without-level", "leader", "--without-incumbent", "fi-pm", "--lang", language);
    expect([ran.status, ran.errors]).toEqual([0, []]);
    expect(ran.output).toMatch(first);
    await expect(ran.output).toMatchFileSnapshot(path.join(ROOT, `tests/golden/nordic-baltic-2023.what-if.${language}.txt`));
    expect(ran.output).not.toMatch(/\{\{|undefined|\[object/);
  });
  it("changes nothing of the data: the gaps afterwards are those of before", () => {
    expect(keiro("gaps", NORDIC, "--json").output).toBe(readFileSync(path.join(ROOT, "tests/golden/nordic-baltic-2023.gaps.json"), "utf8"));
  });
  it.each([
    [["--without-actor", "us-presidnt"], "--without-actor: unknown: us-presidnt; did you mean us-president?"],
    [["--without-level", "leaders"], "--without-level: unknown: leaders; did you mean leader?"],
    [["--with-incumbent", "us-nsa@trump-2025=nobody-of-that-name"], "--with-incumbent: unknown: nobody-of-that-name"],
    [[], "nothing is supposed"], [["more", "--without-level", "leader"], "too many operands: more"],
  ])("%j: ends with 2 and says %s", (words, said) => {
    const { status, output, errors } = keiro("what-if", REFERENCE, ...words);
    expect([status, output, errors[0]]).toEqual([2, "", said]);
  });
});
