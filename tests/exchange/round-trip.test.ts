import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseJson } from "../../src/exchange/json/parse-json";
import { readBundle } from "../../src/exchange/read-bundle";
import { readFolder } from "../../src/exchange/read-folder";
import type { ReadResult } from "../../src/exchange/read-raw";
import { writeBundle } from "../../src/exchange/write-bundle";
import { writeFolder } from "../../src/exchange/write-folder";
import { readYamlBundle } from "../../src/exchange/yaml/read-yaml-bundle";
import type { Bundle } from "../../src/model/bundle";
import { aBundle, aChannel, aParty } from "../helpers/builders";
import { arbitraryBundle } from "../helpers/arbitrary-bundle";
import { runs, seedFor } from "../helpers/seed";

const bundleOf = (result: ReadResult): Bundle => {
  if (result.kind === "refused") throw new Error(JSON.stringify(result.problems.slice(0, 5)));
  return result.bundle;
};

// Long runs (`KEIRO_RUNS`) must not end at the usual five seconds.
const LIMIT = { timeout: 600_000 };

const always = (name: string, check: (bundle: Bundle) => void): void => {
  fc.assert(fc.property(arbitraryBundle, check), { numRuns: runs(100), seed: seedFor(name) });
};

describe("round trip of random networks", LIMIT, () => {
  it("[reliability 11] JSON loses nothing", () => {
    always("JSON round trip", (bundle) => {
      expect(bundleOf(readBundle({ name: "b.json", text: writeBundle(bundle) }, parseJson))).toEqual(bundle);
    });
  });

  it("[reliability 11] a folder of YAML files loses nothing", () => {
    always("YAML round trip", (bundle) => { expect(bundleOf(readFolder(writeFolder(bundle)))).toEqual(bundle); });
  });

  it("[reliability 11] JSON text is YAML text: the YAML reader takes it as it is", () => {
    always("JSON as YAML", (bundle) => {
      expect(bundleOf(readYamlBundle({ name: "b.yaml", text: writeBundle(bundle) }))).toEqual(bundle);
    });
  });

  it("[I7] same bundle, same file: writing what was read gives the same text", () => {
    always("stable text", (bundle) => {
      const files = writeFolder(bundle);
      expect(writeFolder(bundleOf(readFolder(files)))).toEqual(files);
      const text = writeBundle(bundle);
      expect(writeBundle(bundleOf(readBundle({ name: "b.json", text }, parseJson)))).toBe(text);
    });
  });
});

describe("writing", () => {
  it("[I7] the order of fields is that of the schema, whatever the order in the record", () => {
    const channel = aChannel();
    const turned = Object.fromEntries(Object.entries(channel).reverse()) as unknown as typeof channel;
    expect(writeBundle(aBundle({ channels: [turned] }))).toBe(writeBundle(aBundle({ channels: [channel] })));
  });

  it("an edit of one field changes one line of one file", () => {
    const before = writeFolder(aBundle());
    const after = writeFolder(aBundle({ actors: [aParty("jp", { name: "Japan" }), aParty("us")] }));
    const changed = after.filter(({ text }, index) => text !== before[index]?.text);
    expect(changed.map(({ name }) => name)).toEqual(["actors.yaml"]);
    const old = before[1]?.text.split("\n") ?? [];
    expect(changed[0]?.text.split("\n").filter((line, index) => line !== old[index])).toEqual(["  name: Japan"]);
  });
});
