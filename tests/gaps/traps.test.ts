/** What looks like a missing channel and is none: each as a desk would meet it. */
import { describe, expect, it } from "vitest";
import { findGaps } from "../../src/gaps/find-gaps";
import { isQuestion, type Gap } from "../../src/gaps/gap";
import { sayGap } from "../../src/i18n/say-gap";
import { sayHeadline } from "../../src/i18n/say-question";
import { createSpeaker } from "../../src/i18n/speaker";
import { searchIndex } from "../../src/lens/search";
import type { Bundle } from "../../src/model/bundle";
import { LANGUAGES } from "../../src/model/text";
import { aTransition } from "../helpers/a-transition";
import { endsFoundBy, foundBy, reasonsBy, snapshotOf, stateOf, theOneFoundBy } from "../helpers/asked";
import { aChannel, aContact, aMembership, aParty, aResponsibility, aSource, aTenure, anActor, anAdministration, anAlignment, anExpectation, anIssue } from "../helpers/builders";
import { referenceBundle } from "../helpers/read-data-set";
import { aHouse, aLogOf, facing, twoHouses } from "./two-houses";

type More = Partial<Omit<Bundle, "dataset">>;
const allOf = (bundle: Bundle, date?: string): Gap[] => findGaps(snapshotOf(bundle, date));
const missing = (bundle: Bundle, date?: string): string[] => allOf(bundle, date).flatMap((gap) => (isQuestion(gap) ? [] : [gap.id]));
const person = (id: string) => anActor({ id, kind: "person" });
const met = (date: string, near = "jp-adviser", far = "us-adviser", fields: Parameters<typeof aContact>[0] = {}) => aContact({ id: `${near}-${far}-${date}`, date, participants: [near, far], ...fields });

describe("the readouts of the security advisers end on 20 January 2025, for every country", () => {
  const reference = referenceBundle();
  const advisers = (date: string): Gap[] => allOf(reference, date).filter(({ level, rule, alsoFoundBy }) => level === "security-adviser" || rule === "gone-quiet" || alsoFoundBy.includes("gone-quiet"));

  it.each(["2025-01-21", "2025-04-01", "2026-01-01"])("[I2] as of %s nothing is called quiet or missing on their silence: it is asked", (date) => {
    const found = advisers(date);
    expect(found.length).toBeGreaterThan(0);
    for (const gap of found) expect({ id: gap.id, absence: gap.absence, asked: isQuestion(gap) }).toEqual({ id: gap.id, absence: { state: "not-researched", source: undefined, until: undefined }, asked: true });
  });
  it.each(LANGUAGES)("[I2] in %s the question says what would answer it, and does not say that anything is missing", (language) => {
    const speaker = createSpeaker(language);
    const snapshot = snapshotOf(reference, "2025-04-01");
    for (const gap of advisers("2025-04-01")) {
      expect(sayGap(speaker, snapshot, gap).absence).toMatch(language === "ja" ? /記録/ : /Contacts of that time, with their source, would answer it/);
      expect(sayHeadline(speaker, snapshot, gap)).toMatch(language === "ja" ? /か$/ : /\?$/);
    }
  });
  it("[gone-quiet] four countries, one log: on its last day their silence says something, the day after nothing", () => {
    const allies = ["jp", "kr", "au", "ph"];
    const bundle = twoHouses({
      actors: ["kr", "au", "ph"].flatMap((party) => aHouse(party, ["adviser"])), channels: allies.map((party) => facing("adviser", {}, [party, "us"])),
      contacts: allies.map((party) => met("2024-06-01", `${party}-adviser`)), sources: [aLogOf("us-adviser", { from: "2021-01-20", to: "2025-01-20" })],
    });
    const states = (date: string) => foundBy("gone-quiet", bundle, date).map(({ absence }) => `${absence.state} ${absence.until}`);
    expect([states("2025-01-20"), states("2025-01-21"), states("2025-04-01")]).toEqual([
      allies.map(() => "no-public-record 2025-01-20"), allies.map(() => "not-researched undefined"), allies.map(() => "not-researched undefined"),
    ]);
    expect([missing(bundle, "2025-01-20").length, missing(bundle, "2025-04-01")]).toEqual([4, []]);
  });
});

describe("a source that covers a part of the time", () => {
  const quiet = (...spans: { from?: string; to?: string }[]) => twoHouses({
    channels: [facing("adviser")], contacts: [met("2024-01-01")], sources: spans.map((span, at) => aSource({ id: `log-${at}`, coverage: [{ offices: ["us"], ...span }] })),
  });
  it("[I2] two halves of two logs are no whole: neither speaks of the whole time", () => {
    const of = (...spans: { from?: string; to?: string }[]) => theOneFoundBy("gone-quiet", quiet(...spans)).absence.state;
    expect([of({ from: "2023-01-01", to: "2024-06-30" }, { from: "2024-07-01", to: "2025-01-20" }), of({ from: "2023-01-01", to: "2025-01-20" })]).toEqual(["not-researched", "no-public-record"]);
  });
  it("[I2] a log that begins after the last contact may have missed the one that came between", () => {
    expect(theOneFoundBy("gone-quiet", quiet({ from: "2024-01-02", to: "2025-01-20" })).absence.state).toBe("not-researched");
  });
});

describe("a record of one side only", () => {
  const bundle = twoHouses({ channels: [facing("leader")], sources: [aLogOf("jp")], actors: aHouse("kr", ["leader", "minister"]), alignments: [anAlignment({ between: ["us", "kr"] })], issues: [anIssue()] });
  it("[I2] it names whose record shows none, and confirms nothing", () => {
    const gap = foundBy("counterpart-missing", bundle).find(({ between }) => between[0] === "jp-minister");
    expect(gap?.absence).toEqual({ state: "no-public-record", source: "log-of-jp", until: "2025-12-31" });
  });
  it("[I2] of those whose record it is not it says nothing", () => {
    const others = foundBy("counterpart-missing", bundle).filter(({ between }) => between.some((end) => end === "kr-minister"));
    expect(others.map(({ between, absence }) => [between.join(), absence.state])).toEqual([["us-minister,kr-minister", "not-researched"]]);
  });
  it("[gone-quiet] a meeting that only the other side reported is a meeting", () => {
    const one = (sources: { source: string; locator: string }[]) => twoHouses({ channels: [facing("minister")], contacts: [met("2023-01-01", "jp-minister", "us-minister"), met("2024-10-01", "jp-minister", "us-minister", { sources })], sources: [aLogOf("jp"), aLogOf("us")] });
    expect(foundBy("gone-quiet", one([{ source: "log-of-us", locator: "1" }]))).toEqual([]);
  });
});

describe("a vacant post with an acting head", () => {
  const held = (phase: "acting" | "incumbent") => twoHouses({
    actors: [person("a"), person("b")], channels: [facing("minister")], contacts: [met("2024-11-01", "jp-minister", "us-minister")],
    tenures: [aTenure({ id: "last", person: "a", office: "us-minister", from: "2021-01-20", to: "2024-08-01" }), aTenure({ id: "next", person: "b", office: "us-minister", phase, from: "2024-09-01" })],
  });
  it("[nobody-in-post] is said to be acting, and to be vacant only on the days between", () => {
    const kinds = (date: string) => reasonsBy("nobody-in-post", held("acting"), date).map(({ post }) => post.kind);
    expect([kinds("2024-07-31"), kinds("2024-08-15"), kinds("2024-09-01"), kinds("2024-11-30")]).toEqual([[], ["vacant"], ["acting"], ["acting"]]);
  });
  it("[counterpart-missing] an acting head can be talked to: the counterpart is missing as before", () => {
    const alone = { ...held("acting"), channels: [facing("leader")], contacts: [] };
    expect([endsFoundBy("counterpart-missing", alone).includes("jp-minister:us-minister"), endsFoundBy("counterpart-missing", alone, "2024-08-15").includes("jp-minister:us-minister")]).toEqual([true, false]);
  });
  it("[nobody-in-post] the one who acted and is confirmed is the same to talk to", () => {
    const base = held("acting");
    const tenures = [...base.tenures, aTenure({ id: "confirmed", person: "b", office: "us-minister", from: "2024-11-15" })];
    expect(foundBy("nobody-in-post", { ...base, tenures: tenures.map((each) => (each.id === "next" ? aTenure({ ...each, to: "2024-11-15" }) : each)) })).toEqual([]);
  });
});

describe("a channel planned for a month, without a day", () => {
  const planned = twoHouses({ channels: [facing("minister", { status: [{ is: "planned", from: "2024-06-01", to: "2024-11" }] })] });
  it("[I3] [planned-overdue] is not overdue on the last day of that month, and one day over on the next", () => {
    expect([reasonsBy("planned-overdue", planned, "2024-11-30"), reasonsBy("planned-overdue", planned, "2024-12-01")]).toMatchObject([[], [{ date: "2024-11", days: 1 }]]);
  });
  it("[counterpart-missing] what is planned is not missing; what is overdue is told once", () => {
    const related = { ...planned, channels: [...planned.channels, facing("leader")] };
    expect(endsFoundBy("counterpart-missing", related).includes("jp-minister:us-minister")).toBe(false);
    expect(allOf(related, "2024-12-01").filter(({ between }) => between.some((end) => end === "us-minister"))).toMatchObject([{ rule: "planned-overdue", alsoFoundBy: ["counterpart-missing"] }]);
  });
});

describe("an office that was renamed, or merged into another", () => {
  const spelt = (fields: Parameters<typeof anActor>[0]) => {
    const bundle = twoHouses({ channels: [facing("leader")], alignments: [anAlignment()], issues: [anIssue()] });
    return { ...bundle, actors: bundle.actors.map((each) => (each.id === "us-adviser" ? anActor({ ...each, ...fields }) : each)) };
  };
  it("[rule] two spellings of one office find one actor, and make no second hole", () => {
    const renamed = spelt({ name: "National Security Advisor", aliases: ["APNSA", "Natl. Security Adviser", "国家安全保障担当補佐官"] });
    const find = (query: string) => searchIndex(snapshotOf(renamed), allOf(renamed)).find(query).flatMap(({ kind, id }) => (kind === "actor" ? [id] : [])).slice(0, 1);
    expect(["apnsa", "ＡＰＮＳＡ", "Natl Security Adviser", "国家安全保障担当補佐官"].map(find)).toEqual([["us-adviser"], ["us-adviser"], ["us-adviser"], ["us-adviser"]]);
    expect(allOf(renamed)).toEqual(allOf(spelt({})));
  });
  /** Two bureaus until the middle of 2024, then one office that takes over; what was recorded of the two was not ended. */
  const merged = (channels: Bundle["channels"]): Bundle => twoHouses({
    actors: [...["trade", "energy"].map((name) => anActor({ id: `us-${name}`, partOf: "us", function: "energy", level: "working", to: "2024-07-01" })),
      anActor({ id: "us-resources", partOf: "us", function: "energy", level: "working", from: "2024-07-01" }), anActor({ id: "jp-energy", partOf: "jp", function: "energy", level: "working" })],
    issues: [anIssue()], responsibilities: ["us-trade", "us-energy", "us-resources", "jp-energy"].map((id) => aResponsibility({ id, office: id })),
    channels: [facing("leader"), aChannel({ id: "before", ends: ["jp-energy", "us-energy"], status: [{ is: "open", from: "2020-01-01" }], issues: ["issue"] }), ...channels],
    contacts: [met("2023-01-01", "jp-energy", "us-energy")],
  });
  const touching = (bundle: Bundle): string[] => allOf(bundle).flatMap(({ id, between }) => (between.some((end) => /^us-(trade|energy|resources)$/.test(end)) ? [id] : []));
  it("[rule] no rule misses a channel with an office that is gone", () => {
    expect(touching(merged([])).filter((id) => /us-trade|us-energy/.test(id))).toEqual([]);
    expect(touching(merged([]))).toEqual(["counterpart-missing:jp-energy:us-resources:working::"]);
  });
  it("[rule] and none with its successor once that one has taken over", () => { expect(touching(merged([aChannel({ id: "after", ends: ["jp-energy", "us-resources"] })]))).toEqual([]); });
  it("[expected-missing] what is expected of the house is met by whoever is in it now", () => {
    const expectations = [anExpectation({ between: ["jp-energy", "us"], level: "working", issue: "issue" })];
    const carried = (...channels: Bundle["channels"]) => endsFoundBy("expected-missing", { ...merged(channels), expectations });
    expect([carried(), carried(aChannel({ id: "after", ends: ["jp-energy", "us-resources"], issues: ["issue"] }))]).toEqual([["jp-energy:us"], []]);
  });
});

describe("a membership that ended", () => {
  const club = (to?: string) => twoHouses({
    actors: [...aHouse("kr", ["leader"]), ...aHouse("au", ["leader"]), anActor({ id: "club", kind: "grouping" })],
    memberships: ["jp", "us", "kr", "au"].map((member) => aMembership({ id: member, member, grouping: "club", ...(member === "kr" && to !== undefined ? { to } : {}) })),
    channels: [facing("leader"), facing("leader", {}, ["kr", "us"]), facing("desk", {}, ["jp", "us"])], issues: [anIssue()], alignments: [anAlignment({ between: ["kr", "au"] }), anAlignment({ id: "au-us", between: ["au", "us"] })],
    sources: [aLogOf("au")],
  });
  it("[open-triangle] one who has left owes the others no leg", () => { expect([endsFoundBy("open-triangle", club()).includes("au:kr"), endsFoundBy("open-triangle", club("2024-11-30")).includes("au:kr")]).toEqual([true, false]); });
  it("[below-precedent] and is no ally to be compared with", () => {
    const allies = (bundle: Bundle) => reasonsBy("below-precedent", bundle).flatMap(({ precedent }) => (precedent.kind === "ally" ? [precedent.party] : []));
    const withoutJapan = (bundle: Bundle): Bundle => ({ ...bundle, memberships: bundle.memberships.filter(({ id }) => id !== "jp") });
    expect([allies(withoutJapan(club())), allies(withoutJapan(club("2024-11-30")))]).toEqual([["us", "kr"], []]);
  });
});

describe("a person who moved to another post", () => {
  const moved = (nature: "institutional" | "personal"): Bundle => twoHouses({
    actors: [person("a"), person("b")],
    tenures: [
      aTenure({ id: "a-official", person: "a", office: "us-official", from: "2021-01-20", to: "2024-03-01" }), aTenure({ id: "a-minister", person: "a", office: "us-minister", from: "2024-03-01" }),
      aTenure({ id: "b-official", person: "b", office: "us-official", from: "2024-03-01" }),
    ],
    channels: [facing("official", { nature, status: [{ is: "open", from: "2022-01-01" }] }), facing("minister")],
    contacts: [met("2024-02-01", "jp-official", "a"), met("2024-11-01", "jp-minister", "a")],
  });
  it("[gone-quiet] is met in the new one: the old channel is not kept alive by it, nor the new one quiet", () => { expect(endsFoundBy("gone-quiet", moved("institutional"))).toEqual(["jp-official:us-official"]); });
  it("[nobody-in-post] the successor has yet to be met", () => {
    expect(reasonsBy("nobody-in-post", moved("institutional"))).toMatchObject([{ post: { kind: "changed", office: "us-official", person: "b", before: "a", lastContact: "2024-02-01" } }]);
  });
  it("[rule] a personal channel left with the person: it is closed, not quiet", () => {
    expect(stateOf(moved("personal"), "jp-us-official")).toMatchObject({ status: "closed", reason: { kind: "person-left", actor: "a" } });
    expect([foundBy("gone-quiet", moved("personal")), foundBy("nobody-in-post", moved("personal"))]).toEqual([[], []]);
  });
});

describe("a contact known to the year only", () => {
  const known = (date: string) => twoHouses({ channels: [facing("adviser")], contacts: [met(date)], actors: [person("a")], tenures: [aTenure({ person: "a", office: "us-adviser", from: "2024-07-01" })] });
  it("[I3] [gone-quiet] is counted from the last day that it may have been", () => {
    expect([reasonsBy("gone-quiet", known("2023"), "2024-04-29"), reasonsBy("gone-quiet", known("2023"), "2024-04-30")]).toMatchObject([[], [{ date: "2023", days: 121 }]]);
  });
  it("[I3] [nobody-in-post] may have been with the one who came in that year", () => { expect([foundBy("nobody-in-post", known("2024"), "2025-01-01").length, foundBy("nobody-in-post", known("2023"), "2025-01-01").length]).toEqual([0, 1]); });
  it("[I3] is said as it is given", () => {
    const bundle = known("2023");
    const snapshot = snapshotOf(bundle, "2025-01-01");
    const text = allOf(bundle, "2025-01-01").flatMap((gap) => sayGap(createSpeaker("en"), snapshot, gap).because).join(" ");
    expect(text).toContain("2023");
    expect(text).not.toMatch(/(January|December) 2023/);
  });
});

describe("two teams at once", () => {
  const related: More = { issues: [anIssue({ id: "tariffs" })], alignments: [anAlignment({ issue: "tariffs" })] };
  it("[rule] a call with the designate is no contact of the team in office, and the other way round", () => {
    const calls = (participant: string) => aTransition({ ...related, contacts: [met("2024-11-20", "jp-adviser", participant)] });
    const told = (bundle: Bundle) => foundBy("counterpart-missing", bundle).map(({ between, administration }) => `${between.join(":")} ${administration}`);
    expect([told(calls("sullivan")), told(calls("waltz"))]).toEqual([["jp-pm:us-president new", "jp-adviser:us-adviser new"], ["jp-pm:us-president new"]]);
  });
  it("[rule] what was planned with the team that leaves is not on its way with the one that comes", () => {
    const plans = (administration: string) => aTransition({ ...related, channels: [aChannel({ ends: ["jp-adviser", "us-adviser"], administration, status: [{ is: "planned", to: "2025-06-01" }] })] });
    expect([plans("old"), plans("new")].map((bundle) => endsFoundBy("counterpart-missing", bundle).includes("jp-adviser:us-adviser"))).toEqual([true, false]);
  });
  it("[nobody-in-post] who has not been named yet is not yet known; who has left is", () => {
    const kinds = (administration: string) => reasonsBy("nobody-in-post", aTransition({ expectations: [anExpectation({ between: ["jp", "us-envoy"], level: "embassy", administration })] })).map(({ post }) => post.kind);
    expect([kinds("new"), kinds("old")]).toEqual([["not-yet-known"], ["vacant"]]);
  });
  it("[rule] the day on which the teams change begins nothing anew for third countries", () => {
    const bundle = aTransition({ actors: [aParty("kr"), anActor({ id: "kr-adviser", partOf: "kr", level: "security-adviser" })], channels: [aChannel({ ends: ["jp-adviser", "kr-adviser"] })], contacts: [met("2024-12-01", "jp-adviser", "kr-adviser")] });
    expect([allOf(bundle, "2025-01-19"), allOf(bundle, "2025-01-20")]).toEqual([[], []]);
  });
  it("[rule] of two sides that both change the one across is meant", () => {
    const both = aTransition({ ...related, administrations: [anAdministration({ id: "ishiba", party: "jp", from: "2024-10-01" })] });
    expect(foundBy("counterpart-missing", both).map(({ administration }) => administration)).toEqual(["new", "new"]);
  });
});
