/**
 * [rung-missing] Two parties have open channels above and below a level of the ladder but none at it, and both have offices for it.
 * Source: domain vocabulary. Cost: for each relationship its channels, five times.
 */
import { LEVELS, levelRank, type Level } from "../../model/vocabulary";
import type { ChannelState } from "../../network/snapshot";
import { derived } from "../derived";
import type { Finding } from "../gap";
import { isLinked, linksBetween, type Links } from "../links";
import { officesOf, type Offices } from "../offices";
import { settled, type Relationship } from "../relationships";
import type { Rule, RuleContext } from "../rule";

/** The last two levels run beside the ladder. */
const RUNGS = LEVELS.slice(0, 5);

const find = (context: RuleContext, offices: Offices, relationship: Relationship): Finding[] => {
  const { snapshot, thresholds } = context;
  const { team } = relationship;
  const { open } = linksBetween(snapshot, relationship, { between: relationship.parties, team });
  const at = (level: Level): readonly ChannelState[] => open.filter((state) => state.level === level);
  const present = RUNGS.filter((level) => at(level).length > 0);
  const between = (level: Level): { readonly above: Level; readonly below: Level } | undefined => {
    const above = present.findLast((each) => levelRank(each) < levelRank(level));
    const below = present.find((each) => levelRank(each) > levelRank(level));
    return above === undefined || below === undefined ? undefined : { above, below };
  };
  const linksAt = (level: Level): Links => linksBetween(snapshot, relationship, { between: relationship.parties, team, level });
  // What stands beyond the highest and the lowest is no rung of this ladder; where there is a plan or a contact, something is there.
  const absent = RUNGS.filter((level) => between(level) !== undefined && at(level).length === 0 && !isLinked(linksAt(level))
    && relationship.parties.every((party) => offices.hasLevel(party, level)));
  return absent.flatMap((level) => {
    const neighbours = between(level);
    return neighbours === undefined ? [] : [derived(context, {
      between: relationship.parties, level, team,
      reason: { kind: "rung-missing", present, absent },
      base: { factor: "rung", points: thresholds.points.rung },
      sources: [...at(neighbours.above), ...at(neighbours.below)].flatMap(({ channel }) => channel.sources),
      revive: linksAt(level).dormant.map(({ channel }) => channel.id),
    })];
  });
};

export const rungMissing: Rule = {
  id: "rung-missing",
  find: (context) => {
    const offices = officesOf(context.snapshot);
    return settled(context.relationships).flatMap((relationship) => find(context, offices, relationship));
  },
};
