/**
 * One hole, one gap. Findings with the same ends, level, issue and administration are one gap, led by the
 * most specific rule; a finding about wider ends (Japan–US) is part of the gap about narrower ones (Prime
 * Minister–President) of the same level, issue and administration.
 */
import type { Citation } from "../model/citation";
import type { ActorId } from "../model/id";
import type { Snapshot } from "../network/snapshot";
import { gapId, RULE_IDS, type Finding, type Gap, type RuleId } from "./gap";
import { severityOf } from "./severity";

type Hole = Omit<Gap, "revive">;

const precedence = (rule: RuleId): number => RULE_IDS.indexOf(rule);

/** The data set's left party first, then its right one, then the rest by id: the ends of a gap are written so. */
const inOrder = (snapshot: Snapshot, [a, b]: readonly [ActorId, ActorId]): readonly [ActorId, ActorId] => {
  const { bundle, nesting } = snapshot.network;
  const rank = (actor: ActorId): number => {
    const at = bundle.dataset.parties.indexOf(nesting.partyOf(actor));
    return at < 0 ? bundle.dataset.parties.length : at;
  };
  return (rank(a) - rank(b) || (a < b ? -1 : 1)) <= 0 ? [a, b] : [b, a];
};

const sameMatter = (a: Finding, b: Finding): boolean =>
  a.level === b.level && a.issue === b.issue && a.administration === b.administration;

const citationKey = ({ source, locator, url }: Citation): string => [source, locator, url ?? ""].join("\u0000");

const unite = (lead: Hole, other: Finding): Hole => {
  const known = new Set(lead.sources.map(citationKey));
  return {
    ...lead,
    alsoFoundBy: [...new Set([...lead.alsoFoundBy, other.reason.kind])].filter((rule) => rule !== lead.rule),
    otherReasons: [...lead.otherReasons, other.reason],
    sources: [...lead.sources, ...other.sources.filter((citation) => !known.has(citationKey(citation)))],
    agenda: lead.agenda ?? other.agenda,
    objectives: [...new Set([...lead.objectives, ...other.objectives])],
  };
};

const asHole = (finding: Finding): Hole => ({
  ...finding,
  id: gapId(finding),
  rule: finding.reason.kind,
  severity: severityOf(finding.factors),
  alsoFoundBy: [],
  otherReasons: [],
});

/** Most specific rule first; of two findings of one rule the graver; then by a text that does not depend on the file's order. */
const bySpecificity = (a: Finding, b: Finding): number =>
  precedence(a.reason.kind) - precedence(b.reason.kind)
  || severityOf(b.factors) - severityOf(a.factors)
  || (JSON.stringify(a.reason) < JSON.stringify(b.reason) ? -1 : 1);

/** Cost: findings × holes of the same matter; holes are few beside records. */
export const mergeFindings = (snapshot: Snapshot, findings: readonly Finding[]): Hole[] => {
  const { isWithin, lineOf } = snapshot.network.nesting;
  const depth = ({ between }: Finding): number => lineOf(between[0]).length + lineOf(between[1]).length;
  const contains = (wide: Finding, narrow: Finding): boolean =>
    isWithin(narrow.between[0], wide.between[0]) && isWithin(narrow.between[1], wide.between[1]);
  const holes = new Map<string, Hole[]>();
  const ordered = findings
    .map((finding) => ({ ...finding, between: inOrder(snapshot, finding.between) }))
    .toSorted((a, b) => depth(b) - depth(a) || bySpecificity(a, b));
  for (const finding of ordered) {
    const matter = [finding.level ?? "", finding.issue ?? "", finding.administration ?? ""].join(":");
    const sameHoles = holes.get(matter) ?? [];
    const parts = sameHoles.filter((hole) => sameMatter(hole, finding) && contains(finding, hole));
    holes.set(matter, parts.length === 0
      ? [...sameHoles, asHole(finding)]
      : sameHoles.map((hole) => (parts.includes(hole) ? unite(hole, finding) : hole)));
  }
  return [...holes.values()].flat();
};
