/** Dates on which sources do not agree are said with both sources; a channel that waits says since when. */
import { describe, expect, it } from "vitest";
import { findGaps } from "../../src/gaps/find-gaps";
import { sayContactDate, sayDate, sayOtherwise } from "../../src/i18n/say-dates";
import { sayGap } from "../../src/i18n/say-gap";
import { sayWait, sayWaits } from "../../src/i18n/say-waits";
import { createSpeaker } from "../../src/i18n/speaker";
import { aTransition } from "../helpers/a-transition";
import { channel, snapshotOf } from "../helpers/asked";
import { aChannel, aContact, anActor, aSource, aTenure } from "../helpers/builders";

const [ja, en] = [createSpeaker("ja"), createSpeaker("en")];
const sources = [aSource({ id: "readouts", title: { ja: "発表", en: "Readouts" } }), aSource({ id: "visits", title: { ja: "訪米一覧", en: "List of visits" } })];
const contact = aContact({
  date: "2024-03-05", participants: ["jp-adviser", "us-adviser"],
  sources: [{ source: "readouts", locator: "1" }, { source: "visits", locator: "2", says: { date: "2024-03-15" } }, { source: "visits", locator: "3", says: { date: "2024-03-15" } }],
});
const bundle = aTransition({ sources, contacts: [contact], channels: [aChannel({ ends: ["jp-adviser", "us-adviser"], sources: [{ source: "readouts", locator: "1" }] })] });
const { index } = snapshotOf(bundle).network;

describe("a date on which sources do not agree", () => {
  it("is said with who gives which", () => {
    expect(sayContactDate(ja, index, contact)).toBe("2024年3月5日（発表）または2024年3月15日（訪米一覧）");
    expect(sayContactDate(en, index, contact, en.on)).toBe("on 5 March 2024 (Readouts) or on 15 March 2024 (List of visits)");
  });
  it("and where they agree, as it is", () => { expect(sayContactDate(en, index, aContact({ date: "2024-03" }))).toBe("March 2024"); });
  it("where no source gives the record's own date, that stands alone; an unknown source is named by its id", () => {
    expect(sayDate(en, index, "from", aTenure({ from: "2021-01", sources: [{ source: "gone", locator: "1", says: { from: "2021-02-17" } }] }))).toBe("January 2021 or 17 February 2021 (gone)");
  });
  it("a citation tells what its source gives", () => {
    expect([ja, en].map((speaker) => contact.sources.map((citation) => sayOtherwise(speaker, citation)))).toEqual([[undefined, "2024年3月15日とする", "2024年3月15日とする"], [undefined, "gives 15 March 2024", "gives 15 March 2024"]]);
  });
  it("stands so in the sentences of a gap", () => {
    const snapshot = snapshotOf(bundle);
    const gap = findGaps(snapshot).find(({ rule }) => rule === "gone-quiet");
    expect(gap === undefined ? undefined : sayGap(en, snapshot, gap).because[0]).toContain("5 March 2024 (Readouts) or 15 March 2024 (List of visits), 260 days ago");
  });
});

describe("a channel that waits to be re-staffed", () => {
  const waiting = (tenures: readonly Parameters<typeof aTenure>[0][], office: Parameters<typeof anActor>[0] = {}) => {
    const snapshot = snapshotOf(aTransition({
      actors: [anActor({ id: "chair", partOf: "us", name: { ja: "議長", en: "Chair" }, ...office }), anActor({ id: "a", kind: "person", name: "A" }), anActor({ id: "b", kind: "person", name: "B" })],
      tenures: tenures.map((tenure, at) => aTenure({ id: `t${at}`, office: "chair", ...tenure })), channels: [aChannel({ ends: ["jp", "chair"] })],
    }));
    const state = snapshot.channels.get(channel("channel"));
    return state === undefined ? [] : [ja, en].map((speaker) => [...sayWait(speaker, snapshot, state), ...sayWaits(speaker, snapshot, state)]);
  };
  const left = { person: "a", to: "2024-03" };
  it("says since when, no more exactly than is known [I3], and that it is a matter of record [I2]", () => {
    expect(waiting([left])).toEqual([
      ["us側は2024年3月以降、後任の記録なし", "us側では2024年3月以降、議長の後任の記録がなく、この経路は引き継ぎを待っている。"],
      ["us: nobody on record in post since March 2024", "On the us side nobody has been on record as Chair since March 2024: the channel waits to be re-staffed."],
    ]);
  });
  it("who stands in", () => {
    expect(waiting([left, { person: "b", phase: "acting", from: "2024-04" }])[0]).toEqual(["us側は2024年3月以降、正式な在任者の記録なし", "us側では2024年3月以降、議長の正式な在任者の記録がなく、Bが代行している。"]);
    expect(waiting([left, { person: "b", phase: "acting", from: "2024-04" }], { function: "diplomatic-mission" })[1]?.[1]).toBe("On the us side no ambassador has been on record since March 2024; B is chargé d’affaires.");
  });
  it("nothing of one that does not wait", () => { expect(waiting([{ person: "a" }])).toEqual([[], []]); });
});
