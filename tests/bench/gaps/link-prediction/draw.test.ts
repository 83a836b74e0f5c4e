/** [bench] Every method is asked the same, and nothing of the answer can be seen. */
import { describe, expect, it } from "vitest";
import { keyOf, pairOf, type Pair } from "../../../../src/gaps/likely/pair";
import type { Setting } from "./draw";
import { usAmbassadors, usContacts } from "./graph-files";
import { sampleSettings } from "./sample-graphs";
import { ambassadorSettings } from "./us-ambassadors";
import { contactSettings } from "./us-contacts";

const keys = (pairs: readonly Pair[]): string[] => pairs.map(([a, b]) => keyOf(pairOf(a, b)));
const SETTINGS: readonly Setting[] = [...contactSettings(), ...ambassadorSettings(), ...sampleSettings()];

describe.each(SETTINGS)("[bench] $name", ({ name, draws }) => {
  it("has at least five draws, twenty where a tenth is hidden", () => {
    expect(draws.length).toBeGreaterThanOrEqual(name.includes("next") ? 5 : 20);
  });
  it("asks each absent pair once, and none that can be seen", () => {
    for (const { input, candidates } of draws) {
      const asked = keys(candidates.map(({ pair }) => pair));
      expect(new Set(asked).size).toBe(asked.length);
      const seen = new Set(keys([...input.channels, ...input.steps ?? []]));
      expect(asked.filter((key) => seen.has(key))).toEqual([]);
      expect(candidates.some(({ came }) => came) && candidates.some(({ came }) => !came)).toBe(true);
    }
  });
  it("asks the same in every run", () => {
    const again = [...contactSettings(), ...ambassadorSettings(), ...sampleSettings()].find((setting) => setting.name === name);
    expect(again?.draws).toEqual(draws);
  });
});

describe("[bench] the graphs", () => {
  it("of contacts join an office of the United States with one of another state, each pair once a year", () => {
    for (const pairs of Object.values(usContacts.years)) {
      const offices = pairs.map((pair) => pair.map((index) => usContacts.offices[index] ?? ""));
      expect(offices.filter(([us = "", other = ""]) => us.includes("/") || !other.includes("/"))).toEqual([]);
      expect(new Set(pairs.map((pair) => pair.join())).size).toBe(pairs.length);
    }
    expect(Object.keys(usContacts.years)).toHaveLength(36);
  });
  it("of ambassadors name states that there are", () => {
    const last = usAmbassadors.states.length - 1;
    for (const { toUs, fromUs, members } of usAmbassadors.snapshots) expect(Math.max(...toUs, ...fromUs, ...Object.values(members).flat())).toBeLessThanOrEqual(last);
    expect(usAmbassadors.snapshots).toHaveLength(9);
  });
  it("hides a tenth, never what stays", () => {
    const karate = SETTINGS.find(({ name }) => name === "karate club");
    expect(karate?.draws.map(({ input, candidates }) => [input.channels.length, candidates.filter(({ came }) => came).length])).toEqual(karate?.draws.map(() => [70, 8]));
    expect(new Set(karate?.draws.map(({ input }) => keys(input.channels).join())).size).toBe(karate?.draws.length);
  });
});
