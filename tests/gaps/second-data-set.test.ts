/** Other countries, other offices, another change of government: not a line of code is needed for it. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { searchIndex } from "../../src/lens/search";
import { findGaps } from "../../src/gaps/find-gaps";
import { isQuestion } from "../../src/gaps/gap";
import { routeFinder } from "../../src/gaps/routes/find-routes";
import { readDataSet } from "../../scripts/read-data-set";
import { actor, administration, endsFoundBy, gapIdsOf, gapsOf, reasonsBy, snapshotOf, stateOf } from "../helpers/asked";
import { aContact } from "../helpers/builders";
import { gapsAsText } from "../golden/golden";

const bundle = readDataSet(fileURLToPath(new URL("../fixtures/nordic-baltic-2023/", import.meta.url)));

const PRIME_MINISTERS = "expected-missing:ee-pm:fi-pm:leader::orpo-2023";
const CABLES = "planned-overdue:ee-interior-minister:fi-interior-minister:ministerial::";
const FOREIGN_MINISTERS = "nobody-in-post:ee-foreign-minister:fi-foreign-minister:ministerial::marin-2019";

describe("Finland and Estonia, spring 2023", () => {
  it("one gap of each rule that reads what is recorded", () => { expect(gapIdsOf(bundle)).toEqual([PRIME_MINISTERS, CABLES, FOREIGN_MINISTERS]); });
  it("is as the golden file has it", async () => { await expect(gapsAsText(bundle)).toMatchFileSnapshot("../golden/nordic-baltic-2023.gaps.json"); });

  it("two teams stand side by side, and the call with the one on its way in is no meeting", () => {
    const [first] = gapsOf(bundle);
    expect(first?.reason).toMatchObject({ outgoing: "prime-ministers", nearest: { contact: "call-after-election" }, daysToInauguration: 36 });
    expect([...snapshotOf(bundle).seats.all.keys()].filter((key) => key.startsWith("fi-pm"))).toEqual(["fi-pm", "fi-pm@orpo-2023"]);
  });
  it("each gap says honestly what is known of it [I2]", () => {
    expect(gapsOf(bundle).map(({ id, absence }) => [id, absence.state, absence.source])).toEqual([
      [PRIME_MINISTERS, "no-public-record", "exercise"], [CABLES, "no-public-record", "log"], [FOREIGN_MINISTERS, "no-public-record", "log"],
    ]);
  });
  it.each([
    ["2023-04-01", []], ["2023-04-30", [PRIME_MINISTERS, FOREIGN_MINISTERS]], ["2023-05-01", [PRIME_MINISTERS, CABLES, FOREIGN_MINISTERS]],
    ["2023-06-20", [PRIME_MINISTERS, CABLES, FOREIGN_MINISTERS.replace("marin", "orpo").replace("2019", "2023")]],
  ])("on %s: %j", (date, ids) => { expect(gapIdsOf(bundle, date)).toEqual(ids); });
  it("each closes with the contact that it lacks", () => {
    const sources = [{ source: "log", locator: "1" }];
    const met = [aContact({ id: "x", date: "2023-05-10", mode: "visit", participants: ["kallas", "orpo"], sources }), aContact({ id: "y", date: "2023-05-10", participants: ["tsahkna", "haavisto"], sources })];
    expect(gapIdsOf({ ...bundle, contacts: [...bundle.contacts, ...met] })).toEqual([CABLES]);
  });
  it("the outgoing team's channel ends with it", () => {
    expect([stateOf(bundle, "prime-ministers")?.reason.kind, stateOf(bundle, "prime-ministers", "2023-06-20")?.reason.kind]).toEqual(["ends-with-administration", "administration-ended"]);
  });
  it("the other ten rules find nothing more, while one cabinet leaves and the next is on its way in", () => {
    expect(findGaps(snapshotOf(bundle)).map(({ id, alsoFoundBy }) => [id, alsoFoundBy])).toEqual([[PRIME_MINISTERS, []], [CABLES, []], [FOREIGN_MINISTERS, []]]);
  });
  it("[I2] once the next is in and the log has stopped, all is asked: what the last cabinet had by then, and no more", () => {
    const found = findGaps(snapshotOf(bundle, "2023-08-01"));
    expect(found.every(isQuestion)).toBe(true);
    expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(["below-precedent:ee-foreign-minister:fi-foreign-minister::sea-cables:orpo-2023", "single-thread:ee:fi:::orpo-2023"]));
    // Its leaders' channel opened after fourteen months: the next has had six weeks.
    expect(reasonsBy("below-precedent", bundle, "2023-08-01").map(({ precedent }) => precedent)).toEqual([
      { kind: "administration", administration: "marin-2019", channel: "foreign-ministers", contact: undefined }, { kind: "administration", administration: "marin-2019", channel: "foreign-ministers", contact: undefined },
    ]);
  });
  it("[open-triangle] a grouping of which two members are on record is none", () => { expect(endsFoundBy("open-triangle", bundle, "2023-08-01")).toEqual([]); });
  it("routes and search work on it as on any other", () => {
    const snapshot = snapshotOf(bundle);
    expect(routeFinder(snapshot).between(actor("ee-pm"), actor("fi-pm"), administration("marin-2019")).routes[0]?.channels).toEqual(["prime-ministers"]);
    expect(["orpo", "オルポ", "愛芬"].map((query) => searchIndex(snapshot, gapsOf(bundle)).find(query)[0]?.id)).toEqual(["orpo", "orpo", expect.any(String)]);
  });
});
