import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bundle } from "../../src/model/bundle";
import { isQuestion } from "../../src/gaps/gap";
import { applyLens, type LensView } from "../../src/lens/apply-lens";
import { filterable } from "../../src/lens/filterable";
import { FACETS, focusOn, isWideOpen, MISSING, NONE, OPEN_LENS, showAllOf, showOnly, toggleValue, type Facet, type Lens } from "../../src/lens/lens";
import { LEVELS } from "../../src/model/vocabulary";
import { aTransition } from "../helpers/a-transition";
import { actor, snapshotOf, gapsIn } from "../helpers/asked";
import { aChannel, anActor, anAlignment, anExpectation, anIssue, aParty, aSource } from "../helpers/builders";
import { referenceBundle } from "../helpers/read-data-set";
import { runs, seedFor } from "../helpers/seed";

const BUNDLE = aTransition({
  actors: [aParty("au")],
  issues: [anIssue({ id: "tariffs" })],
  channels: [
    aChannel({ id: "leaders", ends: ["jp-pm", "us-president"], administration: "old", issues: ["tariffs"] }),
    aChannel({ id: "advisers", ends: ["jp-adviser", "us-adviser"] }),
    aChannel({ id: "friends", ends: ["jp-pm", "au"], nature: "personal", status: [{ is: "dormant" }] }),
    aChannel({ id: "states", ends: ["jp", "us"] }),
  ],
  alignments: [anAlignment({ id: "tariffs", issue: "tariffs", stance: "friction" })],
  expectations: [anExpectation({ between: ["jp-pm", "us-president"], level: "leader", administration: "new", testimony: "no-public-record", sources: [{ source: "essay", locator: "1" }] })],
  sources: [aSource({ id: "essay", speaksOf: { to: "2024-11-30" } })],
});

const look = (lens: Lens, bundle: Bundle = BUNDLE): LensView => {
  const snapshot = snapshotOf(bundle);
  return applyLens(filterable(snapshot, gapsIn(snapshot)), lens);
};
const off = (facet: Facet, ...values: string[]): Lens => values.reduce((lens, value) => toggleValue(lens, facet, value), OPEN_LENS);
const channels = (lens: Lens): string[] => [...look(lens).channels];

describe("what a lens shows", () => {
  it("everything, when it is wide open", () => {
    const view = look(OPEN_LENS);
    expect([[...view.channels], [...view.alignments.keys()], view.gaps.size]).toEqual([["leaders", "advisers", "friends", "states"], ["tariffs"], 1]);
  });
  it.each([
    ["level", "leader", ["advisers", "states"]], ["level", NONE, ["leaders", "advisers", "friends"]], ["status", "dormant", ["leaders", "advisers", "states"]],
    ["nature", "personal", ["leaders", "advisers", "states"]], ["issue", "tariffs", ["advisers", "friends", "states"]], ["issue", NONE, ["leaders"]],
    ["party", "au", ["leaders", "advisers", "states"]], ["party", "jp", []], ["kind", "state", ["leaders", "advisers"]], ["function", "national-security", ["leaders", "friends", "states"]],
  ] as const)("without %s %s: %j", (facet, value, shown) => { expect(channels(off(facet, value))).toEqual(shown); });

  it("an issue facet hides what carries only what is off", () => {
    const two = aTransition({ issues: [anIssue({ id: "a" }), anIssue({ id: "b" })], channels: [aChannel({ issues: ["a", "b"] })] });
    expect([look(off("issue", "a"), two).channels.size, look(off("issue", "a", "b"), two).channels.size]).toEqual([1, 0]);
  });
  it("a stance hides alignments and no channel", () => {
    const view = look(off("stance", "friction"));
    expect([view.alignments.size, view.channels.size]).toEqual([0, 4]);
  });
  it("missing is a status of its own", () => { expect([look(off("status", MISSING)).gaps.size, look(off("status", "open", "dormant")).gaps.size]).toEqual([0, 1]); });
  it("the focus leaves an actor, its parts, and those one channel or gap away", () => {
    expect(channels(focusOn(OPEN_LENS, actor("jp-nss")))).toEqual(["advisers"]);
    expect([...look(focusOn(OPEN_LENS, actor("jp-pm"))).seats].toSorted()).toEqual(["au", "jp-pm", "us-president", "us-president@new"]);
  });
  it("a gap shows its own seats: those of the team on its way in", () => {
    expect([...look(off("status", "open", "dormant")).seats]).toEqual(["jp-pm", "us-president@new"]);
  });
});

describe("[I2] a question", () => {
  const asked = { ...BUNDLE, sources: [aSource(), aSource({ id: "essay" })] };
  it("is among the gaps that show, but puts nobody on the stage and is not counted as missing", () => {
    const view = look(off("status", "open", "dormant"), asked);
    expect([view.gaps.size, view.seats.size, view.counts.level.get("leader")?.missing]).toEqual([1, 0, 0]);
  });
});

describe("[I10] what a lens hides is explained", () => {
  it("nothing is, where nothing is filtered, but those whom nothing touches", () => { expect(look(OPEN_LENS).hidden.map(({ by }) => by)).toEqual(["folded"]); });
  it("by the filter that hid it", () => {
    const [first] = look(off("level", "security-adviser")).hidden;
    expect(first).toEqual({ by: "level", actors: 2, channels: 1 });
  });
  it("by the focus", () => { expect(look(focusOn(OPEN_LENS, actor("jp-nss"))).hidden.find(({ by }) => by === "focus")).toMatchObject({ channels: 3 }); });
  it("by the date: what is not there yet is counted, not dropped without a word", () => {
    const later = aTransition({ actors: [anActor({ id: "new-office", partOf: "jp", from: "2030" })], channels: [aChannel({ id: "later", ends: ["jp-pm", "us-president"], status: [{ is: "open", from: "2030" }] })] });
    const snapshot = snapshotOf(later);
    expect(applyLens(filterable(snapshot, []), OPEN_LENS).hidden.find(({ by }) => by === "as-of")).toEqual({ by: "as-of", actors: 1, channels: 1 });
  });
  it("every channel and every actor but persons is either shown or counted once", () => {
    const facetValues = fc.constantFrom<[Facet, string]>(["level", "leader"], ["status", "open"], ["nature", "personal"], ["party", "au"], ["kind", "state"], ["issue", NONE], ["function", "national-security"]);
    const lenses = fc.tuple(fc.array(facetValues), fc.constantFrom(undefined, actor("jp-pm"), actor("us"))).map(([values, focus]) => focusOn(values.reduce((lens, [facet, value]) => toggleValue(lens, facet, value), OPEN_LENS), focus));
    const snapshot = snapshotOf(BUNDLE);
    fc.assert(fc.property(lenses, (lens) => {
      const view = look(lens);
      const sum = (what: "actors" | "channels") => view.hidden.reduce((total, each) => total + each[what], 0);
      const shown = new Set([...view.seats].map((key) => snapshot.seats.all.get(key)?.actor.id));
      const actors = BUNDLE.actors.filter(({ kind }) => kind !== "person");
      expect([view.channels.size + sum("channels"), shown.size + sum("actors")]).toEqual([BUNDLE.channels.length, actors.length]);
    }), { numRuns: runs(200), seed: seedFor("hidden") });
  });
});

describe("counts say what a value would show", () => {
  it("also while it is off", () => {
    expect([look(OPEN_LENS).counts.level.get("leader"), look(off("level", "leader")).counts.level.get("leader")]).toEqual([{ shows: 2, missing: 1 }, { shows: 2, missing: 1 }]);
  });
  it("not what another filter hides as well", () => { expect(look(off("nature", "personal")).counts.level.get("leader")).toEqual({ shows: 1, missing: 1 }); });
  it("not what the focus hides", () => { expect(look(focusOn(OPEN_LENS, actor("jp-nss"))).counts.level.get("leader")).toEqual({ shows: 0, missing: 0 }); });
  it("alignments under their stance", () => { expect(look(OPEN_LENS).counts.stance.get("friction")).toEqual({ shows: 1, missing: 0 }); });
  it("truly: switched on alone, a level of the reference data set shows what was counted", () => {
    const reference = referenceBundle();
    const { counts } = look(OPEN_LENS, reference);
    const gapsAndChannels = LEVELS.map((level) => {
      const view = look(showOnly(OPEN_LENS, "level", [level], [...LEVELS, NONE]), reference);
      return { shows: view.channels.size, missing: gapsIn(snapshotOf(reference)).filter((gap) => view.gaps.has(gap.id) && !isQuestion(gap)).length };
    });
    expect(gapsAndChannels).toEqual(LEVELS.map((level) => counts.level.get(level) ?? { shows: 0, missing: 0 }));
  });
});

describe("a lens", () => {
  it("never changes a gap", () => {
    const snapshot = snapshotOf(BUNDLE);
    const gaps = gapsIn(snapshot);
    const copy = structuredClone(gaps);
    applyLens(filterable(snapshot, gaps), off("level", "leader"));
    expect(gaps).toEqual(copy);
  });
  it.each(FACETS)("toggled twice, %s is as it was", (facet) => { expect(toggleValue(off(facet, "x"), facet, "x")).toEqual(OPEN_LENS); });
  it("is wide open again once all of it is shown", () => {
    expect(isWideOpen(showAllOf(off("level", "leader", "working"), "level"))).toBe(true);
    expect(isWideOpen(focusOn(OPEN_LENS, actor("jp")))).toBe(false);
  });
});
