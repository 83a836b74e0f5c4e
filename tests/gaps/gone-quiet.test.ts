import { describe, expect, it } from "vitest";
import { DEFAULT_THRESHOLDS } from "../../src/model/thresholds";
import { isQuestion } from "../../src/gaps/gap";
import { dateOfDay, earliestDay } from "../../src/model/date";
import type { Bundle } from "../../src/model/bundle";
import { aTransition } from "../helpers/a-transition";
import { foundBy, on, reasonsBy, theOneFoundBy } from "../helpers/asked";
import { aChannel, aContact, aTenure, anActor, anExpectation } from "../helpers/builders";
import { aLogOf, facing, OFFICES, twoHouses, type Office } from "./two-houses";

const at = (...pages: string[]) => pages.map((locator) => ({ source: "source", locator }));
const met = (date: string, fields: Parameters<typeof aContact>[0] = {}) => aContact({ id: `met-${date}`, date, participants: ["jp-minister", "us-minister"], ...fields });
/** The ministers' channel, and when they met. */
const ministers = (contacts: ReturnType<typeof met>[], more: Partial<Omit<Bundle, "dataset">> = {}, fields: Parameters<typeof aChannel>[0] = {}) =>
  twoHouses({ ...more, channels: [facing("minister", fields)], contacts });
const quiet = (bundle: Bundle, date?: string): string[] => foundBy("gone-quiet", bundle, date).map(({ id }) => id);
const GAP = "gone-quiet:jp-minister:us-minister:ministerial::";

describe("[gone-quiet] the last contact is longer ago than the level allows", () => {
  it("names the contact, the days since, and how many are usual", () => {
    const gap = theOneFoundBy("gone-quiet", ministers([met("2023-10-01", { sources: at("contact") })], {}, { sources: at("channel") }));
    expect(gap).toMatchObject({
      id: GAP, rule: "gone-quiet", between: ["jp-minister", "us-minister"], level: "ministerial", issue: undefined, administration: undefined, severity: 32,
      reason: { channel: "jp-us-minister", lastContact: "met-2023-10-01", date: "2023-10-01", days: 426, cadence: 365 },
      factors: [{ factor: "quiet", points: 14 }, { factor: "level", points: 18 }],
    });
    expect(gap.sources).toEqual(at("contact", "channel"));
  });
  it("an open channel is no dormant one to be revived", () => { expect(theOneFoundBy("gone-quiet", ministers([met("2023-10-01")])).revive).toEqual([]); });
  it.each(OFFICES)("for the %s from the day after the cadence on", (office: Office) => {
    const bundle = twoHouses({ channels: [facing(office)], contacts: [aContact({ date: "2022-01-01", participants: [`jp-${office}`, `us-${office}`] })] });
    const [level] = bundle.actors.flatMap(({ id, level: each }) => (id === `jp-${office}` && each !== undefined ? [each] : []));
    const cadence = level === undefined ? undefined : DEFAULT_THRESHOLDS.cadence[level];
    if (cadence === undefined) throw new Error(`no cadence for ${office}`);
    const after = (days: number): string => dateOfDay(earliestDay(on("2022-01-01")) + days);
    expect([quiet(bundle, after(cadence)).length, quiet(bundle, after(cadence + 1)).length]).toEqual([0, 1]);
  });
  it("leaders and ministers may be silent for longer than advisers and desks", () => {
    const { leader, ministerial, working, embassy } = DEFAULT_THRESHOLDS.cadence;
    expect([leader, working]).toEqual([ministerial, embassy]);
    expect(leader).toBeGreaterThan(DEFAULT_THRESHOLDS.cadence["security-adviser"] ?? Infinity);
    expect(DEFAULT_THRESHOLDS.cadence["security-adviser"]).toBeGreaterThan(working ?? Infinity);
  });
  it("a contact of a later time is not used", () => { expect(quiet(ministers([met("2023-10-01"), met("2024-12-01")]))).toEqual([GAP]); });
  it("a meeting at another level does not keep it alive", () => { expect(quiet(ministers([met("2023-10-01"), met("2024-11-01", { level: "working" })]))).toEqual([GAP]); });
  it("belongs to the team that the channel is with now", () => {
    const bundle = aTransition({ channels: [aChannel({ ends: ["jp-adviser", "us-adviser"] })], contacts: [aContact({ date: "2024-06-01", participants: ["akiba", "sullivan"] })] });
    expect(["2024-11-30", "2025-02-01"].map((date) => theOneFoundBy("gone-quiet", bundle, date).administration)).toEqual(["old", "new"]);
  });
  it("one hole, one gap: of what is expected to be kept it is another reason", () => {
    const expectations = [anExpectation({ between: ["jp-minister", "us-minister"], level: "ministerial", aim: "preserve", from: "2024-01-01", inPerson: true })];
    expect(theOneFoundBy("gone-quiet", ministers([met("2023-10-01")], { expectations }))).toMatchObject({ rule: "expected-missing", alsoFoundBy: expect.arrayContaining(["gone-quiet"]) });
  });
});

describe("[gone-quiet] is silent", () => {
  it("where there was contact lately", () => { expect(quiet(ministers([met("2023-10-01"), met("2024-02-01")]))).toEqual([]); });
  it("where the two persons met who hold the offices", () => {
    const persons = { actors: [anActor({ id: "a", kind: "person" })], tenures: [aTenure({ person: "a", office: "us-minister", from: "2023-01-01" })] };
    expect(quiet(ministers([met("2023-10-01"), met("2024-02-01", { participants: ["jp-minister", "a"] })], persons))).toEqual([]);
  });
  it("where no contact was ever known: it was never heard", () => { expect(quiet(ministers([], { sources: [aLogOf("us")] }))).toEqual([]); });
  it.each(["planned", "dormant", "closed", "unknown"] as const)("on a channel that is %s", (is) => {
    expect(quiet(ministers([met("2023-10-01")], {}, { status: [{ is: "open", from: "2020-01-01" }, { is, from: "2024-01-01" }] }))).toEqual([]);
  });
  it("at a level without a cadence", () => { expect(quiet(ministers([met("2010-10-01", { level: "non-government" })], {}, { level: "non-government", status: [{ is: "open", from: "2000" }] }))).toEqual([]); });
  it("at no level at all", () => { expect(quiet(twoHouses({ channels: [aChannel()], contacts: [aContact({ date: "2010-01-01" })] }))).toEqual([]); });
  it("[I3] while a contact known to the year may have been recent enough", () => {
    expect([quiet(ministers([met("2023")]), "2024-11-30"), quiet(ministers([met("2023")]), "2024-12-30"), quiet(ministers([met("2023")]), "2025-01-01")]).toEqual([[], [], [GAP]]);
  });
});

describe("[gone-quiet] [I2] that the source stopped is not that the channel did", () => {
  const absence = (...sources: ReturnType<typeof aLogOf>[]) => theOneFoundBy("gone-quiet", ministers([met("2023-10-01")], { sources })).absence;
  it("nobody has looked: a question", () => {
    const gap = theOneFoundBy("gone-quiet", ministers([met("2023-10-01")]));
    expect([gap.absence.state, isQuestion(gap)]).toEqual(["not-researched", true]);
  });
  it("a log of either end that covers the whole time since shows none", () => {
    expect([absence(aLogOf("us-minister")), absence(aLogOf("jp"))]).toEqual([
      { state: "no-public-record", source: "log-of-us-minister", until: "2025-12-31" }, { state: "no-public-record", source: "log-of-jp", until: "2025-12-31" },
    ]);
  });
  it.each([
    ["that began on the day of the contact", { from: "2023-10-01" }, "no-public-record"], ["that began the day after it", { from: "2023-10-02" }, "not-researched"],
    ["that ended yesterday", { to: "2024-11-29" }, "not-researched"], ["of another level", { levels: ["leader" as const] }, "not-researched"],
    ["of visits only", { modes: ["visit" as const] }, "not-researched"], ["of other counterparts", { counterparts: ["us-leader"] }, "not-researched"],
    ["that leaves nothing out", { exhaustive: true }, "confirmed-none"],
  ])("a log %s: %s → %s", (_, fields, state) => { expect(absence(aLogOf("jp-minister", fields)).state).toBe(state); });
  it("[I3] a contact known to the month needs a log from its first day on", () => {
    const states = ["2024-03-01", "2024-03-02"].map((from) => theOneFoundBy("gone-quiet", ministers([met("2024-03")], { sources: [aLogOf("jp", { from })] }), "2025-06-01").absence.state);
    expect(states).toEqual(["no-public-record", "not-researched"]);
    expect(reasonsBy("gone-quiet", ministers([met("2024-03")]), "2025-06-01")).toMatchObject([{ date: "2024-03", days: 427 }]);
  });
});
