import { describe, expect, it } from "vitest";
import { openGraph } from "../../src/network/open-graph";
import { aTransition } from "../helpers/a-transition";
import { snapshotOf } from "../helpers/asked";
import { aChannel } from "../helpers/builders";

const STATUSES = ["open", "planned", "dormant", "closed", "unknown"] as const;

const seen = (bundle: Parameters<typeof snapshotOf>[0], date?: string) => {
  const graph = openGraph(snapshotOf(bundle, date));
  return { nodes: graph.nodes(), edges: graph.mapEdges((_edge, { channels }, a, b) => [a, b, ...channels]) };
};

describe("the graph of open channels", () => {
  it("has the open channels alone, and no actor without one", () => {
    const channels = STATUSES.map((is, index) => aChannel({ id: is, ends: ["jp-pm", ["us", "us-house", "us-nsc", "us-adviser", "us-envoy"][index] ?? ""], status: [{ is }] }));
    expect(seen(aTransition({ channels }))).toEqual({ nodes: ["jp-pm", "us"], edges: [["jp-pm", "us", "open"]] });
  });
  it("stands as of the snapshot's date", () => {
    const bundle = aTransition({ channels: [aChannel({ status: [{ is: "open", from: "2020", to: "2022" }] })] });
    expect(["2019-06", "2021", "2023"].map((date) => seen(bundle, date).edges)).toEqual([[], [["jp", "us", "channel"]], []]);
  });
  it("has one edge for all channels between two actors, whichever end comes first, and names them all", () => {
    const bundle = aTransition({ channels: [aChannel({ id: "second" }), aChannel({ id: "first", ends: ["us", "jp"] })] });
    expect(seen(bundle).edges).toEqual([["jp", "us", "first", "second"]]);
  });
  it("takes an office for one actor, whichever team fills it", () => {
    const bundle = aTransition({ channels: ["old", "new"].map((administration) => aChannel({ id: administration, ends: ["jp-pm", "us-president"], administration })) });
    expect(seen(bundle)).toEqual({ nodes: ["jp-pm", "us-president"], edges: [["jp-pm", "us-president", "new", "old"]] });
  });
  it("does not take being part of a house for a tie", () => {
    const bundle = aTransition({ channels: [aChannel({ id: "a", ends: ["jp", "us-nsc"] }), aChannel({ id: "b", ends: ["jp-pm", "us-adviser"] })] });
    expect(seen(bundle).edges).toEqual([["jp", "us-nsc", "a"], ["jp-pm", "us-adviser", "b"]]);
  });
  it("gives each node its record", () => {
    expect(openGraph(snapshotOf(aTransition({ channels: [aChannel()] }))).getNodeAttribute("jp", "actor")).toMatchObject({ id: "jp", kind: "state" });
  });
  it("[I7] is the same in whatever order the records come", () => {
    const bundle = aTransition({ channels: [["us", "jp"], ["jp-pm", "us"], ["jp-adviser", "us-adviser"], ["jp", "us"]].map(([a = "", b = ""], index) => aChannel({ id: `c${index}`, ends: [a, b] })) });
    expect(seen({ ...bundle, actors: bundle.actors.toReversed(), channels: bundle.channels.toReversed() })).toEqual(seen(bundle));
  });
});
