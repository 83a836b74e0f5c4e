import { describe, expect, it } from "vitest";
import { THEMES } from "../../src/encoding/theme";
import { findGaps } from "../../src/gaps/find-gaps";
import { compare } from "../../src/gaps/what-if/compare";
import { underSupposition } from "../../src/gaps/what-if/compare-gaps";
import { applyLens } from "../../src/lens/apply-lens";
import { filterable } from "../../src/lens/filterable";
import { OPEN_LENS } from "../../src/lens/lens";
import { drawnNode, lineSign, projectEdge } from "../../src/scene/projection";
import { buildStageView, type StageInput } from "../../src/state/build-stage-view";
import { supposed } from "../gaps/what-if/supposed";
import { aTransition } from "../helpers/a-transition";
import { snapshotOf } from "../helpers/asked";
import { aChannel, anExpectation } from "../helpers/builders";

const words: StageInput["words"] = {
  levels: { "leader": "", "ministerial": "", "security-adviser": "", "senior-official": "", "working": "", "embassy": "", "non-government": "" },
  columns: { left: "", right: "", third: "" }, unranked: "",
};
const OPEN = [{ is: "open" as const, from: "2021-02-01" }];
const bundle = aTransition({
  channels: [aChannel({ id: "advisers", ends: ["jp-adviser", "us-adviser"], status: OPEN }), aChannel({ id: "leaders", ends: ["jp-pm", "us-president"], status: OPEN })],
  expectations: [anExpectation({ id: "advisers", between: ["jp-adviser", "us-adviser"], level: "security-adviser" })],
});

const stage = (layout: StageInput["layout"], texts: readonly string[]) => {
  const [before, after] = [snapshotOf(bundle), supposed(bundle, texts)];
  const gapsBefore = findGaps(before);
  const gaps = underSupposition(gapsBefore, findGaps(after));
  const { takenOut } = compare(before, gapsBefore, after, gaps);
  return buildStageView({
    snapshot: after, gaps, layout, words, selectedGap: undefined, route: undefined, language: "en", describePost: () => undefined,
    lensView: applyLens(filterable(after, gaps), OPEN_LENS), takenOut: { before, channels: takenOut.channels, detail: "taken out" },
  });
};

describe.each(["ladder", "network"] as const)("what is supposed not to be there, on the %s", (layout) => {
  it("[I10] stays, struck out: the channel, and an actor with what is missing because of it", () => {
    const view = stage(layout, ["without-actor:us-adviser"]);
    const node = view.nodes.find(({ key }) => key === "us-adviser");
    const edge = view.edges.find(({ key }) => key === "channel:advisers");
    expect(node).toMatchObject({ takenOut: true, detail: "taken out" });
    expect(edge).toMatchObject({ takenOut: true, source: "jp-adviser", target: "us-adviser" });
    expect(view.edges.some(({ kind, target }) => kind === "gap" && target === "us-adviser")).toBe(true);
    expect(view.nodes.filter(({ takenOut }) => takenOut === true).map(({ actor }) => actor)).toEqual(["us-adviser"]);
  });
  it("a channel alone: its ends stay as they are, and no line is drawn twice", () => {
    const view = stage(layout, ["without-channel:advisers"]);
    expect(view.edges.filter(({ key }) => key === "channel:advisers")).toMatchObject([{ takenOut: true }]);
    expect(view.nodes.some(({ takenOut }) => takenOut === true)).toBe(false);
    expect(view.edges.find(({ key }) => key === "channel:leaders")).not.toHaveProperty("takenOut");
  });
  it("is as it was once nothing is supposed any more", () => {
    stage(layout, ["without-actor:us-adviser"]);
    const view = stage(layout, []);
    expect([...view.nodes, ...view.edges].some((each) => "takenOut" in each)).toBe(false);
  });
});

it("[I9] is drawn faint and with a sign of its own", () => {
  const view = stage("ladder", ["without-actor:us-adviser"]);
  const edge = view.edges.find(({ key }) => key === "channel:advisers");
  const node = view.nodes.find(({ key }) => key === "us-adviser");
  if (edge === undefined || node === undefined) throw new Error("not drawn");
  expect(projectEdge(edge, 0, { theme: THEMES.dark }).strength).toBeLessThan(0.5);
  expect(drawnNode(node, { theme: THEMES.dark, behind: "#000", nodeScale: 1 }).strength).toBeLessThan(0.5);
  expect(lineSign(edge, THEMES.dark).badge).toEqual({ kind: "struck", sign: "/" });
});
