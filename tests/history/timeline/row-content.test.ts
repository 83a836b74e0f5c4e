/** What a row shows, and which rows there are. */
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowContent } from "../../../src/history/timeline/row-content";
import { ROW_MODES } from "../../../src/history/timeline/row-mode";
import { dateOfDay } from "../../../src/model/date";
import type { Bundle } from "../../../src/model/bundle";
import { arbitraryBundle } from "../../helpers/arbitrary-bundle";
import { snapshotOf } from "../../helpers/asked";
import { aChannel, aContact, anActor, aParty } from "../../helpers/builders";
import { referenceBundle } from "../../helpers/read-data-set";
import { runs, seedFor } from "../../helpers/seed";
import { advisersChannel, call, contentOf, groupsOf, log, markOf, rowsOf, withContacts } from "./contacts";

const reversed = (bundle: Bundle): Bundle => ({
  ...bundle, actors: bundle.actors.toReversed(), channels: bundle.channels.toReversed(), contacts: bundle.contacts.toReversed(), tenures: bundle.tenures.toReversed(),
  sources: bundle.sources.toReversed(), administrations: bundle.administrations.toReversed(), memberships: bundle.memberships.toReversed(),
});

const whole = (bundle: Bundle): unknown => {
  const snapshot = snapshotOf(bundle);
  return ROW_MODES.map((mode) => groupsOf(snapshot, mode).map((group) => [group.key, group.rows.map((row) => {
    const { coverageOf, ...content } = rowContent(snapshot, row, () => true);
    return [row.key, content, coverageOf({ from: 15_000, to: 20_500 })];
  })]));
};

describe("contacts of a row", () => {
  it("every contact of the channel, each once, whatever the as-of date", () => {
    for (const date of ["2021-04-30", "2024-11-30"]) {
      const snapshot = snapshotOf(referenceBundle(), date);
      for (const row of rowsOf(snapshot, "channels")) {
        if (row.kind !== "channel") throw new Error(row.kind);
        const shown = rowContent(snapshot, row, () => true).marks.map(({ contact }) => contact.id);
        const fed = (snapshot.network.contactsByChannel.get(row.channel.id) ?? []).map(({ contact }) => contact.id);
        expect(shown.toSorted()).toEqual([...new Set(fed)].toSorted());
        expect(new Set(shown).size).toBe(shown.length);
      }
    }
  });
  it("what lies after the as-of date is marked so", () => {
    const { marks } = contentOf(withContacts({ contacts: [call("a", "2024-11-01"), call("b", "2024"), call("c", "2024-12-24")] }));
    expect(marks.map(({ contact, time }) => [contact.id, time])).toEqual([["b", "maybe"], ["a", "used"], ["c", "later"]]);
  });
  it("[I3] a contact known to the year or month lies in all of it, and is not exact", () => {
    const days = (date: string, until?: string) => {
      const { own } = markOf(date, { until });
      return [dateOfDay(own.from), dateOfDay(own.to), own.isExact];
    };
    expect([days("2021"), days("2021-04"), days("2021-04-16"), days("2021-04-16", "2021-04-18"), days("2021-04-16", "2021-05")]).toEqual([
      ["2021-01-01", "2021-12-31", false], ["2021-04-01", "2021-04-30", false], ["2021-04-16", "2021-04-16", true], ["2021-04-16", "2021-04-18", true], ["2021-04-16", "2021-05-31", false],
    ]);
  });
  it("both days where sources disagree, and the whole time between for all that follows", () => {
    const mark = markOf("2021-04-16", { sources: [{ source: "source", locator: "1" }, { source: "log", locator: "2", says: { date: "2021-04-18" } }] });
    expect(mark.others.map(({ source, date }) => [source, date])).toEqual([["log", "2021-04-18"]]);
    expect([dateOfDay(mark.from), dateOfDay(mark.to)]).toEqual(["2021-04-16", "2021-04-18"]);
  });
  it("of an office those it took part in itself, of a relationship those at the level; a filter hides them and changes nothing of what is quiet", () => {
    const bundle = withContacts({ contacts: [call("a", "2021-03-01"), aContact({ id: "b", date: "2021-05-01", participants: ["jp-pm", "us-president"] })], sources: [log({})] });
    const ids = (key: string) => contentOf(bundle, key).marks.map(({ contact }) => contact.id);
    expect([ids("office us-adviser"), ids("office us-president"), ids("relationship jp~us security-adviser"), ids("relationship jp~us leader")]).toEqual([["a"], ["b"], ["a"], ["b"]]);
    const snapshot = snapshotOf(bundle);
    const row = rowsOf(snapshot, "relationships").find(({ level }) => level === "security-adviser");
    if (row === undefined) throw new Error("no row");
    const filtered = rowContent(snapshot, row, () => false);
    expect([filtered.marks.length, filtered.hidden, filtered.quiet]).toEqual([0, 1, rowContent(snapshot, row, () => true).quiet]);
  });
});

describe("the other signs of a row", () => {
  it("a channel's statuses one after the other, as the network says of each day", () => {
    const channel = advisersChannel({ status: [{ is: "open", from: "2021-01-20" }, { is: "dormant", from: "2022-05" }, { is: "closed", from: "2024-01-01" }] });
    const { statuses } = contentOf(withContacts({ channels: [channel] }));
    expect(statuses.map(({ status, from, to }) => [status, from === undefined ? "" : dateOfDay(from), to === undefined ? "" : dateOfDay(to)])).toEqual([
      ["open", "2021-01-20", "2022-04-30"], ["unknown", "2022-05-01", "2022-05-30"], ["dormant", "2022-05-31", "2023-12-31"], ["closed", "2024-01-01", ""],
    ]);
  });
  it("a personal channel ends with the tenure in which it was made", () => {
    const channel = aChannel({ id: "advisers", ends: ["jp-pm", "us-president"], nature: "personal", status: [{ is: "open", from: "2024-10-01" }] });
    const { statuses } = contentOf(withContacts({ channels: [channel] }));
    expect(statuses.map(({ status, reason, from }) => [status, reason, from === undefined ? "" : dateOfDay(from)])).toEqual([["open", "recorded", "2024-10-01"], ["closed", "person-left", "2025-01-20"]]);
  });
  it("who held the posts at its ends; of a level those of the only office at it", () => {
    expect(contentOf(withContacts({})).holders.map(({ office }) => office)).toEqual(["jp-adviser", "us-adviser"]);
    const bundle = withContacts({ contacts: [call("a", "2021-03-01")] });
    expect(contentOf(bundle, "relationship jp~us security-adviser").holders.map(({ office }) => office)).toEqual(["jp-adviser", "us-adviser"]);
  });
  it("[I2] a level of a relationship is covered only while every office of one side at it is", () => {
    const second = anActor({ id: "us-deputy", partOf: "us-nsc", level: "security-adviser" });
    const extents = (...more: Parameters<typeof log>) => contentOf(withContacts({ actors: [second], contacts: [call("a", "2021-03-01")], sources: [log({}, ...more)] }), "relationship jp~us security-adviser")
      .coverageOf({ from: 18_700, to: 18_800 }).map(({ extent }) => extent);
    expect([extents(), extents({ offices: ["us-deputy"] }), extents({ offices: ["us"], counterparts: ["jp"] })]).toEqual([["partly"], ["whole"], ["whole"]]);
  });
});

describe("rows", () => {
  it("down the ladder, the data set's own relationship first, then by name", () => {
    const bundle = withContacts({
      actors: [aParty("au"), aParty("fr"), anActor({ id: "au-pm", partOf: "au", level: "leader" }), anActor({ id: "fr-pm", partOf: "fr", level: "leader" })],
      channels: [
        aChannel({ id: "fr-au", ends: ["fr-pm", "au-pm"] }), aChannel({ id: "jp-fr", ends: ["fr-pm", "jp-pm"] }), aChannel({ id: "jp-au", ends: ["jp-pm", "au-pm"] }),
        advisersChannel(), aChannel({ id: "leaders", ends: ["us-president", "jp-pm"] }), aChannel({ id: "inside", ends: ["jp-pm", "jp-adviser"] }),
      ],
    });
    expect(groupsOf(snapshotOf(bundle), "channels").map(({ key, rows }) => [key, rows.map((row) => row.key)])).toEqual([
      ["jp~us", ["channel leaders", "channel advisers"]], ["jp", ["channel inside"]], ["jp~au", ["channel jp-au"]], ["jp~fr", ["channel jp-fr"]], ["au~fr", ["channel fr-au"]],
    ]);
  });
  it("an office without holder and contact has no row; persons are seen in their offices", () => {
    const keys = rowsOf(snapshotOf(withContacts({ actors: [anActor({ id: "jp-unknown", partOf: "jp" })] })), "offices").map(({ key }) => key);
    expect(keys).toContain("office jp-pm");
    expect(keys).not.toContain("office jp-unknown");
    expect(keys).not.toContain("office biden");
  });
  it("a contact of three brings in no relationship that is not wanted", () => {
    const bundle = withContacts({ channels: [], actors: [aParty("au")], contacts: [aContact({ id: "three", date: "2021-03-01", participants: ["jp-pm", "us-president", "au"] })] });
    const keys = (isShown?: Parameters<typeof groupsOf>[2]) => groupsOf(snapshotOf(bundle), "relationships", isShown).map(({ key }) => key);
    expect([keys(), keys((parties) => !parties.some((party) => party === "au"))]).toEqual([["jp~us", "jp~au", "us~au"], ["jp~us"]]);
  });
  it("a summit of many makes no relationship of each two of them", () => {
    const many = Array.from({ length: 12 }, (_, at) => `state-${at}`);
    const bundle = withContacts({ channels: [], actors: many.map((id) => aParty(id)), contacts: [
      aContact({ id: "summit", date: "2021-03-01", mode: "summit", participants: ["jp-pm", ...many] }), aContact({ id: "call", date: "2021-04-01", participants: ["jp-pm", "state-3"] }),
    ] });
    const rows = rowsOf(snapshotOf(bundle), "relationships");
    expect(rows.map(({ key }) => key)).toEqual(["relationship jp~state-3 leader"]);
    expect(contentOf(bundle, "relationship jp~state-3 leader").marks.map(({ contact }) => contact.id)).toEqual(["summit", "call"]);
  });
  it("[I7] rows and all that they show do not depend on the order of the records", () => {
    const bundle = referenceBundle();
    expect(whole(reversed(bundle))).toEqual(whole(bundle));
  });
  it("[property] nothing that a data set can hold makes a row fail, and every contact of it lies within its days", () => {
    fc.assert(fc.property(arbitraryBundle, (bundle) => {
      const snapshot = snapshotOf(bundle);
      for (const mode of ROW_MODES) {
        for (const row of rowsOf(snapshot, mode)) {
          const { marks, quiet } = rowContent(snapshot, row, () => true);
          for (const { from, to, own } of marks) expect(from <= own.from && own.to <= to).toBe(true);
          for (const { from, to } of quiet) expect(from).toBeLessThanOrEqual(to);
        }
      }
    }), { seed: seedFor("timeline rows"), numRuns: runs(60) });
  });
});
