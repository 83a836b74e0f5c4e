import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Gap } from "../../src/gaps/gap";
import { routeFinder } from "../../src/gaps/routes/find-routes";
import { applyLens } from "../../src/lens/apply-lens";
import { filterable } from "../../src/lens/filterable";
import { OPEN_LENS, toggleValue, type Lens } from "../../src/lens/lens";
import type { Bundle } from "../../src/model/bundle";
import { LEVELS, STATUSES } from "../../src/model/vocabulary";
import { buildStageView, type StageInput } from "../../src/state/build-stage-view";
import { emphasisOf } from "../../src/state/emphasis";
import type { Selection } from "../../src/state/selection";
import type { StageView } from "../../src/state/stage-view";
import { aTransition } from "../helpers/a-transition";
import { actor, channel, issue, snapshotOf, gapsIn } from "../helpers/asked";
import { aChannel, anActor, anAlignment, anExpectation, anIssue, aParty, aSource } from "../helpers/builders";
import { referenceBundle } from "../helpers/read-data-set";
import { runs, seedFor } from "../helpers/seed";

const words: StageInput["words"] = {
  levels: { "leader": "", "ministerial": "", "security-adviser": "", "senior-official": "", "working": "", "embassy": "", "non-government": "" },
  columns: { left: "", right: "", third: "" }, unranked: "",
};
const cited = { sources: [{ source: "essay", locator: "1" }], testimony: "no-public-record" as const };

const BUNDLE = aTransition({
  actors: [aParty("au")], issues: [anIssue({ id: "tariffs" }), anIssue({ id: "energy" })],
  channels: [aChannel({ id: "advisers", ends: ["jp-adviser", "us-adviser"], issues: ["energy"] }), aChannel({ id: "leaders", ends: ["jp-pm", "us-president"], administration: "old" }),
    aChannel({ id: "unranked", ends: ["jp", "au"] }), aChannel({ id: "embassies", ends: ["jp", "us-envoy"], level: "embassy" })],
  alignments: [anAlignment({ id: "t", issue: "tariffs", stance: "friction" }), anAlignment({ id: "e", between: ["us", "jp"], issue: "energy", stance: "friction" })],
  expectations: [
    anExpectation({ id: "meet", between: ["jp-pm", "us-president"], level: "leader", inPerson: true, administration: "new", ...cited }),
    anExpectation({ id: "tariffs", between: ["jp-pm", "us-president"], issue: "tariffs", administration: "new", priority: "may", ...cited }),
    anExpectation({ id: "question", between: ["jp-adviser", "us-president"], administration: "new" }),
  ],
  sources: [aSource({ id: "essay", speaksOf: { to: "2024-11-30" } })],
});
const MEET = "expected-missing:jp-pm:us-president:leader::new";
const TARIFFS = "expected-missing:jp-pm:us-president::tariffs:new";
const QUESTION = "expected-missing:jp-adviser:us-president:::new";

const stage = (layout: StageInput["layout"], { bundle = BUNDLE, lens = OPEN_LENS, gap, date }: { bundle?: Bundle; lens?: Lens; gap?: string; date?: string } = {}) => {
  const snapshot = snapshotOf(bundle, date);
  const gaps: readonly Gap[] = gapsIn(snapshot);
  const selectedGap = gaps.find(({ id }) => id === gap);
  const route = selectedGap === undefined ? undefined : routeFinder(snapshot).between(...selectedGap.between, selectedGap.administration).routes[0];
  const view = buildStageView({ snapshot, gaps, selectedGap, route, layout, words, lensView: applyLens(filterable(snapshot, gaps), lens), language: "en", describePost: () => undefined });
  return { view, emphasis: (selection: Selection) => emphasisOf(view, snapshot, gaps, selection) };
};
const edges = ({ edges: all }: StageView, kind: string): string[] => all.filter((edge) => edge.kind === kind).map(({ key }) => key);

describe.each(["ladder", "network"] as const)("the %s", (layout) => {
  it("has every edge's ends among its nodes, and no key twice, whatever the lens", () => {
    const lenses = fc.subarray([...LEVELS.map((level) => ["level", level] as const), ...STATUSES.map((status) => ["status", status] as const)])
      .map((values) => values.reduce((lens, [facet, value]) => toggleValue(lens, facet, value), OPEN_LENS));
    const bundle = referenceBundle();
    fc.assert(fc.property(lenses, fc.constantFrom(undefined, "expected-missing:jp-pm:us-president:leader::trump-2025"), (lens, gap) => {
      const { view } = stage(layout, { bundle, lens, ...(gap === undefined ? {} : { gap }) });
      const keys = view.nodes.map(({ key }) => key);
      expect(view.edges.filter(({ source, target }) => !keys.includes(source) || !keys.includes(target))).toEqual([]);
      expect(new Set(keys).size).toBe(keys.length);
      expect(new Set(view.edges.map(({ key }) => key)).size).toBe(view.edges.length);
    }), { numRuns: runs(10), seed: seedFor(`stage ${layout}`) });
  });

  it("names a renamed body as on the date, at the same place", () => {
    const agency = anActor({ id: "jp-ministry", kind: "organization", partOf: "jp", name: "Ministry", shortName: "MOD", formerNames: [{ name: "Agency", until: "2007-01-09" }] });
    const bundle = { ...BUNDLE, actors: [...BUNDLE.actors, agency], channels: [aChannel({ ends: ["jp-ministry", "us"], level: "working" })] };
    const shown = ["2007-01-08", "2007-01-09", "2007-01-08"].map((date) => stage(layout, { bundle, date }).view.nodes.find(({ actor: of }) => of === "jp-ministry"));
    expect(shown.map((node) => node?.label)).toEqual(["Agency", "MOD", "Agency"]);
    expect(new Set(shown.map((node) => node?.key)).size).toBe(1);
  });
  it("shows an office with two teams as two nodes", () => {
    const presidents = stage(layout).view.nodes.filter(({ actor: of }) => of === "us-president");
    expect(presidents.map(({ key, post, team, level }) => ({ key, post, team, level }))).toEqual(expect.arrayContaining([
      { key: "us-president", post: "held", team: "outgoing", level: "leader" },
      { key: "us-president@new", post: "designate", team: "incoming", level: "leader" },
    ]));
    expect(presidents).toHaveLength(2);
  });
  it("draws one ghost for all that is missing between two seats, in the name of the gravest", () => {
    const ghosts = stage(layout).view.edges.filter(({ kind }) => kind === "gap");
    expect(ghosts).toMatchObject([{ key: "gap:jp-pm|us-president@new", gap: MEET, question: false }]);
  });
  it("or in the name of the selected one", () => {
    const ghosts = stage(layout, { gap: TARIFFS }).view.edges.filter(({ kind }) => kind === "gap");
    expect(ghosts).toMatchObject([{ gap: TARIFFS }]);
  });
  it("[I2] draws a question only when it is selected, and as one", () => {
    expect(edges(stage(layout).view, "gap")).toHaveLength(1);
    expect(stage(layout, { gap: QUESTION }).view.edges).toContainEqual(expect.objectContaining({ kind: "gap", gap: QUESTION, question: true }));
  });
  it("draws the selected gap though the lens hides its like", () => {
    const lens = toggleValue(OPEN_LENS, "status", "missing");
    expect([edges(stage(layout, { lens }).view, "gap"), edges(stage(layout, { lens, gap: MEET }).view, "gap").length]).toEqual([[], 1]);
  });
  it("draws the selected gap's route, step by step", () => {
    const steps = stage(layout, { gap: MEET }).view.edges.flatMap((edge) => (edge.kind === "route" ? [[edge.source, edge.target, edge.inside, edge.step]] : []));
    expect(steps.map(([, , inside, step]) => [inside, step])).toEqual([[true, 1], [false, 2], [true, 3], [true, 4]]);
    expect(steps.at(-1)?.[1]).toBe("us-president@new");
  });
  it("puts the data set's parties left and right, everybody else third", () => {
    const columns = new Map(stage(layout).view.nodes.map(({ actor: of, column }) => [of, column]));
    expect([columns.get("jp-pm"), columns.get("us-president"), columns.get("au")]).toEqual(["left", "right", "third"]);
  });
});

describe("the ladder", () => {
  it("lets an actor without a rank stand in each band in which it has a channel", () => {
    expect(stage("ladder").view.nodes.filter(({ actor: of }) => of === "jp").map(({ key, level }) => [key, level])).toEqual([["jp|", undefined], ["jp|embassy", "embassy"]]);
  });
  it("draws no alignments and no nesting", () => { expect([...edges(stage("ladder").view, "alignment"), ...edges(stage("ladder").view, "part-of")]).toEqual([]); });
});

describe("the network", () => {
  it("draws one line for all issues on which two actors stand alike", () => { expect(edges(stage("network").view, "alignment")).toEqual(["alignment:jp|us|friction"]); });
  it("draws each part to the nearest whole in view", () => { expect(edges(stage("network").view, "part-of")).toEqual(expect.arrayContaining(["part-of:jp-pm", "part-of:us-president@new"])); });
});

describe("identity", () => {
  it("keeps nodes, channels and nesting the very same while only the lens changes", () => {
    const snapshot = snapshotOf(BUNDLE);
    const describePost = (): undefined => undefined;
    const under = (lens: Lens): StageView => buildStageView({
      snapshot, gaps: [], selectedGap: undefined, route: undefined, layout: "network", words, language: "en", describePost,
      lensView: applyLens(filterable(snapshot, []), lens),
    });
    const before = under(OPEN_LENS);
    const after = under(toggleValue(OPEN_LENS, "level", "leader"));
    expect(after.edges.length).toBeLessThan(before.edges.length);
    expect(after.nodes.filter((node) => !before.nodes.includes(node))).toEqual([]);
    expect(after.edges.filter((edge) => edge.kind !== "alignment" && !before.edges.includes(edge))).toEqual([]);
  });
});

describe("emphasis", () => {
  const bright = (selection: Selection, gap?: string) => {
    const found = stage("network", gap === undefined ? {} : { gap }).emphasis(selection);
    return found === undefined ? undefined : { nodes: [...found.nodes].toSorted(), edges: [...found.edges].toSorted() };
  };
  it("is none while nothing is selected, nor for an actor that the stage does not show", () => {
    expect([bright({ kind: "nothing" }), bright({ kind: "actor", id: actor("campbell") })]).toEqual([undefined, undefined]);
  });
  it("of an actor takes in both its teams and all that touches them", () => {
    const found = bright({ kind: "actor", id: actor("us-president") });
    expect(found?.nodes).toEqual(expect.arrayContaining(["us-president", "us-president@new", "jp-pm"]));
    expect(found?.edges).toEqual(expect.arrayContaining(["channel:leaders", "gap:jp-pm|us-president@new"]));
    expect(found?.edges).not.toContain("channel:advisers");
  });
  it("of a channel is the channel with its ends", () => {
    expect(bright({ kind: "channel", id: channel("advisers") })).toEqual({ nodes: ["jp-adviser", "us-adviser"], edges: ["channel:advisers"] });
  });
  it("of an issue is what carries it, lacks it and disputes it", () => {
    const of = (id: string) => bright({ kind: "issue", id: issue(id) })?.edges;
    expect([of("tariffs"), of("energy")]).toEqual([["alignment:jp|us|friction", "gap:jp-pm|us-president@new"], ["alignment:jp|us|friction", "channel:advisers"]]);
  });
  it("of a gap is the gap and its route", () => {
    expect(bright({ kind: "gap", id: MEET }, MEET)?.edges).toEqual(["gap:jp-pm|us-president@new", "route:0", "route:1", "route:2", "route:3"]);
  });
});
