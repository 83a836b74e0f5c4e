/** How the posts at the ends of a channel are filled, and since when an empty one waits. */
import { describe, expect, it } from "vitest";
import type { Bundle } from "../../src/model/bundle";
import { staffingOf, staffingOfOffice, type EndStaffing } from "../../src/network/staffing";
import { byDate } from "../../src/model/date";
import { waitsOf } from "../../src/network/waits";
import { aTransition } from "../helpers/a-transition";
import { actor, administration, channel, snapshotOf } from "../helpers/asked";
import { aChannel, aContact, anActor, aTenure } from "../helpers/builders";

/** A channel of Japan with a chair whose holders are those given; `a`, `b` and `c` are persons. */
const chair = (tenures: Parameters<typeof aTenure>[0][], more: Partial<Omit<Bundle, "dataset">> = {}, fields: Parameters<typeof aChannel>[0] = {}) => aTransition({
  ...more,
  actors: [anActor({ id: "chair", partOf: "us", level: "ministerial" }), ...["a", "b", "c"].map((id) => anActor({ id, kind: "person" }))],
  tenures: tenures.map((tenure, index) => aTenure({ id: `t${index}`, office: "chair", ...tenure })),
  channels: [aChannel({ ends: ["jp", "chair"], ...fields })],
});

const asked = (bundle: Bundle, date?: string) => {
  const snapshot = snapshotOf(bundle, date);
  const state = snapshot.channels.get(channel("channel"));
  if (state === undefined) throw new Error("no such channel on the date");
  return { ends: staffingOf(snapshot, state), since: waitsOf(snapshot, state).map(({ since }) => since).toSorted(byDate)[0], waits: waitsOf(snapshot, state) };
};

/** `vacant a 2024-03-01`: the kind, the person and since when. */
const inShort = (staffing: EndStaffing): string => {
  const person = "tenure" in staffing ? staffing.tenure.person : "last" in staffing ? staffing.last.person : "among" in staffing ? staffing.among.map((each) => each.person).join("|") : "";
  return [staffing.kind, person, "since" in staffing ? staffing.since ?? "?" : ""].filter((each) => each !== "").join(" ");
};

const served = { person: "a", from: "2021-02-01", to: "2024-03-01" };

describe("how the post at an end is filled", () => {
  it.each([
    ["held", [{ person: "a", from: "2021-02-01" }], "2024-11-30", "staffed a 2021-02-01"],
    ["held since nobody says when [I3]", [{ person: "a" }], "2024-11-30", "staffed a ?"],
    ["empty since the last one left", [served], "2024-11-30", "vacant a 2024-03-01"],
    ["no more exact than the record [I3]", [{ ...served, to: "2024-03" }], "2024-11-30", "vacant a 2024-03"],
    ["in the hands of one who stands in", [served, { person: "b", phase: "acting" as const, from: "2024-03-05" }], "2024-11-30", "acting b 2024-03-05"],
    ["one of two, where the date does not say which [I3]", [{ ...served, to: "2024-03-05" }, { person: "b", from: "2024-03-05" }], "2024-03", "unsure a|b"],
    ["of which nothing is recorded, it is not vacant [I2]", [], "2024-11-30", "none"],
  ])("%s", (_, tenures, date, expected) => { expect(inShort(asked(chair(tenures), date).ends[1])).toBe(expected); });

  it("a state at the other end is no post", () => { expect(asked(chair([served])).ends[0]).toEqual({ kind: "none", actor: "jp" }); });

  it("changed since the last contact: since when, who was there, when that was", () => {
    const bundle = chair([served, { person: "b", from: "2024-03-01" }], { contacts: [aContact({ date: "2023-05", participants: ["jp", "chair"] })] });
    expect(asked(bundle).ends[1]).toMatchObject({ kind: "changed", office: "chair", since: "2024-03-01", before: "a", lastContact: "2023-05", tenure: { person: "b" } });
  });

  it("of the team that a channel is with: named, or not yet known", () => {
    const bundle = aTransition({ channels: [
      aChannel({ id: "channel", ends: ["jp-adviser", "us-adviser"], administration: "new" }), aChannel({ id: "other", ends: ["jp-adviser", "us-envoy"], administration: "new" }),
    ] });
    const snapshot = snapshotOf(bundle);
    const ends = ["channel", "other"].map((id) => {
      const state = snapshot.channels.get(channel(id));
      return state === undefined ? "" : inShort(staffingOf(snapshot, state)[1]);
    });
    expect(ends).toEqual(["designate waltz 2024-11-12", "not-yet-known"]);
  });

  it("an embassy is as its ambassador's post is, and an office can be asked without a channel", () => {
    const bundle = chair([served]);
    const embassy = anActor({ id: "embassy", kind: "organization", partOf: "us", function: "diplomatic-mission" });
    const head = anActor({ id: "head", partOf: "embassy", function: "diplomatic-mission" });
    const snapshot = snapshotOf({ ...bundle, actors: [...bundle.actors, embassy, head], tenures: [...bundle.tenures, aTenure({ id: "head", office: "head", person: "b", to: "2022" })] });
    expect(staffingOfOffice(snapshot, actor("embassy"))).toMatchObject({ kind: "vacant", office: "head", since: "2022" });
    expect(staffingOfOffice(snapshot, actor("us-adviser"), administration("new"))).toMatchObject({ kind: "designate", tenure: { person: "waltz" } });
    expect(staffingOfOffice(snapshot, actor("nobody"))).toBeUndefined();
  });
});

describe("since when an open channel waits to be re-staffed", () => {
  it.each([
    ["since the incumbent left", [served], "2024-03-01"],
    ["[I3] no more exactly than is known", [{ ...served, to: "2024-03" }], "2024-03"],
    ["an acting head does not end the wait", [served, { person: "b", phase: "acting" as const, from: "2024-03-05" }], "2024-03-01"],
    ["nor does one who stood in and left again", [served, { person: "b", phase: "acting" as const, from: "2024-03-05", to: "2024-06-01" }], "2024-03-01"],
    ["where no incumbent is recorded, since somebody had to stand in", [{ person: "b", phase: "acting" as const, from: "2024-03-05" }], "2024-03-05"],
    ["a post that is held waits for nobody", [served, { person: "b", from: "2024-03-05" }], undefined],
    ["[I2] nor does one of which nothing is recorded", [], undefined],
    ["[I3] nor one that may have been filled again", [served, { person: "b", from: "2024" }], undefined],
  ])("%s", (_, tenures, expected) => { expect(asked(chair(tenures)).since).toBe(expected); });

  it.each(["planned", "dormant", "unknown", "closed"] as const)("one that is %s does not wait", (is) => { expect(asked(chair([served], {}, { status: [{ is }] })).since).toBeUndefined(); });
  it("a personal one ends with its person", () => { expect(asked(chair([served], {}, { nature: "personal" })).since).toBeUndefined(); });
  it("with both ends empty it waits since the first fell empty, and each side is named", () => {
    const bundle = aTransition({ channels: [aChannel({ ends: ["jp-seat", "us-envoy"] })], actors: [anActor({ id: "jp-seat", partOf: "jp" })], tenures: [aTenure({ id: "x", person: "ishiba", office: "jp-seat", to: "2023" })] });
    const { since, waits } = asked(bundle);
    expect(since).toBe("2023");
    expect(waits.map((each) => [each.office, each.party, each.since])).toEqual([["jp-seat", "jp", "2023"], ["us-envoy", "us", "2024-02-12"]]);
  });
});
