/** [nobody-in-post] An embassy is led by its ambassador: wherever a channel or an expectation ends at the one, the other's post counts. */
import { describe, expect, it } from "vitest";
import { fingerprintOf } from "../../src/gaps/verdicts/fingerprint";
import type { Bundle } from "../../src/model/bundle";
import { aTransition } from "../helpers/a-transition";
import { gapIdsOf, snapshotOf, theGap } from "../helpers/asked";
import { aChannel, aContact, anActor, anExpectation, aTenure } from "../helpers/builders";

type Tenure = Parameters<typeof aTenure>[0];

/** The embassy of `us` in `jp`, with an ambassador whose holders are those given. */
const embassy = (tenures: readonly Tenure[], more: Partial<Omit<Bundle, "dataset">> = {}): Bundle => aTransition({
  ...more,
  actors: [
    anActor({ id: "embassy", kind: "organization", partOf: "us", level: "embassy", function: "diplomatic-mission" }),
    anActor({ id: "ambassador", partOf: "embassy", level: "embassy", function: "diplomatic-mission" }),
    anActor({ id: "a", kind: "person" }), anActor({ id: "b", kind: "person" }),
  ],
  tenures: tenures.map((tenure, at) => aTenure({ id: `t${at}`, office: "ambassador", ...tenure })),
});
const LEFT: Tenure = { person: "a", from: "2021-02-01", to: "2024-03-01" };
const channel = aChannel({ ends: ["jp", "embassy"] });

describe("[nobody-in-post] at an embassy", () => {
  it("the ambassador has left: the channel has nobody at its end", () => {
    expect(theGap(embassy([LEFT], { channels: [channel] }), "nobody-in-post").reason).toMatchObject({ post: { kind: "vacant", office: "ambassador" } });
  });
  it("a chargé d'affaires is an acting head", () => {
    const acting: Tenure = { person: "b", phase: "acting", from: "2024-03-01" };
    expect(theGap(embassy([LEFT, acting], { channels: [channel] }), "nobody-in-post").reason).toMatchObject({ post: { kind: "acting", person: "b" } });
  });
  it("another ambassador has come since the last contact", () => {
    const bundle = embassy([LEFT, { person: "b", from: "2024-03-01" }], { channels: [channel], contacts: [aContact({ date: "2023-05-01", participants: ["jp", "embassy"] })] });
    expect(theGap(bundle, "nobody-in-post").reason).toMatchObject({ post: { kind: "changed", person: "b", before: "a" } });
  });
  it("an expectation ends there, too", () => {
    const bundle = embassy([LEFT], { expectations: [anExpectation({ between: ["jp", "embassy"], level: "embassy" })] });
    expect(theGap(bundle, "expected-missing").alsoFoundBy).toContain("nobody-in-post");
  });
  it("is silent where an ambassador is in post, and where nothing is recorded of one [I2]", () => {
    expect([gapIdsOf(embassy([{ person: "a", from: "2021-02-01" }], { channels: [channel] })), gapIdsOf(embassy([], { channels: [channel] }))]).toEqual([[], []]);
  });
  it("a verdict on it returns when somebody else leads the embassy", () => {
    const print = (tenures: readonly Tenure[]): string => {
      const bundle = embassy(tenures, { channels: [channel] });
      return fingerprintOf(theGap(bundle, "nobody-in-post"), snapshotOf(bundle));
    };
    expect(print([LEFT, { person: "b", phase: "acting", from: "2024-03-01" }])).not.toBe(print([LEFT]));
  });
});
