/** What the reference data set misses, and when. `npx vitest run -u` writes the golden file anew. */
import { describe, expect, it } from "vitest";
import { isQuestion } from "../../src/gaps/gap";
import { gapIdsOf, gapsOf, snapshotOf, stateOf } from "../helpers/asked";
import { referenceBundle } from "../helpers/read-data-set";
import { gapsAsText } from "../golden/golden";

const bundle = referenceBundle();
const CHARGE = "nobody-in-post:jp-mofa:us-embassy-jp:embassy::";
const LEADERS = "expected-missing:jp-pm:us-president:leader::trump-2025";
const opening = gapsOf(bundle);
/** What is called missing, questions apart. */
const missingOn = (date: string): string[] => gapsOf(bundle, date).flatMap((gap) => (isQuestion(gap) ? [] : [gap.id]));

describe("the reference data set on the day on which it opens", () => {
  it("is as the golden file has it", async () => { await expect(gapsAsText(bundle)).toMatchFileSnapshot("../golden/japan-us-2024.gaps.json"); });

  it("misses the leaders' meeting in person before all else", () => {
    expect(opening[0]).toMatchObject({
      id: LEADERS, absence: { state: "no-public-record", source: "tomita-2024" },
      reason: { kind: "expected-missing", inPerson: true, daysToInauguration: 51, outgoing: "leaders-biden", nearest: { date: "2024-11-07" } },
    });
  });
  it("misses the security advisers next, and knows that the outgoing team's channel is open", () => {
    expect(opening[1]).toMatchObject({ id: "expected-missing:jp-nss-sg:us-nsa:security-adviser::trump-2025", reason: { outgoing: "nss-sg--us-nsa" } });
  });
  it("lets the incoming team's head for Asia be not yet known, not vacant", () => {
    const gap = opening.find(({ between }) => between[1] === "us-nsc-indo-pacific");
    expect(gap?.otherReasons).toContainEqual(expect.objectContaining({ post: { kind: "not-yet-known", office: "us-nsc-indo-pacific", administration: "trump-2025" } }));
  });
  it("offers to revive what the first term had", () => {
    const single = opening.flatMap(({ revive }) => (revive.length === 1 ? [...revive] : []));
    expect(new Set<string>(single)).toEqual(new Set(["first-term-economic-security", "first-term-foip"]));
  });
  it("[planned-overdue] has nothing to report", () => { expect(opening.filter(({ rule, alsoFoundBy }) => rule === "planned-overdue" || alsoFoundBy.includes("planned-overdue"))).toEqual([]); });
  it("never misses a channel with China, Russia or North Korea, on any moment of the time axis", () => {
    const dates = ["2024-11-30", ...bundle.moments.map(({ date }) => date)];
    expect(dates.flatMap((date) => gapsOf(bundle, date)).filter(({ between }) => between.some((end) => ["cn", "ru", "kp"].includes(end)))).toEqual([]);
  });
  it("[I2] confirms no absence, since no published log is exhaustive", () => { expect(opening.filter(({ absence }) => absence.state === "confirmed-none")).toEqual([]); });
  it("shows the outgoing team's channel as open, and as ending", () => {
    expect(stateOf(bundle, "leaders-biden")).toMatchObject({ status: "open", reason: { kind: "ends-with-administration", to: "2025-01-20" } });
    expect(stateOf(bundle, "leaders-biden", "2025-01-20")).toMatchObject({ status: "closed" });
  });
});

describe("the reference data set through time", () => {
  it("the smooth start: in spring 2021 only the ambassador in Tokyo was missing, in November 2024 much", () => {
    expect(new Set(["2021-03-15", "2021-04-30"].flatMap((date) => gapIdsOf(bundle, date)))).toEqual(new Set([CHARGE]));
    expect(missingOn("2024-11-30").length).toBeGreaterThan(20);
  });
  it("the Quad's leaders met first by video, in March 2021", () => {
    expect(["2021-03-11", "2021-03-12"].map((date) => stateOf(bundle, "jp--quad", date)?.status)).toEqual([undefined, "open"]);
  });
  it("nothing is found between the United States and a grouping or an ally, in spring 2021 and across the transition of 2024", () => {
    const dates = ["2021-03-15", "2021-04-30", "2024-11-30", "2025-01-20"];
    const ofJapan = (end: string): boolean => end === "jp" || end.startsWith("jp-");
    expect(dates.flatMap((date) => gapsOf(bundle, date)).filter(({ between }) => !between.some(ofJapan))).toEqual([]);
  });
  it.each([["2024-11-04", false], ["2024-11-05", true], ["2025-01-20", true]])("on %s the leaders' meeting is missing: %s", (date, isMissing) => {
    expect(gapIdsOf(bundle, date).includes(LEADERS)).toBe(isMissing);
  });
  it("key policies are not due before the administration is in office", () => {
    const carried = (date: string) => gapsOf(bundle, date).filter(({ agenda, issue }) => agenda === "key-policies" && issue !== undefined).length;
    expect([carried("2025-01-19"), carried("2025-01-20")]).toEqual([0, 4]);
  });
  it("[I2] after the last source stopped, gaps become questions: the channel did not stop with it", () => {
    // That no ambassador is in Tokyo is told by a source that goes on.
    expect([missingOn("2025-02-01"), missingOn("2025-04-01")]).toEqual([[CHARGE], [CHARGE]]);
    expect(gapIdsOf(bundle, "2025-02-01").length).toBeGreaterThan(20);
  });
  it("in the first term the leaders' personal channel went on from the meeting before the inauguration to Abe's last day", () => {
    expect(["2016-11-16", "2016-12-01", "2017-06-01", "2020-09-15", "2020-09-16"].map((date) => stateOf(bundle, "leaders-trump-2017", date)?.status)).toEqual([undefined, "open", "open", "open", "closed"]);
  });
  it("Suga's channel with that President is one of its own, from their first call to the inauguration of the next", () => {
    expect(["2020-09-19", "2020-09-20", "2021-01-19", "2021-01-20"].map((date) => stateOf(bundle, "leaders-suga-trump-2020", date)?.status)).toEqual([undefined, "open", "open", "closed"]);
  });
  it("two teams stand side by side from the election to the inauguration", () => {
    const teams = (date: string) => [...snapshotOf(bundle, date).seats.all.values()].filter(({ actor, team }) => actor.id === "us-president" && team !== undefined).map(({ team, post }) => `${team} ${post.kind}`);
    expect([teams("2024-11-04"), teams("2024-11-05"), teams("2025-01-20")]).toEqual([[], ["outgoing held", "incoming designate"], []]);
  });
});
