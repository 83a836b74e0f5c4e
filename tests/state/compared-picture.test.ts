import { describe, expect, it } from "vitest";
import { THEMES } from "../../src/encoding/theme";
import { applyLens } from "../../src/lens/apply-lens";
import { filterable } from "../../src/lens/filterable";
import { OPEN_LENS } from "../../src/lens/lens";
import { lineSign, projectEdge } from "../../src/scene/projection";
import { buildStageView, type StageInput } from "../../src/state/build-stage-view";
import { pictureOf } from "../../src/state/compared-picture";
import type { StageEdge } from "../../src/state/stage-view";
import { aTransition } from "../helpers/a-transition";
import { gapsIn, snapshotOf } from "../helpers/asked";
import { aChannel, anExpectation, aSource } from "../helpers/builders";

const words: StageInput["words"] = {
  levels: { "leader": "", "ministerial": "", "security-adviser": "", "senior-official": "", "working": "", "embassy": "", "non-government": "" },
  columns: { left: "", right: "", third: "" }, unranked: "",
};
const bundle = aTransition({
  channels: [
    aChannel({ id: "advisers", ends: ["jp-adviser", "us-adviser"], status: [{ is: "open", from: "2014" }] }),
    aChannel({ id: "envoys", ends: ["jp-pm", "us-envoy"], level: "embassy", nature: "personal", administration: "old", status: [{ is: "open", from: "2021-02-01" }] }),
    aChannel({ id: "late", ends: ["jp-pm", "us"], level: "working", status: [{ is: "open", from: "2023-01-01" }] }),
    aChannel({ id: "same", ends: ["jp", "us-nsc"], level: "working", status: [{ is: "planned", from: "2020-01-01", to: "2026-01-01" }] }),
  ],
  expectations: [anExpectation({ id: "leader", between: ["jp-pm", "us-president"], level: "leader", administration: "new", testimony: "no-public-record", sources: [{ source: "essay", locator: "§3" }] })],
  sources: [aSource({ id: "essay", speaksOf: { to: "2024-11-30" } })],
});
const [before, after] = [snapshotOf(bundle, "2022-01-01"), snapshotOf(bundle, "2024-11-30")];
const picture = pictureOf(before, after);

const stage = (layout: StageInput["layout"], isCompared: boolean) => {
  const gaps = gapsIn(after);
  return buildStageView({
    snapshot: after, gaps, layout, words, selectedGap: undefined, route: undefined, language: "en", describePost: () => undefined,
    lensView: applyLens(filterable(after, gaps), OPEN_LENS),
    takenOut: isCompared ? { before, channels: picture.gone, detail: "then" } : undefined, marks: isCompared ? picture.marks : undefined,
  });
};
const edge = (edges: readonly StageEdge[], id: string): StageEdge | undefined => edges.find(({ key }) => key === `channel:${id}`);

it("two dates as one picture: what is gone, what is new, what has another status or team, and who was there", () => {
  expect(picture.gone).toEqual(["envoys"]);
  expect([...picture.marks]).toEqual([["advisers", "changed"], ["late", "added"]]);
  expect([...picture.was].map(([seat, was]) => [seat, was !== undefined && "tenure" in was ? was.tenure.person : was?.kind])).toEqual([
    ["jp-pm", "none"], ["us-president@new", "biden"], ["us-adviser@new", "sullivan"], ["us-envoy@new", "campbell"],
  ]);
});

describe.each(["ladder", "network"] as const)("on the %s", (layout) => {
  const { edges } = stage(layout, true);
  it("each channel is drawn once, what is gone between those who had it", () => {
    expect(edge(edges, "envoys")).toMatchObject({ compared: "gone", takenOut: true });
    expect(edge(edges, "advisers")).toMatchObject({ compared: "changed" });
    expect(edge(edges, "late")).toMatchObject({ compared: "added" });
    expect(edge(edges, "same")).not.toHaveProperty("compared");
    expect(edges.filter(({ kind }) => kind === "channel").length).toBe(4);
  });
  it("what is missing is missing now: between the team on its way in and the others", () => {
    expect(edges.find(({ kind }) => kind === "gap")).toMatchObject({ source: "jp-pm", target: "us-president@new" });
  });
  it("is as it was once the comparison is left", () => {
    expect(stage(layout, false).edges.some((each) => "compared" in each || "takenOut" in each)).toBe(false);
  });
});

it.each(["light", "dark"] as const)("[I9] each has a sign of its own beside colour, %s", (name) => {
  const { edges } = stage("ladder", true);
  const signs = ["envoys", "late", "advisers"].map((id) => {
    const found = edge(edges, id);
    return found === undefined ? undefined : lineSign(found, THEMES[name]);
  });
  expect(signs.map((sign) => sign?.badge)).toEqual(["×", "+", "≠"].map((sign) => ({ kind: "compared", sign })));
  expect(signs[0]?.dash).not.toBeUndefined();
});
it("what is gone stays legible: its line is broken, not faint", () => {
  const found = edge(stage("ladder", true).edges, "envoys");
  expect(found === undefined ? undefined : projectEdge(found, 0, { theme: THEMES.light }).strength).toBe(1);
});
