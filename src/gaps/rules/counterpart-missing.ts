/**
 * [counterpart-missing] Two offices of the same function and level, in parties that have relations, have no channel, while nobody else of
 * that function talks at that level either. An office nobody is in yet has no counterpart to miss: `nobody-in-post` tells that. Source: domain vocabulary.
 * Cost: linear in offices and channels, for each relationship its offices of one function squared.
 */
import type { ActorId } from "../../model/id";
import type { Actor } from "../../model/records/actor";
import { OFFICE_FUNCTIONS, type Level, type OfficeFunction } from "../../model/vocabulary";
import { derived } from "../derived";
import type { Finding } from "../gap";
import { isLinked, linksBetween, type Links } from "../links";
import { officesOf, type Offices } from "../offices";
import { abroad, type Relationship } from "../relationships";
import type { Rule, RuleContext } from "../rule";

/** Functions whose offices stand face to face; an embassy's counterpart is a ministry, a movement has none. */
const FACE_TO_FACE: readonly OfficeFunction[] = [
  "head-of-government", "national-security", "foreign-affairs", "defence", "trade-and-economy", "energy", "technology", "legislature", "justice",
];

interface Facing {
  readonly function: OfficeFunction;
  readonly level: Level;
  readonly pairs: readonly (readonly [Actor, Actor])[];
}

/** The offices of the two parties by function and level, where both have some. */
const facing = (near: readonly Actor[], far: readonly Actor[]): Facing[] => FACE_TO_FACE.flatMap((each) => {
  const levels = [...new Set(near.flatMap((actor) => (actor.function === each && actor.level !== undefined ? [actor.level] : [])))];
  return levels.flatMap((level) => {
    const fits = (actor: Actor): boolean => actor.function === each && actor.level === level;
    const pairs = near.filter(fits).flatMap((one) => far.filter(fits).map((other) => [one, other] as const));
    return pairs.length === 0 ? [] : [{ function: each, level, pairs }];
  });
});

interface Silent extends Omit<Facing, "pairs"> {
  /** With what there is between them, though nobody talks. */
  readonly pairs: readonly (readonly [Actor, Actor, Links])[];
}

/** `undefined`: some two of them talk. */
const silentPairs = ({ snapshot }: RuleContext, relationship: Relationship, { pairs }: Facing): Silent["pairs"] | undefined => {
  const silent: (readonly [Actor, Actor, Links])[] = [];
  for (const [one, other] of pairs) {
    const links = linksBetween(snapshot, relationship, { between: [one.id, other.id], team: relationship.team });
    if (isLinked(links)) return undefined;
    silent.push([one, other, links]);
  }
  return silent;
};

const find = (context: RuleContext, offices: Offices, relationship: Relationship): Finding[] => {
  const { thresholds } = context;
  const { team } = relationship;
  const [near, far] = relationship.parties.map((party: ActorId) => offices.filledOf(party, team?.id));
  const all = facing(near ?? [], far ?? []);
  const silent: Silent[] = [];
  const talking = new Set<OfficeFunction>();
  for (const each of all) {
    const pairs = silentPairs(context, relationship, each);
    if (pairs === undefined) talking.add(each.function);
    else silent.push({ ...each, pairs });
  }
  const connected = OFFICE_FUNCTIONS.filter((name) => talking.has(name));
  return silent.flatMap((each) => each.pairs.map(([one, other, { dormant }]) => derived(context, {
    between: [one.id, other.id], level: each.level, team,
    reason: { kind: "counterpart-missing", function: each.function, connected },
    base: { factor: "counterpart", points: thresholds.points.counterpart },
    sources: [...one.sources, ...other.sources],
    revive: dormant.map(({ channel }) => channel.id),
  })));
};

export const counterpartMissing: Rule = {
  id: "counterpart-missing",
  find: (context) => {
    const offices = officesOf(context.snapshot);
    return abroad(context.relationships).flatMap((relationship) => find(context, offices, relationship));
  },
};
