/**
 * The records that a gap rests on, of any date: with the passing of the as-of date none comes and none goes. What
 * a rule says of a gap (its reason, the state of the absence) follows from them and the date.
 */
import type { ActorId } from "../../model/id";
import type { Channel } from "../../model/records/channel";
import type { Expectation } from "../../model/records/expectation";
import type { Coverage, Source } from "../../model/records/source";
import { contactsNear, legsBetween, type ResolvedContact } from "../../network/contacts";
import { channelLevel } from "../../network/levels";
import type { Network } from "../../network/network";
import type { Gap, RuleId } from "../gap";

/** They look at a relationship at all its levels; the others at the gap's own. */
const OF_EVERY_LEVEL: ReadonlySet<RuleId> = new Set<RuleId>(["rung-missing", "top-heavy", "single-thread"]);

/** How a relationship hangs together does not depend on who met when. */
const ON_CHANNELS_ALONE: ReadonlySet<RuleId> = new Set<RuleId>(["top-heavy", "single-thread"]);

type Pair = readonly [ActorId, ActorId];

/** Records, or the parts of records that matter, by what they are. */
export type RecordsUnder = Readonly<Record<string, readonly object[]>>;

interface About {
  readonly network: Network;
  readonly gap: Gap;
}

const isEitherWay = ([a, b]: Pair, [left, right]: Pair, fits: (actor: ActorId, end: ActorId) => boolean): boolean =>
  (fits(left, a) && fits(right, b)) || (fits(left, b) && fits(right, a));

const isLevel = ({ gap }: About, level: string | undefined): boolean =>
  gap.level === undefined || level === undefined || level === gap.level;

const isIssue = ({ gap }: About, issues: readonly string[] | undefined): boolean =>
  gap.issue === undefined || (issues ?? []).includes(gap.issue);

/** What is expected of wider or narrower ends is told under the same gap. */
const expectationsUnder = ({ network, gap }: About): Expectation[] => {
  const { isWithin } = network.nesting;
  const party = gap.administration === undefined ? undefined : network.index.administrations.get(gap.administration)?.party;
  return network.bundle.expectations.filter((expectation) => expectation.level === gap.level && expectation.issue === gap.issue
    && (expectation.administration === gap.administration || (party !== undefined && expectation.everyAdministrationOf === party))
    && isEitherWay(gap.between, expectation.between, (actor, end) => isWithin(actor, end) || isWithin(end, actor)));
};

/** Between the very ends, or between their parts at the level and on the issue that are missing. */
const channelsUnder = (about: About): Channel[] => {
  const { network, gap } = about;
  return network.bundle.channels.filter((channel) => isEitherWay(gap.between, channel.ends, (actor, end) => actor === end)
    || (isEitherWay(gap.between, channel.ends, network.nesting.isWithin)
      && (OF_EVERY_LEVEL.has(gap.rule) || isLevel(about, channelLevel(network.index, channel))) && isIssue(about, channel.issues)));
};

const isOfTheEnds = ({ gap: { between: [a, b] } }: About, { participants }: ResolvedContact): boolean =>
  participants.some((left) => left.as.includes(a) && participants.some((right) => right !== left && right.as.includes(b)));

const contactsUnder = (about: About) => {
  const { network, gap: { between: [a, b], rule } } = about;
  return contactsNear(network.contactsByActor, [a, b])
    .filter((resolved) => isOfTheEnds(about, resolved) || (!ON_CHANNELS_ALONE.has(rule)
      && legsBetween(network.nesting, resolved, a, b).some(({ level }) => isLevel(about, level) && isIssue(about, resolved.contact.issues))))
    .map(({ contact }) => contact);
};

/** A log that would show a contact, were there one: what it covers decides what its silence says. */
const coverageUnder = (about: About, { coverage }: Source): Coverage[] => {
  const { isWithin } = about.network.nesting;
  return (coverage ?? []).filter(({ offices, counterparts, levels, modes }) => modes === undefined
    && (levels === undefined || (about.gap.level !== undefined && levels.includes(about.gap.level)))
    && [about.gap.between, about.gap.between.toReversed()].some(([end, other]) => offices.some((office) => end !== undefined && isWithin(end, office))
      && (counterparts === undefined || counterparts.some((each) => other !== undefined && isWithin(other, each)))));
};

/** Of a source only what decides for which time it speaks: its title is no fact under a gap. */
const sourcesUnder = (about: About, expectations: readonly Expectation[], channels: readonly Channel[]) => {
  const cited = new Set([...expectations, ...channels, ...channels.flatMap(({ status }) => status)].flatMap(({ sources }) => (sources ?? []).map(({ source }) => source)));
  return about.network.bundle.sources.flatMap((source) => {
    const coverage = coverageUnder(about, source);
    const { id, published, speaksOf } = source;
    return cited.has(id) || coverage.length > 0 ? [{ id, published, speaksOf, coverage }] : [];
  });
};

/** What the ends answer for, or that they belong to one grouping, is itself what some rules go by. */
const standingUnder = ({ network: { bundle, nesting }, gap: { between, rule } }: About): RecordsUnder => {
  switch (rule) {
    case "shared-responsibility": return { responsibilities: bundle.responsibilities.filter(({ office }) => between.includes(office)) };
    case "open-triangle": return { memberships: bundle.memberships.filter(({ member }) => between.some((end) => nesting.partyOf(end) === nesting.partyOf(member))) };
    default: return {};
  }
};

/** An embassy's empty post is its ambassador's, which is not an end itself. */
const postsOf = ({ between, reason, otherReasons }: Gap): ActorId[] => [reason, ...otherReasons]
  .flatMap((each) => (each.kind === "nobody-in-post" ? [each.post.office] : []))
  .filter((office) => !between.includes(office));

/**
 * Unsorted lists of records and parts of records. What lies elsewhere in the network (a way round by third parties, an ally's channel,
 * shared neighbours) is not among them: a verdict is about the two ends. Cost: linear in the records.
 */
export const recordsUnder = (network: Network, gap: Gap): RecordsUnder => {
  const about: About = { network, gap };
  const { index, nesting, bundle } = network;
  const expectations = expectationsUnder(about);
  const channels = channelsUnder(about);
  const parties = new Set(gap.between.map((end) => nesting.partyOf(end)));
  return {
    expectations,
    channels,
    contacts: contactsUnder(about),
    tenures: [...gap.between, ...postsOf(gap)].flatMap((end) => [...index.tenuresOfOffice.get(end) ?? [], ...index.tenuresOfPerson.get(end) ?? []]),
    administrations: bundle.administrations.filter(({ id }) => id === gap.administration),
    alignments: gap.issue === undefined ? [] : bundle.alignments.filter(({ issue, between }) => issue === gap.issue && between.every((end) => parties.has(nesting.partyOf(end)))),
    ends: gap.between.flatMap((end) => index.actors.get(end) ?? []).map(({ id, kind, partOf, function: job, level, from, to }) => ({ id, kind, partOf, job, level, from, to })),
    sources: sourcesUnder(about, expectations, channels),
    ...standingUnder(about),
  };
};
