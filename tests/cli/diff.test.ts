import path from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { keiro, NORDIC, ROOT } from "./keiro";

const LIMIT = { timeout: 60_000 };
const REFERENCE = "graph-data/japan-us-2024";
const SPRING_2021 = ["--from", "2021-04-30", "--to", "2024-11-30"];

const VALUE = v.union([v.string(), v.number(), v.boolean(), v.null(), v.array(v.string())]);
const GAPS = v.array(v.looseObject({ id: v.string(), rule: v.string(), severity: v.number(), absence: v.string(), setAside: v.null() }));
/** What files, scripts and other tools may rely on. */
const DIFF = v.strictObject({
  added: v.array(v.string()),
  gone: v.array(v.string()),
  changed: v.array(v.strictObject({ id: v.string(), field: v.string(), before: VALUE, after: VALUE })),
  gaps: v.strictObject({ opened: GAPS, closed: GAPS }),
});

describe("keiro diff", LIMIT, () => {
  const ran = keiro("diff", REFERENCE, ...SPRING_2021, "--json");
  const printed = v.parse(DIFF, JSON.parse(ran.output));

  it("prints exactly the keys that are promised, in their order", async () => {
    expect([ran.status, ran.errors]).toEqual([0, []]);
    expect(Object.keys(printed)).toEqual(["added", "gone", "changed", "gaps"]);
    expect(Object.keys(printed.changed[0] ?? {})).toEqual(["id", "field", "before", "after"]);
    await expect(ran.output).toMatchFileSnapshot(path.join(ROOT, "tests/golden/japan-us-2024.diff.json"));
  });
  it("spring 2021 against November 2024: what is gone, whose team, who is in post, how the two stand", () => {
    expect(printed.gone).toEqual(["ambassador--indo-pacific-coordinator"]);
    expect(printed.changed).toContainEqual({ id: "nss-sg--us-nsa", field: "team", before: "biden-2021", after: null });
    expect(printed.changed).toContainEqual({ id: "us-nsc-indo-pacific", field: "incumbent", before: "campbell-kurt", after: null });
    expect(printed.changed).toContainEqual({ id: "us-president", field: "designate", before: null, after: "trump-donald" });
    expect(printed.changed).toContainEqual({ id: "jp:us:foip", field: "stance", before: "shared", after: "unsettled" });
    expect(printed.changed).toContainEqual({ id: "leader", field: "firstInPerson", before: "biden-suga-2021-04-16", after: null });
    expect(printed.gaps.opened[0]?.id).toBe("expected-missing:jp-pm:us-president:leader::trump-2025");
  });
  it("is the mirror image the other way round", () => {
    const back = v.parse(DIFF, JSON.parse(keiro("diff", REFERENCE, "--from", "2024-11-30", "--to", "2021-04-30", "--json").output));
    expect([back.added, back.gone]).toEqual([printed.gone, printed.added]);
    expect(back.gaps).toEqual({ opened: printed.gaps.closed, closed: printed.gaps.opened });
  });
  it.each(["en", "ja"])("prints for readers in %s", async (language) => {
    const { status, output, errors } = keiro("diff", REFERENCE, ...SPRING_2021, "--lang", language);
    expect([status, errors]).toEqual([0, []]);
    await expect(output).toMatchFileSnapshot(path.join(ROOT, `tests/golden/japan-us-2024.diff.${language}.txt`));
    expect(output).not.toMatch(/\{\{|undefined|\[object/);
  });
  it("two data sets are matched by id, each as of its own date", () => {
    const { added, gone } = v.parse(DIFF, JSON.parse(keiro("diff", NORDIC, "--against", REFERENCE, "--json").output));
    expect([added.length > 0, gone.length > 0, gone.includes("nss-sg--us-nsa")]).toEqual([true, true, true]);
  });
  it("a date and itself: nothing", () => {
    const { status, output } = keiro("diff", NORDIC, "--from", "2023-05-15", "--to", "2023-05-15");
    expect([status, output]).toEqual([0, "Nothing changed between 15 May 2023 and 15 May 2023: the same channels, posts, stances and missing channels.\n"]);
  });
  it.each([
    [[], "no folder named"], [[REFERENCE], "no --from"], [[REFERENCE, "--from", "2021"], "no --to"], [[REFERENCE, "--from", "2021-02-30", "--to", "2024"], "not a date: 2021-02-30"],
    [[REFERENCE, "more", ...SPRING_2021], "too many operands: more"], [[REFERENCE, ...SPRING_2021, "--as-of", "2024"], "--as-of: two dates are compared, --from and --to"],
  ])("%j: ends with 2 and says %s", (words, said) => {
    const { status, output, errors } = keiro("diff", ...words);
    expect([status, output, errors[0]]).toEqual([2, "", said]);
  });
  it("a folder that is not there is told, and ends with 1", () => {
    expect(keiro("diff", NORDIC, "--against", "tests/fixtures/nowhere").status).toBe(1);
  });
});
