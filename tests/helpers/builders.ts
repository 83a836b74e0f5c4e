/** Valid records with sensible defaults, so that a test says only what it is about. */
import * as v from "valibot";
import type { Bundle, Collection, RecordOf } from "../../src/model/bundle";
import { COLLECTIONS, dataSetSchema } from "../../src/model/bundle";

/** What a record of the collection is written as, any field left out. */
type Fields<C extends Collection> = Partial<v.InferInput<(typeof COLLECTIONS)[C]>>;

const CITED = [{ source: "source", locator: "p. 1" }];

// Through the schema: a builder that made an invalid record would make every test with it a lie. It throws then.
const build = <C extends Collection>(collection: C, fields: object): RecordOf<C> => {
  return v.parse(COLLECTIONS[collection], fields);
};

export const aSource = (fields: Fields<"sources"> = {}): RecordOf<"sources"> =>
  build("sources", { id: "source", kind: "essay", title: "A source", ...fields });

export const anActor = (fields: Fields<"actors"> = {}): RecordOf<"actors"> => {
  const id = fields.id ?? "actor";
  return build("actors", { id, kind: "office", name: id, sources: CITED, ...fields });
};

/** A state, the outermost actor of a party. */
export const aParty = (id: string, fields: Fields<"actors"> = {}): RecordOf<"actors"> => anActor({ id, kind: "state", ...fields });

export const anAdministration = (fields: Fields<"administrations"> = {}): RecordOf<"administrations"> =>
  build("administrations", { id: "administration", party: "us", name: "An administration", from: "2021-01-20", sources: CITED, ...fields });

export const aTenure = (fields: Fields<"tenures"> = {}): RecordOf<"tenures"> =>
  build("tenures", { id: "tenure", person: "person", office: "office", phase: "incumbent", sources: CITED, ...fields });

/** Open, institutional, between `jp` and `us`. */
export const aChannel = (fields: Fields<"channels"> = {}): RecordOf<"channels"> =>
  build("channels", { id: "channel", ends: ["jp", "us"], nature: "institutional", status: [{ is: "open" }], sources: CITED, ...fields });

export const aContact = (fields: Fields<"contacts"> = {}): RecordOf<"contacts"> =>
  build("contacts", { id: "contact", date: "2024-11-07", mode: "call", participants: ["jp", "us"], sources: CITED, ...fields });

export const anAlignment = (fields: Fields<"alignments"> = {}): RecordOf<"alignments"> =>
  build("alignments", { id: "alignment", between: ["jp", "us"], issue: "issue", stance: "shared", sources: CITED, ...fields });

export const anIssue = (fields: Fields<"issues"> = {}): RecordOf<"issues"> => {
  const id = fields.id ?? "issue";
  return build("issues", { id, name: id, sources: CITED, ...fields });
};

export const aResponsibility = (fields: Fields<"responsibilities"> = {}): RecordOf<"responsibilities"> =>
  build("responsibilities", { id: "responsibility", office: "office", issue: "issue", sources: CITED, ...fields });

export const aMembership = (fields: Fields<"memberships"> = {}): RecordOf<"memberships"> =>
  build("memberships", { id: "membership", member: "jp", grouping: "grouping", sources: CITED, ...fields });

export const anExpectation = (fields: Fields<"expectations"> = {}): RecordOf<"expectations"> => build("expectations", {
  id: "expectation", between: ["jp", "us"], aim: "open", priority: "must", why: "It is needed.", sources: CITED, ...fields,
});

export const anAgendaItem = (fields: Fields<"agenda"> = {}): RecordOf<"agenda"> =>
  build("agenda", { id: "agenda-item", name: "To do", sources: CITED, ...fields });

export const anObjective = (fields: Fields<"objectives"> = {}): RecordOf<"objectives"> =>
  build("objectives", { id: "objective", name: "A goal", sources: CITED, ...fields });

export const aMoment = (fields: Fields<"moments"> = {}): RecordOf<"moments"> =>
  build("moments", { id: "moment", date: "2024-11-05", name: "A day", sources: CITED, ...fields });

/** Of the gap between the leaders of {@link aTransition}. */
export const aVerdict = (fields: Fields<"verdicts"> = {}): RecordOf<"verdicts"> => build("verdicts", {
  id: "verdict", gap: "expected-missing:jp-pm:us-president:leader::new", kind: "in-hand", reason: "A visit is being arranged.", author: "Desk officer", date: "2024-12-01",
  fingerprint: "0123456789abcdef", ...fields,
});

export const aDataSet = (fields: Partial<v.InferInput<typeof dataSetSchema>> = {}): Bundle["dataset"] =>
  v.parse(dataSetSchema, { id: "data-set", name: "A network", asOf: "2024-11-30", parties: ["jp", "us"], ...fields });

/** The parties `jp` and `us`, the source that the other builders cite, and nothing else but what is given. A collection given takes the place of its default. */
export const aBundle = (collections: Partial<Bundle> = {}): Bundle => ({
  dataset: aDataSet(),
  actors: [aParty("jp"), aParty("us")],
  administrations: [], tenures: [], channels: [], contacts: [], alignments: [], issues: [], responsibilities: [], memberships: [],
  expectations: [], agenda: [], objectives: [], moments: [],
  sources: [aSource()],
  verdicts: [],
  ...collections,
});
