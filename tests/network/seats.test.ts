/** Two teams at once: who sits where around an election and an inauguration. */
import { describe, expect, it } from "vitest";
import { seatsOn, type Seat } from "../../src/network/seats";
import { buildNetwork } from "../../src/network/network";
import { aTransition } from "../helpers/a-transition";
import { actor, administration, on } from "../helpers/asked";
import { aBundle, aParty, anActor, aTenure } from "../helpers/builders";

const network = buildNetwork(aTransition());
const seatsAt = (date: string) => seatsOn(network, on(date));

/** `held biden outgoing`: the post, the person and the team. */
const inShort = (seat: Seat | undefined): string => {
  if (seat === undefined) return "no seat";
  const person = "tenure" in seat.post ? seat.post.tenure.person : seat.post.kind === "vacant" ? seat.post.last.person : "";
  return [seat.post.kind, person, seat.team].filter((each) => each !== undefined && each !== "").join(" ");
};

describe("two teams at once", () => {
  it.each([
    ["2024-11-04", "us-president", "held biden"],
    ["2024-11-04", "us-president@new", "no seat"],
    ["2024-11-05", "us-president", "held biden outgoing"],
    ["2024-11-05", "us-president@new", "designate trump incoming"],
    ["2024-11-05", "us-adviser@new", "not-yet-known incoming"],
    ["2024-11-12", "us-adviser@new", "designate waltz incoming"],
    ["2024-11-30", "us-adviser", "held sullivan outgoing"],
    ["2024-11-30", "us-adviser@new", "designate waltz incoming"],
    ["2024-11-30", "us-envoy", "vacant campbell outgoing"],
    ["2024-11-30", "us-envoy@new", "not-yet-known incoming"],
    ["2024-11-30", "jp-pm", "held ishiba"],
    ["2024-11-30", "jp-pm@new", "no seat"],
    ["2024-11-30", "us-house", "none"],
    ["2024-11-30", "us-house@new", "no seat"],
    ["2025-01-19", "us-president@new", "designate trump incoming"],
    ["2025-01-20", "us-president", "held trump"],
    ["2025-01-20", "us-president@new", "no seat"],
    ["2025-01-20", "us-adviser", "held waltz"],
    ["2025-04-30", "us-adviser", "held waltz"],
    ["2025-05-01", "us-adviser", "vacant waltz"],
    ["2024-09-30", "jp-pm", "none"],
    ["2020-11-02", "us-president@old", "no seat"],
    ["2020-11-03", "us-president@old", "not-yet-known incoming"],
  ])("on %s, %s is: %s", (date, key, expected) => { expect(inShort(seatsAt(date).all.get(key))).toBe(expected); });

  it("the office in office keeps the plain key, so that its links go on", () => {
    expect([...seatsAt("2024-11-30").all.keys()].filter((key) => key.startsWith("us-president"))).toEqual(["us-president", "us-president@new"]);
  });

  it.each([["2024-11-30", "new", "us-president@new"], ["2024-11-30", "old", "us-president"], ["2025-01-20", "new", "us-president"], ["2024-11-01", "new", "us-president"]])(
    "on %s the seat of the President for the %s administration is %s", (date, team, key) => {
      expect(seatsAt(date).seatFor(actor("us-president"), administration(team))?.key).toBe(key);
    },
  );

  it.each([["2024-11-30", "old"], ["2025-01-20", "new"]])("on %s the seat in office belongs to the %s administration", (date, team) => {
    expect(seatsAt(date).all.get("us-president")?.administration).toBe(team);
  });

  it("an office that does not change hands with the administration has one seat", () => {
    const seats = seatsOn(buildNetwork(aTransition({ actors: [anActor({ id: "us-court", partOf: "us" })] })), on("2024-11-30"));
    expect([...seats.all.keys()].filter((key) => key.startsWith("us-court"))).toEqual(["us-court"]);
    expect(seats.all.get("us-court")).toMatchObject({ team: undefined, administration: undefined });
  });

  it("[I3] an election known to the month brings a second team when the month is over", () => {
    const bundle = { ...aTransition(), administrations: aTransition().administrations.map((each) => (each.id === "new" ? { ...each, elected: on("2024-11") } : each)) };
    expect(["2024-11-29", "2024-11-30"].map((date) => inShort(seatsOn(buildNetwork(bundle), on(date)).all.get("us-president@new")))).toEqual(["no seat", "designate trump incoming"]);
  });

  it("[I3] in a month in which the administration changes, the date does not say which of two is there", () => {
    expect(inShort(seatsAt("2025-01").all.get("us-president"))).toBe("unsure");
  });
});

describe("posts", () => {
  const office = (...tenures: Parameters<typeof aTenure>[0][]) => buildNetwork(aBundle({
    actors: [aParty("jp"), aParty("us"), anActor({ id: "office", partOf: "us" }), anActor({ id: "a", kind: "person" }), anActor({ id: "b", kind: "person" })],
    tenures: tenures.map((tenure, index) => aTenure({ id: `t${index}`, ...tenure })),
  }));
  const postOf = (of: ReturnType<typeof office>, date: string) => inShort(seatsOn(of, on(date)).all.get("office"));

  it("an office of whose holders nothing is recorded is not called vacant [I2]", () => { expect(postOf(office(), "2024-11-30")).toBe("none"); });
  it("nor is one whose first holder is still to come", () => { expect(postOf(office({ person: "a", from: "2025-01-01" }), "2024-11-30")).toBe("none"); });
  it("an acting head is there, and only acting", () => { expect(postOf(office({ person: "a", phase: "acting", from: "2024-01-01" }), "2024-11-30")).toBe("acting a"); });
  it("an incumbent goes before an acting head", () => {
    expect(postOf(office({ person: "a", phase: "acting", from: "2024-06-01" }, { person: "b", from: "2024-01-01" }), "2024-11-30")).toBe("held b");
  });
  it("[I3] a certain holder goes before one who may only have come", () => {
    expect(postOf(office({ person: "a", from: "2020-01-01" }, { person: "b", from: "2024" }), "2024-06-01")).toBe("held a");
  });
  it("[I3] in the month of a change known to the month, nobody is called missing", () => {
    expect(postOf(office({ person: "a", from: "2020", to: "2024-06" }, { person: "b", from: "2024-06" }), "2024-06-15")).toBe("unsure");
  });
  it("one who was named and never took office is not the last who was there", () => {
    expect(postOf(office({ person: "a", from: "2010-01-01", to: "2020-01-01" }, { person: "b", phase: "designate", from: "2021-01-01", to: "2021-06-01" }), "2024-11-30")).toBe("vacant a");
  });
  it("the vacancy names the last who was there", () => {
    expect(postOf(office({ person: "a", from: "2010-01-01", to: "2015-01-01" }, { person: "b", from: "2015-01-01", to: "2020-01-01" }), "2024-11-30")).toBe("vacant b");
  });
});

describe("seats of what is founded and abolished", () => {
  const network2014 = buildNetwork(aBundle({ actors: [aParty("jp"), aParty("us"), anActor({ id: "nss", kind: "organization", partOf: "jp", from: "2014", to: "2030-01-01" })] }));
  it.each([["2013-12-31", false], ["2014-06-01", true], ["2029-12-31", true], ["2030-01-01", false]])("on %s it has a seat: %s", (date, has) => {
    expect(seatsOn(network2014, on(date)).all.has("nss")).toBe(has);
  });
});
