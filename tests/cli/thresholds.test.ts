import { describe, expect, it } from "vitest";
import { keiro, listOf, NORDIC } from "./keiro";

const LIMIT = { timeout: 60_000 };
const JAPAN_US = "graph-data/japan-us-2024";

const quiet = (...words: string[]): unknown[] => listOf(keiro("gaps", JAPAN_US, "--json", ...words)).filter(({ rule }) => rule === "gone-quiet").map(({ id }) => id);

describe("keiro gaps --threshold", LIMIT, () => {
  it("[gone-quiet] a shorter cadence finds more, and what it found before", () => {
    const before = quiet();
    const after = quiet("--threshold", "cadence.leader=60");
    expect(after.length).toBeGreaterThan(before.length);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it("several may be given, of one that is given twice the last counts; the points are those of the call", () => {
    const gaps = listOf(keiro("gaps", NORDIC, "--json", "--threshold", "points.priority.must=10", "--threshold", "points.priority.should=11", "--threshold", "points.priority.must=30"));
    const points = gaps.flatMap(({ factors }) => (Array.isArray(factors) ? factors : [])).filter(({ factor }: { factor: string }) => factor === "priority").map(({ points: each }: { points: number }) => each);
    expect(points.length).toBeGreaterThan(0);
    expect(new Set(points)).toEqual(new Set([30, 11].filter((each) => points.includes(each))));
  });

  it.each([["en", /^Criteria adjusted: .*Leader: 200 days \(otherwise 365 days\)/], ["ja", /^基準を変更して表示：.*首脳 200日（変更前は365日）/]])("a list for readers says by which figures it was made (%s)", (language, words) => {
    const [adjusted, plain] = [keiro("gaps", NORDIC, "--lang", language, "--threshold", "cadence.leader=200"), keiro("gaps", NORDIC, "--lang", language)];
    expect([adjusted.status, adjusted.errors]).toEqual([0, []]);
    expect(adjusted.output).toMatch(words);
    expect(plain.output).not.toMatch(words);
  });

  it.each([
    ["cadence.leder=200", "--threshold: unknown: cadence.leder; did you mean cadence.leader?"], ["__proto__=1", "--threshold: unknown: __proto__"],
    ["cadence.leader", "--threshold cadence.leader: cadence.leader takes whole numbers from 1 to 3650"], ["cadence.leader=0", "--threshold cadence.leader=0: cadence.leader takes whole numbers from 1 to 3650"],
    ["topHeavyShare=1.5", "--threshold topHeavyShare=1.5: topHeavyShare takes numbers from 0 to 1"], ["cadence.leader=1=2", "--threshold cadence.leader=1=2: cadence.leader takes whole numbers from 1 to 3650"],
    ["points.friction=30", "--threshold: with these points a severity could reach 120; 100 is the most there is"],
  ])("%s is a wrong call", (given, words) => {
    const { status, output, errors } = keiro("gaps", NORDIC, "--threshold", given);
    expect([status, output, errors[0]]).toEqual([2, "", words]);
  });

  it("holds for what-if, too: what opens has the points of the call", () => {
    const priorities = (...words: string[]): string[] => {
      const { output } = keiro("what-if", JAPAN_US, "--without-level", "security-adviser", "--json", ...words);
      return [...output.matchAll(/"factor": "priority",\s+"points": (\d+)/g)].flatMap(([, points]) => points ?? []);
    };
    const [own, called] = [priorities(), priorities("--threshold", "points.priority.must=30", "--threshold", "points.priority.should=30", "--threshold", "points.priority.may=30")];
    expect(own.length).toBeGreaterThan(0);
    expect(called).toEqual(own.map(() => "30"));
    expect(keiro("what-if", JAPAN_US, "--without-level", "security-adviser", "--threshold", "cadence.leader=200").output).toMatch(/^Criteria adjusted: /);
  });
});
