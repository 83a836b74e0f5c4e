import { describe, expect, it } from "vitest";
import { entryOf, readDataIndex } from "../../src/model/data-index";
import { aBundle, aContact, aDataSet, aParty } from "../helpers/builders";

const bundle = aBundle({ dataset: aDataSet({ name: { ja: "一", en: "One" }, note: "What it is" }), actors: [aParty("jp"), aParty("us")], contacts: [aContact({ participants: ["jp", "us"] })] });

describe("the list of data sets that come with the product", () => {
  it("says of each what it is and how much is in it, and is read back as it was written", () => {
    const entry = entryOf("one", bundle);
    expect(entry).toEqual({ folder: "one", name: { ja: "一", en: "One" }, note: { ja: "What it is", en: "What it is" }, asOf: bundle.dataset.asOf, counts: { actors: 2, channels: 0, contacts: 1 } });
    expect(readDataIndex(JSON.parse(JSON.stringify([entry])))).toEqual([entry]);
  });
  it.each(["../secret", "a/b", "https://example.org", "", "a b"])("[I6] a folder named %j is refused: it would stand in an address", (folder) => {
    expect(() => readDataIndex([{ ...entryOf("one", bundle), folder }])).toThrow("Invalid format");
  });
  it.each([undefined, null, {}, "x", [{}], [{ ...entryOf("one", bundle), counts: { actors: -1, channels: 0, contacts: 0 } }]])("what is no list is refused: %j", (value) => {
    expect(() => readDataIndex(value)).toThrow(/Invalid/);
  });
});
