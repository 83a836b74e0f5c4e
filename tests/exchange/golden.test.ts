/** `in/` read and written to `out/`; `npx vitest run -u` writes the expected files anew. */
import { describe, expect, it } from "vitest";
import { openFile } from "../../src/exchange/open-file";
import { readFolder } from "../../src/exchange/read-folder";
import type { ReadResult } from "../../src/exchange/read-raw";
import { writeBundle } from "../../src/exchange/write-bundle";
import { writeFolder } from "../../src/exchange/write-folder";
import { fileAt, namesIn } from "./read-files";

const folder = () => readFolder(namesIn("in/small-network").map(fileAt));
const text = (result: ReadResult): string => `${JSON.stringify(result, null, 2)}\n`;
const bundleOf = (result: ReadResult) => {
  if (result.kind === "refused") throw new Error(text(result));
  return result.bundle;
};

describe("golden files", () => {
  it("a folder of YAML and JSON files", async () => {
    await expect(text(folder())).toMatchFileSnapshot("out/small-network.json");
  });

  it("the same network in one JSON file and in one YAML file gives the same records", async () => {
    const written = writeBundle(bundleOf(folder()));
    await expect(written).toMatchFileSnapshot("out/small-network.bundle.json");
    for (const name of ["b.json", "b.yaml", "b.yml", "b"]) {
      expect(await openFile({ name, text: written }), name).toEqual(folder());
    }
  });

  it("the folder that is written", async () => {
    const files = writeFolder(bundleOf(folder())).map((file) => `#### ${file.name}\n${file.text}`).join("\n");
    await expect(files).toMatchFileSnapshot("out/small-network.folder.txt");
  });

  it("a GEXF file", async () => {
    await expect(text(await openFile(fileAt("in/graph.gexf")))).toMatchFileSnapshot("out/graph.gexf.json");
  });
});
