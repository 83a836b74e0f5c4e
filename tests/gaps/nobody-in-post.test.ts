import { describe, expect, it } from "vitest";
import type { Bundle } from "../../src/model/bundle";
import { aTransition } from "../helpers/a-transition";
import { gapIdsOf, gapsOf, theGap } from "../helpers/asked";
import { aChannel, aContact, anActor, anExpectation, aTenure } from "../helpers/builders";

/** A channel with a chair whose holders are those given; `a` and `b` are persons. */
const chair = (tenures: Parameters<typeof aTenure>[0][], more: Partial<Omit<Bundle, "dataset">> = {}, fields: Parameters<typeof aChannel>[0] = {}) => aTransition({
  ...more,
  actors: [anActor({ id: "chair", partOf: "us", level: "ministerial" }), anActor({ id: "a", kind: "person" }), anActor({ id: "b", kind: "person" })],
  tenures: tenures.map((tenure, index) => aTenure({ id: `t${index}`, office: "chair", ...tenure })),
  channels: [aChannel({ ends: ["jp", "chair"], ...fields })],
});
const post = (bundle: Bundle, date?: string) => {
  const { reason } = theGap(bundle, "nobody-in-post", date);
  return reason.kind === "nobody-in-post" ? reason.post : undefined;
};

describe("[nobody-in-post] says which it is", () => {
  it("vacant, since when, and who was there", () => {
    expect(post(chair([{ person: "a", from: "2021-02-01", to: "2024-03-01" }]))).toEqual({ kind: "vacant", office: "chair", since: "2024-03-01", last: "a" });
  });
  it("acting, since when", () => {
    expect(post(chair([{ person: "a", phase: "acting", from: "2024-03-01" }]))).toEqual({ kind: "acting", office: "chair", since: "2024-03-01", person: "a" });
  });
  it("changed since the last contact", () => {
    const changed = chair([{ person: "a", from: "2021-02-01", to: "2024-03-01" }, { person: "b", from: "2024-03-01" }], { contacts: [aContact({ date: "2023-05-01", participants: ["jp", "chair"] })] });
    expect(post(changed)).toEqual({ kind: "changed", office: "chair", since: "2024-03-01", person: "b", before: "a", contact: "contact", lastContact: "2023-05-01" });
  });
  it("not yet known, for a team on its way in, and not vacant", () => {
    const envoy = aTransition({ expectations: [anExpectation({ between: ["jp", "us-envoy"], level: "embassy", administration: "new" })] });
    expect(gapsOf(envoy)[0]).toMatchObject({ rule: "expected-missing", alsoFoundBy: ["nobody-in-post"], otherReasons: [{ post: { kind: "not-yet-known", office: "us-envoy", administration: "new" } }] });
  });
  it("of the team in office it is vacant, on the same day", () => {
    const envoy = aTransition({ channels: [aChannel({ ends: ["jp", "us-envoy"] })] });
    expect(post(envoy)).toEqual({ kind: "vacant", office: "us-envoy", since: "2024-02-12", last: "campbell" });
  });
});

describe("[nobody-in-post] is silent", () => {
  const served = { person: "a", from: "2021-02-01" };
  it("where somebody holds the post", () => { expect(gapIdsOf(chair([served]))).toEqual([]); });
  it("where nothing is recorded of an office's holders [I2]", () => { expect(gapIdsOf(chair([]))).toEqual([]); });
  it("where no contact at all is known: that is no change since one", () => { expect(gapIdsOf(chair([{ ...served, to: "2024-03-01" }, { person: "b", from: "2024-03-01" }]))).toEqual([]); });
  it("where there was contact since", () => { expect(gapIdsOf(chair([served], { contacts: [aContact({ date: "2021-02-01", participants: ["jp", "chair"] })] }))).toEqual([]); });
  it("[I3] where contact and change fell into one month known to the month", () => {
    expect(gapIdsOf(chair([{ person: "a", from: "2024-03" }], { contacts: [aContact({ date: "2024-03", participants: ["jp", "chair"] })] }))).toEqual([]);
  });
  it("[I3] where the contact, known to the year, may have been with the one there now", () => {
    expect(gapIdsOf(chair([{ person: "a", from: "2023-06-01" }], { contacts: [aContact({ date: "2023", participants: ["jp", "chair"] })] }))).toEqual([]);
  });
  it.each(["closed", "dormant", "unknown"] as const)("on a channel that is %s", (is) => { expect(gapIdsOf(chair([{ ...served, to: "2024-03-01" }], {}, { status: [{ is }] }))).toEqual([]); });
  it("on offices that no channel and no expectation touches", () => { expect(gapIdsOf(aTransition())).toEqual([]); });
  it("before the post fell vacant", () => { expect(gapIdsOf(chair([{ ...served, to: "2024-03-01" }]), "2024-02-29")).toEqual([]); });
});

describe("[nobody-in-post] one hole, one gap", () => {
  it("a planned channel waits for somebody too", () => { expect(gapIdsOf(chair([{ person: "a", to: "2024-03-01" }], {}, { status: [{ is: "planned", to: "2025-06" }] }))).toEqual(["nobody-in-post:jp:chair:ministerial::"]); });
  it("both ends changed since the last contact: one gap with both reasons", () => {
    const bundle = aTransition({
      channels: [aChannel({ ends: ["jp-adviser", "us-adviser"] })], contacts: [aContact({ date: "2021-03-01", participants: ["jp-adviser", "us-adviser"] })],
    });
    const gap = theGap(bundle, "nobody-in-post", "2025-02-01");
    expect(gap.id).toBe("nobody-in-post:jp-adviser:us-adviser:security-adviser::new");
    expect([gap.reason, ...gap.otherReasons].map((reason) => reason.kind === "nobody-in-post" && reason.post.kind === "changed" && reason.post.person)).toEqual(expect.arrayContaining(["akiba", "waltz"]));
  });
  it("cites the record of who left and the channel [I1]", () => {
    const cited = chair([{ person: "a", to: "2024-03-01", sources: [{ source: "source", locator: "left" }] }], {}, { sources: [{ source: "source", locator: "channel" }] });
    expect(theGap(cited, "nobody-in-post").sources.map(({ locator }) => locator)).toEqual(["left", "channel"]);
  });
});
