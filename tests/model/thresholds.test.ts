import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../src/exchange/json/parse-json";
import { readBundle } from "../../src/exchange/read-bundle";
import { writeBundle } from "../../src/exchange/write-bundle";
import { FIGURES, figureIn, figureNamed, figuresIn, isAllowed, readNumber, withFigure, withFigures } from "../../src/model/figures";
import { UNITS, type ThresholdOverrides } from "../../src/model/records/thresholds";
import { DEFAULT_THRESHOLDS, largestSeverity, MOST_SEVERE, thresholdsOf } from "../../src/model/thresholds";
import { LEVELS } from "../../src/model/vocabulary";
import { aBundle, aDataSet } from "../helpers/builders";
import { runs, seedFor } from "../helpers/seed";
import { changed, problemsOf, whereOf } from "./validating";

const said = (thresholds: unknown): string[] => problemsOf(changed("dataset.thresholds", thresholds)).map((problem) => `${whereOf(problem)} ${problem.code}`);

const dataSet = (thresholds: ThresholdOverrides) => aBundle({ dataset: aDataSet({ thresholds }) });

const someFigures = fc.uniqueArray(fc.constantFrom(...FIGURES), { selector: ({ id }) => id }).chain((figures) => fc.tuple(...figures.map((figure) => {
  const { least, most, isWhole } = UNITS[figure.unit];
  const value = isWhole ? fc.integer({ min: least, max: most }) : fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
  return value.map((each) => [figure.id, each] as const);
}))).map((given) => given.reduce<ThresholdOverrides>((overrides, [id, value]) => withFigure(overrides, id, value), {}));

const always = (name: string, check: (one: ThresholdOverrides, other: ThresholdOverrides) => void): void => {
  fc.assert(fc.property(someFigures, someFigures, check), { numRuns: runs(50), seed: seedFor(name) });
};

describe("thresholds of a data set", () => {
  it("are the defaults where it says nothing", () => { expect([thresholdsOf(dataSet({})), thresholdsOf(aBundle())]).toEqual([DEFAULT_THRESHOLDS, DEFAULT_THRESHOLDS]); });

  it("are as it says: the other figures stay", () => {
    const { cadence, points, ...others } = thresholdsOf(dataSet({ cadence: { "leader": 200, "non-government": 400 }, topHeavyShare: 0, points: { timeLeft: { near: { points: 11 } } } }));
    expect(cadence).toEqual({ ...DEFAULT_THRESHOLDS.cadence, "leader": 200, "non-government": 400 });
    expect(points.timeLeft).toEqual({ ...DEFAULT_THRESHOLDS.points.timeLeft, near: { days: 180, points: 11 } });
    expect(others).toMatchObject({ topHeavyShare: 0, smallGrouping: 10, suggestions: { most: 5, shared: 2 } });
  });

  it("yield to what the reader sets", () => {
    const thresholds = thresholdsOf(dataSet({ cadence: { leader: 200, working: 60 } }), { cadence: { leader: 100 } });
    expect([thresholds.cadence.leader, thresholds.cadence.working, thresholds.cadence.embassy]).toEqual([100, 60, 90]);
  });

  it("come back from a file as they were written", () => {
    const bundle = dataSet({ points: { friction: 5, level: { working: 3 } }, cadence: { working: 60, leader: 200 } });
    expect(readBundle({ name: "b.json", text: writeBundle(bundle) }, parseJson)).toMatchObject({ kind: "read", bundle });
  });

  it.each<[string, unknown, string]>([
    ["days", { cadence: { leader: 0 } }, "cadence.leader out-of-range"], ["days", { cadence: { leader: -5 } }, "cadence.leader out-of-range"],
    ["days", { cadence: { leader: 3651 } }, "cadence.leader out-of-range"], ["days", { cadence: { leader: 1.5 } }, "cadence.leader bad-number"],
    ["days", { cadence: { leader: Infinity } }, "cadence.leader out-of-range"], ["days", { cadence: { leader: Number.NaN } }, "cadence.leader wrong-type"],
    ["days", { cadence: { leader: "200" } }, "cadence.leader wrong-type"], ["days", { cadence: { leader: null } }, "cadence.leader wrong-type"],
    ["an unknown level", { cadence: { chief: 100 } }, "cadence.chief unknown-field"], ["a prototype's field", { cadence: { constructor: 100 } }, "cadence.constructor unknown-field"],
    ["a list", { cadence: [365] }, "cadence.0 unknown-field"], ["an unknown field", { cadences: {} }, "cadences unknown-field"],
    ["a share", { topHeavyShare: 1.01 }, "topHeavyShare out-of-range"], ["a share", { topHeavyShare: -0.1 }, "topHeavyShare out-of-range"],
    ["members", { smallGrouping: 1 }, "smallGrouping out-of-range"], ["a rank", { points: { rung: 5 } }, "points.rung out-of-range"],
    ["a suggestion", { points: { suggestion: 6 } }, "points.suggestion out-of-range"], ["points", { points: { friction: 41 } }, "points.friction out-of-range"],
    ["a step", { points: { timeLeft: { later: { days: 1 } } } }, "points.timeLeft.later unknown-field"],
  ])("%s out of bounds is told with its place: %j", (_, thresholds, problem) => { expect(said(thresholds)).toEqual([`dataset.yaml thresholds.${problem}`]); });

  it("at their bounds are taken, and zero is a figure", () => {
    expect(said({ cadence: { leader: 1, embassy: 3650 }, topHeavyShare: 0, suggestions: { most: 0 }, points: { friction: 0, triangle: 6 } })).toEqual([]);
  });

  it("may not let a severity pass 100, whichever figure it is", () => {
    expect(largestSeverity(DEFAULT_THRESHOLDS)).toBe(MOST_SEVERE);
    for (const points of [{ friction: 11 }, { precedent: 6 }, { overdue: 21 }, { anyLevel: 26 }, { timeLeft: { far: { points: 21 } } }, { level: { working: 26 } }]) {
      expect(said({ points })).toEqual(["dataset.yaml thresholds.points too-many-points"]);
    }
    expect(said({ points: { rung: 40, suggestion: 5 } })).toEqual([]);
    expect(said({ points: { friction: 5, precedent: 10 } })).toEqual([]);
  });
});

describe("figures", () => {
  it("are every threshold, each once", () => {
    const leaves = (value: object): number => Object.values(value).reduce<number>((sum, each) => sum + (typeof each === "object" && each !== null ? leaves(each) : 1), 0);
    const ids = FIGURES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => figureIn(DEFAULT_THRESHOLDS, id) === undefined)).toEqual(["cadence.non-government"]);
    expect(ids).toHaveLength(leaves(DEFAULT_THRESHOLDS) + LEVELS.length - Object.keys(DEFAULT_THRESHOLDS.cadence).length);
  });

  it("each stands for the threshold of its name", () => {
    for (const figure of FIGURES) {
      const { least } = UNITS[figure.unit];
      const before = figuresIn(DEFAULT_THRESHOLDS).filter(([{ id }]) => id !== figure.id);
      const set = thresholdsOf(aBundle(), withFigure({}, figure.id, least));
      expect(figureIn(set, figure.id)).toBe(least);
      expect(figuresIn(set).filter(([{ id }]) => id !== figure.id)).toEqual(before);
    }
  });

  it("are allowed within their bounds only, and refused beyond them as a file's are", () => {
    for (const figure of FIGURES) {
      const { least, most } = UNITS[figure.unit];
      expect([least, most, least - 1, most + 1, least + 1.5].map((value) => isAllowed(figure, value))).toEqual([true, true, false, false, false]);
      for (const value of [least - 1, most + 1]) expect(() => withFigure({}, figure.id, value)).toThrow("out-of-range");
    }
  });

  it("[I7] set one by one in any order are the same; one that is set and taken back leaves no trace", () => {
    always("figures", (one, other) => {
      expect(withFigures(one, other)).toEqual(figuresIn(other).toReversed().reduce((overrides, [{ id }, value]) => withFigure(overrides, id, value), one));
      expect(figuresIn(one).reduce((overrides, [{ id }]) => withFigure(overrides, id, undefined), one)).toEqual({});
    });
  });

  it("of the reader over those of the data set are the same as both at once", () => {
    always("figures over figures", (one, other) => { expect(thresholdsOf(dataSet(one), other)).toEqual(thresholdsOf(dataSet(withFigures(one, other)))); });
  });

  it.each([["cadence.leader", true], ["cadence.chief", false], ["__proto__", false], ["constructor", false], ["cadence", false], ["", false]])("%j is one: %s", (name, isOne) => {
    expect(figureNamed(name) !== undefined).toBe(isOne);
  });

  it.each<[string, number | undefined]>([
    ["200", 200], ["０.５", 0.5], ["２００", 200], [" 7 ", 7], ["0", 0], ["", undefined], ["-1", undefined], ["1e3", undefined], ["0x10", undefined], ["1,000", undefined],
    ["Infinity", undefined], [".5", undefined], ["1 2", undefined], ["9".repeat(400), undefined], ["二百", undefined],
  ])("%j is read as %s", (text, value) => { expect(readNumber(text)).toBe(value); });
});
