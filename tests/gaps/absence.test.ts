/** [I2] What can honestly be said of something that is not there. */
import { describe, expect, it } from "vitest";
import { aTransition } from "../helpers/a-transition";
import { gapsOf } from "../helpers/asked";
import { anExpectation, anIssue, aSource } from "../helpers/builders";

type Source = NonNullable<Parameters<typeof aSource>[0]>;
type Covers = NonNullable<Source["coverage"]>[number];

const base = { between: ["jp-adviser", "us-adviser"] as [string, string], level: "security-adviser" as const, administration: "old" };
const absence = (sources: Source[], expectation: Parameters<typeof anExpectation>[0] = {}, date = "2024-11-30") => {
  const bundle = aTransition({ sources: sources.map((source, index) => aSource({ id: `log${index}`, ...source })), issues: [anIssue()], expectations: [anExpectation({ ...base, ...expectation })] });
  return gapsOf(bundle, date).find(({ rule }) => rule === "expected-missing")?.absence;
};
/** A log that covers the American adviser from one day to the other. */
const log = (fields: Partial<Covers> = {}): Source => ({ coverage: [{ offices: ["us-adviser"], from: "2020-11-03", to: "2025-01-20", ...fields }] });

describe("[I2] not-researched", () => {
  it("where no source covers it", () => { expect(absence([])).toEqual({ state: "not-researched", source: undefined, until: undefined }); });
  it.each([
    ["the office of somebody else", { offices: ["us-envoy"] }], ["only other counterparts", { counterparts: ["us"] }], ["only another level", { levels: ["leader"] }],
    ["only visits, and says nothing of calls", { modes: ["visit"] }], ["a time that begins too late", { from: "2021-03-01" }],
    ["a beginning that may be too late [I3]", { from: "2020" }],
  ] satisfies [string, Partial<Covers>][])("where a source covers %s", (_, fields) => { expect(absence([log(fields)])?.state).toBe("not-researched"); });

  it("where the source stopped before the date: that is not the channel that stopped", () => {
    expect(absence([log({ to: "2024-06-30" })], {}, "2024-06-30")?.state).toBe("no-public-record");
    expect(absence([log({ to: "2024-06-30" })], {}, "2024-07-01")?.state).toBe("not-researched");
  });
  it("[I3] where the source may have stopped", () => { expect(absence([log({ to: "2024-11" })])?.state).toBe("not-researched"); });
  it("of a team that is not yet in the office that the log is about", () => { expect(absence([log()], { administration: "new" })?.state).toBe("not-researched"); });
  it("where any level would do and the log knows only one", () => { expect(absence([log({ levels: ["leader"] })], { level: undefined })?.state).toBe("not-researched"); });
});

describe("[I2] no-public-record", () => {
  it("where a source covers office, level and the whole time, and shows none", () => { expect(absence([log()])).toEqual({ state: "no-public-record", source: "log0", until: "2025-01-20" }); });
  it("where it covers the organization that the office is part of, or the other end", () => {
    expect([absence([log({ offices: ["us"] })])?.state, absence([log({ offices: ["jp-nss"], counterparts: ["us"] })])?.state]).toEqual(["no-public-record", "no-public-record"]);
  });
  it("until it was written, where it does not say until when it reports", () => {
    const open = log({ from: undefined, to: undefined });
    expect([absence([open])?.state, absence([{ ...open, published: "2024-12-31" }])?.state, absence([{ ...open, published: "2024-11-29" }])?.state])
      .toEqual(["not-researched", "no-public-record", "not-researched"]);
  });
  it("for a general expectation, from the first day of the administration", () => {
    const general = { administration: undefined, everyAdministrationOf: "us", from: "2014" };
    expect([absence([log({ from: "2021-01-20" })], general)?.state, absence([log({ from: "2021-01-21" })], general)?.state]).toEqual(["no-public-record", "not-researched"]);
  });
  it("[I7] of two that cover it, the one named does not depend on the order of the file", () => {
    const [a, b] = [{ ...log(), id: "a" }, { ...log({ to: "2025-01-01" }), id: "b" }];
    expect(absence([a, b])).toEqual(absence([b, a]));
  });
});

describe("[I2] confirmed-none", () => {
  it("where a source leaves nothing out", () => { expect(absence([log({ exhaustive: true })])?.state).toBe("confirmed-none"); });
  it("but not outside its span", () => { expect(absence([log({ exhaustive: true, to: "2024-06-30" })])?.state).toBe("not-researched"); });
  it("goes before a mere silence, whichever comes first", () => {
    expect([absence([log(), log({ exhaustive: true })])?.state, absence([log({ exhaustive: true }), log()])?.state]).toEqual(["confirmed-none", "confirmed-none"]);
  });
});

describe("[I2] testimony", () => {
  const says = (testimony: "confirmed-none" | "no-public-record", source: Source, date?: string) =>
    absence([{ id: "essay", ...source }], { testimony, sources: [{ source: "essay", locator: "1" }], administration: "new" }, date)?.state;
  it.each(["confirmed-none", "no-public-record"] as const)("a source that says %s is believed until the day that it speaks of", (testimony) => {
    expect(says(testimony, { speaksOf: { to: "2024-11-30" } })).toBe(testimony);
    expect(says(testimony, { speaksOf: { to: "2024-11-30" } }, "2024-12-01")).toBe("not-researched");
  });
  it("without one, until it was published", () => {
    expect([says("confirmed-none", { published: "2024-12-01" }), says("confirmed-none", { published: "2024-11-29" })]).toEqual(["confirmed-none", "not-researched"]);
  });
  it("[I3] known to the month, not within that month", () => { expect(says("confirmed-none", { speaksOf: { to: "2024-11" } })).toBe("not-researched"); });
  it("not before the day from which it speaks", () => {
    const speaksOf = { from: "2024-11-20", to: "2024-11-30" };
    expect([says("confirmed-none", { speaksOf }, "2024-11-19"), says("confirmed-none", { speaksOf }, "2024-11-20")]).toEqual(["not-researched", "confirmed-none"]);
  });
  it("a source without any date testifies to nothing", () => { expect(says("confirmed-none", {})).toBe("not-researched"); });
  it("an exhaustive log goes before a source that only knows of none", () => {
    const sources = [{ id: "essay", speaksOf: { to: "2024-11-30" } }, log({ exhaustive: true })];
    expect(absence(sources, { testimony: "no-public-record", sources: [{ source: "essay", locator: "1" }] })?.state).toBe("confirmed-none");
  });
});
