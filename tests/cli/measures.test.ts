import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { measuresJson } from "../../src/cli/measures-json";
import { aTransition } from "../helpers/a-transition";
import { snapshotOf } from "../helpers/asked";
import { aChannel } from "../helpers/builders";
import { BROKEN, keiro, NORDIC } from "./keiro";

const LIMIT = { timeout: 60_000 };
const REFERENCE = "graph-data/japan-us-2024";

/** What files, scripts and other tools may rely on. */
const ACTOR = v.strictObject({
  actor: v.string(), degree: v.number(), betweenness: v.number(), constraint: v.number(), effectiveSize: v.number(), articulationPoint: v.boolean(),
});
const BRIDGE = v.strictObject({ between: v.tuple([v.string(), v.string()]), channels: v.pipe(v.array(v.string()), v.minLength(1)) });
const MEASURES = v.strictObject({
  asOf: v.string(), actors: v.array(ACTOR), bridges: v.array(BRIDGE), components: v.number(), fragmentation: v.nullable(v.number()), distanceWeightedFragmentation: v.nullable(v.number()),
});

describe("the measures of a small network", () => {
  /** Two governments that know each other well but for one adviser, and an envoy whom only that adviser reaches. */
  const channels = [["jp", "us"], ["jp", "us-nsc"], ["us", "us-nsc"], ["us-nsc", "us-adviser"], ["us-adviser", "us-envoy"], ["us-adviser", "us-envoy"], ["jp-pm", "us-president"]]
    .map(([a = "", b = ""], index) => aChannel({ id: `c${index}`, ends: [a, b] }));
  const { actors, ...whole } = measuresJson(snapshotOf(aTransition({ channels })));

  it("are those that can be worked out by hand", () => {
    // Seven nodes; 15 pairs of others. us-nsc lies between {jp, us} and {us-adviser, us-envoy}: 4 pairs.
    expect(actors).toEqual([
      { actor: "us-nsc", degree: 3, betweenness: 4 / 15, constraint: (1 / 3) ** 2 + 2 * (1 / 3 + 1 / 6) ** 2, effectiveSize: 3 - 2 / 3, articulationPoint: true },
      { actor: "us-adviser", degree: 2, betweenness: 3 / 15, constraint: 1 / 2, effectiveSize: 2, articulationPoint: true },
      { actor: "jp", degree: 2, betweenness: 0, constraint: (1 / 2 + 1 / 6) ** 2 + (1 / 2 + 1 / 4) ** 2, effectiveSize: 1, articulationPoint: false },
      { actor: "jp-pm", degree: 1, betweenness: 0, constraint: 1, effectiveSize: 1, articulationPoint: false },
      { actor: "us", degree: 2, betweenness: 0, constraint: (1 / 2 + 1 / 6) ** 2 + (1 / 2 + 1 / 4) ** 2, effectiveSize: 1, articulationPoint: false },
      { actor: "us-envoy", degree: 1, betweenness: 0, constraint: 1, effectiveSize: 1, articulationPoint: false },
      { actor: "us-president", degree: 1, betweenness: 0, constraint: 1, effectiveSize: 1, articulationPoint: false },
    ].map((each) => ({ ...each, betweenness: expect.closeTo(each.betweenness, 12), constraint: expect.closeTo(each.constraint, 12), effectiveSize: expect.closeTo(each.effectiveSize, 12) })));
  });
  it("name the bridges with all channels that make each, and count the parts", () => {
    expect(whole).toEqual({
      asOf: "2024-11-30", components: 2, fragmentation: expect.closeTo(1 - (5 * 4 + 2) / 42, 12),
      // Six pairs at distance 1, three at 2, two at 3.
      distanceWeightedFragmentation: expect.closeTo(1 - 2 * (6 + 3 / 2 + 2 / 3) / 42, 12),
      bridges: [
        { between: ["jp-pm", "us-president"], channels: ["c6"] }, { between: ["us-adviser", "us-envoy"], channels: ["c4", "c5"] }, { between: ["us-adviser", "us-nsc"], channels: ["c3"] },
      ],
    });
  });
  it("where nothing is open there is nothing to measure", () => {
    expect(measuresJson(snapshotOf(aTransition()))).toEqual({ asOf: "2024-11-30", actors: [], bridges: [], components: 0, fragmentation: null, distanceWeightedFragmentation: null });
  });
});

describe("keiro measures --json", LIMIT, () => {
  const ran = keiro("measures", REFERENCE, "--as-of", "2024-11-30", "--json");
  const printed: unknown = JSON.parse(ran.output);
  const measures = v.parse(MEASURES, printed);

  it("ends with 0 and prints exactly the keys that are promised, in their order", () => {
    expect([ran.status, ran.errors]).toEqual([0, []]);
    expect(Object.keys(Object(printed))).toEqual(Object.keys(MEASURES.entries));
  });
  it("has the highest betweenness first, ties by id", () => {
    const order = measures.actors.map(({ actor, betweenness }) => ({ actor, betweenness }));
    expect(order.length).toBeGreaterThan(20);
    expect(order).toEqual(order.toSorted((a, b) => b.betweenness - a.betweenness || (a.actor < b.actor ? -1 : 1)));
  });
  it("names only actors that are in it", () => {
    const known = new Set(measures.actors.map(({ actor }) => actor));
    expect(measures.bridges.flatMap(({ between }) => between).filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("keiro measures", LIMIT, () => {
  it.each([["en", "Articulation point", "Prime Minister of Estonia (ee-pm)", /^3 bridges/m], ["ja", "関節点", "エストニア首相（ee-pm）", /^迂回路のないつながり（橋）：3件$/m]])(
    "prints for readers in %s: the whole, a table of actors, the bridges", (language, column, actor, bridges) => {
      const { status, errors, output } = keiro("measures", NORDIC, "--lang", language);
      expect([status, errors]).toEqual([0, []]);
      expect(output).toContain(column);
      expect(output).toContain(actor);
      expect(output).toMatch(bridges);
      expect(output).toMatch(/0\.800/);
      expect(output).not.toMatch(/\{\{|undefined|NaN/);
    },
  );
  it("says so where no channel is open", () => {
    const { status, output } = keiro("measures", REFERENCE, "--as-of", "1900");
    expect([status, output]).toEqual([0, "Network of the channels open in 1900\nNo channel is open.\n"]);
  });
  it("of broken data prints the problems and ends with 1", () => {
    expect(keiro("measures", BROKEN, "--json")).toMatchObject({ status: 1, output: "" });
  });
  it.each([["measures"], ["measures", NORDIC, "more"], ["measures", NORDIC, "--as-of", "soon"]].map((words) => ({ words, shown: words.join(" ") })))(
    "keiro $shown: ends with 2 and shows how it is called", ({ words }) => {
      const { status, errors } = keiro(...words);
      expect(status).toBe(2);
      expect(errors.join("\n")).toContain("keiro measures <folder>");
    },
  );
});
