/** Inputs made by hand to do harm or to be misread: the files of `hostile/`, and those too large to keep, made here. */
import { describe, expect, it } from "vitest";
import { openFile } from "../../src/exchange/open-file";
import { readFolder } from "../../src/exchange/read-folder";
import { refused, type ReadResult } from "../../src/exchange/read-raw";
import { decodeText } from "../../src/exchange/text-file";
import { writeBundle } from "../../src/exchange/write-bundle";
import { aBundle } from "../helpers/builders";
import { lines } from "./problems";
import { bytesOf, namesIn } from "./read-files";

const open = async (name: string, bytes: Uint8Array): Promise<ReadResult> => {
  const decoded = decodeText(bytes, name);
  return decoded.kind === "refused" ? refused(decoded.problems) : openFile({ name, text: decoded.text });
};

const WITHIN_MS = 2_000;

describe("[I5] hostile files", () => {
  it("are all answered, with what is wrong and where", async () => {
    const answers: string[] = [];
    for (const name of namesIn("hostile")) {
      const result = await open(name, bytesOf(name));
      answers.push(`${name}: ${result.kind}`, ...lines(result).map((each) => `  ${each.slice(name.length)}`));
    }
    await expect(`${answers.join("\n")}\n`).toMatchFileSnapshot("out/hostile.txt");
  });

  it("are at least 25, and none is read", async () => {
    const names = namesIn("hostile");
    expect(names.length).toBeGreaterThanOrEqual(25);
    const taken: string[] = [];
    for (const name of names) if ((await open(name, bytesOf(name))).kind === "read") taken.push(name);
    expect(taken).toEqual([]);
  });
});

const gexf = (nodes: string, rest = ""): string => `<gexf><meta lastmodifieddate="2024"/><graph><nodes>${nodes}</nodes>${rest}</graph></gexf>`;
const json = (name: string): string => writeBundle(aBundle()).replace('"name": "jp"', `"name": ${JSON.stringify(name)}`);
const codes = (result: ReadResult): string[] => (result.kind === "refused" ? [...new Set(result.problems.map(({ code }) => code))] : ["read"]);

describe("[reliability 1] large hostile texts are answered within two seconds", () => {
  it.each<[string, string, string, string]>([
    ["JSON 10,000 lists deep", "f.json", "[".repeat(10_000), "too-deep"],
    ["JSON a million mappings deep", "f.json", '{"a":'.repeat(1_000_000), "too-deep"],
    ["YAML 10,000 brackets deep", "f.yaml", `dataset: ${"[".repeat(10_000)}`, "too-deep"],
    ["YAML of 20,000 anchors", "f.yaml", "&a ".repeat(20_000), "syntax"],
    ["YAML of 20,000 documents", "f.yaml", "---\n".repeat(20_000), "syntax"],
    ["YAML of too many letters", "f.yaml", "#".repeat(17 * 1024 * 1024), "too-large"],
    ["XML 100,000 elements deep", "f.gexf", "<gexf>".repeat(100_000), "too-deep"],
    ["XML of one endless tag", "f.gexf", `<gexf ${"a ".repeat(200_000)}`, "syntax"],
    ["XML of 100,000 bad entities", "f.gexf", `<gexf>${"&x;".repeat(100_000)}</gexf>`, "syntax"],
    ["a document type without end", "f.gexf", `<!DOCTYPE gexf [${'<!ENTITY a "b">'.repeat(50_000)}`, "syntax"],
    ["a label of 100,000 characters", "f.gexf", gexf(`<node id="a" label="${"x".repeat(100_000)}"/><node id="b"/>`), "text-too-long"],
    ["a name of 100,000 characters", "f.json", json("x".repeat(100_000)), "text-too-long"],
    ["an unpaired surrogate, as it is", "f.gexf", gexf('<node id="a" label="\ud842"/><node id="b"/>'), "unreadable-text"],
    ["20,000 edges to nobody", "f.gexf", gexf('<node id="a"/><node id="b"/>', `<edges>${'<edge source="a" target="z"/>'.repeat(20_000)}</edges>`), "unknown-reference"],
    ["10,000 nodes within each other", "f.gexf", gexf('<node id="a"><nodes>'.repeat(10_000)), "too-deep"],
  ])("%s", async (_, name, text, code) => {
    const start = performance.now();
    const result = await openFile({ name, text });
    expect(codes(result)).toContain(code);
    expect(performance.now() - start).toBeLessThan(WITHIN_MS);
  });
});

describe("what must survive", () => {
  it.each(["葛󠄀城", "𠮷野家", "\u202eright to left", "<script>alert(1)</script>", "=1+1", "＝1+1", "constructor"])("the name %j", async (name) => {
    const fromJson = await openFile({ name: "f.json", text: json(name) });
    expect(fromJson.kind === "read" && fromJson.bundle.actors[0]?.name.ja).toBe(name);
    const escaped = name.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const fromGexf = await openFile({ name: "f.gexf", text: gexf(`<node id="a" label="${escaped}"/><node id="b"/>`) });
    expect(fromGexf.kind === "read" && fromGexf.bundle.actors[0]?.name.ja).toBe(name);
  });

  it("ids that are names of Object.prototype are ids like others", async () => {
    const ids = ["constructor", "toString", "hasOwnProperty", "valueOf", "__proto__", "__defineGetter__"];
    const edges = ids.slice(1).map((id) => `<edge source="${ids[0]}" target="${id}"/>`).join("");
    const result = await openFile({ name: "f.gexf", text: gexf(ids.map((id) => `<node id="${id}"/>`).join(""), `<edges>${edges}</edges>`) });
    if (result.kind === "refused") throw new Error(lines(result).join("\n"));
    expect(result.bundle.actors.map(({ id }) => id)).toEqual(["constructor", "toString", "hasOwnProperty", "valueOf", "proto", "defineGetter"]);
    expect(result.bundle.channels.map(({ ends }) => ends[1])).toEqual(["toString", "hasOwnProperty", "valueOf", "proto", "defineGetter"]);
  });
});

it("[I5] a folder with one broken file gives no bundle, and tells of every file", () => {
  const result = readFolder([
    { name: "d/dataset.yaml", text: "id: [" }, { name: "d/actors.json", text: "[1" }, { name: "d/actors.yaml", text: "" },
    { name: "d/chanels.yaml", text: "" }, { name: "d/notes.yaml", text: "" }, { name: "d/package.json", text: "{" },
  ]);
  expect(lines(result)).toEqual([
    "d/actors.json:1:3 syntax(unexpected-end)",
    "d/chanels.yaml unknown-collection",
    "d/dataset.yaml:1:6 syntax(bad-indent)",
    "d/notes.yaml unknown-collection",
  ]);
});
