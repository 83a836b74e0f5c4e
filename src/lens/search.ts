/** Finds actors, channels, issues and gaps by name, alias, reading or office holder, in both languages. */
import MiniSearch from "minisearch";
import type { Gap } from "../gaps/gap";
import type { ActorId, IssueId } from "../model/id";
import type { Actor } from "../model/records/actor";
import type { Snapshot } from "../network/snapshot";
import type { SeatKey } from "../network/seats";
import { holdersOf } from "../network/tenures";
import { gapSeats } from "./filterable";
import { foldText, termsOf } from "./fold-text";

export const FINDABLE_KINDS = ["actor", "channel", "issue", "gap"] as const;
export type FindableKind = (typeof FINDABLE_KINDS)[number];

export interface Hit {
  readonly kind: FindableKind;
  readonly id: string;
}

interface Entry extends Hit {
  /** Unique over the kinds. */
  readonly key: string;
  readonly name: string;
  /** Aliases, readings, holders. */
  readonly other: string;
}

export interface SearchIndex {
  /** Best first. */
  readonly find: (query: string, limit?: number) => Hit[];
}

const namesOf = ({ name, shortName, formerNames = [], reading, aliases = [] }: Actor): string[] => [
  ...[name, shortName, ...formerNames.flatMap((former) => [former.name, former.shortName])].flatMap((each) => (each === undefined ? [] : [each.ja, each.en])), reading ?? "", ...aliases,
];

/** 日 and 米, にち and べい: names short enough to be put together to that of a relationship. */
const isBrief = (alias: string): boolean => /^[\p{Script=Han}\p{Script=Hiragana}]{1,3}$/u.test(alias);

/** Rebuilt for each snapshot, since office holders are found by name too. Cost: linear in the records. */
export const searchIndex = (snapshot: Snapshot, gaps: readonly Gap[]): SearchIndex => {
  const { bundle, index } = snapshot.network;
  // With every name that they ever had: those of the date alone would not find what is called otherwise now.
  const records = new Map(bundle.actors.map((actor) => [actor.id, actor]));
  const actorNames = (id: ActorId): string[] => {
    const actor = records.get(id);
    return actor === undefined ? [] : namesOf(actor);
  };
  const entry = (kind: FindableKind, id: string, name: readonly string[], other: readonly string[]): Entry => ({
    kind, id, key: `${kind} ${id}`, name: name.join(" / "), other: other.join(" / "),
  });
  const brief = (end: ActorId): string[] => (index.actors.get(snapshot.network.nesting.partyOf(end))?.aliases ?? []).filter(isBrief);
  const parties = ([a, b]: readonly [ActorId, ActorId]): string[] =>
    brief(a).flatMap((left) => brief(b).flatMap((right) => [left + right, right + left]));
  /** The names of who sits there for that team: people search for 石破 and Trump, not for offices. */
  const people = (keys: readonly SeatKey[]): string[] => keys.flatMap((key) => {
    const post = snapshot.seats.all.get(key)?.post;
    return post === undefined || !("tenure" in post) ? [] : actorNames(post.tenure.person);
  });
  const issueNames = (id: IssueId): string[] => {
    const issue = index.issues.get(id);
    return issue === undefined ? [] : [issue.name.ja, issue.name.en, issue.reading ?? "", ...(issue.aliases ?? [])];
  };
  const entries: Entry[] = [
    ...bundle.actors.map((actor) => entry("actor", actor.id, [actor.name.ja, actor.name.en], [
      ...namesOf(actor),
      ...holdersOf(index, actor.id, snapshot.date).flatMap(({ tenure }) => actorNames(tenure.person)),
    ])),
    ...bundle.issues.map((issue) => entry("issue", issue.id, [issue.name.ja, issue.name.en], issueNames(issue.id))),
    ...[...snapshot.channels.values()].map(({ channel, seats }) => entry("channel", channel.id,
      [channel.name?.ja ?? "", channel.name?.en ?? ""], [...parties(channel.ends), ...channel.ends.flatMap(actorNames), ...people(seats)])),
    ...gaps.map((gap) => entry("gap", gap.id, [], [
      ...parties(gap.between), ...gap.between.flatMap(actorNames), ...people(gapSeats(snapshot, gap)),
      ...(gap.issue === undefined ? [] : issueNames(gap.issue)),
    ])),
  ];
  const engine = new MiniSearch<Entry>({
    idField: "key",
    fields: ["name", "other"],
    // Nothing is stored: a stored `id` would stand in place of the key in every result.
    tokenize: termsOf,
    // The terms are folded already; MiniSearch must not fold them its own way.
    processTerm: (term) => term,
    searchOptions: { combineWith: "AND", prefix: true, fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false), boost: { name: 2 } },
  });
  engine.addAll(entries);
  const byKey = new Map(entries.map((each) => [each.key, each]));
  /** Actors before channels before gaps, when they fit equally well: people look for somebody. */
  const weight: Readonly<Record<FindableKind, number>> = { actor: 1.5, issue: 1.2, gap: 1, channel: 0.9 };
  return {
    find: (query, limit = 20) => {
      if (foldText(query).trim() === "") return [];
      return engine.search(query, { boostDocument: (key) => weight[byKey.get(String(key))?.kind ?? "channel"] })
        .slice(0, limit)
        .flatMap(({ id }) => {
          const found = byKey.get(String(id));
          return found === undefined ? [] : [{ kind: found.kind, id: found.id }];
        });
    },
  };
};
