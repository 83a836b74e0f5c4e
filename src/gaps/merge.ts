/**
 * One hole, one gap. Findings with the same ends, level, issue and administration are one gap, led by the
 * most specific rule, the gravest of one rule; a finding about wider ends (Japan–US) is part of the gap about narrower ones (Prime
 * Minister–President) of the same level, issue and administration. That two offices do not talk at all is told under what they are expected
 * to talk about.
 */
import type { Citation } from "../model/citation";
import type { ActorId } from "../model/id";
import type { Nesting } from "../network/nesting";
import { grouped } from "../network/record-index";
import type { Snapshot } from "../network/snapshot";
import { partyPair } from "./frictions";
import { gapId, RULE_IDS, type Finding, type Gap, type RuleId } from "./gap";
import { severityOf } from "./severity";

const precedence = (rule: RuleId): number => RULE_IDS.indexOf(rule);

/** The data set's left party first, then its right one, then the rest by id: the ends of a gap are written so. */
const inOrder = (snapshot: Snapshot, [a, b]: readonly [ActorId, ActorId]): readonly [ActorId, ActorId] => {
  const { nesting, ownParties } = snapshot.network;
  const rank = (actor: ActorId): number => {
    const at = ownParties.indexOf(nesting.partyOf(actor));
    return at < 0 ? ownParties.length : at;
  };
  return (rank(a) - rank(b) || (a < b ? -1 : 1)) <= 0 ? [a, b] : [b, a];
};

const citationKey = ({ source, locator, url }: Citation): string => [source, locator, url ?? ""].join("\u0000");

/** Most specific rule first; of two findings of one rule the graver. */
const byWeight = (a: Finding, b: Finding): number =>
  precedence(a.reason.kind) - precedence(b.reason.kind) || severityOf(b.factors) - severityOf(a.factors);

const inText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Ties by the ends, then by a text that does not depend on the file's order; each is written once, and only where the ends are the same. */
const bySpecificity = (): ((a: Finding, b: Finding) => number) => {
  const texts = new Map<Finding, string>();
  const textOf = (finding: Finding): string => {
    const text = texts.get(finding) ?? JSON.stringify(finding);
    texts.set(finding, text);
    return text;
  };
  return (a, b) => {
    const weight = byWeight(a, b);
    if (weight !== 0) return weight;
    return inText(a.between[0], b.between[0]) || inText(a.between[1], b.between[1]) || inText(textOf(a), textOf(b));
  };
};

/** Field by field: spreading thousands of findings takes several times as long. */
const asGap = (finding: Finding): Gap => ({
  between: finding.between, level: finding.level, issue: finding.issue, administration: finding.administration,
  reason: finding.reason, factors: finding.factors, absence: finding.absence, sources: finding.sources,
  agenda: finding.agenda, objectives: finding.objectives, revive: finding.revive,
  id: gapId(finding),
  rule: finding.reason.kind,
  severity: severityOf(finding.factors),
  alsoFoundBy: [],
  otherReasons: [],
});

/** The ends stay those of the hole, the narrower ones; the weightier of the two leads. */
const unite = (hole: Gap, finding: Finding): Gap => {
  const isLed = byWeight(finding, hole) < 0;
  const lead = isLed ? asGap({ ...finding, between: hole.between }) : hole;
  const other: Finding = isLed ? hole : finding;
  const known = new Set(lead.sources.map(citationKey));
  return {
    ...lead,
    alsoFoundBy: [...new Set([...hole.alsoFoundBy, other.reason.kind])].filter((rule) => rule !== lead.rule),
    otherReasons: [...hole.otherReasons, other.reason],
    sources: [...lead.sources, ...other.sources.filter((citation) => !known.has(citationKey(citation)))],
    agenda: lead.agenda ?? other.agenda,
    objectives: [...new Set([...lead.objectives, ...other.objectives])],
    revive: [...new Set([...lead.revive, ...other.revive])].toSorted(),
  };
};

/** Whichever end is named first: between third parties the ends stand in the order of their ids. */
const endsKey = (a: ActorId, b: ActorId): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** A suggestion tells nothing of where the hole is: it joins one that is known, whichever is the wider. */
const isSuggested = ({ reason }: Finding): boolean => reason.kind === "likely-missing";

/** Of findings of one matter between the same two parties. */
const gapsOf = ({ isWithin, lineOf }: Nesting, findings: readonly Finding[]): Gap[] => {
  // As most are.
  if (findings.length === 1) return findings.map(asGap);
  const depth = ({ between }: Finding): number => lineOf(between[0]).length + lineOf(between[1]).length;
  const covers = ({ between: [a, b] }: Finding, { between: [near, far] }: Finding): boolean =>
    (isWithin(near, a) && isWithin(far, b)) || (isWithin(near, b) && isWithin(far, a));
  const specificity = bySpecificity();
  const ordered = findings.toSorted((a, b) => Number(isSuggested(a)) - Number(isSuggested(b)) || depth(b) - depth(a) || specificity(a, b));
  const holes: Gap[] = [];
  /** The places of the holes that a finding about these two, or wider ends, is part of. */
  const within = new Map<string, number[]>();
  const note = (ends: string, at: number): void => {
    const places = within.get(ends);
    if (places === undefined) within.set(ends, [at]);
    else if (places.at(-1) !== at) places.push(at);
  };
  for (const finding of ordered) {
    const [near, far] = finding.between;
    const known = within.get(endsKey(near, far)) ?? [];
    const parts = isSuggested(finding) ? [...new Set([...known, ...holes.flatMap((hole, at) => (covers(hole, finding) ? [at] : []))])] : known;
    for (const at of parts) {
      const hole = holes[at];
      if (hole !== undefined) holes[at] = unite(hole, finding);
    }
    if (parts.length > 0) continue;
    for (const a of lineOf(near)) for (const b of lineOf(far)) note(endsKey(a, b), holes.length);
    holes.push(asGap(finding));
  }
  return holes;
};

/** That two offices do not talk at all, without a word on what about. */
const isSilence = ({ reason, issue }: Gap): boolean =>
  issue === undefined && (reason.kind === "counterpart-missing" || reason.kind === "shared-responsibility");

/**
 * Where somebody expects two offices to talk about an issue, that they do not talk at all is told under it, the gravest of several: the
 * same call would end both.
 */
const underIssues = (gaps: readonly Gap[]): Gap[] => {
  const keyOf = ({ between: [a, b], administration }: Gap): string => `${endsKey(a, b)} ${administration ?? ""}`;
  const expected = new Map<string, Gap>();
  for (const gap of gaps) {
    if (gap.rule !== "expected-missing" || gap.issue === undefined) continue;
    const known = expected.get(keyOf(gap));
    if (known === undefined || gap.severity > known.severity || (gap.severity === known.severity && gap.id < known.id)) expected.set(keyOf(gap), gap);
  }
  const silences = new Set(gaps.filter((gap) => isSilence(gap) && expected.has(keyOf(gap))));
  const told = new Map<Gap, Gap>();
  for (const silence of silences) {
    const under = expected.get(keyOf(silence));
    if (under !== undefined) told.set(under, unite(told.get(under) ?? under, silence));
  }
  return gaps.flatMap((gap) => (silences.has(gap) ? [] : [told.get(gap) ?? gap]));
};

/** Cost: near-linear in the findings: a matter's findings are sorted, and the holes that one belongs to are looked up. */
export const mergeFindings = (snapshot: Snapshot, findings: readonly Finding[]): Gap[] => {
  const { nesting } = snapshot.network;
  const matterOf = ({ between, level, issue, administration }: Finding): string => `${partyPair(snapshot, between)}:${level ?? ""}:${issue ?? ""}:${administration ?? ""}`;
  const ordered = findings.map((finding) => {
    const between = inOrder(snapshot, finding.between);
    return between[0] === finding.between[0] ? finding : { ...finding, between };
  });
  const matters = grouped(ordered, matterOf);
  return underIssues([...matters].toSorted(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, each]) => gapsOf(nesting, each)));
};
