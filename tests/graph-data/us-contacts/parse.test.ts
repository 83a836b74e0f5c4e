/** Who is named in a row. The names are made up; the traps are those of the tables. */
import { describe, expect, it } from "vitest";
import { cleanText } from "../../../scripts/us-contacts/parse/clean-text";
import { counterpartsNamed } from "../../../scripts/us-contacts/parse/counterparts-named";
import { readJourney } from "../../../scripts/us-contacts/parse/read-journey";
import { readReadout } from "../../../scripts/us-contacts/parse/read-readout";
import { readVisit } from "../../../scripts/us-contacts/parse/read-visit";
import type { Reading } from "../../../scripts/us-contacts/parse/reading";

const named = (text: string, inState?: string): string[] => counterpartsNamed(cleanText(text), inState).counterparts.map(({ party, kind }) => `${party}/${kind}`);

describe("[parsing] counterparts in a headline", () => {
  it.each([
    ["Prime Minister Ito Hanako of Japan", ["jp/prime-minister"]],
    ["President of Finland Aino Virtanen", ["fi/president"]],
    ["Anna Rossi, the Taoiseach of Ireland", ["ie/prime-minister"]],
    ["Israeli National Security Advisor Dan Levi Regarding the Situation", ["il/national-security-adviser"]],
    ["Australia Prime Minister Smith", ["au/prime-minister"]],
    ["Mexico’ s Foreign Secretary Ana Ruiz", ["mx/foreign-minister"]],
    ["the National Security Advisors of Japan and the Republic of Korea", ["jp/national-security-adviser", "kr/national-security-adviser"]],
    ["the United States, Japanese and Republic of Korea Trilateral National Security Advisors", ["jp/national-security-adviser", "kr/national-security-adviser"]],
    ["Baltic and Polish National Security Advisors", ["ee/national-security-adviser", "lv/national-security-adviser", "lt/national-security-adviser", "pl/national-security-adviser"]],
    ["President Roux of France, Chancellor Klein of Germany, and Prime Minister Bell of the United Kingdom", ["fr/president", "de/prime-minister", "uk/prime-minister"]],
    ["President Weiss and Foreign Minister Blau of Switzerland", ["ch/president", "ch/foreign-minister"]],
    ["Crown Prince and Prime Minister Nasser of the Kingdom of Saudi Arabia", ["sa/crown-prince", "sa/prime-minister"]],
    ["King Hamad and Crown Prince Salman of Bahrain", ["bh/monarch", "bh/crown-prince"]],
    ["Prime Minister Verdi of Italy and Diplomatic Advisor to the Prime Minister Neri", ["it/prime-minister", "it/adviser"]],
    ["National Security Advisor to the Prime Minister of the Czech Republic", ["cz/national-security-adviser"]],
    ["President Pedro García of Spain", ["es/prime-minister"]],
    ["President Niinistöof Finland", ["fi/president"]],
    ["President Erdem of Tü rkiye", ["tr/president"]],
    ["President-Elect Ana Ruiz of Mexico", ["mx/designate"]],
    ["Vice President Silva of Brazil", ["br/vice-president"]],
    ["European Commission President Weber", ["eu/commission-president"]],
    ["Secretary General Jens Stoltenberg of NATO", ["nato/head"]],
    ["President Zelenskyy", ["ua/president"]],
    ["Ukrainian Counterparts", ["ua/other"]],
    ["UAE and Saudi Arabia Ambassadors to the United States", ["ae/ambassador", "sa/ambassador"]],
    ["Chinese Communist Party Politburo Member, Director of the Office of the Foreign Affairs Commission, and Foreign Minister Wang Yi", ["cn/foreign-affairs-director", "cn/foreign-minister"]],
  ])("%s", (text, expected) => { expect(named(text)).toEqual(expected); });

  it.each([
    "Secretary General of the Liberal Democratic Party of Japan ITO Hanako", "Communist Party of Vietnam External Relations Commission Chairman Nguyen", "the Prime Minister of Iraq’s Kurdistan Region, Karim Aziz",
    "First Minister Ann Bell and Deputy First Minister Joe Bell of Northern Ireland", "Former Prime Minister of Israel Dan Levi", "Opposition Leader Anna Ivanova of Belarus", "Historically Black College and University Presidents",
    "ICRC President Anna Weiss", "Japanese Business Executives", "Allies and Partners", "European Leaders", "Western Hemisphere Ambassadors",
  ])("nobody of a government: %s", (text) => { expect(named(text)).toEqual([]); });

  it("says of a title that no rule places that it could not be placed", () => {
    expect(counterpartsNamed("President Nobody", undefined)).toMatchObject({ counterparts: [], unplaced: ["President"] });
  });
});

describe("[parsing] counterparts in a remark about a journey", () => {
  it.each([
    ["Met with President Adams and Foreign Minister Brown.", ["pe/president", "pe/foreign-minister"]],
    ["Met with Chilean President Soto and King Carlos of Belgium.", ["cl/president", "be/monarch"]],
    ["Met with Prime Minister Diaz, President Emmanuel Macron, and Chancellor Olaf Scholz.", ["pe/prime-minister", "fr/president", "de/prime-minister"]],
    ["Met with senior Kuwaiti officials.", ["kw/other"]],
    ["Met with President Adams and other senior officials.", ["pe/president"]],
    ["Met with European counterparts to discuss the situation in Syria.", []],
    ["Attended a meeting of NATO Foreign Ministers.", []],
    ["Attended the funeral of President Adams.", []],
    ["Accompanied President Biden.", []],
  ])("%s", (text, expected) => { expect(named(text, "pe")).toEqual(expected); });
});

const readout = (title: string, us_office: string, mode: string, counterpart_raw = ""): Reading =>
  readReadout({ date: "2023-05-04", us_office, mode, title, counterpart_raw, source_url: "https://example.org/a" }, 7);
const told = ({ events }: Reading): unknown[] => events.map(({ mode, us, counterparts, groupings }) => [mode, us.join(" "), counterparts.map(({ party, kind }) => `${party}/${kind}`).join(" "), groupings.join(" ")]);

describe("[parsing] a readout", () => {
  it("a call of three is one event, with the three-way format that its members name", () => {
    expect(told(readout("Readout of the Call with the National Security Advisors of Japan and the Philippines", "nsa", "call", "the National Security Advisors of Japan and the Philippines")))
      .toEqual([["call", "us-nsa", "jp/national-security-adviser ph/national-security-adviser", "jp-us-ph"]]);
  });
  it("“Quad and Ukrainian Counterparts” is not the Quad", () => {
    expect(told(readout("Readout of the Meeting with Quad and Ukrainian Counterparts", "nsa", "meeting", "Quad and Ukrainian Counterparts"))).toEqual([["meeting", "us-nsa", "uk/other fr/other de/other ua/other", ""]]);
  });
  it("a meeting by screen is no meeting in person", () => {
    expect(told(readout("Readout of President Biden’s Virtual Meeting with G7 Leaders", "president", "meeting", "G7 Leaders"))).toEqual([["call", "us-president", "", "g7"]]);
  });
  it("each state of a journey was visited by itself; the title says it where the column is empty", () => {
    expect(told(readout("Readout of Principal Deputy National Security Advisor Jon Finer’s Travel to Gabon and Nigeria", "principal-deputy-nsa", "travel")))
      .toEqual([["visit", "us-principal-deputy-nsa", "ga/other", ""], ["visit", "us-principal-deputy-nsa", "ng/other", ""]]);
  });
  it("the title knows better than the column whose readout it is", () => {
    expect(readout("Readout of National Security Advisor to the Vice President Ann Bell’s Travel to Guatemala", "nsa", "travel")).toMatchObject({ events: [], reason: "us-office-not-covered" });
  });
  it("who was met is never guessed: the row is listed with its reason", () => {
    expect(readout("Readout of the President’s Call with Allies and Partners", "president", "call", "Allies and Partners")).toMatchObject({ row: "readouts:7", events: [], reason: "counterparts-not-named" });
    expect(readout("Readout of President Biden’s Meeting with Governors", "president", "meeting", "Governors")).toMatchObject({ events: [], reason: "nobody-foreign-named" });
  });
});

const journey = (remarks: string, role = "secretary"): Reading => readJourney({ id: "9", role, person_id: "bell-ann", start: "2023-05-04", end: "2023-05-06", country_id: "france", locale: "Paris", remarks });

describe("[parsing] a journey", () => {
  it("a meeting of a grouping, the hosts and others are events of their own", () => {
    expect(told(journey("Attended the NATO Foreign Ministerial. Met with President Roux, and Ukrainian Foreign Minister Koval."))).toEqual([
      ["meeting", "us-secretary-of-state", "", "nato"], ["visit", "us-secretary-of-state", "fr/president", ""], ["meeting", "us-secretary-of-state", "ua/foreign-minister", ""],
    ]);
  });
  it("who is named with a meeting of a grouping took part in it", () => {
    expect(told(journey("Attended the Quad Foreign Ministers Meeting, hosted by Australian Foreign Minister Bell and including Indian Minister of External Affairs Rao."))).toEqual([
      ["meeting", "us-secretary-of-state", "au/foreign-minister in/foreign-minister", "quad"],
    ]);
  });
  it("the Secretary accompanied the President to the same meeting", () => {
    expect(told(journey("Accompanied President Biden to the G7 Summit."))).toEqual([["summit", "us-president us-secretary-of-state", "", "g7"]]);
    expect(journey("Accompanied President Biden.")).toMatchObject({ events: [], reason: "counterparts-not-named" });
  });
  it("cites the page of the traveller", () => {
    expect(journey("Met with President Roux.").citation).toEqual({ source: "us-travels", locator: "№ 9", url: "https://history.state.gov/departmenthistory/travels/secretary/bell-ann" });
  });
});

describe("[parsing] a leader's visit", () => {
  const visit = (description: string, from_id = "spain"): Reading => readVisit({ id: "8", start: "2023-05-04", end: "2023-05-04", visitor: "President Ana García", from_id, from: "", description });
  it("a guest, a summit, or both", () => {
    expect(told(visit("Working Visit."))).toEqual([["visit", "us-president", "es/prime-minister", ""]]);
    expect(told(visit("Attended the NATO 75th Anniversary Summit in Washington, DC."))).toEqual([["summit", "us-president", "es/prime-minister", "nato"]]);
    expect(told(visit("Working Visit; Quad Leaders' Summit."))).toEqual([["visit", "us-president", "es/prime-minister", ""], ["summit", "us-president", "es/prime-minister", "quad"]]);
  });
  it("a private visit without a meeting, and a territory, are none", () => {
    expect(visit("Private Visit.")).toMatchObject({ events: [], reason: "no-meeting" });
    expect(visit("Attended the Pacific Islands Countries Summit.", "french-polynesia")).toMatchObject({ events: [], reason: "territory" });
  });
});
