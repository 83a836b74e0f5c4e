/** Two governments in November 2024: `jp` as it is, `us` with one team in office and one on its way in. */
import { COLLECTION_NAMES, type Bundle, type Collection, type RecordOf } from "../../src/model/bundle";
import { aBundle, aParty, anActor, anAdministration, aTenure } from "./builders";

const person = (id: string): RecordOf<"actors"> => anActor({ id, kind: "person" });

const ACTORS = [
  aParty("jp"), aParty("us"),
  anActor({ id: "jp-pm", partOf: "jp", level: "leader", function: "head-of-government" }),
  anActor({ id: "jp-nss", kind: "organization", partOf: "jp", level: "security-adviser", function: "national-security" }),
  anActor({ id: "jp-adviser", partOf: "jp-nss", level: "security-adviser", function: "national-security" }),
  anActor({ id: "us-house", kind: "organization", partOf: "us" }),
  anActor({ id: "us-president", partOf: "us-house", level: "leader", function: "head-of-government" }),
  anActor({ id: "us-nsc", kind: "organization", partOf: "us-house", level: "security-adviser", function: "national-security" }),
  anActor({ id: "us-adviser", partOf: "us-nsc", level: "security-adviser", function: "national-security" }),
  anActor({ id: "us-envoy", partOf: "us-nsc", level: "embassy" }),
  ...["ishiba", "akiba", "biden", "trump", "sullivan", "waltz", "campbell"].map(person),
];

const ADMINISTRATIONS = [
  anAdministration({ id: "old", elected: "2020-11-03", from: "2021-01-20", to: "2025-01-20" }),
  anAdministration({ id: "new", elected: "2024-11-05", from: "2025-01-20" }),
];

const TENURES = [
  aTenure({ id: "ishiba", person: "ishiba", office: "jp-pm", from: "2024-10-01" }),
  aTenure({ id: "akiba", person: "akiba", office: "jp-adviser", from: "2021-07-07" }),
  aTenure({ id: "biden", person: "biden", office: "us-president", administration: "old", from: "2021-01-20", to: "2025-01-20" }),
  aTenure({ id: "sullivan", person: "sullivan", office: "us-adviser", administration: "old", from: "2021-01-20", to: "2025-01-20" }),
  aTenure({ id: "campbell", person: "campbell", office: "us-envoy", administration: "old", from: "2021-01-20", to: "2024-02-12" }),
  aTenure({ id: "trump-elect", person: "trump", office: "us-president", phase: "designate", administration: "new", from: "2024-11-05", to: "2025-01-20" }),
  aTenure({ id: "trump", person: "trump", office: "us-president", administration: "new", from: "2025-01-20" }),
  aTenure({ id: "waltz-named", person: "waltz", office: "us-adviser", phase: "designate", administration: "new", from: "2024-11-12", to: "2025-01-20" }),
  aTenure({ id: "waltz", person: "waltz", office: "us-adviser", administration: "new", from: "2025-01-20", to: "2025-05-01" }),
];

/** What is given is added to the two governments; it opens at 2024-11-30. */
export const aTransition = (more: Partial<Omit<Bundle, "dataset">> = {}): Bundle => {
  const base = aBundle({ actors: ACTORS, administrations: ADMINISTRATIONS, tenures: TENURES });
  const joined = <C extends Collection>(collection: C): RecordOf<C>[] => [...base[collection], ...(more[collection] ?? [])];
  return { ...base, ...Object.fromEntries(COLLECTION_NAMES.map((name) => [name, joined(name)])) };
};
