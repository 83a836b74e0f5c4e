import { describe, expect, it } from "vitest";
import { readGexf } from "../../src/exchange/gexf/read-gexf";
import { parseDate } from "../../src/model/date";
import type { Bundle } from "../../src/model/bundle";
import { lines } from "./problems";

const NODES = '<node id="a" label="A"/><node id="b" label="B"/><node id="c" label="C"/>';
const file = (nodes: string, edges = "", { attributes = "", meta = '<meta lastmodifieddate="2024-11-30"/>' } = {}) =>
  ({ name: "net.gexf", text: `<gexf>${meta}<graph>${attributes}<nodes>${nodes}</nodes><edges>${edges}</edges></graph></gexf>` });
const column = (of: "node" | "edge", ...titles: string[]): string =>
  `<attributes class="${of}">${titles.map((title, id) => `<attribute id="${id}" title="${title}" type="string"/>`).join("")}</attributes>`;
const values = (...all: string[]): string => `<attvalues>${all.map((value, id) => `<attvalue for="${id}" value="${value}"/>`).join("")}</attvalues>`;
const bundleOf = (...args: Parameters<typeof file>): Bundle => {
  const result = readGexf(file(...args));
  if (result.kind === "refused") throw new Error(lines(result).join("\n"));
  return result.bundle;
};

describe("[I2] what a graph file does not say is not made up", () => {
  it("a channel's status is unknown unless the file says", () => {
    const edges = `<edge id="1" source="a" target="b"/><edge id="2" source="a" target="c">${values("Open")}</edge>`;
    const { channels } = bundleOf(NODES, edges, { attributes: column("edge", "Status") });
    expect(channels.map(({ status }) => status.map(({ is }) => is))).toEqual([["unknown"], ["open"]]);
  });

  it("a kind, a nature and parties that are assumed are told", () => {
    const result = readGexf(file(NODES, '<edge source="b" target="c"/>'));
    expect(result.kind === "read" && result.warnings.map(({ code, params }) => [code, params["field"], params["value"]])).toEqual([
      ["assumed", "kind", "organization"], ["assumed", "nature", "institutional"], ["assumed", "parties", "b, c"],
    ]);
  });

  it("attributes that no field takes are told, each once with its count", () => {
    const nodes = `<node id="a">${values("1", "2")}</node><node id="b">${values("1", "2")}</node>`;
    const result = readGexf(file(nodes, '<edge source="a" target="b" weight="0"/>', { attributes: column("node", "degree", "kind ") }));
    expect(result.kind === "read" && result.warnings.filter(({ code }) => code === "not-taken").map(({ params }) => params)).toEqual([
      { attribute: "degree", of: "nodes", count: "2" }, { attribute: "weight", of: "edges", count: "1" },
    ]);
    expect(lines(result).filter((each) => /:1:\d+ not-one-of$/.test(each))).toHaveLength(2);
  });
});

describe("[I1] every record cites the file and the element", () => {
  it("by id, or by number where there is none, whatever is left out before it", () => {
    const { actors, channels, sources } = bundleOf(NODES, '<edge source="a" target="a"/><edge source="a" target="b"/><edge id="x &quot;y" source="a" target="c"/>');
    expect(sources.map(({ id, title }) => [id, title.en])).toEqual([["file", "net.gexf"]]);
    expect(actors[0]?.sources).toEqual([{ source: "file", locator: 'node[@id="a"]' }]);
    expect(channels.map(({ id, sources: [first] }) => [id, first?.locator])).toEqual([["edge-2", "edge[2]"], ["x-y", 'edge[@id="x y"]']]);
  });
});

describe("parties of a graph file", () => {
  const withParties = (...names: string[]) => bundleOf(
    names.map((name, index) => `<node id="n${index}" label="N${index}">${values(name)}</node>`).join(""), "", { attributes: column("node", "Party") },
  );
  it("those with most members, made into actors where they are none", () => {
    const { dataset, actors } = withParties("Japan", "ROK", "USA", "Japan", "USA");
    expect(dataset.parties).toEqual(["Japan", "USA"]);
    expect(actors.map(({ id, partOf }) => `${id}<${partOf ?? ""}`)).toEqual(["n0<Japan", "n1<ROK", "n2<USA", "n3<Japan", "n4<USA", "Japan<", "ROK<", "USA<"]);
  });
  it("nodes that are named by id or label", () => {
    const { dataset, actors } = withParties("n1", "n1", "N3", "no");
    expect(dataset.parties).toEqual(["n1", "n3"]);
    expect(actors.map(({ partOf }) => partOf)).toEqual(["n1", undefined, "n3", undefined]);
  });
  it("nodes that say so of themselves, whatever the degrees", () => {
    expect(withParties("no", "true", "false", "yes").dataset.parties).toEqual(["n1", "n3"]);
  });
});

describe("dates of a graph file", () => {
  it("the as-of date is the file's own, else the one given, else the file is refused", () => {
    const given = parseDate("2020-05");
    expect(bundleOf(NODES).dataset.asOf).toBe("2024-11-30");
    const undated = readGexf(file(NODES, "", { meta: "" }), { asOf: given });
    expect(undated.kind === "read" && undated.bundle.dataset.asOf).toBe("2020-05");
    expect(lines(readGexf(file(NODES, "", { meta: "" })))).toEqual(["net.gexf:1:1 missing-field dataset.asOf"]);
  });
  it("[I3] a day's end becomes the day after; a year stays a year", () => {
    const { actors } = bundleOf('<node id="a" start="2009-01-01T00:00:00" end="2009-12-31T23:59:59"/><node id="b" start="2009" end="2010"/>');
    expect(actors.map(({ from, to }) => [from, to])).toEqual([["2009-01-01", "2010-01-01"], ["2009", "2010"]]);
  });
  it("a date that is none is told and left out", () => {
    const text = file('<node id="a" start="12.5"/><node id="b"/>');
    expect(lines(readGexf(text))).toContain(`net.gexf:1:${text.text.indexOf('<node id="a"') + 1} not-a-date`);
  });
});

it("nodes within nodes are parts of them, and prefixed elements are read", () => {
  const { actors } = bundleOf('<node id="a"><nodes><node id="b"/></nodes></node><node id="c" pid="b"/>');
  expect(actors.map(({ id, partOf }) => [id, partOf])).toEqual([["a", undefined], ["b", "a"], ["c", "b"]]);
  const { name, text } = file(NODES);
  const prefixed = text.replace(/<(\/?)(?=\w)/g, "<$1ns0:");
  expect(readGexf({ name, text: prefixed })).toEqual(readGexf({ name, text }));
});

it("ids that must change do not meet others", () => {
  const { actors } = bundleOf('<node id="x y"/><node id="x-y"/><node id="x/y"/><node id="x-y-2"/><node id=""/><node id="???"/>');
  expect(actors.map(({ id }) => id)).toEqual(["x-y-3", "x-y", "x-y-4", "x-y-2", "node-5", "node-6"]);
});
