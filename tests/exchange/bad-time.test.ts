/** What cannot have been so, told from YAML as a person writes it: with its place, in words of both languages. */
import { describe, expect, it } from "vitest";
import { openFile } from "../../src/exchange/open-file";
import { sayProblem } from "../../src/i18n/say-problem";
import { createSpeaker } from "../../src/i18n/speaker";
import { LANGUAGES } from "../../src/model/text";
import { fileAt } from "./read-files";

const told = async (name: string): Promise<string[]> => {
  const result = await openFile(fileAt(`hostile/${name}.yaml`));
  if (result.kind === "read") throw new Error(`${name} was taken`);
  return result.problems.flatMap((problem) => LANGUAGES.map((language) => `${problem.place?.line ?? "?"} ${sayProblem(createSpeaker(language), problem)}`));
};

describe("[I5] what cannot have been so", () => {
  it.each<[string, readonly string[]]>([
    ["tenures-that-overlap", [
      "11 「a-chair」と在任期間が重なっています。「chair」には一度に一人しか就けません。複数人が同時に就く職なら、その職に holders: several と書いてください。",
      "11 It overlaps “a-chair”: only one at a time can hold “chair”. If several do hold it together, write holders: several on the office.",
    ]],
    ["contact-with-nobody-there", [
      "12 2016の時点で「quad」は存在しません（存続期間：2017-11-12 – …）。", "12 “quad” was not there (2016); it is recorded for 2017-11-12 – ….",
      "13 1946-04-18の時点で「league」は存在しません（存続期間：… – 1946-04-18）。", "13 “league” was not there (1946-04-18); it is recorded for … – 1946-04-18.",
    ]],
    ["tenure-that-ends-first", ["16 終わり（2024-11-19）が始まり（2024-11-20）より前です。", "16 It ends (2024-11-19) before it begins (2024-11-20)."]],
    ["tenures-on-no-such-day", ["12 「2021-02-30」は日付として読めません。2024、2024-11、2024-11-30 のように書いてください。", "12 “2021-02-30” is not a date. Write 2024, 2024-11 or 2024-11-30."]],
    ["source-that-says-nothing-else", [
      "15 2021-04は記録の日付（2021-04-16）と食い違っていません。", "15 2021-04 is not at odds with the record’s own date, 2021-04-16.",
      "16 記録に「until」がないため、2021-04-17が食い違っているとは言えません。", "16 The record has no “until” from which 2021-04-17 could differ.",
    ]],
    ["source-that-says-no-date", [
      "15 記録と食い違う日付が書かれていません。", "15 No date is given in which the source differs.",
      "16 「dat」という項目はありません。「date」ではありませんか。", "16 There is no field “dat”. Did you mean “date”?",
      "17 「2021-02-30」は日付として読めません。2024、2024-11、2024-11-30 のように書いてください。", "17 “2021-02-30” is not a date. Write 2024, 2024-11 or 2024-11-30.",
    ]],
    ["bodies-that-continue-each-other", [
      "9 「agency」が自分自身の後身になっています。", "9 “agency” would continue itself.", "10 「ministry」が自分自身の後身になっています。", "10 “ministry” would continue itself.",
    ]],
    ["names-out-of-order", ["15 終わり（1954-07-01）が始まり（2007-01-09）より前です。", "15 It ends (1954-07-01) before it begins (2007-01-09)."]],
  ])("%s", async (name, sentences) => { expect(await told(name)).toEqual(sentences); });
});
