/** A transition in which every rule finds something; each date exact to the day. */
import type { Bundle } from "../../src/model/bundle";
import { aTransition } from "../helpers/a-transition";
import { aChannel, aContact, aParty, anActor, anAlignment, anExpectation, anIssue, aSource } from "../helpers/builders";

const LEADER_MEETING = anExpectation({
  id: "leader-meeting", between: ["jp-pm", "us-president"], level: "leader", inPerson: true, administration: "new", by: "2025-02-20", testimony: "no-public-record",
  sources: [{ source: "essay", locator: "§3" }],
});

export const aBusyTransition = (): Bundle => aTransition({
  actors: [aParty("au"), anActor({ id: "quad", kind: "grouping" }), anActor({ id: "us-trade", kind: "organization", partOf: "us", level: "ministerial" })],
  issues: [anIssue({ id: "tariffs" }), anIssue({ id: "energy" })],
  channels: [
    aChannel({ id: "advisers", ends: ["jp-adviser", "us-adviser"], status: [{ is: "open", from: "2021-02-01" }] }),
    aChannel({ id: "leaders", ends: ["jp-pm", "us-president"], administration: "old", status: [{ is: "open", from: "2021-01-27" }] }),
    aChannel({ id: "envoys", ends: ["jp", "us-envoy"], administration: "old", status: [{ is: "open", from: "2021-02-01" }] }),
    aChannel({ id: "energy-talks", ends: ["jp", "us-trade"], issues: ["energy"], status: [{ is: "planned", from: "2024-06-01", to: "2024-10-01" }] }),
    aChannel({ id: "old-tariff-talks", ends: ["jp", "us-trade"], issues: ["tariffs"], status: [{ is: "dormant", from: "2021-01-20" }] }),
    aChannel({ id: "older-tariff-talks", ends: ["jp", "us-trade"], issues: ["tariffs"], status: [{ is: "dormant", from: "2020-01-20" }] }),
    aChannel({ id: "au-pm", ends: ["jp-pm", "au"], level: "leader" }), aChannel({ id: "au-us", ends: ["au", "us-president"], level: "leader", administration: "old" }),
  ],
  contacts: [
    aContact({ id: "call", date: "2024-11-07", participants: ["jp-pm", "trump"] }),
    aContact({ id: "last-of-two", date: "2024-10-25", participants: ["jp-adviser", "us-adviser"] }),
    aContact({ id: "before-the-pm", date: "2024-09-21", mode: "meeting", participants: ["jp-pm", "us-president"] }),
  ],
  alignments: [anAlignment({ id: "tariffs", issue: "tariffs", stance: "friction", administration: "new" })],
  expectations: [
    LEADER_MEETING,
    anExpectation({ id: "advisers", between: ["jp-nss", "us-nsc"], level: "security-adviser", administration: "new", by: "2025-02-20" }),
    anExpectation({ id: "tariffs", between: ["jp", "us-trade"], issue: "tariffs", administration: "new", by: "2025-01-20", derived: true }),
    anExpectation({ id: "same-tariffs", between: ["jp", "us-trade"], issue: "tariffs", administration: "new", by: "2025-01-20", derived: true, why: "Twice." }),
    anExpectation({ id: "envoys", between: ["jp", "us-envoy"], level: "embassy", administration: "new", priority: "should" }),
    anExpectation({ id: "any-leader", between: ["jp-pm", "us-president"], level: "leader", everyAdministrationOf: "us" }),
    anExpectation({ id: "quad", between: ["jp", "quad"], aim: "preserve", priority: "may" }),
  ],
  sources: [
    aSource({ id: "essay", speaksOf: { to: "2024-11-30" } }), aSource({ id: "log-b", coverage: [{ offices: ["us-president"], from: "2021-01-20", to: "2025-01-20" }] }),
    aSource({ id: "log-a", coverage: [{ offices: ["us"], from: "2020-01-01", to: "2025-02-01" }] }),
  ],
});
