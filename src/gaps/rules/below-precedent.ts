/**
 * [below-precedent] A level or an issue that was carried under an earlier administration by this point of its term, or that a comparable
 * ally has now, is not carried. Source: domain vocabulary. Cost: for each relationship its channels and contacts × earlier
 * administrations, and × comparable allies.
 */
import { LEVELS, type Level } from "../../model/vocabulary";
import type { Administration } from "../../model/records/administration";
import type { ChannelState } from "../../network/snapshot";
import { comparablesOf, groupingsOf, type Groupings } from "../comparables";
import { derived, isResearched } from "../derived";
import { servesTeam } from "../evidence";
import { partyPair } from "../frictions";
import type { Finding, Precedent } from "../gap";
import { isLinked, linksBetween, type Links } from "../links";
import { carriedUnder, earlierThan, type Carried } from "../earlier-term";
import { settled, type Relationship } from "../relationships";
import type { Rule, RuleContext } from "../rule";

type Matter = Pick<Carried, "level" | "issue">;

/** What there is of it now, at whichever end of the two houses; `undefined`: somebody carries it. */
const whatIsLeft = ({ snapshot }: RuleContext, relationship: Relationship, team: Administration | undefined, { level, issue }: Matter): Links | undefined => {
  const links = linksBetween(snapshot, relationship, { between: relationship.parties, team, level, issue });
  return isLinked(links) ? undefined : links;
};

const finding = (
  context: RuleContext, team: Administration | undefined, { level, issue }: Matter, { dormant }: Links,
  { precedent, ends, sources }: { readonly precedent: Precedent } & Pick<Carried, "ends" | "sources">,
): Finding => {
  return derived(context, {
    level, issue, between: ends, team,
    reason: { kind: "below-precedent", precedent },
    base: { factor: "below-precedent", points: context.thresholds.points.belowPrecedent },
    precedent: true, sources,
    revive: dormant.map(({ channel }) => channel.id),
  });
};

/** What the latest earlier administration that had it shows. */
const underEarlier = (context: RuleContext, relationship: Relationship, team: Administration): Finding[] => {
  const { snapshot } = context;
  const told = new Set<string>();
  return earlierThan(snapshot, team).flatMap((earlier) => carriedUnder(snapshot, relationship, { team, earlier }).flatMap((carried) => {
    const { level, issue, ends, channel, contact, sources } = carried;
    const key = [level, issue].join("|");
    if (told.has(key)) return [];
    told.add(key);
    const left = whatIsLeft(context, relationship, team, { level, issue });
    if (left === undefined) return [];
    return [finding(context, team, { level, issue }, left, { precedent: { kind: "administration", administration: earlier.id, channel, contact }, ends, sources })];
  }));
};

const openLevels = ({ snapshot }: RuleContext, { channels }: Relationship, team: Administration | undefined): Map<Level, ChannelState> => {
  return new Map(LEVELS.flatMap((level) => {
    const found = channels.find((state) => state.level === level && state.status === "open" && servesTeam(snapshot, state, team));
    return found === undefined ? [] : [[level, found] as const];
  }));
};

/** Only where somebody has looked at both: what nobody recorded of one ally says nothing beside what is recorded of another. */
const asAlly = (context: RuleContext, groupings: Groupings, relationship: Relationship): Finding[] => {
  const { snapshot, relationships } = context;
  const { team } = relationship;
  if (!isResearched(snapshot, relationship.parties, team)) return [];
  const sides = [relationship.parties, [relationship.parties[1], relationship.parties[0]] as const];
  const told = new Set<Level>();
  return sides.flatMap(([party, counterpart]) => comparablesOf(groupings, party, counterpart).flatMap((ally) => {
    const theirs = relationships.get(partyPair(snapshot, [ally, counterpart]));
    if (theirs === undefined) return [];
    return [...openLevels(context, theirs, team)].flatMap(([level, { channel }]) => {
      const left = told.has(level) ? undefined : whatIsLeft(context, relationship, team, { level, issue: undefined });
      if (left === undefined) return [];
      told.add(level);
      const { nesting } = snapshot.network;
      const across = channel.ends.find((end) => nesting.isWithin(end, counterpart)) ?? counterpart;
      return [finding(context, team, { level, issue: undefined }, left, {
        precedent: { kind: "ally", party: ally, channel: channel.id }, ends: [party, across], sources: channel.sources,
      })];
    });
  }));
};

export const belowPrecedent: Rule = {
  id: "below-precedent",
  find: (context) => {
    const groupings = groupingsOf(context.snapshot, context.thresholds.smallGrouping);
    return settled(context.relationships).flatMap((relationship) => [
      ...(relationship.team === undefined ? [] : underEarlier(context, relationship, relationship.team)),
      ...asAlly(context, groupings, relationship),
    ]);
  },
};
