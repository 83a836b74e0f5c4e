/**
 * A network in which each of the thirteen rules finds a hole of its own, and the one fact that closes it. The transition holds those of the
 * expectations; each of the others has a country of its own, so that no two holes are one. Every date is exact to the day.
 */
import type { RuleId } from "../../src/gaps/gap";
import { COLLECTION_NAMES, type Bundle, type Collection, type RecordOf } from "../../src/model/bundle";
import {
  aChannel, aContact, aMembership, aParty, aResponsibility, aSource, aTenure, anActor, anAdministration, anAlignment, anIssue,
} from "../helpers/builders";
import { aBusyTransition } from "./a-busy-transition";

type Part = Partial<Omit<Bundle, "dataset">>;

const OPEN = [{ is: "open" as const, from: "2020-01-01" }];
const between = (near: string, far: string, fields: Parameters<typeof aChannel>[0] = {}) => aChannel({ id: `${near}--${far}`, ends: [near, far], status: OPEN, ...fields });
const office = (id: string, fields: Parameters<typeof anActor>[0] = {}) => anActor({ id, partOf: id.slice(0, 2), ...fields });
const met = (near: string, far: string, date: string, fields: Parameters<typeof aContact>[0] = {}) => aContact({ id: `${near}--${far}-${date}`, date, participants: [near, far], ...fields });
/** The two have relations, and nothing between them that a rule would look at. */
const relations = (near: string, far: string) => anAlignment({ id: `${near}--${far}`, between: [near, far], issue: "culture" });

/** Added to both bundles, whatever they hold. */
export const joined = (bundle: Bundle, part: Part): Bundle => {
  const both = <C extends Collection>(collection: C): RecordOf<C>[] => [...bundle[collection], ...(part[collection] ?? [])];
  return { ...bundle, ...Object.fromEntries(COLLECTION_NAMES.map((name) => [name, both(name)])) };
};

const PARTS: readonly Part[] = [
  { issues: [anIssue({ id: "culture" }), anIssue({ id: "fisheries" }), anIssue({ id: "shipping" })] },
  // gone-quiet
  { actors: [aParty("kr"), office("kr-adviser", { level: "security-adviser" })], channels: [between("jp-adviser", "kr-adviser")], contacts: [met("jp-adviser", "kr-adviser", "2024-03-01")] },
  // issue-not-carried
  { actors: [aParty("ru")], alignments: [anAlignment({ id: "fisheries", between: ["jp", "ru"], issue: "fisheries", stance: "friction" })] },
  // counterpart-missing
  { actors: [aParty("be"), office("be-justice", { function: "justice", level: "ministerial" }), office("jp-justice", { function: "justice", level: "ministerial" })], alignments: [relations("jp", "be")] },
  // shared-responsibility
  {
    actors: [aParty("ph"), office("ph-ports"), office("jp-ports")], alignments: [relations("jp", "ph")],
    responsibilities: ["jp-ports", "ph-ports"].map((id) => aResponsibility({ id, office: id, issue: "shipping" })),
  },
  // rung-missing
  {
    actors: [aParty("in"), office("in-pm", { level: "leader" }), office("in-minister", { level: "ministerial" }), office("jp-minister", { level: "ministerial" }), office("in-adviser", { level: "security-adviser" })],
    channels: [between("jp-pm", "in-pm"), between("jp-adviser", "in-adviser")],
  },
  // below-precedent
  {
    actors: [aParty("fr")], administrations: [anAdministration({ id: "fr-1", party: "fr", from: "2017-05-14", to: "2022-05-14" }), anAdministration({ id: "fr-2", party: "fr", from: "2022-05-14" })],
    channels: [between("jp", "fr", { level: "working", administration: "fr-1", status: [{ is: "open", from: "2017-09-01" }] })],
  },
  // open-triangle
  {
    actors: [aParty("ca"), aParty("nz"), anActor({ id: "trio", kind: "grouping" })], alignments: [relations("ca", "nz")],
    memberships: ["jp", "ca", "nz"].map((member) => aMembership({ id: member, member, grouping: "trio" })),
  },
  // single-thread
  { actors: [aParty("vn")], channels: [between("jp", "vn", { level: "working" })] },
  // likely-missing
  {
    actors: [aParty("de"), aParty("it"), office("de-desk"), office("jp-desk"), office("it-one"), office("it-two")], alignments: [relations("jp", "de")],
    channels: ["jp-desk", "de-desk"].flatMap((desk) => ["it-one", "it-two"].map((other) => between(desk, other))),
  },
  { sources: [aSource({ id: "log-c", coverage: [{ offices: ["ca", "vn"], to: "2025-02-01" }] })] },
];

/** As of 2024-11-30, as its transition. */
export const everyRule = (): Bundle => PARTS.reduce(joined, aBusyTransition());

export interface Hole {
  readonly rule: RuleId;
  readonly gap: string;
  /** What makes it whole. */
  readonly fact: Part;
}

/** One for each rule, which leads it. */
export const HOLES: readonly Hole[] = [
  { rule: "expected-missing", gap: "expected-missing:jp-pm:us-president:leader::new", fact: { contacts: [met("jp-pm", "trump", "2024-11-20", { mode: "meeting" })] } },
  { rule: "planned-overdue", gap: "planned-overdue:jp:us-trade:ministerial::", fact: { channels: [between("jp", "us-trade", { id: "energy-talks", issues: ["energy"], status: [{ is: "planned", from: "2024-06-01", to: "2025-03-01" }] })] } },
  { rule: "nobody-in-post", gap: "nobody-in-post:jp:us-envoy:embassy::old", fact: { tenures: [aTenure({ id: "next-envoy", person: "campbell", office: "us-envoy", administration: "old", from: "2024-03-01", to: "2025-01-20" })] } },
  { rule: "gone-quiet", gap: "gone-quiet:jp-adviser:kr-adviser:security-adviser::", fact: { contacts: [met("jp-adviser", "kr-adviser", "2024-11-01")] } },
  { rule: "issue-not-carried", gap: "issue-not-carried:jp:ru::fisheries:", fact: { contacts: [met("jp", "ru", "2024-11-01", { issues: ["fisheries"] })] } },
  { rule: "counterpart-missing", gap: "counterpart-missing:jp-justice:be-justice:ministerial::", fact: { contacts: [met("jp-justice", "be-justice", "2024-11-01")] } },
  { rule: "shared-responsibility", gap: "shared-responsibility:jp-ports:ph-ports:::", fact: { contacts: [met("jp-ports", "ph-ports", "2024-11-01")] } },
  { rule: "rung-missing", gap: "rung-missing:jp:in:ministerial::", fact: { contacts: [met("jp-minister", "in-minister", "2024-11-01")] } },
  { rule: "below-precedent", gap: "below-precedent:jp:fr:working::fr-2", fact: { contacts: [met("jp", "fr", "2024-11-01", { level: "working" })] } },
  { rule: "open-triangle", gap: "open-triangle:ca:nz:::", fact: { contacts: [met("ca", "nz", "2024-11-01")] } },
  { rule: "single-thread", gap: "single-thread:jp:vn:::", fact: { channels: [between("jp", "vn", { id: "second", level: "embassy" })] } },
  { rule: "top-heavy", gap: "top-heavy:jp:au:::", fact: { channels: [between("jp", "au", { id: "below-the-leaders", level: "working" })] } },
  { rule: "likely-missing", gap: "likely-missing:jp-desk:de-desk:::", fact: { contacts: [met("jp-desk", "de-desk", "2024-11-01")] } },
];

/** A record of the same id takes the place of the one there is. */
export const withFact = (bundle: Bundle, fact: Part): Bundle => {
  const changed = <C extends Collection>(collection: C): RecordOf<C>[] => {
    const given: readonly RecordOf<C>[] = fact[collection] ?? [];
    const ids = new Set<string>(given.map(({ id }) => id));
    return [...bundle[collection].filter(({ id }) => !ids.has(id)), ...given];
  };
  return { ...bundle, ...Object.fromEntries(COLLECTION_NAMES.map((name) => [name, changed(name)])) };
};
