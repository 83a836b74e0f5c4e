/** A lens lets contacts through as it lets through the channels that they feed. */
import { describe, expect, it } from "vitest";
import { contactsInView, reportsInView } from "../../src/lens/contacts-in-view";
import { focusOn, OPEN_LENS, withOff, type Lens } from "../../src/lens/lens";
import type { Coverage } from "../../src/model/records/source";
import { buildNetwork } from "../../src/network/network";
import { aTransition } from "../helpers/a-transition";
import { actor } from "../helpers/asked";
import { aContact, anIssue, aParty } from "../helpers/builders";

const network = buildNetwork(aTransition({
  actors: [aParty("kr")],
  issues: [anIssue({ id: "tariffs" })],
  contacts: [
    aContact({ id: "leaders", date: "2024-11-07", participants: ["jp-pm", "trump"], issues: ["tariffs"] }),
    aContact({ id: "advisers", date: "2024-11-08", participants: ["jp-adviser", "us-adviser"] }),
    aContact({ id: "three", date: "2024-11-15", participants: ["jp-pm", "biden", "sullivan", "kr"], level: "leader" }),
    aContact({ id: "with-aide", date: "2024-11-16", participants: ["jp-pm", "us-president", "us-adviser"] }),
  ],
}));
const seen = (lens: Lens): string[] => contactsInView(network, lens).map(({ contact, level }) => `${contact.id} ${level ?? "none"}`);

describe("contacts in view", () => {
  it("all of them, each at the highest of its legs", () => {
    expect(seen(OPEN_LENS)).toEqual(["leaders leader", "advisers security-adviser", "three leader", "with-aide leader"]);
  });
  it("by level: what is left of a contact is the leg that shows", () => {
    expect(seen(withOff(OPEN_LENS, "level", ["leader"]))).toEqual(["advisers security-adviser", "with-aide security-adviser"]);
  });
  it("by issue, none recorded among them", () => {
    expect(seen(withOff(OPEN_LENS, "issue", ["none"]))).toEqual(["leaders leader"]);
    expect(seen(withOff(OPEN_LENS, "issue", ["tariffs"]))).not.toContain("leaders leader");
  });
  it("by party: of three the leg of the two that show; those of one party are no leg", () => {
    expect(seen(withOff(OPEN_LENS, "party", ["kr"]))).toContain("three leader");
    expect(seen(withOff(OPEN_LENS, "party", ["jp"]))).toEqual(["three leader"]);
    expect(seen(withOff(OPEN_LENS, "party", ["jp", "kr"]))).toEqual([]);
  });
  it("by focus and function; the status of channels says nothing of contacts", () => {
    expect(seen(focusOn(OPEN_LENS, actor("us-nsc")))).toEqual(["advisers security-adviser", "three leader", "with-aide security-adviser"]);
    expect(seen(withOff(OPEN_LENS, "function", ["head-of-government", "none"]))).toEqual(["advisers security-adviser", "three leader", "with-aide security-adviser"]);
    expect(seen(withOff(OPEN_LENS, "status", ["open", "closed"]))).toHaveLength(4);
  });
});

describe("[I2] which logs report on what is in view", () => {
  const log: Coverage = { offices: [actor("us-president")], counterparts: [actor("jp")], levels: ["leader"] };
  const speaks = (lens: Lens, coverage: Coverage = log): boolean => reportsInView(network, lens)(coverage);
  it("those of its levels, parties and focus", () => {
    expect(speaks(OPEN_LENS)).toBe(true);
    expect(speaks(withOff(OPEN_LENS, "level", ["leader"]))).toBe(false);
    expect(speaks(withOff(OPEN_LENS, "party", ["jp"]))).toBe(false);
    expect([speaks(focusOn(OPEN_LENS, actor("jp-pm"))), speaks(focusOn(OPEN_LENS, actor("kr"))), speaks(focusOn(OPEN_LENS, actor("kr")), { offices: log.offices })]).toEqual([true, false, true]);
  });
});
