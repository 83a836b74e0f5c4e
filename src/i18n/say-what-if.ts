/** Suppositions and what they do, in words. */
import type { LeaderDependence } from "../gaps/leader-dependence";
import type { Comparison, DependenceChange } from "../gaps/what-if/compare";
import type { OnlyWay, Unreachable } from "../gaps/what-if/reach";
import type { Supposition } from "../gaps/what-if/supposition";
import type { ActorId, AdministrationId } from "../model/id";
import type { Snapshot } from "../network/snapshot";
import { sayChannel, shortName } from "./say-actor";
import { SOMEBODY } from "./somebody";
import type { Speaker } from "./speaker";

const nameOf = (speaker: Speaker, { network: { index } }: Snapshot, id: ActorId): string => {
  const actor = index.actors.get(id);
  return actor === undefined ? id : shortName(speaker, actor);
};

const sayPost = (speaker: Speaker, snapshot: Snapshot, { office, administration: id }: { readonly office: ActorId; readonly administration?: AdministrationId }): string => {
  const name = nameOf(speaker, snapshot, office);
  const administration = id === undefined ? undefined : snapshot.network.index.administrations.get(id);
  return administration === undefined ? name : speaker.t("whatIf.supposition.ofTeam", { name, administration: speaker.name(administration.name) });
};

export const saySupposition = (speaker: Speaker, snapshot: Snapshot, supposition: Supposition): string => {
  const { t } = speaker;
  switch (supposition.kind) {
    case "without-actor": return t("whatIf.supposition.withoutActor", { name: nameOf(speaker, snapshot, supposition.actor) });
    case "without-channel": {
      const channel = snapshot.network.bundle.channels.find(({ id }) => id === supposition.channel);
      return t("whatIf.supposition.withoutChannel", { name: channel === undefined ? supposition.channel : sayChannel(speaker, snapshot, channel) });
    }
    case "without-level": return t("whatIf.supposition.withoutLevel", { name: t(`vocabulary.levelPhrase.${supposition.level}`) });
    case "without-incumbent": return t("whatIf.supposition.withoutIncumbent", { name: sayPost(speaker, snapshot, supposition) });
    case "with-incumbent": {
      const person = supposition.person === undefined ? speaker.name(SOMEBODY) : nameOf(speaker, snapshot, supposition.person);
      return t("whatIf.supposition.withIncumbent", { person, name: sayPost(speaker, snapshot, supposition) });
    }
  }
};

export const saySuppositions = (speaker: Speaker, snapshot: Snapshot, suppositions: readonly Supposition[]): string =>
  speaker.t("whatIf.title", { suppositions: suppositions.map((each) => saySupposition(speaker, snapshot, each)).join(speaker.t("whatIf.supposition.and")) });

/** How many gaps open, close and weigh otherwise, how many actors are out of reach: what is none is left out. */
export const sayEffect = ({ t }: Speaker, { opened, closed, changed, unreachable }: Comparison): string => {
  const lost = new Set(unreachable.flatMap(({ actors }) => actors)).size;
  const counts = [
    ...(opened.length === 0 ? [] : [t("whatIf.count.opened", { count: opened.length })]),
    ...(closed.length === 0 ? [] : [t("whatIf.count.closed", { count: closed.length })]),
    ...(changed.length === 0 ? [] : [t("whatIf.count.changed", { count: changed.length })]),
    ...(lost === 0 ? [] : [t("whatIf.count.unreachable", { count: lost })]),
  ];
  return counts.length === 0 ? t("whatIf.count.nothing") : counts.join(t("whatIf.count.and"));
};

const listed = (speaker: Speaker, snapshot: Snapshot, ids: readonly ActorId[]): string =>
  ids.map((id) => nameOf(speaker, snapshot, id)).join(speaker.t("whatIf.unreachable.and"));

/** One line a side: the parties that are wholly out of reach together, then the others one by one. */
export const sayUnreachable = (speaker: Speaker, snapshot: Snapshot, all: readonly Unreachable[]): string[] =>
  [...new Set(all.map(({ from }) => from))].flatMap((side) => {
    const ofSide = all.filter((each) => each.from === side);
    const from = nameOf(speaker, snapshot, side);
    const whole = ofSide.filter(({ isWhole }) => isWhole).map(({ party }) => party);
    return [
      ...(whole.length === 0 ? [] : [speaker.t("whatIf.unreachable.whole", { from, party: listed(speaker, snapshot, whole) })]),
      ...ofSide.filter(({ isWhole }) => !isWhole)
        .map(({ party, actors }) => speaker.t("whatIf.unreachable.part", { from, party: nameOf(speaker, snapshot, party), actors: listed(speaker, snapshot, actors) })),
    ];
  });

/** One line an office. Whether its own side still has a direct channel with the party tells how far the loss goes. */
export const sayOnlyWays = (speaker: Speaker, snapshot: Snapshot, ways: readonly OnlyWay[]): string[] =>
  [...new Set(ways.map(({ office }) => office))].flatMap((office) => ([false, true] as const).flatMap((isSideCut) => {
    const parties = ways.filter((each) => each.office === office && each.isSideCut === isSideCut).map(({ party }) => party);
    const words = { office: nameOf(speaker, snapshot, office), parties: listed(speaker, snapshot, parties) };
    return parties.length === 0 ? [] : [isSideCut ? speaker.t("whatIf.onlyWayIndirect", words) : speaker.t("whatIf.onlyWay", words)];
  }));

/** A share in whole per cent; what is not nothing is never shown as 0, nor what is not all as 100. */
export const percent = (share: number): number => {
  const rounded = Math.round(share * 100);
  if (rounded === 0 && share > 0) return 1;
  return rounded === 100 && share < 1 ? 99 : rounded;
};

export const sayCohesion = ({ t }: Speaker, { before, after }: Comparison["cohesion"]): string[] => [
  ...(before.fragmentation === undefined || after.fragmentation === undefined
    ? []
    : [t("whatIf.cohesion.figures", { before: percent(before.fragmentation), after: percent(after.fragmentation) })]),
  t("whatIf.cohesion.components", { before: before.components, after: after.components }),
];

/** The data set's own sides come first. */
const sayPair = (speaker: Speaker, snapshot: Snapshot, between: readonly [ActorId, ActorId]): string => {
  const { parties } = snapshot.network.bundle.dataset;
  const rank = (id: ActorId): number => (parties.includes(id) ? parties.indexOf(id) : parties.length);
  const [a, b] = between.toSorted((one, other) => rank(one) - rank(other)).map((id) => nameOf(speaker, snapshot, id));
  return speaker.t("whatIf.dependence.pair", { a: a ?? "", b: b ?? "" });
};

/** One line a relationship; those in which no leader channel is left are told together. No supposition makes one where there was none. */
export const sayDependenceChanges = (speaker: Speaker, snapshot: Snapshot, changes: readonly DependenceChange[]): string[] => {
  const { t } = speaker;
  const figure = (share: number): string => t("whatIf.dependence.figure", { share: percent(share) });
  const lines = changes.flatMap(({ between, before, after }) => (before === undefined || after === undefined
    ? []
    : [t("whatIf.dependence.line", { pair: sayPair(speaker, snapshot, between), before: figure(before.share), after: figure(after.share) })]));
  const together = (of: readonly DependenceChange[]): string => of.map(({ between }) => sayPair(speaker, snapshot, between)).join(t("whatIf.unreachable.and"));
  const ended = changes.filter(({ after }) => after === undefined);
  return ended.length === 0 ? lines : [...lines, t("whatIf.dependence.ended", { pairs: together(ended) })];
};

/** The number with what it means for this relationship, in one sentence. */
export const sayDependence = ({ t }: Speaker, { applicable, share, lost, remaining }: LeaderDependence): string => {
  if (!applicable) return t("whatIf.dependence.notApplicable");
  if (remaining.routes === 0) return t("whatIf.dependence.whole");
  return t("whatIf.dependence.rest", {
    share: percent(share),
    levels: remaining.levels.length, allLevels: remaining.levels.length + lost.levels.length,
    issues: remaining.issues.length, allIssues: remaining.issues.length + lost.issues.length,
    routes: remaining.routes, allRoutes: remaining.routes + lost.routes,
  });
};
