import { describe, expect, it } from "vitest";
import type { Bundle } from "../../src/model/bundle";
import { aTransition } from "../helpers/a-transition";
import { endsFoundBy, foundBy, reasonsBy, theOneFoundBy } from "../helpers/asked";
import { aChannel, anActor, anIssue } from "../helpers/builders";
import { aLogOf, facing, twoHouses } from "./two-houses";

type More = Partial<Omit<Bundle, "dataset">>;
const RULE = "top-heavy";
const issues = [anIssue({ id: "tariffs" }), anIssue({ id: "energy" }), anIssue({ id: "climate" })];
const talks = (channels: Bundle["channels"], more: More = {}) => twoHouses({ issues, ...more, channels });
const told = (bundle: Bundle, date?: string): string[] => endsFoundBy(RULE, bundle, date);
const GAP = "jp:us";

describe("[top-heavy] too much would go with the leaders' channel", () => {
  it("names the share, the issues that would go and what would remain", () => {
    const sources = [{ source: "source", locator: "leaders" }];
    // Half of the levels, all of the issues, half of the routes.
    expect(theOneFoundBy(RULE, talks([facing("leader", { issues: ["tariffs", "energy"], sources }), facing("desk")]))).toEqual({
      id: "top-heavy:jp:us:::", rule: RULE, between: ["jp", "us"], level: undefined, issue: undefined, administration: undefined,
      reason: { kind: RULE, share: (0.5 + 1 + 0.5) / 3, threshold: 0.5, lostIssues: ["energy", "tariffs"], remaining: ["working"] },
      factors: [{ factor: "redundancy", points: 12 }, { factor: "level", points: 8 }], severity: 20, sources,
      absence: { state: "not-researched", source: undefined, until: undefined }, agenda: undefined, objectives: [], revive: [], alsoFoundBy: [], otherReasons: [],
    });
  });
  it("only over the threshold, not at it", () => {
    expect([told(talks([facing("leader"), facing("desk")])), told(talks([facing("leader", { issues: ["tariffs"] }), facing("desk")]))]).toEqual([[], [GAP]]);
  });
  it("where the leaders are all there is, nothing remains", () => { expect(reasonsBy(RULE, talks([facing("leader")]))).toMatchObject([{ share: 1, remaining: [] }]); });
  it("[I2] says whether anybody has looked", () => {
    expect([[], [aLogOf("us")]].map((sources) => theOneFoundBy(RULE, talks([facing("leader")], { sources })).absence.state)).toEqual(["not-researched", "no-public-record"]);
  });
});

describe("[top-heavy] is silent", () => {
  it("where others carry as much", () => { expect(told(talks([facing("leader", { issues: ["tariffs"] }), facing("minister", { issues: ["tariffs"] }), facing("desk")]))).toEqual([]); });
  it("where leaders do not talk at all", () => { expect(told(talks([facing("desk", { issues: ["tariffs"] })]))).toEqual([]); });
  it.each(["planned", "dormant", "closed", "unknown"] as const)("where the leaders' channel is %s", (is) => { expect(told(talks([facing("leader", { status: [{ is }] }), facing("desk")]))).toEqual([]); });
  it.each(["planned", "dormant", "closed", "unknown"] as const)("but not where what is below is %s", (is) => { expect(told(talks([facing("leader"), facing("desk", { status: [{ is }] })]))).toEqual([GAP]); });
  it("on a grouping of leaders, below whom there is nobody", () => {
    expect(told(talks([aChannel({ ends: ["jp-leader", "quad"], level: "leader" })], { actors: [anActor({ id: "quad", kind: "grouping" })] }))).toEqual([]);
  });
  it("within one party", () => { expect(told(talks([aChannel({ ends: ["jp-leader", "jp-desk"], level: "leader" })]))).toEqual([]); });
});

describe("[top-heavy] two teams", () => {
  const bundle = aTransition({ channels: [aChannel({ ends: ["jp-pm", "us-president"], administration: "old" })] });
  it("belongs to the team in office, and is not told while another is on its way in", () => {
    expect(["2024-11-04", "2024-11-30", "2025-02-01"].map((date) => foundBy(RULE, bundle, date).map(({ administration }) => administration))).toEqual([["old"], [], []]);
  });
});
