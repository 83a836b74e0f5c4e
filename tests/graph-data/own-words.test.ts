/** The data holds the essay's facts in words of its own. */
import { describe, expect, it } from "vitest";
import { readShingles } from "../../scripts/graph-data/shingle-file";
import { packed, repeatedRuns, RUN, shinglesOf, unpacked } from "../../scripts/graph-data/shingles";
import { textsIn, GRAPH_DATA, REFERENCE } from "../helpers/read-data-set";

const { shingles, allowed } = readShingles();
const texts = [...textsIn(REFERENCE, /\.(yaml|md)$/), ...textsIn(GRAPH_DATA, /\.md$/)];

describe(`no run of ${RUN} characters of the essay`, () => {
  it("is looked for in the whole data set", () => {
    expect(texts.length).toBeGreaterThan(15);
    expect(shingles.size).toBeGreaterThan(5000);
  });

  it.each(texts)("[I1] stands in $name", ({ text }) => {
    expect(repeatedRuns(text, shingles, allowed)).toEqual([]);
  });

  it("could stand there unseen: the essay's title and author are found", () => {
    expect(repeatedRuns("「第二次トランプ政権と日米関係 ― 元実務家の視点から」、富田浩司", shingles, allowed)).not.toEqual([]);
  });

  it("could be hidden by spaces, punctuation or width", () => {
    const planted = shinglesOf("これは試験のために作った文であり、どの資料にも出てこない言い回しである。");
    expect(repeatedRuns("試験の ために作った文であり，どの資料\nにも出てこない言い回し、ＡＢＣ", planted)).not.toEqual([]);
    expect(repeatedRuns("試験のために作った文だが、資料には出てこない別の言い回しを選んだものである", planted)).toEqual([]);
  });

  it("is told apart from an allowed name", () => {
    const name = "とても長くて二十五字を優に超える正式な役職の名称であるところの調整官";
    expect(repeatedRuns(name, shinglesOf(name), [name])).toEqual([]);
    expect(repeatedRuns(`その${name}`, shinglesOf(`その${name}`), [name])).not.toEqual([]);
  });

  it("survives packing", () => {
    expect(unpacked(packed(shingles))).toEqual(shingles);
  });
});
