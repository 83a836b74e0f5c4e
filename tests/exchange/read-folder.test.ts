import { describe, expect, it } from "vitest";
import { readFolder } from "../../src/exchange/read-folder";
import type { TextFile } from "../../src/exchange/text-file";
import { writeFolder } from "../../src/exchange/write-folder";
import { aBundle, aChannel } from "../helpers/builders";
import { lines } from "./problems";

const FILES = writeFolder(aBundle({ channels: [aChannel()] }));
/** The valid folder with some files in place of its own, or more. */
const folder = (...changed: TextFile[]) => readFolder([...FILES.filter(({ name }) => !changed.some((each) => each.name === name)), ...changed]);

describe("a folder of collections", () => {
  it("is read whatever the order of its files, from YAML, .yml and JSON alike", () => {
    const expected = aBundle({ channels: [aChannel()] });
    expect(readFolder([...FILES].reverse())).toEqual({ kind: "read", bundle: expected, warnings: [] });
    const renamed = FILES.map(({ name, text }) => ({ name: `some/where/${name.replace(".yaml", ".yml")}`, text }));
    expect(readFolder(renamed)).toEqual({ kind: "read", bundle: expected, warnings: [] });
  });

  it("a collection without a file, and a file without records, are empty collections", () => {
    expect(folder({ name: "contacts.yaml", text: "# none yet\n" }).kind).toBe("read");
  });

  it("each problem has the place of what is wrong: the value, the unknown key, the record that lacks a field", () => {
    const text = [
      "- id: jp", "  kind: stat", "  name: J", "  sources: [{source: source, locator: '1'}]",
      "- id: us", "  kind: state", "  nam: U", "  sources: [{source: sauce, locator: '1'}]",
    ].join("\n");
    const result = folder({ name: "actors.yaml", text });
    expect(lines(result)).toEqual([
      "actors.yaml:2:9 not-one-of 0.kind", "actors.yaml:5:3 missing-field 1.name", "actors.yaml:7:3 unknown-field 1.nam",
    ]);
    expect(result.kind === "refused" && result.problems.map(({ params }) => params["suggestion"])).toEqual(["state", undefined, "name"]);
  });

  it("references are followed across files", () => {
    const text = FILES.find(({ name }) => name === "channels.yaml")?.text.replace("[jp, us]", "[jp, uz]") ?? "";
    expect(lines(folder({ name: "channels.yaml", text }))).toEqual(["channels.yaml:2:14 unknown-reference 0.ends.1"]);
  });

  it("two files of one collection are refused, not merged", () => {
    expect(lines(folder({ name: "channels.json", text: "[]" }))).toEqual(["channels.json duplicate-collection"]);
  });

  it("a YAML file that is no collection is told, with the nearest name; a stray JSON file is let be", () => {
    const result = folder({ name: "chanels.yaml", text: "" }, { name: "package.json", text: "{}" }, { name: "README.md", text: "" });
    expect(result).toMatchObject({ problems: [{ code: "unknown-collection", params: { collection: "chanels", suggestion: "channels" } }] });
    expect(lines(folder({ name: "chanels.json", text: "[]" }))).toEqual(["chanels.json unknown-collection"]);
    expect(folder({ name: "package.json", text: "{" }, { name: "actors.schema.json", text: "{" }).kind).toBe("read");
  });

  it("a folder without a data set, or with nothing in it, says so", () => {
    expect(lines(readFolder([]))).toEqual([" no-dataset"]);
    expect(lines(folder({ name: "actors.yaml", text: "" })).map((each) => each.split(" ")[1])).toContain("nothing-in-it");
  });

  it("problems come in the order of the files and their lines", () => {
    const result = folder({ name: "sources.yaml", text: "- id: 1\n- {}\n" }, { name: "actors.yaml", text: "- x\n- y\n" });
    const places = lines(result).map((each) => each.split(":").slice(0, 2).join(":"));
    expect([...new Set(places)]).toEqual(["actors.yaml:1", "actors.yaml:2", "sources.yaml:1", "sources.yaml:2"]);
  });
});
