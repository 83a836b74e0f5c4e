/** A small network as files would give it, with one thing changed. */
import { validateBundle } from "../../src/model/validate";
import type { Problem } from "../../src/model/problem";

export type Raw = Record<string, unknown>;

const sources = [{ source: "s", locator: "p. 1" }];

/** Valid as it stands: two parties, an office, a person, a grouping, and one record of each other collection. */
export const RAW: Readonly<Record<string, Raw | readonly Raw[]>> = {
  dataset: { id: "d", name: "A network", asOf: "2024-11-30", parties: ["jp", "us"] },
  actors: [
    { id: "jp", kind: "state", name: "Japan", sources }, { id: "us", kind: "state", name: "United States", sources },
    { id: "us-president", kind: "office", name: "President", partOf: "us", level: "leader", sources },
    { id: "trump", kind: "person", name: "Trump", sources }, { id: "quad", kind: "grouping", name: "Quad", sources },
  ],
  administrations: [{ id: "new", party: "us", name: "New", from: "2025-01-20", sources }],
  tenures: [{ id: "t", person: "trump", office: "us-president", phase: "incumbent", administration: "new", from: "2025-01-20", sources }],
  channels: [{ id: "c", ends: ["jp", "us"], nature: "institutional", status: [{ is: "open", from: "2014" }, { is: "dormant", from: "2021" }], issues: ["i"], sources }],
  contacts: [{ id: "k", date: "2024-11-07", mode: "call", participants: ["jp", "trump"], issues: ["i"], sources }],
  alignments: [{ id: "a", between: ["jp", "us"], issue: "i", stance: "friction", sources }],
  issues: [{ id: "i", name: "Tariffs", agenda: "g", objectives: ["o"], dependsOn: [], sources }],
  responsibilities: [{ id: "r", office: "us-president", issue: "i", sources }],
  memberships: [{ id: "m", member: "jp", grouping: "quad", sources }],
  expectations: [{ id: "e", between: ["jp", "us"], aim: "open", priority: "must", why: "Because.", issue: "i", administration: "new", agenda: "g", objectives: ["o"], sources }],
  agenda: [{ id: "g", name: "To do", sources }],
  objectives: [{ id: "o", name: "A goal", sources }],
  moments: [{ id: "n", date: "2024-11-05", name: "A day", sources }],
  verdicts: [{ id: "w", gap: "expected-missing:jp:us:::new", kind: "in-hand", reason: "Under way.", author: "Desk", date: "2024-12-01", fingerprint: "0123456789abcdef" }],
  sources: [{ id: "s", kind: "essay", title: "A source", speaksOf: { to: "2024-11-30" }, coverage: [{ offices: ["us-president"], counterparts: ["jp"] }] }],
};

const isRaw = (value: unknown): value is Raw => typeof value === "object" && value !== null;

/** The value with what stands at the path replaced; `undefined` takes it away. */
const replaced = (value: unknown, [step, ...rest]: readonly string[], by: unknown): unknown => {
  if (step === undefined) return by;
  if (!isRaw(value)) throw new TypeError(`nothing to change under ${step}`);
  const copy: Raw = { ...value };
  const next = replaced(copy[step], rest, by);
  if (next === undefined) delete copy[step];
  else copy[step] = next;
  return Array.isArray(value) ? Object.values(copy) : copy;
};

export const changed = (path: string, by: unknown): Raw => {
  const result = replaced(RAW, path.split("."), by);
  if (!isRaw(result)) throw new TypeError(`no network is left at ${path}`);
  return result;
};

/** Each collection as a file of its own. */
export const problemsOf = (raw: Raw): readonly Problem[] => {
  const result = validateBundle(new Map(Object.entries(raw).map(([name, value]) => [name, { file: `${name}.yaml`, path: [], value }])));
  return result.kind === "valid" ? [] : result.problems;
};

/** `actors.yaml 3.partOf`: the file and the path in it. */
export const whereOf = ({ file, path }: Problem): string => [file, path.join(".")].join(" ").trim();
