/** Three countries in their contact with a fourth, the `us`, in 2021 and 2022; its leaders' log covers 2021-02-01 to 2022-03-31. */
import type { Bundle } from "../../../src/model/bundle";
import { aBundle, aContact, aDataSet, aMembership, anActor, anAdministration, aParty, aSource, aTenure } from "../../helpers/builders";

export const aYearOfContacts = (more: Partial<Bundle> = {}): Bundle => aBundle({
  dataset: aDataSet({ asOf: "2022-06-15", parties: ["jp", "us"] }),
  actors: [
    ...["us", "jp", "kr", "fr"].map((id) => aParty(id)),
    ...["us", "jp", "kr", "fr"].map((id) => anActor({ id: `${id}-head`, partOf: id, level: "leader", function: "head-of-government" })),
    anActor({ id: "us-deputy", partOf: "us", level: "leader" }), anActor({ id: "us-adviser", partOf: "us", level: "security-adviser" }),
    anActor({ id: "jp-adviser", partOf: "jp", level: "security-adviser" }), anActor({ id: "three", kind: "grouping" }), anActor({ id: "seven", kind: "grouping" }),
    anActor({ id: "chief", kind: "person" }),
  ],
  administrations: [anAdministration({ id: "new", party: "us", elected: "2020-11-03", from: "2021-01-20" })],
  tenures: [aTenure({ id: "chief", person: "chief", office: "us-head", administration: "new", from: "2021-01-20" })],
  memberships: [
    aMembership({ id: "a", member: "jp", grouping: "seven" }), aMembership({ id: "b", member: "fr", grouping: "seven", to: "2021-06-01" }), aMembership({ id: "c", member: "us", grouping: "seven" }),
  ],
  contacts: [
    aContact({ id: "early", date: "2021-01-19", mode: "call", participants: ["us-head", "jp-head"] }),
    aContact({ id: "deputy", date: "2021-01-25", mode: "call", participants: ["us-deputy", "jp-head"] }),
    aContact({ id: "call", date: "2021-01-27", mode: "call", participants: ["us-head", "jp-head"] }),
    aContact({ id: "visit", date: "2021-04-16", until: "2021-04-17", mode: "visit", participants: ["us-head", "jp-head"] }),
    aContact({ id: "three", date: "2021-05-02", mode: "meeting", participants: ["us-adviser", "jp-adviser", "kr-head", "three"] }),
    aContact({ id: "summit", date: "2021-06-11", mode: "summit", participants: ["us-head", "jp-head", "seven"] }),
    aContact({ id: "member", date: "2021-03-03", mode: "meeting", participants: ["us-head", "seven"] }),
    aContact({ id: "month", date: "2021-11", mode: "meeting", participants: ["us-head", "kr-head"] }),
    aContact({ id: "year", date: "2021", mode: "message", participants: ["us-head", "kr-head"] }),
    aContact({ id: "later", date: "2022-06-20", mode: "call", participants: ["us-head", "jp-head"] }),
  ],
  sources: [aSource({
    speaksOf: { to: "2022-03-31" },
    coverage: [{ offices: ["us-head"], from: "2021-02-01" }, { offices: ["us-deputy"], from: "2021-02-01" }, { offices: ["us-adviser"], modes: ["visit"], from: "2021-01-01" }],
  })],
  ...more,
});
