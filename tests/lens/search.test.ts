import { describe, expect, it } from "vitest";
import { foldText, termsOf } from "../../src/lens/fold-text";
import { searchIndex } from "../../src/lens/search";
import type { Bundle } from "../../src/model/bundle";
import { aTransition } from "../helpers/a-transition";
import { snapshotOf, gapsIn } from "../helpers/asked";
import { aBundle, aChannel, aParty, anActor, anIssue, aTenure } from "../helpers/builders";
import { referenceBundle } from "../helpers/read-data-set";

const indexOf = (bundle: Bundle, date?: string) => {
  const snapshot = snapshotOf(bundle, date);
  return searchIndex(snapshot, gapsIn(snapshot));
};
const found = (bundle: Bundle, query: string, limit?: number): string[] => indexOf(bundle).find(query, limit).map(({ kind, id }) => `${kind} ${id}`);

describe("search in the reference data set", () => {
  const reference = indexOf(referenceBundle());
  const hits = (query: string): string[] => reference.find(query, 200).map(({ kind, id }) => `${kind} ${id}`);

  it.each([
    ["日米", "channel leaders-biden"], ["米日", "channel leaders-biden"], ["にちべい", "channel leaders-biden"], ["ニチベイ", "channel leaders-biden"],
    ["日米", "gap expected-missing:jp-pm:us-president:leader::trump-2025"],
    ["NSC", "actor us-nsc"], ["ＮＳＣ", "actor us-nsc"], ["nsc", "actor us-nsc"], ["国家安全保障局", "actor jp-nss"], ["こっかあんぜんほしょうきょく", "actor jp-nss"],
    ["Campbell", "actor campbell-kurt"], ["campbel", "actor campbell-kurt"], ["キャンベル", "actor campbell-kurt"], ["ｷｬﾝﾍﾞﾙ", "actor campbell-kurt"],
    ["石破", "actor jp-pm"], ["Ishiba", "actor jp-pm"], ["Trump", "actor us-president"], ["Biden", "actor us-president"], ["Waltz", "actor us-nsa"], ["トランプ", "actor us-president"],
    ["トランプ", "gap expected-missing:jp-pm:us-president:leader::trump-2025"], ["Ishiba", "gap expected-missing:jp-pm:us-president:leader::trump-2025"], ["秋葉", "channel nss-sg--us-nsa"],
    ["かんぜい", "gap expected-missing:jp-economy:us-trade::universal-tariffs:trump-2025"],
    ["防衛庁", "actor jp-mod"], ["Defense Agency", "actor jp-mod"], ["通産相", "actor jp-meti-minister"],
    ["関税", "issue universal-tariffs"], ["tariff", "issue universal-tariffs"], ["prime minister", "actor jp-pm"],
  ])("%s finds %s", (query, expected) => { expect(hits(query)).toContain(expected); });

  it("finds a renamed body by both names, whatever it is called on the date", () => {
    const before = indexOf(referenceBundle(), "2001-06");
    for (const query of ["防衛庁", "防衛省"]) expect(before.find(query, 200).map(({ id }) => id)).toContain("jp-mod");
  });
  it.each([["NSC", "actor us-nsc"], ["Campbell", "actor campbell-kurt"], ["国家安全保障局", "actor jp-nss"], ["石破茂", "actor ishiba-shigeru"]])("%s finds %s among the first three", (query, expected) => {
    expect(hits(query).slice(0, 3)).toContain(expected);
  });
  it.each(["", "  ", "　", "xyzzy", "国家安全保障局長官邸会議"])("%j finds nothing", (query) => { expect(hits(query)).toEqual([]); });
  it("gives no more than asked for", () => { expect(reference.find("日", 3).length).toBeLessThanOrEqual(3); });
});

describe("search", () => {
  it("finds a relationship by the brief names of both its parties", () => {
    const bundle = aBundle({ actors: [aParty("jp", { aliases: ["日", "にち"] }), aParty("us", { aliases: ["米", "べい"] })], channels: [aChannel()] });
    expect(["日米", "米日", "にちべい", "ﾆﾁﾍﾞｲ", "日韓"].map((query) => found(bundle, query))).toEqual([["channel channel"], ["channel channel"], ["channel channel"], ["channel channel"], []]);
  });
  it("finds an office by who holds it on the date, and by nobody else", () => {
    const bundle = aTransition();
    const office = (query: string, date: string) => indexOf(bundle, date).find(query).map(({ id }) => id).includes("us-adviser");
    expect([office("sullivan", "2024-11-30"), office("waltz", "2024-11-30"), office("waltz", "2024-11-01"), office("sullivan", "2025-02-01")]).toEqual([true, true, false, false]);
  });
  it("takes all words of a query together", () => {
    const bundle = aBundle({ issues: [anIssue({ id: "a", name: "Steel tariffs" }), anIssue({ id: "b", name: "Steel output" })] });
    expect(found(bundle, "steel tariffs")).toEqual(["issue a"]);
  });
  it("finds an actor before what it takes part in", () => {
    const bundle = aBundle({ actors: [aParty("jp"), aParty("us"), anActor({ id: "nsc", name: "NSC", partOf: "us" })], channels: [aChannel({ ends: ["jp", "nsc"] })] });
    expect(found(bundle, "NSC")).toEqual(["actor nsc", "channel channel"]);
  });
  it("finds somebody before something of the same name", () => {
    const bundle = aBundle({ actors: [aParty("jp"), aParty("us"), anActor({ id: "ministry", name: "Energy" })], issues: [anIssue({ id: "subject", name: "Energy" })] });
    expect(found(bundle, "energy")).toEqual(["actor ministry", "issue subject"]);
  });
  it("finds names beyond the basic plane", () => {
    const bundle = aBundle({ actors: [aParty("jp"), aParty("us"), anActor({ id: "x", name: "𠮷野家" }), anActor({ id: "y", name: "葛󠄀城市" })] });
    expect([found(bundle, "𠮷野"), found(bundle, "葛󠄀城")]).toEqual([["actor x"], ["actor y"]]);
  });
  it("names of JavaScript's own are words like any other", () => {
    const bundle = aBundle({ actors: [aParty("jp"), aParty("us"), anActor({ id: "constructor", kind: "person" }), anActor({ id: "o" })], tenures: [aTenure({ person: "constructor", office: "o" })] });
    expect(found(bundle, "constructor")).toEqual(["actor constructor", "actor o"]);
  });
});

describe("folding", () => {
  it.each([["ＮＳＣ", "nsc"], ["ﾆﾁﾍﾞｲ", "ニチベイ"], ["にちべい", "ニチベイ"], ["Ünion", "ünion"], ["㈱", "(株)"]])("%s is %s", (text, folded) => { expect(foldText(text)).toBe(folded); });
  it.each([["日米韓", ["日米", "米韓"]], ["NSC staff", ["nsc", "staff"]], ["米", ["米"]], ["NSC局長", ["nsc", "局長"]], ["データ", ["デー", "ータ"]]])("%s is cut into %j", (text, terms) => { expect(termsOf(text)).toEqual(terms); });
});
