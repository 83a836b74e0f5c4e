/** [bench] What the graphs are made of: tables, and the offices that a title or a remark names. The texts are made up. */
import { describe, expect, it } from "vitest";
import { officesNamed } from "../../../../scripts/bench-graphs/offices-named";
import { stateByFips, stateById } from "../../../../scripts/published-tables/states";
import { readTable } from "../../../../scripts/published-tables/table";

const named = (text: string, inState?: string): string[] => officesNamed(text, inState).map((office) => `${office.state}/${office.function}`);

describe("[bench] offices named in a title", () => {
  it.each([
    ["Prime Minister Ito of Japan", ["japan/head-of-government"]],
    ["Italian Foreign Minister Rossi", ["italy/foreign-affairs"]],
    ["President Weiss and Chairman Blau of Austria", ["austria/head-of-government"]],
    ["the National Security Advisors of Japan and the Republic of Korea", ["japan/national-security", "korea-south/national-security"]],
    ["President Roux of France, Chancellor Klein of Germany", ["france/head-of-government", "germany/head-of-government"]],
    ["Qatari Deputy Prime Minister and Foreign Minister Nasser", ["qatar/foreign-affairs"]],
    ["Norway’s Defense Minister Dahl", ["norway/defence"]],
    ["Diplomatic Advisor to the Prime Minister of Italy", []],
    ["Vice President Silva of Brazil", []],
    ["European Commission President Weber", []],
    ["G7 Leaders", []],
  ])("%s", (text, expected) => { expect(named(text)).toEqual(expected); });
});

describe("[bench] offices named in a remark about a journey", () => {
  it.each([
    ["Met with President Adams and Foreign Minister Brown.", ["peru/head-of-government", "peru/foreign-affairs"]],
    ["Met with Chilean President Soto and King Carlos of Spain.", ["chile/head-of-government", "spain/head-of-government"]],
    ["Met with the Presidents of Peru, Colombia, and Bolivia.", ["peru/head-of-government", "colombia/head-of-government", "bolivia/head-of-government"]],
    ["Accompanied President Clinton. Met with Prime Minister Diaz to discuss the future of Iraq.", ["peru/head-of-government"]],
    ["Attended a meeting of NATO Foreign Ministers.", []],
    ["Attended the funeral of President Adams.", []],
    ["Met with senior officials.", []],
  ])("%s", (text, expected) => { expect(named(text, "peru")).toEqual(expected); });
});

describe("[bench] tables and states", () => {
  it("a quoted field holds commas, quotation marks and line breaks; an empty one at the end counts", () => {
    expect(readTable(`a,b,c\n1,"x, ""y""\nz",\n2,,3\n`)).toEqual([{ a: "1", b: `x, "y"\nz`, c: "" }, { a: "2", b: "", c: "3" }]);
    expect(readTable("a,b\r\n1,2")).toEqual([{ a: "1", b: "2" }]);
    expect(() => readTable("a,b\n1\n")).toThrow(/1 columns under a heading of 2/);
  });
  it("a state has one id whatever the source calls it", () => {
    expect([stateById("korea")?.id, stateById("korea-south")?.id, stateByFips("ks")?.id]).toEqual(["korea-south", "korea-south", "korea-south"]);
    expect([stateById("antarctica"), stateByFips("-")]).toEqual([undefined, undefined]);
  });
});
