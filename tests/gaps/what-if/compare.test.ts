import { describe, expect, it } from "vitest";
import { findGaps } from "../../../src/gaps/find-gaps";
import type { Gap } from "../../../src/gaps/gap";
import { compareGaps, underSupposition } from "../../../src/gaps/what-if/compare-gaps";
import type { Bundle } from "../../../src/model/bundle";
import { snapshotOf } from "../../helpers/asked";
import { aTransition } from "../../helpers/a-transition";
import { aChannel, aParty, anActor, anExpectation } from "../../helpers/builders";
import { referenceBundle } from "../../helpers/read-data-set";
import { compared, supposed } from "./supposed";

const OPEN = [{ is: "open" as const, from: "2021-02-01" }];
const advisers = aChannel({ id: "advisers", ends: ["jp-adviser", "us-adviser"], status: OPEN });
const leaders = aChannel({ id: "leaders", ends: ["jp-pm", "us-president"], level: "leader", status: OPEN });
const un = aChannel({ id: "un", ends: ["jp-pm", "un"], level: "leader", status: OPEN });
const base = aTransition({
  actors: [anActor({ id: "un", kind: "grouping" }), aParty("kr")], channels: [advisers, leaders, un],
  expectations: [anExpectation({ id: "advisers", between: ["jp-adviser", "us-adviser"], level: "security-adviser" })],
});
const ids = (gaps: readonly { readonly id: string }[]): string[] => gaps.map(({ id }) => id);

describe("gaps under a supposition", () => {
  it("opens what the channel met, and says that it is supposed", () => {
    const { opened } = compared(base, ["without-channel:advisers"]);
    expect(ids(opened)).toContain("expected-missing:jp-adviser:us-adviser:security-adviser::");
    const gaps = underSupposition(findGaps(snapshotOf(base)), findGaps(supposed(base, ["without-channel:advisers"])));
    const states = gaps.filter(({ id }) => ids(opened).includes(id)).map(({ absence }) => absence);
    expect([...new Set(states.map(({ state, source }) => `${state} ${source ?? ""}`))]).toEqual(["supposed "]);
  });
  it("leaves every gap as it is that it does not touch, id, absence and all", () => {
    const before = findGaps(snapshotOf(referenceBundle()));
    const after = underSupposition(before, findGaps(supposed(referenceBundle(), ["without-incumbent:us-nsa"])));
    const { opened, changed } = compareGaps(before, after);
    const touched = new Set([...ids(opened), ...changed.map(({ after: { id } }) => id)]);
    expect(opened.length).toBeGreaterThan(0);
    expect(after.filter(({ id }) => !touched.has(id))).toEqual(before);
  });
  it("[nobody-in-post] a holder who leaves opens it; one who comes closes it, but has yet to be met", () => {
    const empty = { ...base, tenures: base.tenures.map((tenure) => (tenure.id === "akiba" ? { ...tenure, to: base.dataset.asOf } : tenure)) };
    expect(ids(compared(base, ["without-incumbent:jp-adviser"]).opened).some((id) => id.startsWith("nobody-in-post:"))).toBe(true);
    expect(ids(compared(empty, ["with-incumbent:jp-adviser"]).closed).some((id) => id.startsWith("nobody-in-post:"))).toBe(true);
  });
  it("nothing supposed changes nothing", () => {
    expect(compared(base, [])).toMatchObject({ opened: [], closed: [], changed: [], unreachable: [], onlyWays: [], dependence: [], takenOut: { actors: [], channels: [] } });
  });
  it("counts no suggestion of link prediction", () => {
    const gaps = findGaps(supposed(base, ["without-channel:advisers"])).filter(({ rule }) => rule === "expected-missing");
    const suggestions = gaps.map((gap): Gap => ({ ...gap, rule: "likely-missing", id: gap.id.replace(gap.rule, "likely-missing") }));
    expect(gaps.length).toBeGreaterThan(0);
    expect([compareGaps([], suggestions), compareGaps(suggestions, [])]).toEqual([{ opened: [], closed: [], changed: [] }, { opened: [], closed: [], changed: [] }]);
    // What was only suggested and is now missing has opened.
    expect(compareGaps(suggestions, gaps)).toEqual({ opened: gaps, closed: [], changed: [] });
    expect(underSupposition([], suggestions)).toEqual(suggestions);
  });
});

describe("who is out of reach", () => {
  it("a grouping to which the only channel is gone: from the one side, and from the other that went by it", () => {
    expect(compared(base, ["without-channel:un"]).unreachable).toEqual([
      { from: "jp", party: "un", actors: ["un"], isWhole: true }, { from: "us", party: "un", actors: ["un"], isWhole: true },
    ]);
  });
  it("who is taken out is not named as out of reach; who was reached through it is", () => {
    const chain: Bundle = { ...base, channels: [...base.channels, aChannel({ id: "un-kr", ends: ["un", "kr"], level: "leader", status: OPEN })] };
    expect(compared(chain, ["without-actor:un"]).unreachable).toEqual([
      { from: "jp", party: "kr", actors: ["kr"], isWhole: true }, { from: "us", party: "kr", actors: ["kr"], isWhole: true },
    ]);
  });
  it("nobody can be asked in an empty office", () => {
    expect(compared(base, ["without-incumbent:jp-pm"]).unreachable.map(({ from, party }) => `${from} ${party}`)).toEqual(["jp un", "us un"]);
  });
  it("an office that loses its last direct channel is told, and whether its side has another", () => {
    expect(compared(base, ["without-channel:advisers"]).onlyWays).toEqual([
      { office: "jp-adviser", party: "us", isSideCut: false }, { office: "us-adviser", party: "jp", isSideCut: false },
    ]);
    const onward = { ...base, channels: [leaders, un, aChannel({ id: "us-un", ends: ["us-president", "un"], level: "leader", status: OPEN })] };
    expect(compared(onward, ["without-channel:un"]).onlyWays).toEqual([{ office: "jp-pm", party: "un", isSideCut: true }]);
  });
});

describe("cohesion and leader dependence", () => {
  it("counts who lost the last channel as alone, and who is taken out not at all", () => {
    const { before, after } = compared(base, ["without-channel:advisers"]).cohesion;
    expect([before.actors, before.components, after.actors, after.components]).toEqual([5, 2, 5, 3]);
    expect(after.fragmentation).toBeGreaterThan(before.fragmentation ?? 1);
    expect(compared(base, ["without-actor:un"]).cohesion.after.actors).toBe(4);
  });
  it("tells the relationships whose dependence changes, and where no leader channel is left", () => {
    const { dependence } = compared(base, ["without-channel:advisers"]);
    expect(dependence.map(({ between, before, after }) => [between.join(), before?.share, after?.share])).toEqual([["jp,us", 0.5, 1]]);
    expect(compared(base, ["without-channel:leaders"]).dependence.map(({ after }) => after)).toEqual([undefined]);
  });
  it("names what was taken out, for the stage", () => {
    expect(compared(base, ["without-actor:us-adviser"]).takenOut).toEqual({ actors: ["us-adviser"], channels: ["advisers"] });
  });
});
