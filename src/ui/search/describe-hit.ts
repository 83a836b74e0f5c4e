/** A search hit as it is listed: its name, and by which other name it was found. */
import type { Gap } from "../../gaps/gap";
import { sayChannel } from "../../i18n/say-actor";
import { sayGap } from "../../i18n/say-gap";
import { sayHeadline } from "../../i18n/say-question";
import type { Speaker } from "../../i18n/speaker";
import type { FindableKind, Hit } from "../../lens/search";
import type { Actor } from "../../model/records/actor";
import type { Snapshot } from "../../network/snapshot";
import { holdersOf } from "../../network/tenures";
import type { Selection } from "../../state/selection";
import { actorName, actorShortName } from "../common/names";
import { findMatch } from "./find-match";

export interface Found {
  readonly key: string;
  readonly kind: FindableKind;
  readonly name: string;
  /** A second line: what tells it from others, or the name that fits the query. */
  readonly detail: string | undefined;
  readonly selection: Selection;
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const actorDetail = (speaker: Speaker, snapshot: Snapshot, actor: Actor, query: string): string | undefined => {
  const { index, nesting } = snapshot.network;
  const party = nesting.partyOf(actor.id);
  const where = party === actor.id ? undefined : actorShortName(speaker, index, party);
  const holders = holdersOf(index, actor.id, snapshot.date).flatMap(({ tenure: { person, phase } }) => {
    const record = index.actors.get(person);
    return record === undefined ? [] : [{ record, phase }];
  });
  const people = holders.map(({ record }) => record);
  const others = [actor, ...people].flatMap(({ name, formerNames, reading, aliases }) =>
    [name.ja, name.en, reading ?? "", ...(aliases ?? []), ...(formerNames ?? []).flatMap((former) => [former.name.ja, former.name.en])]);
  const byName = findMatch(actorName(speaker, index, actor.id), query) !== undefined;
  const fitting = byName ? [] : others.filter((each) => findMatch(each, query) !== undefined);
  // In English a Japanese name or reading only where nothing else is what was found.
  const matched = (speaker.language === "en" ? fitting.find((each) => !JAPANESE.test(each)) : undefined) ?? fitting[0];
  // Of several it is said who is in post and who is on the way in.
  const holder = holders.map(({ record: { name }, phase }) => (holders.length === 1
    ? speaker.name(name)
    : speaker.t("search.holder", { person: speaker.name(name), phase: speaker.t(`vocabulary.phase.${phase}`) })))
    .join(speaker.language === "ja" ? "／" : " / ");
  // A name that stands in the line already is not said twice.
  return [where, holder, matched !== undefined && holder.includes(matched) ? undefined : matched].filter((part) => part !== undefined && part !== "").join(" · ") || undefined;
};

const describe = (speaker: Speaker, snapshot: Snapshot, gaps: readonly Gap[], hit: Hit, query: string): Found | undefined => {
  const { bundle, index } = snapshot.network;
  const found = (name: string, detail: string | undefined, selection: Selection): Found =>
    ({ key: `${hit.kind}-${hit.id}`, kind: hit.kind, name, detail, selection });
  switch (hit.kind) {
    case "actor": {
      const record = bundle.actors.find(({ id }) => id === hit.id);
      if (record === undefined) return undefined;
      return found(actorName(speaker, index, record.id), actorDetail(speaker, snapshot, record, query), { kind: "actor", id: record.id });
    }
    case "issue": {
      const issue = bundle.issues.find(({ id }) => id === hit.id);
      if (issue === undefined) return undefined;
      const name = speaker.name(issue.name);
      const matched = findMatch(name, query) === undefined
        ? [issue.name.ja, issue.name.en, ...(issue.aliases ?? [])].find((each) => findMatch(each, query) !== undefined)
        : undefined;
      return found(name, matched, { kind: "issue", id: issue.id });
    }
    case "channel": {
      const state = [...snapshot.channels.values()].find(({ channel }) => channel.id === hit.id);
      if (state === undefined) return undefined;
      const ends = state.channel.ends.map((end) => actorShortName(speaker, index, end)).join(" — ");
      const level = state.level === undefined ? [] : [speaker.t(`vocabulary.level.${state.level}`)];
      return found(sayChannel(speaker, snapshot, state.channel), [ends, ...level].join(" · "), { kind: "channel", id: state.channel.id });
    }
    case "gap": {
      const gap = gaps.find(({ id }) => id === hit.id);
      if (gap === undefined) return undefined;
      return found(sayHeadline(speaker, snapshot, gap), sayGap(speaker, snapshot, gap).between, { kind: "gap", id: gap.id });
    }
  }
};

export interface FoundGroup {
  readonly kind: FindableKind;
  readonly found: readonly Found[];
}

const GROUP_ORDER: readonly FindableKind[] = ["actor", "issue", "channel", "gap"];

/** By kind, within it best first. */
export const groupHits = (speaker: Speaker, snapshot: Snapshot, gaps: readonly Gap[], hits: readonly Hit[], query: string): FoundGroup[] => {
  const all = hits.flatMap((hit) => describe(speaker, snapshot, gaps, hit, query) ?? []);
  return GROUP_ORDER
    .map((kind): FoundGroup => ({ kind, found: all.filter((each) => each.kind === kind) }))
    .filter(({ found }) => found.length > 0);
};
