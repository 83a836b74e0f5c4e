/** Both languages say everything, and nothing is left unsaid in a sentence. */
import { describe, expect, it } from "vitest";
import { findGaps } from "../../src/gaps/find-gaps";
import { routeFinder } from "../../src/gaps/routes/find-routes";
import { en } from "../../src/i18n/en";
import { ja } from "../../src/i18n/ja";
import { sayGap } from "../../src/i18n/say-gap";
import { sayProblem } from "../../src/i18n/say-problem";
import { sayQuestion } from "../../src/i18n/say-question";
import { sayRoute } from "../../src/i18n/say-route";
import { sayStatusReason } from "../../src/i18n/say-status";
import { createSpeaker } from "../../src/i18n/speaker";
import { parseDate, type PartialDate } from "../../src/model/date";
import { PROBLEM_CODES } from "../../src/model/problem";
import { LANGUAGES } from "../../src/model/text";
import { buildNetwork } from "../../src/network/network";
import { asOf } from "../../src/network/snapshot";
import { everyRule } from "../gaps/every-rule";
import { referenceBundle } from "../helpers/read-data-set";

const day = (text: string): PartialDate => {
  const date = parseDate(text);
  if (date === undefined) throw new Error(text);
  return date;
};

/** Leaves of a word list with their path. */
const leaves = (words: object, path: readonly string[] = []): [string, string][] => Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
  if (typeof value === "string") return [[[...path, key].join("."), value] as [string, string]];
  return typeof value === "object" && value !== null ? leaves(value, [...path, key]) : [];
});

const placeholders = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? "").toSorted((a, b) => (a < b ? -1 : 1));

const network = buildNetwork(referenceBundle());
const DATES = ["1995", "2021-02", "2021-04-16", "2024-11-05", "2024-11-30", "2025-01-20", "2025-06-01"].map(day);
const ofEveryRule = asOf(buildNetwork(everyRule()), day("2024-11-30"));

describe("the two word lists", () => {
  const english = new Map(leaves(en));
  it.each(leaves(ja))("%s uses no other value than its English counterpart", (path, text) => {
    expect(placeholders(english.get(path) ?? "").filter((each) => placeholders(text).includes(each))).toEqual(placeholders(text));
  });
  it("no English sentence stands in the Japanese list", () => {
    const sentences = leaves(ja).filter(([, text]) => /[A-Za-z]{4,} [a-z]{2,} [a-z]{2,}/.test(text));
    expect(sentences).toEqual([]);
  });
});

describe.each(LANGUAGES)("sentences in %s", (language) => {
  const speaker = createSpeaker(language);
  const isSaid = (text: string): void => {
    expect(text).not.toMatch(/\{\{|\}\}|undefined|\[object/);
    expect(text).not.toMatch(/^[\w.-]+\.[\w.-]+$/);
    expect(text.trim()).not.toBe("");
  };

  it.each(DATES)("every gap, route and status of the reference data set on %s", (date) => {
    const snapshot = asOf(network, date);
    const finder = routeFinder(snapshot);
    for (const gap of findGaps(snapshot)) {
      const { title, between, because, absence } = sayGap(speaker, snapshot, gap);
      for (const text of [title, between, absence, ...because]) isSaid(text);
      for (const route of finder.between(gap.between[0], gap.between[1], gap.administration).routes) isSaid(sayRoute(speaker, snapshot, route));
    }
    for (const { status, reason } of snapshot.channels.values()) isSaid(sayStatusReason(speaker, snapshot, status, reason));
  });

  it.each(findGaps(ofEveryRule).map((gap) => ({ rule: gap.rule, id: gap.id, gap })))("[$rule] $id, as a finding and as a question", ({ gap }) => {
    const { title, between, because, absence } = sayGap(speaker, ofEveryRule, gap);
    for (const text of [title, between, absence, sayQuestion(speaker, ofEveryRule, gap), ...because]) isSaid(text);
    expect(because.length).toBeGreaterThan(0);
  });

  it.each(PROBLEM_CODES)("problem %s", (code) => {
    const params = {
      value: "x", allowed: "a, b", id: "x", suggestion: "y", collection: "actors", field: "name", reason: "other", limit: "10", size: "11", key: "k", tag: "!t", name: "n",
      known: "json", other: "o", attribute: "w", of: "nodes", count: "2", expected: "string", actual: "state", from: "2021", to: "2020", encoding: "utf-8", party: "us", sum: "101", office: "o", date: "2021", span: "2020 – 2021", own: "2021",
    };
    isSaid(sayProblem(speaker, { code, file: "a.yaml", path: [], params }));
  });
});

describe("[I3] dates", () => {
  it.each([["2014", "2014年", "2014"], ["2021-04", "2021年4月", "April 2021"], ["2024-11-30", "2024年11月30日", "30 November 2024"]])(
    "%s is said as exactly as it was given", (text, inJapanese, inEnglish) => {
      expect(createSpeaker("ja").date(day(text))).toBe(inJapanese);
      expect(createSpeaker("en").date(day(text))).toBe(inEnglish);
    },
  );
});
